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
  | 'm2'
  | 'cm'
  | 'mm'
  | 'm/s'
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
  /** Words for halves, quarters and an article before a scale word or points ("half a", "eine" million), by value; separated by "|". */
  readonly halves: Readonly<Record<number, string>>;
  /** What adds half of it to a number or its scale word ("million AND A HALF"); separated by "|". */
  readonly andHalf?: string;
  /** Source of what makes digits a rough count ("30-tal"). */
  readonly roughSuffix?: string;
  /** What says that a number is a little more ("с лишним"); separated by "|". */
  readonly surplus?: string;
  /** Nouns for a rough count, by value ("trentaine", "centenar"): about so many. */
  readonly roundNumbers?: Readonly<Record<number, string>>;
  /** Words for tenths ("décimas"): of percentage points where nothing else is named. */
  readonly tenths?: string;
  /** Words for points: percentage points where percents stand near. */
  readonly points: string;
  /** Words for the hundredth of a currency, by ISO 4217 code. */
  readonly cents: Readonly<Record<string, string>>;
  /** What opens a range of two numbers ("between", "from"), which of them take "and", and what else stands between the numbers ("to"). */
  readonly between: string;
  readonly betweenAnd: string;
  readonly rangeJoiners: string;
  /** Words that no counted noun phrase begins with or reaches over: prepositions, conjunctions, verbs. */
  readonly stops: string;
  /** Words between a number and its noun that say nothing about what is counted ("new", "other"). */
  readonly adjectives: string;
  /** Words whose following number is a name ("Article 5"). */
  readonly labels: string;
  /** Prepositions before the measure of a change ("BY six to eight percent"): two numbers after one are a range, whatever grew. */
  readonly changes: string;
  /** "And" between two numbers that share a unit ("6 and 9 years old"). */
  readonly and: string;
  /** Words for years, which are ages where times leave them, and for other units of time, which count nothing here. */
  readonly years: string;
  readonly durations: string;
  /** Source of what leads from a part to its whole ("of the", "von"), and pronouns for the whole ("of THEM"). */
  readonly partOf: string;
  readonly wholes: string;
  /** Words after a bare number that counts what was counted before ("19 MORE than", "80,000 WERE printed"). */
  readonly again: string;
  /** Numerals that count people where they count nothing else ("трое"). */
  readonly collectives?: string;
  /** Softening words that are prepositions as often: before a small number of things they soften nothing ("a novel ABOUT three sisters"). */
  readonly doubtful?: string;
  /** Source of the endings of adjectives that stand between a number and its noun; of nouns in the plural. */
  readonly adjectiveEndings?: string;
  /** Source of the endings of verbs that no noun has: a noun phrase is over before them. */
  readonly verbEndings?: string;
  readonly nounEndings?: string;
  /** The ending of nouns for women that a noun for men may follow ("Schülerinnen und Schüler"). */
  readonly pairEnding?: string;
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
