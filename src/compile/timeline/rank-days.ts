import { relevanceTo } from '../common/story-centre.ts';
import { countOrigins, type StorySentence, type StoryView } from '../common/story-view.ts';
import { type DayEvidence, gatherDays } from './gather-days.ts';

/**
 * The days of a story, most important first; ties go to the earlier day. A day's importance is the sum of the logarithms of three counts: the
 * sentences that name it, each by how close it is to what the story is about; the origins that name it in a sentence about the
 * query; the origins published on it, each by its share of such sentences. Counts of mentions and of publications are the strongest
 * features of DATEWISE's date ranking; equal weights did as well as fitted ones. Days outside the days of publication come
 * last: they are background, or yet to come.
 */
export function rankDays(view: StoryView, isAbout: (sentence: StorySentence) => boolean): DayEvidence[] {
  const relevanceOf = relevanceTo(view);
  const shareOf = sharesAbout(view, isAbout);
  const { firstDay = '', lastDay = '' } = view;
  const isWithin = ({ day }: DayEvidence): boolean => day >= firstDay && day <= lastDay;
  const scoreOf = ({ mentions, published }: DayEvidence): number =>
    Math.log1p(sumBy(mentions, relevanceOf)) +
    Math.log1p(countOrigins(mentions.filter(isAbout))) +
    Math.log1p(sumBy(published, shareOf));
  return gatherDays(view)
    .map(day => ({ day, isWithin: isWithin(day), score: scoreOf(day) }))
    .sort((a, b) => Number(b.isWithin) - Number(a.isWithin) || b.score - a.score || (a.day.day < b.day.day ? -1 : 1))
    .map(({ day }) => day);
}

/** For each article, the share of its sentences that are about the query. */
function sharesAbout(view: StoryView, isAbout: (sentence: StorySentence) => boolean): (articleId: string) => number {
  const shares = new Map(
    view.articles.map(({ id }) => {
      const sentences = view.sentencesOf(id);
      return [id, sentences.filter(isAbout).length / Math.max(1, sentences.length)];
    }),
  );
  return id => shares.get(id) ?? 0;
}

function sumBy<T>(items: Iterable<T>, measure: (item: T) => number): number {
  let sum = 0;
  for (const item of items) sum += measure(item);
  return sum;
}
