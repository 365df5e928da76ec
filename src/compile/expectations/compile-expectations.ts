import { type Day, daysBetween } from '../../lib/calendar.ts';
import { type Span, sliceOf } from '../../lib/span.ts';
import { wordSpans } from '../../lib/words.ts';
import type { Expectation } from '../../model/dossier.ts';
import { passageOf } from '../../model/passage.ts';
import type { DatedSpan } from '../common/dated-span.ts';
import { cosineOf } from '../common/sparse-vector.ts';
import { countOrigins, publicationDay, type StorySentence, type StoryView } from '../common/story-view.ts';
import { MOVED_CUES } from './cues.data.ts';

/** What is announced for a date: the sentences that announce it, in the story's order. */
interface Announcement extends DatedSpan {
  readonly sentences: StorySentence[];
}

/** Cosine from which two sentences about one date announce the same. */
const SAME_ANNOUNCEMENT = 0.2;

/** Cosine, and telling terms shared, from which a later sentence is about what was announced: less where it names the date itself. */
const SAME_EVENT = { named: { cosine: 0.12, terms: 2 }, unnamed: { cosine: 0.18, terms: 3 } } as const;

/** The weight in a vector of length 1 from which a term tells something: function words stay below it (measured on sentences of news). */
const TELLING = 0.1;

/** Named entities that two sentences of different languages about one date must share, since words cannot be compared. */
const SHARED_ENTITIES = { announced: 1, settled: 2 } as const;

/** Days after a date within which a report that does not name it may still be of it. */
const REPORT_DELAY = 1;

/** Expectations a dossier shows, how many of one date are told apart, and sentences of evidence for each. */
const MAX_EXPECTATIONS = 40;
const MAX_PER_DATE = 40;
const MAX_EVIDENCE = 2;

/** What a story announced for later than it was written, by date, and what became of it. Silence is `no-report`, never a failure. */
export function compileExpectations(view: StoryView): Expectation[] {
  return announcementsOf(view)
    .toSorted((a, b) => countOrigins(b.sentences) - countOrigins(a.sentences) || compareDates(a, b))
    .slice(0, MAX_EXPECTATIONS)
    .sort(compareDates)
    .flatMap(announcement => settle(announcement, view) ?? []);
}

/** Earlier first, then the shorter interval; announcements of one date keep the order of the story. */
function compareDates(a: Announcement, b: Announcement): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  return a.to === b.to ? 0 : a.to < b.to ? -1 : 1;
}

/** Announcements, each with its sentences; one origin's mention of a whole year is not one. */
function announcementsOf(view: StoryView): Announcement[] {
  const byDate = new Map<string, Announcement[]>();
  for (const sentence of view.sentences) {
    for (const { from, to, precision } of futureDates(sentence)) {
      const key = `${from}/${to}`;
      const known = byDate.get(key) ?? [];
      byDate.set(key, known);
      const same = known.find(a => isAlike(a.sentences[0], sentence));
      if (same) same.sentences.push(sentence);
      else if (known.length < MAX_PER_DATE) known.push({ from, to, precision, sentences: [sentence] });
    }
  }
  return [...byDate.values()].flat().filter(a => a.precision !== 'year' || countOrigins(a.sentences) > 1);
}

/** The dates a sentence names that lay ahead when it was published. */
function futureDates({ article, dates }: StorySentence): DatedSpan[] {
  const day = publicationDay(article);
  return day === undefined ? [] : dates.filter(({ from }) => from > day);
}

const isAlike = (a: StorySentence | undefined, b: StorySentence): boolean =>
  a !== undefined &&
  (cosineOf(a.vector, b.vector) >= SAME_ANNOUNCEMENT || isSharingEntities(a, b, SHARED_ENTITIES.announced));

function isSharingEntities(a: StorySentence, b: StorySentence, least: number): boolean {
  const entities = new Set(a.names.flatMap(({ entity }) => entity ?? []));
  const shared = new Set(b.names.flatMap(({ entity }) => (entity !== undefined && entities.has(entity) ? entity : [])));
  return a.article.language !== b.article.language && shared.size >= least;
}

