import { addDays, daysBetween } from '../../lib/calendar.ts';
import type { TimelineEntry } from '../../model/dossier.ts';
import { passageOf } from '../../model/passage.ts';
import { fitnessOf } from '../common/passage-fitness.ts';
import { selectCentral } from '../common/select-central.ts';
import { cosineOf } from '../common/sparse-vector.ts';
import { relevanceTo } from '../common/story-centre.ts';
import { countOrigins, publicationDay, type StorySentence, type StoryView } from '../common/story-view.ts';
import { entriesFor } from './entries-for.ts';
import { type DatedEvidence, findDatedEvidence } from './find-dated-evidence.ts';

/** A date of a story with all evidence for it, and the sentences that tell it best. */
interface Candidate {
  readonly evidence: readonly DatedEvidence[];
  readonly origins: number;
  readonly chosen: readonly StorySentence[];
}

type Relevance = (sentence: StorySentence) => number;

/** Days before the first report from which on a date is background, kept only where several origins mention it. */
const BACKGROUND_DAYS = 30;

/** The share of origins, and the least number, that must mention a background date or a whole week, month or year. */
const MIN_SHARE = 0.1;
const MIN_ORIGINS = 2;

/** Passages an entry shows at most, each of another origin, and how many are chosen to find them. */
const MAX_PASSAGES = 2;
const PASSAGES_TRIED = 4;

/** Neighbouring days that tell the same at this cosine are one event, dated by the better supported (methods, section 3.4). */
const SAME_EVENT = 0.4;

/**
 * The dated events of a story, oldest first. Dates are ranked by independent origins; weeks, months and years and what lies far before the
 * story need several of them; neighbouring days that tell the same are merged; what is announced for later is marked.
 */
export function compileStoryTimeline(view: StoryView): TimelineEntry[] {
  const relevanceOf = relevanceTo(view);
  const groups = Map.groupBy(findDatedEvidence(view), ({ from, to }) => `${from}/${to}`);
  const origins = countOrigins(view.sentences);
  const isWorthwhile = worthTest(view, origins);
  const kept = [...groups.values()]
    .filter(isWorthwhile)
    .map(evidence => ({ evidence, score: scoreOf(evidence, relevanceOf) }))
    .sort((a, b) => b.score - a.score || compareDates(a.evidence, b.evidence))
    .slice(0, entriesFor(origins))
    .map(({ evidence }) => candidateOf(evidence, view, relevanceOf))
    .sort((a, b) => compareDates(a.evidence, b.evidence));
  return mergeNeighbours(kept).map(candidate => entryOf(candidate, view));
}

const compareDates = ([a]: readonly DatedEvidence[], [b]: readonly DatedEvidence[]): number =>
  `${a?.from}/${a?.to}` < `${b?.from}/${b?.to}` ? -1 : 1;

/** A test for dates that belong on the timeline: every day of the story and what lies ahead; anything else by how many origins mention it. */
function worthTest({ firstDay, lastDay }: StoryView, origins: number): (evidence: readonly DatedEvidence[]) => boolean {
  const background = firstDay === undefined ? '' : addDays(firstDay, -BACKGROUND_DAYS);
  const least = Math.max(MIN_ORIGINS, MIN_SHARE * origins);
  return evidence => {
    const { from = '', to = '', precision } = evidence[0] ?? {};
    const isAhead = precision !== 'year' && lastDay !== undefined && from > lastDay;
    return isAhead || (precision === 'day' && to >= background) || countOrigins(evidence) >= least;
  };
}

/** What evidence counts for: each origin once, by its weightiest sentence. */
function scoreOf(evidence: readonly DatedEvidence[], relevanceOf: Relevance): number {
  const byOrigin = new Map<string, number>();
  for (const item of evidence) {
    const weight = weightOf(item) * Math.min(1, relevanceOf(item.sentence) / FULL_RELEVANCE);
    byOrigin.set(item.origin, Math.max(byOrigin.get(item.origin) ?? 0, weight));
  }
  return [...byOrigin.values()].reduce((sum, weight) => sum + weight, 0);
}

/** A sentence this close to what the story is about counts whole; one farther off in proportion, so that asides do not date the story. */
const FULL_RELEVANCE = 0.2;

/** Days after which a mention looks back. */
const RETROSPECTIVE_DAYS = 3;

