import { addDays, type Day } from '../../lib/calendar.ts';
import { sliceOf } from '../../lib/span.ts';
import type { NamedDate } from '../common/dated-span.ts';
import { publicationDay, type StorySentence, type StoryView } from '../common/story-view.ts';

/** What a collection holds about one day. */
export interface DayEvidence {
  readonly day: Day;
  /** Sentences that name the day, wherever they were published; the day printed as that of publication is not named. */
  readonly mentions: readonly StorySentence[];
  /** The openings of articles published on the day or soon after, without the sentences that name another day. */
  readonly openings: readonly StorySentence[];
  /** Ids of the origins published on the day. */
  readonly published: ReadonlySet<string>;
}

/** Sentences of an article that count as its opening (DATEWISE, Gholipour Ghalandari and Ifrim 2020, section 3). */
const OPENING_SENTENCES = 5;

/** Days on which an event's reports are published: its own and two more (DATEWISE, as above). */
const REPORTING_DAYS = 3;

/** Everything a story holds about each of its days, oldest first. A day counts when a sentence names it to the day, or an article is of it. */
export function gatherDays(view: StoryView): DayEvidence[] {
  const mentions = Map.groupBy(view.sentences.flatMap(mentionsIn), ({ day }) => day);
  const openings = Map.groupBy(
    view.articles.flatMap(article => openingsOf(view, article.id)),
    ({ day }) => day,
  );
  const published = new Map<Day, Set<string>>();
  for (const article of view.articles) {
    const day = publicationDay(article);
    if (day !== undefined) published.set(day, (published.get(day) ?? new Set()).add(view.originOf(article.id)));
  }
  return [...new Set([...mentions.keys(), ...published.keys()])].sort().map(day => ({
    day,
    mentions: (mentions.get(day) ?? []).map(({ sentence }) => sentence),
    openings: (openings.get(day) ?? []).map(({ sentence }) => sentence),
    published: published.get(day) ?? new Set(),
  }));
}

interface SentenceOfDay {
  readonly day: Day;
  readonly sentence: StorySentence;
}

const mentionsIn = (sentence: StorySentence): SentenceOfDay[] =>
  sentence.dates
    .filter(date => date.from === date.to && !isStamp(date, sentence))
    .map(({ from }) => ({ day: from, sentence }));

/** A day of publication that is written in figures stands at the head of a page to say when that appeared. */
const isStamp = ({ from, time }: NamedDate, { article }: StorySentence): boolean =>
  from === publicationDay(article) && /\p{Nd}/u.test(sliceOf(article.text, time));

/** The opening of an article, for each day whose report it may be. */
function openingsOf(view: StoryView, articleId: string): SentenceOfDay[] {
  const article = view.findArticle(articleId);
  const published = article && publicationDay(article);
  if (published === undefined) return [];
  const opening = view.sentencesOf(articleId).slice(0, OPENING_SENTENCES);
  return Array.from({ length: REPORTING_DAYS }, (_, i) => addDays(published, -i)).flatMap(day =>
    opening.filter(sentence => isOpenTo(sentence, day)).map(sentence => ({ day, sentence })),
  );
}

/** A sentence that names days tells of those only. */
const isOpenTo = (sentence: StorySentence, day: Day): boolean =>
  sentence.times.length === 0 || sentence.dates.some(({ from, to }) => from === day && to === day);
