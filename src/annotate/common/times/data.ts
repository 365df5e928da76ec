import type { NumberData } from '../numbers/data.ts';

/**
 * What a token can be in a pattern. Words come from the data of a language:
 * M month, W weekday, WS short weekday, UNIT unit of time (Y H Q M W WE D DE CE MIL h min s, and SP SU FA WI for seasons as S), P part of the
 * day (MO MI AF EV NI DT), WP weekday with part ("Montagabend", "1EV"), A offset of a day adverb ("yesterday" -1), AP day adverb with part,
 * REL relative adjective (-2 -1 0 1 2, "c" for "coming"), REF reference word, H holiday ("12-25", "E-2" before Easter), PHASE early, mid,
 * late …, APPROX about, almost …, VAGUE some, several …, ONE indefinite article, DET determiner, LINK words inside a date ("of", "den"),
 * TO words and signs between the ends of a range, EACH every, SET daily …, DEC name of a decade ("neunziger" 9), IN words before a year or month.
 */
export type WordClass =
  | 'M'
  | 'W'
  | 'WS'
  | 'WD'
  | 'UNIT'
  | 'S'
  | 'P'
  | 'WP'
  | 'A'
  | 'AP'
  | 'REL'
  | 'REF'
  | 'H'
  | 'PHASE'
  | 'APPROX'
  | 'VAGUE'
  | 'ONE'
  | 'DET'
  | 'LINK'
  | 'TO'
  | 'EACH'
  | 'SET'
  | 'DEC'
  | 'IN'
  | 'AGO'
  | 'MERIDIEM'
  | 'LONG';

/** Classes that numbers have: NUM any, DAY 1–31, YEAR four digits, YY two digits, ORD ordinal, HOUR 0–24, and whole written dates. */
export type NumberClass = 'NUM' | 'DAY' | 'YEAR' | 'YY' | 'ORD' | 'HOUR' | 'NDATE' | 'NMONTH' | 'NDM' | 'CLOCK' | 'ROMAN';

/** What a rule makes of the words it matched. */
export type MeaningName =
  | 'date'
  | 'numeric-date'
  | 'day-offset'
  | 'weekday'
  | 'shift'
  | 'offset'
  | 'duration'
  | 'set'
  | 'reference'
  | 'year'
  | 'decade'
  | 'century'
  | 'period'
  | 'nth'
  | 'part-of-day'
  | 'clock'
  | 'holiday';

/**
 * One small grammar. A pattern is a row of elements: lower case is the word itself, upper case a class, `a|b` either, `x?` at most once;
 * `(x)` must stand there but is not part of the span. Of all rules that match at a place the longest span wins, then the earlier rule.
 */
export interface TimeRule {
  readonly id: string;
  readonly means: MeaningName;
  readonly patterns: readonly string[];
  /** Values that the words do not say themselves ("vor" means SIGN -1). */
  readonly with?: Readonly<Record<string, number | string>>;
}

/** Words by the value that they have in their class; forms are separated by blanks, "*" at the end stands for any ending. */
export type ClassWords = Readonly<Record<string, string>>;

/** What the times engine needs to know about a language. */
export interface TimeData {
  readonly language: string;
  readonly numbers: NumberData;
  readonly words: Readonly<Partial<Record<WordClass, ClassWords>>>;
  readonly rules: readonly TimeRule[];
  /** Names for pieces that patterns share: `$COUNT` in a pattern is replaced. */
  readonly macros?: Readonly<Record<string, string>>;
  /** Words that are times only when they begin with a capital ("May"). */
  readonly capitalOnly?: string;
  /** Months whose name alone is no date without a preposition ("May", "mars"). */
  readonly ambiguousMonths?: string;
  /** Abbreviations that take their dot along ("Jan."); month names of ICU with a dot are found without this. */
  readonly abbreviations?: string;
  /** What follows digits to make them ordinal ("5th", "1er", "3-го"), as the source of a regular expression. */
  readonly ordinalSuffix?: string;
  /** The habit of the language for 03/04/2022 where the text itself does not decide. */
  readonly isDayFirst: boolean;
  /** Words that put their clause into the future or the past; "*" as above, before or after. */
  readonly future: string;
  readonly past: string;
  /** Endings that mark a verb as future or past, for words that the data does not list. */
  readonly futureEndings?: readonly string[];
  readonly pastEndings?: readonly string[];
  /** Parts of the day that are written together with a weekday or day adverb: form after the weekday, and the part ("abend" EV). */
  readonly dayPartSuffixes?: Readonly<Record<string, string>>;
}