function settle(announcement: Announcement, view: StoryView): Expectation | undefined {
  const first = announcement.sentences[0];
  if (first === undefined) return undefined;
  const { from, to } = announcement;
  const later = view.sentences
    .slice(view.sentences.indexOf(first) + 1)
    .filter(sentence => isAbout(sentence, first, announcement));
  const happened = later.filter(sentence => isReport(sentence, announcement) && findCue(sentence) === undefined);
  const moved = [
    ...(isMovedAway(first, announcement) ? [first] : []),
    ...later.filter(sentence => findCue(sentence) !== undefined),
  ];
  const isOver = view.lastDay !== undefined && to < view.lastDay;
  const status = happened.length > 0 ? 'happened' : moved.length > 0 ? 'moved' : isOver ? 'no-report' : 'due';
  const evidence = (status === 'happened' ? happened : moved).slice(0, MAX_EVIDENCE);
  return {
    date: from,
    ...(to > from && { to }),
    passage: passageOf(first.article, first),
    status,
    evidence: evidence.map(sentence => passageOf(sentence.article, sentence)),
  };
}

/** True for a sentence of a later article about what `first` announced. */
function isAbout(sentence: StorySentence, first: StorySentence, span: DatedSpan): boolean {
  const [announced, day] = [publicationDay(first.article), publicationDay(sentence.article)];
  if (sentence.article === first.article || announced === undefined || day === undefined || day < announced)
    return false;
  const isNamed = namesDate(sentence, span);
  if (!isNamed && daysBetween(span.to, day) > REPORT_DELAY) return false;
  if (isNamed && isSharingEntities(first, sentence, SHARED_ENTITIES.settled)) return true;
  const { cosine, terms } = isNamed ? SAME_EVENT.named : SAME_EVENT.unnamed;
  return cosineOf(first.vector, sentence.vector) >= cosine && tellingTermsShared(first, sentence) >= terms;
}

function tellingTermsShared(a: StorySentence, b: StorySentence): number {
  const telling = new Set(a.vector.terms.filter((_, i) => (a.vector.weights[i] ?? 0) >= TELLING));
  return b.vector.terms.filter((term, i) => (b.vector.weights[i] ?? 0) >= TELLING && telling.has(term)).length;
}

/** True for a sentence that tells of the date as past or present: published on it or later, and not itself announcing for later. */
function isReport(sentence: StorySentence, span: DatedSpan): boolean {
  const day = publicationDay(sentence.article);
  return day !== undefined && day >= span.from && futureDates(sentence).length === 0 && isPastOn(sentence, span, day);
}

/** A sentence that names the date needs no more; one that does not must open an article of that day or the next. */
const isPastOn = (sentence: StorySentence, span: DatedSpan, day: Day): boolean =>
  namesDate(sentence, span) || (sentence.position < 2 && daysBetween(span.to, day) <= REPORT_DELAY);

const namesDate = ({ dates }: StorySentence, { from, to }: DatedSpan): boolean =>
  dates.some(date => date.from >= from && date.to <= to);

/** Where a sentence has a word of putting off or calling off. */
function findCue({ article, ...span }: StorySentence): Span | undefined {
  const cues = MOVED_CUES[article.language.slice(0, 2)] ?? [];
  return wordSpans(article.text, span).find(word => {
    const text = sliceOf(article.text, word).toLowerCase();
    return cues.some(cue => text.startsWith(cue));
  });
}

/** Languages whose verb may close the clause, after the date that something is put off *to*. */
const VERB_FINAL: ReadonlySet<string> = new Set(['de']);

/** True for a sentence that takes its date away: the date stands before the word of putting off; after it stands the new one. */
function isMovedAway(sentence: StorySentence, { from, to }: DatedSpan): boolean {
  const cue = findCue(sentence);
  const date = sentence.dates.find(d => d.from === from && d.to === to);
  return !VERB_FINAL.has(sentence.article.language) && !!cue && !!date && date.time.start < cue.start;
}
