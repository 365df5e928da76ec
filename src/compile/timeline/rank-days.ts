import { addDays, type Day, daysBetween, weekdayOf } from '../../lib/calendar.ts';
import { countOrigins, type StorySentence, type StoryView } from '../common/story-view.ts';
import { DAY_WEIGHTS } from './day-weights.data.ts';
import { type DayEvidence, gatherDays } from './gather-days.ts';
import type { Subject } from './subject-of.ts';

type Measure = (sentence: StorySentence) => number;

/** A sentence without a word of the query counts by its article's share of sentences with one; this share is that of an article wholly about it. */
const FULL_SHARE = 0.5;

/** Sentences of an article that count as its opening (as for the candidates of a day). */
const OPENING_SENTENCES = 5;

/** How much less a mention counts the farther down it stands: (1 + position) to this power. */
const POSITION_DECAY = -0.1;

/**
 * The days of a story, most important first; ties go to the earlier day. A day's importance is a linear score over what the collection holds
 * about it, with the weights of {@link DAY_WEIGHTS}.
 */
export function rankDays(view: StoryView, subject: Subject): DayEvidence[] {
  const days = gatherDays(view);
  const traceOf = tracer(view, subject);
  const traces = new Map(days.map(evidence => [evidence.day, traceOf(evidence)]));
  const mentionsOn = (day: Day): number => traces.get(day)?.mentions ?? 0;
  const scoreOf = ({ day }: DayEvidence): number => {
    const { mentions = 0, openings = 0, origins = 0, published = 0 } = traces.get(day) ?? {};
    return (
      DAY_WEIGHTS.mentions * mentions +
      DAY_WEIGHTS.openings * openings +
      DAY_WEIGHTS.origins * origins +
      DAY_WEIGHTS.published * published +
      DAY_WEIGHTS.dayBefore * mentionsOn(addDays(day, -1)) +
      DAY_WEIGHTS.dayAfter * mentionsOn(addDays(day, 1)) +
      DAY_WEIGHTS.weekend * Number(isWeekend(day)) +
      DAY_WEIGHTS.outside * Math.log1p(daysOutside(day, view))
    );
  };
  return days
    .map(day => ({ day, score: scoreOf(day) }))
    .sort((a, b) => b.score - a.score || (a.day.day < b.day.day ? -1 : 1))
    .map(({ day }) => day);
}

/** The logarithms of what a collection holds about a day. */
interface DayTrace {
  readonly mentions: number;
  readonly openings: number;
  readonly origins: number;
  readonly published: number;
}

function tracer(view: StoryView, { isAbout, relevanceOf }: Subject): (evidence: DayEvidence) => DayTrace {
  const shareOf = sharesAbout(view, isAbout);
  const weightOf: Measure = sentence =>
    (isAbout(sentence) ? 1 : Math.min(1, shareOf(sentence.article.id) / FULL_SHARE)) *
    Math.sqrt(relevanceOf(sentence)) *
    (1 + sentence.position) ** POSITION_DECAY;
  return ({ mentions, published }) => {
    const openings = mentions.filter(({ position }) => position < OPENING_SENTENCES);
    return {
      mentions: Math.log1p(sumBy(mentions, weightOf)),
      openings: Math.log1p(sumBy(bestByOrigin(openings, weightOf), weight => weight)),
      origins: Math.log1p(countOrigins(mentions.filter(isAbout))),
      published: Math.log1p(sumBy(published, shareOf)),
    };
  };
}

/** For each article, the share of its sentences that are about the query. */
function sharesAbout(view: StoryView, isAbout: Subject['isAbout']): (articleId: string) => number {
  const shares = new Map(
    view.articles.map(({ id }) => {
      const sentences = view.sentencesOf(id);
      return [id, sentences.filter(isAbout).length / Math.max(1, sentences.length)];
    }),
  );
  return id => shares.get(id) ?? 0;
}

/** The highest measure among each origin's sentences. */
function bestByOrigin(sentences: readonly StorySentence[], measure: Measure): Iterable<number> {
  const best = new Map<string, number>();
  for (const sentence of sentences) {
    best.set(sentence.origin, Math.max(best.get(sentence.origin) ?? 0, measure(sentence)));
  }
  return best.values();
}

const isWeekend = (day: Day): boolean => weekdayOf(day) > 5;

/** Days between a day and the span in which the story was published; 0 within it. */
function daysOutside(day: Day, { firstDay = day, lastDay = day }: StoryView): number {
  return Math.max(0, daysBetween(day, firstDay), daysBetween(lastDay, day));
}

function sumBy<T>(items: Iterable<T>, measure: (item: T) => number): number {
  let sum = 0;
  for (const item of items) sum += measure(item);
  return sum;
}
