/** Fewest and most entries of a timeline whose length the reader did not say. */
const MIN_ENTRIES = 6;
const MAX_ENTRIES = 80;

/** How many dates a timeline of so many origins shows: four times the root gives a week's story a screen and a year's story a few pages. */
export const entriesFor = (origins: number): number =>
  Math.min(MAX_ENTRIES, Math.max(MIN_ENTRIES, Math.round(4 * Math.sqrt(origins))));
