import { type NumberWord, numberWords } from '../numbers/number-words.ts';
import type { Frame, QuantityData } from './data.ts';

/** A language made ready for quantities. */
export interface Vocabulary {
  readonly data: QuantityData;
  readonly numbers: ReadonlyMap<string, NumberWord>;
  readonly scales: ReadonlyMap<string, number>;
  readonly frameOf: (word: string) => Frame | undefined;
  readonly fateOf: (word: string) => Frame | undefined;
  readonly currencyOf: (words: readonly string[]) => { readonly code: string; readonly length: number } | undefined;
  readonly stops: ReadonlySet<string>;
  readonly adjectives: (word: string) => boolean;
  readonly labels: ReadonlySet<string>;
  readonly modalities: readonly (readonly [phrase: string, modality: 'about' | 'at-least' | 'up-to'])[];
  readonly between: ReadonlySet<string>;
  readonly isGrowth: (word: string) => boolean;
  readonly isCounting: (word: string) => boolean;
  readonly isToll: (word: string) => boolean;
  /** Longest first, in lower case. */
  readonly comparisons: readonly string[];
  readonly vaguePlurals: ReadonlyMap<string, number>;
  readonly halves: readonly (readonly [phrase: string, value: number])[];
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
    adjectives: wordTest(data.adjectives),
    labels: set(data.labels),
    modalities: modalitiesOf(data),
    between: set(data.between),
    isGrowth: wordTest(data.growth),
    isCounting: wordTest(data.counting),
    isToll: wordTest(data.tolls),
    comparisons: data.comparisons.split('|').sort((a, b) => b.length - a.length),
    vaguePlurals,
    halves: [...halves],
    openings: new Set([...vaguePlurals.keys(), ...halves.keys()].map(phrase => phrase.split(/[ -]/)[0] ?? '')),
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
  return [...of(about, 'about'), ...of(atLeast, 'at-least'), ...of(upTo, 'up-to')].sort(
    (a, b) => b[0].length - a[0].length,
  );
}

/** Finds the key of a word: as written, by an opening ("troop*"), or by the end of a compound ("+soldaten"); the longest form decides. */
function finder<K extends string>(entries: Readonly<Partial<Record<K, string>>>): (word: string) => K | undefined {
  const exact = new Map<string, K>();
  const openings: [string, K][] = [];
  const endings: [string, K][] = [];
  for (const [key, words] of Object.entries(entries) as [K, string][]) {
    for (const word of words.split(' ')) {
      if (word.startsWith('+')) endings.push([word.slice(1), key]);
      else if (word.endsWith('*')) openings.push([word.slice(0, -1), key]);
      if (!word.endsWith('*')) exact.set(word.replace('+', ''), key);
    }
  }
  for (const list of [openings, endings]) list.sort((a, b) => b[0].length - a[0].length);
  return word =>
    exact.get(word) ??
    openings.find(([opening]) => word.startsWith(opening))?.[1] ??
    endings.find(([ending]) => word.endsWith(ending))?.[1];
}

function wordTest(words: string): (word: string) => boolean {
  const find = finder({ yes: words });
  return word => find(word) !== undefined;
}

/** Currencies whose full names and symbols are looked up in ICU: those that news names (the most traded, BIS 2022, and the neighbours of our languages). */
const CODES =
  'USD EUR JPY GBP CNY AUD CAD CHF HKD SGD SEK KRW NOK NZD INR MXN TWD ZAR BRL DKK PLN THB ILS IDR CZK AED TRY HUF CLP SAR PHP MYR COP RUB RON UAH BYN KZT GEL ARS EGP';

function currencyFinder(data: QuantityData): Vocabulary['currencyOf'] {
  const alone = finder(data.currencies);
  const names = currencyNames(data.language);
  const byAdjective = adjectivesOf(names, alone);
  return words => {
    for (let length = Math.min(3, words.length); length > 0; length--) {
      const phrase = words.slice(0, length).join(' ');
      const code = names.get(phrase) ?? (length === 1 ? alone(phrase) : undefined);
      if (code !== undefined) return { code, length };
    }
    const [adjective = '', noun = ''] = words;
    const kind = alone(noun);
    const code = kind === undefined ? undefined : (byAdjective.get(adjectiveKey(adjective, kind)) ?? kind);
    return code === undefined ? undefined : { code, length: 2 };
  };
}

/** Every full name of a currency in its forms of number, and its ISO code, lower case. */
function currencyNames(language: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const currency of CODES.split(' ')) {
    const format = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'name' });
    for (const count of [1, 2, 5, 1.5]) {
      const name = format.formatToParts(count).find(part => part.type === 'currency')?.value;
      if (name !== undefined) names.set(name.toLowerCase(), currency);
    }
    names.set(currency.toLowerCase(), currency);
  }
  return names;
}

/** "канадских долларов" in any case: the opening of the adjective and the kind of money decide. */
function adjectivesOf(
  names: ReadonlyMap<string, string>,
  alone: (word: string) => string | undefined,
): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, code] of names) {
    const [adjective = '', noun = '', ...rest] = name.split(' ');
    const kind = rest.length > 0 ? undefined : alone(noun);
    if (kind !== undefined) found.set(adjectiveKey(adjective, kind), code);
  }
  return found;
}

/** Letters of an adjective that stay the same in every case. */
const ADJECTIVE_OPENING = 5;
const adjectiveKey = (adjective: string, kind: string): string => `${adjective.slice(0, ADJECTIVE_OPENING)} ${kind}`;

/** Symbols before or after an amount. */
const SYMBOLS: Readonly<Record<string, string>> = symbolsOf([
  'USD',
  'EUR',
  'GBP',
  'JPY',
  'RUB',
  'UAH',
  'TRY',
  'INR',
  'KRW',
  'ILS',
]);

function symbolsOf(codes: readonly string[]): Record<string, string> {
  const symbols: Record<string, string> = {};
  for (const currency of codes) {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
    const symbol = format.formatToParts(1).find(part => part.type === 'currency')?.value;
    if (symbol !== undefined && !(symbol in symbols)) symbols[symbol] = currency;
  }
  return symbols;
}

/** Letters before "$" that name another dollar. */
const DOLLARS: Readonly<Record<string, string>> = {
  A: 'AUD',
  AU: 'AUD',
  C: 'CAD',
  CA: 'CAD',
  HK: 'HKD',
  NZ: 'NZD',
  S: 'SGD',
  R: 'BRL',
  US: 'USD',
};

/** The currency of a symbol with what stands right before it ("US$", "C$", "€"), or undefined. */
export function currencyOfSymbol(symbol: string, letters: string): string | undefined {
  return symbol === '$' ? (DOLLARS[letters] ?? 'USD') : SYMBOLS[symbol];
}
