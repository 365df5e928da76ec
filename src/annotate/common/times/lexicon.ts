import { monthNames, weekdayNames } from '../../../lib/calendar.ts';
import { rememberWords } from '../../../lib/remember-words.ts';
import { type NumberWord, numberWords } from '../numbers/number-words.ts';
import type { TimeData, TimeRule, WordClass } from './data.ts';
import type { ClassValue, CompiledPattern, Lexeme, Lexicon } from './lexeme.ts';
import { compilePattern, startsOf } from './pattern.ts';

type Draft = {
  values: Record<string, ClassValue>;
  number?: NumberWord;
  tense: -1 | 0 | 1;
  isWeakTense?: true;
  isAbbreviation: boolean;
};

/** Makes the data of a language ready; `universal` rules come after its own. */
export function buildLexicon(data: TimeData, universal: readonly TimeRule[]): Lexicon {
  const drafts = new Map<string, Draft>();
  addCalendarNames(drafts, data);
  for (const [name, entries] of Object.entries(data.words)) addClass(drafts, name as WordClass, entries);
  for (const [form, number] of numberWords(data.numbers)) draftOf(drafts, form).number = number;
  addDayParts(drafts, data);
  addLengths(drafts, data);
  for (const word of data.future.split(' ')) draftOf(drafts, word).tense = 1;
  for (const word of data.past.split(' ')) draftOf(drafts, word).tense = -1;
  for (const word of split(data.weakFuture)) Object.assign(draftOf(drafts, word), { tense: 1, isWeakTense: true });
  for (const word of split(data.abbreviations)) draftOf(drafts, word).isAbbreviation = true;
  const patterns = [...data.rules, ...holidayRules(data), ...universal].flatMap(rule =>
    rule.patterns.map(pattern => compilePattern(rule, pattern, data)),
  );
  for (const { before, body, after } of patterns) {
    for (const { words } of [...before, ...body, ...after]) for (const word of words) draftOf(drafts, word);
  }
  const [byWord, byClass] = indexByStart(patterns);
  for (const word of split(data.numbers.joiners)) draftOf(drafts, word);
  return {
    data,
    find: finder(finishLexemes(drafts, data, { byWord, byClass })),
    patternsOfClass: byClass,
    ordinalSuffix: data.ordinalSuffix === undefined ? undefined : new RegExp(data.ordinalSuffix, 'yiu'),
    futurePhrases: new Set(data.futurePhrases ?? []),
    auxiliaries: new Set(split(data.futureAuxiliaries)),
    presentAuxiliaries: new Set(split(data.presentAuxiliaries)),
    deadlines: new Set(split(data.deadlines)),
    copulas: new Set(split(data.copulas)),
    strongDeadlines: new Set(split(data.strongDeadlines)),
    countedWords: split(data.countedWords),
  };
}

const split = (words: string | undefined): string[] => (words ?? '').split(' ').filter(word => word !== '');

function draftOf(drafts: Map<string, Draft>, word: string): Draft {
  const known = drafts.get(word);
  if (known) return known;
  const draft: Draft = { values: {}, tense: 0, isAbbreviation: false };
  drafts.set(word, draft);
  return draft;
}

function addClass(drafts: Map<string, Draft>, name: WordClass, entries: Readonly<Record<string, string>>): void {
  for (const [key, forms] of Object.entries(entries)) {
    const value = /^-?\d+$/.test(key) ? Number(key) : key;
    for (const form of forms.split(' ')) draftOf(drafts, form).values[name] = value;
  }
}

/** Typographic apostrophes (U+2019, U+02BC) as the straight one. */
const straight = (word: string): string => word.replace(/[’ʼ]/g, "'");

function addCalendarNames(drafts: Map<string, Draft>, { language, ambiguousMonths }: TimeData): void {
  monthNames(language).forEach((names, i) => {
    for (const name of names.map(straight)) {
      const draft = draftOf(drafts, name);
      draft.values.M = i + 1;
      if (name.length <= 5 && names.some(longer => longer.length > name.length)) draft.isAbbreviation = true;
      if (!split(ambiguousMonths).includes(name) && !draft.isAbbreviation) draft.values.MB = i + 1;
    }
  });
  weekdayNames(language).forEach((names, i) => {
    for (const name of names) draftOf(drafts, straight(name)).values.W = i + 1;
  });
}

/** "Dreitägig", "двухчасовой": every length with every number that the language joins to it, as a whole duration of class LONG. */
function addLengths(drafts: Map<string, Draft>, { words, lengthPrefixes }: TimeData): void {
  for (const [unit, stems] of Object.entries(words.LENGTH ?? {})) {
    for (const [count, prefixes] of Object.entries(lengthPrefixes ?? {})) {
      const isClock = unit === 'h' || unit === 'min';
      const value = isClock ? `PT${count}${unit === 'h' ? 'H' : 'M'}` : `P${count}${unit}`;
      for (const prefix of prefixes.split(' '))
        for (const stem of stems.split(' ')) draftOf(drafts, prefix + stem).values.LONG = value;
    }
  }
}

