import type { AnnotatedArticle } from '../model/annotation.ts';
import { type Passage, passageOf } from '../model/passage.ts';
import { viewStory } from './common/view-story.ts';
import { gatherDays } from './timeline/gather-days.ts';
import { queryMatcher } from './timeline/match-query.ts';
import { rankDays } from './timeline/rank-days.ts';
import { selectDayPassages } from './timeline/select-day-passages.ts';

/** A day and what happened on it. */
export interface DatedPassages {
  readonly date: string;
  readonly passages: readonly Passage[];
}

export interface TimelineOptions {
  /** How many dates; chosen from the material when absent. */
  readonly dates?: number;
  /** Passages a date. */
  readonly sentences?: number;
  /** What the reader follows. */
  readonly query?: string;
}

/** Passages a date when the caller does not say (contract). */
const DEFAULT_SENTENCES = 2;

/** The dated passages of a collection, oldest first. */
export function compileTimeline(
  articles: readonly AnnotatedArticle[],
  { dates, sentences = DEFAULT_SENTENCES, query }: TimelineOptions = {},
): DatedPassages[] {
  const view = viewStory(articles);
  const isAbout = queryMatcher(query);
  const ranked = rankDays(gatherDays(view).values(), isAbout);
  const entries: DatedPassages[] = [];
  for (const day of ranked) {
    if (entries.length >= (dates ?? 10)) break;
    const passages = selectDayPassages(day, sentences, isAbout).map(s => passageOf(s.article, s));
    if (passages.length > 0) entries.push({ date: day.day, passages });
  }
  return entries.sort((a, b) => (a.date < b.date ? -1 : 1));
}
