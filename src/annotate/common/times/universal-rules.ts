import type { TimeRule } from './data.ts';

/**
 * Rules that are the same in every language, because their classes carry the words. They come after the rules of the language, so a
 * language can override any of them. Years alone, bare months and counts are left to the languages: there each has its own false friends.
 */
export const UNIVERSAL_RULES: readonly TimeRule[] = [
  {
    id: 'day-month-year',
    means: 'date',
    patterns: [
      'W|WS ,? LINK? LINK? DAY .? LINK? M ,? LINK? LINK? YEAR|YY?',
      'DAY .? LINK? M ,? LINK? LINK? YEAR|YY?',
      'W|WS ,? LINK? M ,? DAY ,? LINK? YEAR|YY?',
      'M LINK? DAY ,? LINK? YEAR|YY?',
      'M WDAY ,? LINK? YEAR',
      'W|WS ,? LINK? WDAY LINK? M ,? LINK? YEAR?',
      'WDAY LINK? M ,? LINK? YEAR?',
      'W|WS ,? LINK? ORD',
      'M -|/ YEAR',
      'PHASE? M ,? LINK? LINK? YEAR',
      'YEAR ,? M',
      'DAY -|/ M -|/ YEAR|YY',
      'YEAR -|/ M -|/ DAY',
      'YEAR -|/ DAY -|/ M',
      'M -|/ DAY -|/ YEAR|YY',
      'M -|/ YEAR -|/ DAY',
      'M -|/ DAY',
      'DAY -|/ M',
    ],
  },
  {
    id: 'day-range',
    means: 'date',
    patterns: ['DAY .? (-|–|—|TO) (LINK)? (DAY) (.)? (LINK)? (M) (,)? (LINK)? (YEAR)?'],
  },
  {
    id: 'numeric-date',
    means: 'numeric-date',
    patterns: [
      'W|WS ,? LINK? NDATE',
      'NDATE',
      'NMONTH',
      'DAY -|/ YEAR',
      'YEAR -|/ DAY',
      'NDM ,? YEAR?',
      'W|WS ,? LINK? NDM',
    ],
  },
  { id: 'weekday', means: 'weekday', patterns: ['W P?', 'WP'] },
  { id: 'short-weekday', means: 'short-weekday', patterns: ['WS P?'] },
  { id: 'relative-weekday', means: 'weekday', patterns: ['DET? REL W P?', 'DET? REL WP'] },
  { id: 'relative-month', means: 'date', patterns: ['DET? REL M'] },
  { id: 'relative-unit', means: 'shift', patterns: ['PHASE? DET? REL UNIT|S'] },
  {
    id: 'month-of-year',
    means: 'date',
    patterns: ['PHASE? M ,? LINK? DET? REL UNIT', 'DAY .? LINK? M ,? LINK? DET? REL UNIT'],
  },
  { id: 'weekday-of-week', means: 'weekday', patterns: ['W P? ,? LINK? DET? REL UNIT', 'DET? REL UNIT ,? LINK? W'] },
  { id: 'bare-month', means: 'date', patterns: ['PHASE? -? MB', 'PHASE -? M', '(IN) M'] },
  { id: 'season-year', means: 'year', patterns: ['PHASE? DET? S LINK? LINK? YEAR'] },
  { id: 'day-adverb', means: 'day-offset', patterns: ['A P?', 'AP'] },
  { id: 'reference', means: 'reference', patterns: ['DET? REF'] },
  { id: 'set-word', means: 'set', patterns: ['SET'] },
  { id: 'vague-length', means: 'duration', patterns: ['LONG'] },
  { id: 'every', means: 'set', patterns: ['EACH N? ORD? UNIT|S|W|P|M'] },
  { id: 'plural-weekday', means: 'set', patterns: ['WD P?'] },
  { id: 'clock', means: 'clock', patterns: ['CLOCK MERIDIEM', '(AT|IN|TO|W|M|YEAR|NDATE|A) CLOCK', '(,) CLOCK'] },
  { id: 'bare-year', means: 'year', with: { BARE: 1 }, patterns: ['YEAR'] },
  { id: 'holiday', means: 'holiday', patterns: ['DET? REL? H ,? LINK? YEAR?', 'H LINK? DET? REL UNIT'] },
  {
    id: 'quarter',
    means: 'period',
    patterns: ['DET? ORD|ROMAN -? UNIT ,? LINK? LINK? YEAR?', 'DET? ORD|ROMAN UNIT LINK? DET? REL (UNIT)'],
  },
  {
    id: 'quarter-letter',
    means: 'period',
    with: { UNIT: 'Q' },
    patterns: ['q|t - NUM ,? LINK? YEAR?', 'q|t NUM ,? LINK? YEAR?', 'YEAR q|t NUM'],
  },
  {
    id: 'nth',
    means: 'nth',
    patterns: [
      'DET? ORD|REL W|UNIT LINK|IN? LINK|DET? M ,? LINK? YEAR?',
      'DET? ORD|REL W|UNIT LINK|IN? LINK|DET? LINK? YEAR',
      'DET? ORD W|UNIT LINK|IN? DET? REL? UNIT',
    ],
  },
];