/** "Montagabend", "måndagskväll", "gesternabend": every weekday and day adverb with every part of the day that the language joins to it. */
function addDayParts(drafts: Map<string, Draft>, data: TimeData): void {
  const suffixes = Object.entries(data.dayPartSuffixes ?? {});
  for (const [form, { values }] of [...drafts]) {
    if (values.W === undefined) continue;
    for (const [part, endings] of suffixes) {
      for (const ending of endings.split(' ')) draftOf(drafts, form + ending).values.WP = `${values.W}${part}`;
    }
  }
}

/** One rule for each holiday whose name has several words; those of one word are of class H. */
function holidayRules({ holidays }: TimeData): TimeRule[] {
  return Object.entries(holidays ?? {}).map(([rule, names]) => ({
    id: 'holiday',
    means: 'holiday',
    with: { H: rule },
    patterns: names.split(' | ').flatMap(name => {
      const words = name.replace(/['-]/g, sign => ` ${sign} `);
      return [`${words} ,? LINK? LINK? YEAR?`, `${words} ,? LINK? DET? REL UNIT`, `${words} LINK? DET? UNIT REL`];
    }),
  }));
}

type Index = Map<string, CompiledPattern[]>;

function indexByStart(patterns: readonly CompiledPattern[]): readonly [Index, Index] {
  const [byWord, byClass]: [Index, Index] = [new Map(), new Map()];
  for (const pattern of patterns) {
    for (const { words, classes } of startsOf(pattern)) {
      for (const word of words) push(byWord, word, pattern);
      for (const name of classes) push(byClass, name, pattern);
    }
  }
  return [byWord, byClass];
}

function push(index: Index, key: string, pattern: CompiledPattern): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [pattern]);
  else if (!list.includes(pattern)) list.push(pattern);
}

function finishLexemes(
  drafts: ReadonlyMap<string, Draft>,
  data: TimeData,
  { byWord, byClass }: { byWord: Index; byClass: Index },
): Map<string, Lexeme> {
  const capitalOnly = new Set(split(data.capitalOnly));
  const joiners = new Set(split(data.numbers.joiners));
  const lexemes = new Map<string, Lexeme>();
  for (const [word, draft] of drafts) {
    const { number, isAbbreviation } = draft;
    const { values, tense, isWeakTense = false } = withOpening(word, draft, drafts);
    const found = new Set(byWord.get(word) ?? []);
    for (const name of Object.keys(values)) for (const pattern of byClass.get(name) ?? []) found.add(pattern);
    const sorted = [...found].sort((a, b) => a.order - b.order);
    lexemes.set(word, {
      values,
      ...(number !== undefined && { number }),
      isJoiner: joiners.has(word),
      isCapitalOnly: capitalOnly.has(word),
      isAbbreviation,
      tense,
      isWeakTense,
      patterns: sorted,
      patternsAlone: sorted.filter(({ minLength }) => minLength === 1),
    });
  }
  return lexemes;
}

/** A word that only patterns name still is of the classes of its opening ("следующий" of "следующ*"). */
function withOpening(
  word: string,
  draft: Draft,
  drafts: ReadonlyMap<string, Draft>,
): Pick<Draft, 'values' | 'tense' | 'isWeakTense'> {
  if (Object.keys(draft.values).length > 0 || draft.tense !== 0) return draft;
  for (let length = word.length; length > 1; length--) {
    const opening = drafts.get(`${word.slice(0, length)}*`);
    if (opening) return opening;
  }
  return draft;
}

/** The words with accents as they are typed in a hurry ("manana"), where that is no other word. */
function plainSpellings(lexemes: ReadonlyMap<string, Lexeme>): ReadonlyMap<string, Lexeme> {
  const plain = new Map<string, Lexeme>();
  for (const [word, lexeme] of lexemes) {
    const bare = word.normalize('NFD').replace(/\p{M}/gu, '');
    if (/^[a-z]+$/.test(bare) && !lexemes.has(bare)) plain.set(bare, lexeme);
  }
  return plain;
}

/** Finds words as written, then by the openings that the data ends with "*", longest first; lower-cases and remembers. */
function finder(lexemes: ReadonlyMap<string, Lexeme>): Lexicon['find'] {
  const openings = new Map<string, Lexeme>();
  for (const [word, lexeme] of lexemes) if (word.endsWith('*')) openings.set(word.slice(0, -1), lexeme);
  const lengths = [...new Set([...openings.keys()].map(opening => opening.length))].sort((a, b) => b - a);
  const search = (word: string): Lexeme | undefined => {
    const exact = lexemes.get(word);
    if (exact) return exact;
    for (const length of lengths) {
      const lexeme = word.length >= length ? openings.get(word.slice(0, length)) : undefined;
      if (lexeme) return lexeme;
    }
    return undefined;
  };
  const plain = plainSpellings(lexemes);
  const find = rememberWords(spelling => {
    const found = search(straight(spelling.toLowerCase()));
    return found?.isCapitalOnly && spelling[0] === spelling[0]?.toLowerCase() ? undefined : found;
  });
  return (spelling, isCaseless) =>
    isCaseless ? (search(straight(spelling)) ?? plain.get(straight(spelling))) : find(spelling);
}
