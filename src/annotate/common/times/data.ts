import type { NumberData } from '../numbers/data.ts';

/**
 * What a word can be in a pattern, with the value that it has there.
 *
 * Calendar: M month, MB month form that is a date by itself, W weekday, WS short weekday, WD plural weekday, UNIT unit of time (D W WE M Q H Y
 * DE CE MIL h min s), PL plural unit that needs no count, S season (SP SU FA WI), P part of the day (MO MI AF EV NI DT), H holiday ("12-25", or
 * "E-2" for days from Easter), DEC name of a decade (9), ROMAN Roman numeral.
 *
 * Forms that say more than one thing: WP weekday with part ("Montagabend" 1EV), AP day adverb with part (-1NI), WLAST and SLAST the past one
 * ("i måndags", "i somras"), WNEXT the coming one ("på måndag").
 *
 * Direction: A offset of a day adverb ("yesterday" -1), REL relative adjective (-2 -1 0 1 2, or "c" for "coming"), AGO and SHIFT words that move
 * back (-1) or on (1) after a count or between a count and a date, REF reference word (PRESENT_REF …).
 *
 * Helpers: PHASE early, mid, late; APPROX about, almost; VAGUE some, several; ONE indefinite article; DET determiner; LINK words inside a date
 * ("of", "den"); TO words between the ends of a range; EACH every; SET "daily"; LONG vague durations ("tagelang" D), LENGTH adjectives that a count makes durations ("stündig" h); IN words before a year or
 * month; AT words before a time of day; MERIDIEM am, pm or any.
 *
 * Numbers have classes of their own, told from the digits: NUM any, DAY 1–31, YEAR four digits, YY two, ORD ordinal, DORD ordinal in digits, HOUR
 * 0–24, CLOCK, and NDATE, NMONTH and NDM for dates written in figures.
 */
export type WordClass =
  | 'M'
  | 'MB'
  | 'W'
  | 'WS'
  | 'WD'
  | 'UNIT'
  | 'S'
  | 'P'
  | 'WP'
  | 'WLAST'
  | 'WNEXT'
  | 'SLAST'
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
  | 'PL'
  | 'AT'
  | 'SHIFT'
  | 'IN'
  | 'AGO'
  | 'MERIDIEM'
  | 'LONG'
  | 'LENGTH'
  | 'ROMAN';

/** What a rule makes of the words it matched. */
export type MeaningName =
  | 'date'
  | 'numeric-date'
  | 'day-offset'
  | 'weekday'
  | 'short-weekday'
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
  | 'holiday'
  /** A match that is no time ("53 years old"): its words are passed over. */
  | 'nothing';

/**
 * One small grammar. A pattern is a row of elements: lower case is the word itself, upper case a class, `a|b` either, `x?` at most once;
 * `(x)` must stand there but is not part of the span. Of all rules that match at a place the longest span wins, then the earlier rule.
 */
export interface TimeRule {
  readonly id: string;
  readonly means: MeaningName;
  readonly patterns: readonly string[];
  /** Values that the words do not say themselves ("vor" means SIGN -1). WHOLE: only where the match is all of the text, LINE: where it begins a paragraph. */
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
  /** Endings of present forms that, with a day, look ahead where their clause has no verb in the past. */
  readonly presentEndings?: readonly string[];
  /** Words that only hint at the future: they decide where their clause has no verb of either tense. */
  readonly weakFuture?: string;
  /** Pairs of words that put their clause into the future ("is to"). */
  readonly futurePhrases?: readonly string[];
  /** Auxiliaries that make the participle after them future ("will be opened"). */
  readonly futureAuxiliaries?: string;
  /** Auxiliaries that make the participle right after them say nothing of the past ("is heard"). */
  readonly presentAuxiliaries?: string;
  /** Verb forms listed above that are as often no auxiliaries ("ist", "has"): they say nothing of when "today" is. */
  readonly copulas?: string;
  /** Prepositions of deadlines ("by", "until"). */
  readonly deadlines?: string;
  /** True where months are written with a small letter. */
  readonly areMonthsLower?: true;
  /** True where every noun begins with a capital, so that capitals tell no names. */
  readonly areNounsCapital?: true;
  /** Endings of genitives: an adverb such as "накануне" (rule value GOVERNS) before one is a preposition and dates nothing. */
  readonly genitiveEndings?: readonly string[];
  /** Openings of words that make the four digits before them an amount ("2000 metres"). */
  readonly countedWords?: string;
  /** Holidays of more than one word: the rule of the day (see `holidayIn`) and its names, separated by " | ". */
  readonly holidays?: Readonly<Record<string, string>>;
  /** Those of them that look ahead even beside a verb of the past ("postponed until Friday"). */
  readonly strongDeadlines?: string;
  /** Openings of numbers that are joined to a word of class LENGTH ("drei" 3 before "tägig"); "X" for "several". */
  readonly lengthPrefixes?: Readonly<Record<string, string>>;
  /** Parts of the day that are written together with a weekday or day adverb: form after the weekday, and the part ("abend" EV). */
  readonly dayPartSuffixes?: Readonly<Record<string, string>>;
}
