import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Passage } from '../model/passage.ts';

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

/** The dated passages of a collection, oldest first. */
export function compileTimeline(
  _articles: readonly AnnotatedArticle[],
  _options: TimelineOptions = {},
): DatedPassages[] {
  return [];
}
