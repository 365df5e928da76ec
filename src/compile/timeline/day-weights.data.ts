/**
 * What each trace of a day counts for in `rankDays`: a linear score over logarithms of counts. From the development half of Timeline17 and
 * Entities (4 and 15 topics): of 800 random settings each weight takes a value near the one that was best on average over all settings of the
 * others, on both sets. Any of them moved by up to 60 percent costs half a point. Left-out topics and what was rejected: docs/notes/024.
 */
export const DAY_WEIGHTS = {
  /** ln(1 + mentions of the day, each by how much it is about the query). */
  mentions: 1,
  /** ln(1 + origins that name the day in their opening, each by its best mention). */
  openings: 0.5,
  /** ln(1 + origins that name the day in a sentence with a word of the query). */
  origins: 0.5,
  /** ln(1 + articles published on the day, each by its share of sentences about the query). */
  published: 0.25,
  /** The mentions of the day before: what follows a loud day is often its echo. */
  dayBefore: -0.2,
  /** The mentions of the day after: news goes on about what happened the day before. */
  dayAfter: 0.2,
  /** Saturday or Sunday, when parliaments, courts and markets rest: 20 and 15 percent of the days that journalists chose, 24 and 23 of all. */
  weekend: -0.3,
  /** ln(1 + days before the first or after the last article): background, or yet to come. */
  outside: -0.6,
} as const;