/** A date in a lede weighs more than one in the body; one named by a later article most (methods, section 3.4); a day of publication least. */
function weightOf({ sentence, time, to }: DatedEvidence): number {
  if (time === undefined) return 0.75;
  const day = publicationDay(sentence.article);
  const isRetrospective = day !== undefined && daysBetween(to, day) >= RETROSPECTIVE_DAYS;
  return (isLede(sentence) ? 1.5 : 1) + (isRetrospective ? 0.5 : 0);
}

const isLede = ({ position }: StorySentence): boolean => position < 3;

function candidateOf(evidence: readonly DatedEvidence[], view: StoryView, relevanceOf: Relevance): Candidate {
  const sentences = [...new Set(evidence.map(({ sentence }) => sentence))];
  const dates = Map.groupBy(evidence, ({ sentence }) => sentence);
  const central = selectCentral(sentences, {
    count: PASSAGES_TRIED,
    preferenceOf: s => preferenceOf(s, dates.get(s)?.[0], view) * (1 + Math.min(1, relevanceOf(s) / FULL_RELEVANCE)),
  });
  const chosen = central.filter((s, i) => central.findIndex(other => other.origin === s.origin) === i);
  return { evidence, origins: countOrigins(evidence), chosen: chosen.slice(0, MAX_PASSAGES) };
}

/** How much a sentence is preferred as the passage of a date, beside how central it is. */
function preferenceOf(sentence: StorySentence, evidence: DatedEvidence | undefined, view: StoryView): number {
  const day = publicationDay(sentence.article);
  const isAnnouncement = evidence !== undefined && day !== undefined && day < evidence.from;
  const isStoryAhead = evidence !== undefined && view.lastDay !== undefined && evidence.from > view.lastDay;
  return (
    fitnessOf(sentence) *
    (sentence.article.language === view.mainLanguage ? 1 : PREFERENCE.otherLanguage) *
    (isLede(sentence) ? PREFERENCE.lede : 1) *
    (isAnnouncement && !isStoryAhead ? PREFERENCE.announcement : 1) *
    (sentence.times.length > 1 ? PREFERENCE.severalDates : 1) *
    (evidence?.time === undefined ? PREFERENCE.unnamedDate : 1)
  );
}

/** Factors on a sentence as the passage of a date. An announcement yields to a report; a sentence of several dates to one of this date alone. */
const PREFERENCE = { otherLanguage: 0.5, lede: 1.3, announcement: 0.6, severalDates: 0.8, unnamedDate: 0.8 } as const;

/** Merges each day into the day before where both tell the same; the better supported date stays. Weeks and longer stand aside. */
function mergeNeighbours(candidates: readonly Candidate[]): Candidate[] {
  const merged: Candidate[] = [];
  for (const candidate of candidates) {
    const at = merged.findLastIndex(({ evidence }) => evidence[0]?.precision === 'day');
    const before = merged[at];
    if (before && isSameEvent(before, candidate)) merged.splice(at, 1, mergeOf(before, candidate));
    else merged.push(candidate);
  }
  return merged;
}

function isSameEvent(a: Candidate, b: Candidate): boolean {
  const [x, y] = [a.evidence[0], b.evidence[0]];
  if (!x || !y || x.precision !== 'day' || y.precision !== 'day' || daysBetween(x.to, y.from) > 1) return false;
  const [first, second] = [a.chosen[0], b.chosen[0]];
  return first !== undefined && second !== undefined && cosineOf(first.vector, second.vector) >= SAME_EVENT;
}

/** A date that a phrase gave beats one taken from the day of publication; then the one with more origins; then the earlier. */
function mergeOf(a: Candidate, b: Candidate): Candidate {
  const isNamed = (c: Candidate): number => Number(c.evidence.some(({ time }) => time !== undefined));
  const winner = (isNamed(b) - isNamed(a) || b.origins - a.origins) > 0 ? b : a;
  return { ...winner, origins: countOrigins([...a.evidence, ...b.evidence]) };
}

function entryOf({ evidence, origins, chosen }: Candidate, view: StoryView): TimelineEntry {
  const { from, to, precision } = evidence[0] as DatedEvidence;
  const phrase = chosen.flatMap(sentence => evidence.find(e => e.sentence === sentence && e.time) ?? [])[0];
  return {
    date: from,
    ...(to > from && { to }),
    precision,
    passages: chosen.map(sentence => passageOf(sentence.article, sentence)),
    ...(phrase?.time && { phrase: passageOf(phrase.sentence.article, phrase.time) }),
    origins,
    ...(view.lastDay !== undefined && from > view.lastDay && { isAhead: true as const }),
  };
}
