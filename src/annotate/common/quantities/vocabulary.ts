import { type NumberWord, numberWords } from '../numbers/number-words.ts';
import { type CurrencyFinder, currencyFinder } from './currency-finder.ts';
import type { Frame, QuantityData } from './data.ts';
import { finder, wordTest } from './word-finder.ts';

/** What softens a number, and to what. */
export type Softening = readonly [phrase: string, modality: 'about' | 'at-least' | 'up-to'];

/** A language made ready for quantities. */
export interface Vocabulary {
  readonly data: QuantityData;
  readonly numbers: ReadonlyMap<string, NumberWord>;
  readonly scales: ReadonlyMap<string, number>;
  readonly frameOf: (word: string) => Frame | undefined;
  readonly fateOf: (word: string) => Frame | undefined;
  readonly currencyOf: CurrencyFinder;
  readonly stops: ReadonlySet<string>;
  readonly centOf: (word: string) => string | undefined;
  readonly isPoint: (word: string) => boolean;
  readonly isTenth: (word: string) => boolean;
  readonly isYear: (word: string) => boolean;
  readonly isDuration: (word: string) => boolean;
  readonly isWhole: (word: string) => boolean;
  readonly isAgain: (word: string) => boolean;
  readonly collectives: ReadonlySet<string>;
  readonly doubtful: ReadonlySet<string>;
  readonly changes: ReadonlySet<string>;
  readonly partOf: RegExp;
  readonly listed: RegExp;
  readonly andHalf: RegExp | undefined;
  readonly surplus: RegExp | undefined;
  readonly roughSuffix: RegExp | undefined;
  readonly verbEnding: RegExp | undefined;
  /** "A" before a scale word or a rough count. */
  readonly articles: ReadonlySet<string>;
  readonly adjectiveEnding: RegExp | undefined;
  readonly nounEnding: RegExp | undefined;
  readonly roundNumbers: ReadonlyMap<string, number>;
  readonly adjectives: (word: string) => boolean;
  readonly labels: ReadonlySet<string>;
  /** By their last word, longest first. */
  readonly modalities: ReadonlyMap<string, readonly Softening[]>;
  readonly between: ReadonlySet<string>;
  readonly betweenAnd: ReadonlySet<string>;
  readonly isGrowth: (word: string) => boolean;
  readonly isCounting: (word: string) => boolean;
  readonly isToll: (word: string) => boolean;
  /** Longest first, in lower case. */
  readonly comparisons: readonly string[];
  readonly vaguePlurals: ReadonlyMap<string, number>;
  /** By their first word. */
  readonly halves: ReadonlyMap<string, readonly (readonly [phrase: string, value: number])[]>;
  /** First words of halves and vague plurals: a number may begin with them. */
  readonly openings: ReadonlySet<string>;
  readonly rangeJoiners: ReadonlySet<string>;
  readonly ageAfter: RegExp;
  readonly ageBefore: RegExp | undefined;
  readonly strong: RegExp | undefined;
  readonly compoundUnits: readonly (readonly [unit: string, pattern: RegExp])[];
}

