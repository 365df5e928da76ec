import type { NumberData } from '../numbers/data.ts';

/** What is counted, as a key that is the same in every language. A noun outside these frames is counted under its stem. */
export type Frame =
  | 'troops'
  | 'people'
  | 'people-killed'
  | 'people-injured'
  | 'people-missing'
  | 'people-detained'
  | 'people-displaced'
  | 'percent'
  | 'percentage-points'
  | 'votes'
  | 'seats'
  | 'missiles'
  | 'drones'
  | 'aircraft'
  | 'tanks'
  | 'ships'
  | 'vehicles'
  | 'weapons'
  | 'warheads'
  | 'countries'
  | 'houses'
  | 'jobs'
  | 'shares'
  | 'articles'
  | 'attacks'
  | 'barrels'
  | 'km'
  | 'mi'
  | 'm'
  | 'ha'
  | 'km2'
  | 'kg'
  | 't'
  | 'l'
  | 'celsius'
  | 'fahrenheit'
  | 'kmh'
  | 'mw'
  | 'm3/s'
  | 'm3'
  | 'bpd'
  | 'kwh';

/** What the quantities engine needs to know about a language. Lists are words separated by blanks; "*" at the end of a word stands for any ending. */
export interface QuantityData {
  readonly language: string;
  readonly numbers: NumberData;
  /** The sign between whole and fraction. The other of "," and "." groups digits, as blanks do everywhere. */
  readonly decimalSign: ',' | '.';
  /** Words that multiply the number before them, by their value (long or short scale as the language has it). */
  readonly scales: Readonly<Record<number, string>>;
  /** Units of several words, each as the source of a regular expression for what follows a number and a blank; tried before all nouns. */
  readonly compoundUnits: Readonly<Partial<Record<Frame, string>>>;
  /** Nouns of each frame. "+word" also as the end of a compound. */
  readonly frames: Readonly<Partial<Record<Frame, string>>>;
  /** Words that make a number of people one of killed, injured …; they stand anywhere in its clause. */
  readonly fates: Readonly<Partial<Record<Frame, string>>>;
  /** Currency words that stand alone, by ISO 4217 code; full names come from ICU. */
  readonly currencies: Readonly<Record<string, string>>;
  /** What stands before a number to soften it; separated by "|". */
  readonly about: string;
  readonly atLeast: string;
  readonly upTo: string;
  /** Verbs of growth, fall and counting: the number that they lead to is exact ("rose to 23"), and two numbers after them are no range. */
  readonly growth: string;
  /** Verbs that give a count of what the paragraph counts ("counted 160"). */
  readonly counting: string;
  /** Nouns that head a count ("number", "toll"): what they count is the unit of a bare number behind them. */
  readonly tolls: string;
  /** What ties a bare number to the quantity before it ("up from", "than"); separated by "|". */
  readonly comparisons: string;
  /** Plural words for a count that is not said ("dozens"), by the least that they can mean: twice the word. */
  readonly vaguePlurals: Readonly<Record<number, string>>;
  /** Words for halves before a scale word ("half a"), by value; separated by "|". */
  readonly halves: Readonly<Record<number, string>>;
  /** What opens a range of two numbers ("between"), and what stands between them ("and", "to"). */
  readonly between: string;
  readonly rangeJoiners: string;
  /** Words that no counted noun phrase begins with or reaches over: prepositions, conjunctions, verbs. */
  readonly stops: string;
  /** Words between a number and its noun that say nothing about what is counted ("new", "other"). */
  readonly adjectives: string;
  /** Words whose following number is a name ("Article 5"). */
  readonly labels: string;
  /** Sources of regular expressions for ages, right after or before a number. */
  readonly ageAfter: string;
  readonly ageBefore?: string;
  /** "Percent" in two words ("per cent"). */
  readonly percentPhrase?: string;
  /** What follows a hyphen in "3,000-strong". */
  readonly strong?: string;
  /** Nouns begin with a capital. */
  readonly hasCapitalNouns?: true;
}
