import type { AnnotatedArticle } from '../model/annotation.ts';
import { type Passage, passageOf } from '../model/passage.ts';
import { viewStory } from './common/view-story.ts';
import { entriesFor } from './timeline/entries-for.ts';
import { rankDays } from './timeline/rank-days.ts';
import { selectDayPassages } from './timeline/select-day-passages.ts';
import { subjectOf } from './timeline/subject-of.ts';

/** A day and what happened on it. */
export interface DatedPassages {
  readonly date: string;
  readonly passages: readonly Passage[];
}

export interface TimelineOptions {
  /** How many dates; chosen from the material when absent. */
  readonly dates?: number;
  /** Passages a date; {@link DEFAULT_SENTENCES} when absent. */
  readonly sentences?: number;
  /** What the reader follows: a passage holds one of its words, or is of an article that opens with one. */
  readonly query?: string;
}

/** Passages a date (stage contract). */
const DEFAULT_SENTENCES = 2;

/** The dated passages of a collection, oldest first: its most important days, and the sentences that tell best what happened on them. */
export function compileTimeline(articles: readonly AnnotatedArticle[], options: TimelineOptions = {}): DatedPassages[] {
  const view = viewStory(articles);
  const { dates = entriesFor(articles.length), sentences = DEFAULT_SENTENCES } = options;
  const subject = subjectOf(options.query, view);
  const entries: DatedPassages[] = [];
  for (const day of rankDays(view, subject)) {
    if (entries.length >= dates) break;
    const passages = selectDayPassages(day, { count: sentences, ...subject }).map(s => passageOf(s.article, s));
    if (passages.length > 0) entries.push({ date: day.day, passages });
  }
  return entries.sort((a, b) => (a.date < b.date ? -1 : 1));
}