/** Makes the data of a language ready. */
export function buildVocabulary(data: QuantityData): Vocabulary {
  const set = (words: string): Set<string> => new Set(words.split(' '));
  const vaguePlurals = valuesOf(data.vaguePlurals, ' ');
  const halves = valuesOf(data.halves, '|');
  const roundNumbers = valuesOf(data.roundNumbers ?? {}, ' ');
  const optional = (source: string | undefined, flags: string): RegExp | undefined =>
    source === undefined ? undefined : new RegExp(`(?:${source})${flags === 'u' ? '$' : ''}`, flags);
  return {
    data,
    numbers: numberWords(data.numbers),
    scales: new Map(
      Object.entries(data.scales).flatMap(([value, words]) => words.split(' ').map(w => [w, Number(value)])),
    ),
    frameOf: finder(data.frames),
    fateOf: finder(data.fates),
    currencyOf: currencyFinder(data),
    stops: set(data.stops),
    centOf: finder(data.cents),
    isPoint: wordTest(data.points),
    isTenth: wordTest(data.tenths ?? ''),
    isYear: wordTest(data.years),
    isDuration: wordTest(data.durations),
    isWhole: wordTest(data.wholes),
    isAgain: wordTest(data.again),
    collectives: set(data.collectives ?? ''),
    doubtful: new Set((data.doubtful ?? '').split('|')),
    changes: set(data.changes),
    partOf: new RegExp(`[ \\u00a0](?:${data.partOf})`, 'yiu'),
    listed: new RegExp(`,? (?:${data.and}) (?=\\d)`, 'yiu'),
    andHalf: data.andHalf === undefined ? undefined : new RegExp(` (?:${data.andHalf})(?!\\p{L})`, 'yiu'),
    adjectiveEnding: optional(data.adjectiveEndings, 'u'),
    nounEnding: optional(data.nounEndings, 'u'),
    surplus: data.surplus === undefined ? undefined : new RegExp(`[ -](?:${data.surplus})(?!\\p{L})`, 'yiu'),
    roughSuffix: data.roughSuffix === undefined ? undefined : new RegExp(`(?:${data.roughSuffix})(?!\\p{L})`, 'yiu'),
    verbEnding: optional(data.verbEndings, 'u'),
    articles: new Set((data.halves[1] ?? '').split('|')),
    roundNumbers,
    adjectives: wordTest(data.adjectives),
    labels: set(data.labels),
    modalities: modalitiesOf(data),
    between: set(data.between),
    betweenAnd: set(data.betweenAnd),
    isGrowth: wordTest(data.growth),
    isCounting: wordTest(data.counting),
    isToll: wordTest(data.tolls),
    comparisons: data.comparisons.split('|').sort((a, b) => b.length - a.length),
    vaguePlurals,
    halves: Map.groupBy(halves, ([phrase]) => phrase.split(/[ -]/)[0] ?? ''),
    openings: new Set(
      [...vaguePlurals.keys(), ...roundNumbers.keys(), ...halves.keys()].map(phrase => phrase.split(/[ -]/)[0] ?? ''),
    ),
    rangeJoiners: set(data.rangeJoiners),
    ageAfter: new RegExp(data.ageAfter, 'yiu'),
    ageBefore: data.ageBefore === undefined ? undefined : new RegExp(`(?:${data.ageBefore})$`, 'iu'),
    compoundUnits: compoundUnitsOf(data),
    strong: data.strong === undefined ? undefined : new RegExp(`-(?:${data.strong})`, 'yiu'),
  };
}

/** Each word or phrase of a table with the value that it stands under. */
const valuesOf = (table: Readonly<Record<number, string>>, separator: string): Map<string, number> =>
  new Map(
    Object.entries(table).flatMap(([value, words]) => words.split(separator).map(w => [w, Number(value)] as const)),
  );

/** Compound units written in signs, the same in every language of their script. */
const SIGNS: Readonly<Record<string, string>> = {
  'm3/s': 'm[³3]/s|м[³3]/с',
  'm/s': 'm/s|м/с',
  m2: 'm[²2]|м[²2]',
  m3: 'm³|м³',
  km2: 'km[²2]|км[²2]',
  kmh: 'km/h|км/ч|км/год',
  kwh: 'kwh|квт[·⋅-]?(?:ч|год)',
  mw: 'mw|мвт',
};

function compoundUnitsOf({ compoundUnits }: QuantityData): Vocabulary['compoundUnits'] {
  const units = new Set([...Object.keys(SIGNS), ...Object.keys(compoundUnits)]);
  return [...units].map(unit => {
    const sources = [SIGNS[unit], (compoundUnits as Readonly<Record<string, string>>)[unit]].filter(Boolean).join('|');
    return [unit, new RegExp(`[ \\u00a0\\u202f](?:de |d['’])?(?:${sources})(?![\\p{L}\\d])`, 'yiu')];
  });
}

function modalitiesOf({ about, atLeast, upTo }: QuantityData): Vocabulary['modalities'] {
  const of = (phrases: string, modality: 'about' | 'at-least' | 'up-to') =>
    phrases.split('|').map(phrase => [phrase, modality] as const);
  const all = [...of(about, 'about'), ...of(atLeast, 'at-least'), ...of(upTo, 'up-to')];
  all.sort((a, b) => b[0].length - a[0].length);
  return Map.groupBy(all, ([phrase]) => /[\p{L}'.]+$/u.exec(phrase)?.[0] ?? '');
}
