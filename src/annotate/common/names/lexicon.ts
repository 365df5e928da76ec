import { monthNames, weekdayNames } from '../../../lib/calendar.ts';
import { OTHER_GIVEN_NAMES, SLAVIC_GIVEN_NAMES } from '../../../lib/given-names.data.ts';
import { LATIN_GIVEN_NAMES, RUSSIAN_GIVEN_NAMES, UKRAINIAN_GIVEN_NAMES } from './data/given-names.ts';
import { INTERNATIONAL_ORG_HEADS, INTERNATIONAL_PLACE_HEADS } from './data/international-heads.ts';
import type { NameData } from './data.ts';
import { declinerOf } from './declensions.ts';
import { type Entry, entriesOf } from './entries.ts';
import { plainForm } from './plain-form.ts';

/** What a word can be, as bits; a word may be several things. */
export const WORD = {
  function: 1,
  honorific: 2,
  particle: 4,
  role: 8,
  roleModifier: 16,
  roleComplement: 32,
  article: 64,
  orgHead: 128,
  orgLink: 256,
  orgSuffix: 512,
  placeHead: 1024,
  placePreposition: 2048,
  quotedHead: 4096,
  given: 8192,
  calendar: 16384,
  /** A role noun that stands for its holder by itself: in its definite form, or in a language without articles. */
  definite: 32768,
  /** A common noun, in a language that gives nouns capitals. */
  noun: 65536,
  bodyNoun: 131072,
  placeNoun: 262144,
  bodyEnding: 524288,
  placeEnding: 1048576,
  loosePreposition: 2097152,
  portfolio: 4194304,
  lowerHead: 8388608,
} as const;

/** What the lexicon knows of one word form: its bits, and the base form that phrases are kept under. */
export interface WordInfo {
  readonly bits: number;
  readonly base: string;
}

/** A step of the tree of known names: the names that end here, and the words that go on. */
export interface PhraseNode {
  entries: Entry[];
  readonly next: Map<string, PhraseNode>;
}

/** A language's words and known names, made ready for looking up. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, WordInfo>;
  readonly phrases: PhraseNode;
  /** Ends of compound role nouns, by their last three letters. */
  readonly roleSuffixes: ReadonlyMap<string, readonly string[]>;
  readonly nounSuffixes: ReadonlyMap<string, readonly string[]>;
  /** Bits of words by their ends, longest end first, by their last three letters. */
  readonly endings: ReadonlyMap<string, readonly (readonly [string, number])[]>;
}

const compiled = new WeakMap<NameData, Lexicon>();

/** The lexicon of a language; made at the first call and kept. */
export function lexiconOf(data: NameData): Lexicon {
  const known = compiled.get(data);
  if (known) return known;
  const words = new Map<string, { bits: number; base: string }>();
  addWords(words, data);
  addGivenNames(words, data);
  const phrases = addPhrases(words, data);
  const lexicon = {
    words,
    phrases,
    roleSuffixes: suffixIndex(list(data.words.ROLE_SUFFIXES)),
    nounSuffixes: suffixIndex(list(data.words.NOUN_SUFFIXES ?? '')),
    endings: endingIndex(data.words),
  };
  compiled.set(data, lexicon);
  return lexicon;
}

type Words = Map<string, { bits: number; base: string }>;

/** Adds a form; one that was its own base so far takes the new one, any other keeps its first. */
function add(words: Words, form: string, { bits, base }: WordInfo): void {
  const known = words.get(form);
  if (known) {
    known.bits |= bits;
    if (known.base === form) known.base = base;
  } else words.set(form, { bits, base });
}

const list = (text: string): string[] => text.split(/\s+/).filter(word => word !== '');

function addWords(words: Words, data: NameData): void {
  const w = data.words;
  const plain: readonly (readonly [string, number])[] = [
    [w.FUNCTION_WORDS, WORD.function],
    [w.HONORIFICS, WORD.honorific],
    [w.PARTICLES, WORD.particle],
    [w.ROLE_COMPLEMENTS, WORD.roleComplement],
    [w.ARTICLES, WORD.article],
    [w.ORG_LINKS, WORD.orgLink],
    [w.ORG_SUFFIXES, WORD.orgSuffix],
    [w.PLACE_PREPOSITIONS, WORD.placePreposition],
    [w.QUOTED_HEADS, WORD.quotedHead],
    [w.COMMON_NOUNS ?? '', WORD.noun],
    [w.LOOSE_PREPOSITIONS ?? '', WORD.loosePreposition],
    [w.PORTFOLIOS ?? '', WORD.portfolio],
    [w.LOWER_HEADS ?? '', WORD.lowerHead],
  ];
  for (const [text, bits] of plain)
    for (const word of list(text)) add(words, plainForm(word), { bits, base: plainForm(word) });
  const months = [...monthNames(data.language), ...weekdayNames(data.language)].flat();
  for (const word of months) add(words, plainForm(word), { bits: WORD.calendar, base: word });
  if (!data.hasCapitalNouns) addInternationalHeads(words);
  addDeclinedWords(words, data);
}

function addInternationalHeads(words: Words): void {
  for (const word of list(INTERNATIONAL_ORG_HEADS)) add(words, word, { bits: WORD.orgHead, base: word });
  for (const word of list(INTERNATIONAL_PLACE_HEADS)) add(words, word, { bits: WORD.placeHead, base: word });
}

function addDeclinedWords(words: Words, data: NameData): void {
  const formsOf = data.script === 'cyrillic' ? declinerOf(data) : (word: string): string[] => [word];
  const w = data.words;
  const declined: readonly (readonly [string, number])[] = [
    [w.ROLE_HEADS, WORD.role | (w.ARTICLES === '' ? WORD.definite : 0)],
    [w.ROLE_MODIFIERS, WORD.roleModifier],
    [w.ORG_HEADS, WORD.orgHead],
    [w.PLACE_HEADS, WORD.placeHead],
    [w.BODY_NOUNS ?? '', WORD.bodyNoun],
    [w.PLACE_NOUNS ?? '', WORD.placeNoun],
  ];
  for (const [text, bits] of declined) {
    for (const word of list(text)) {
      if (word.startsWith('-')) continue;
      const base = plainForm(word);
      for (const form of formsOf(base)) add(words, form, { bits, base });
      if (bits === WORD.role && w.ARTICLES === '-') add(words, definiteOf(base), { bits: bits | WORD.definite, base });
    }
  }
}

/** The Swedish definite form of a noun in the common gender. */
export function definiteOf(noun: string): string {
  if (/[^aeiouyåäö]man$/.test(noun)) return `${noun}nen`;
  return /(?:e|er|ör|or|a)$/.test(noun) && !noun.endsWith('ör') ? `${noun}n` : `${noun}en`;
}

function addGivenNames(words: Words, data: NameData): void {
  const formsOf = declinerOf(data);
  const lists =
    data.script === 'latin' ? LATIN_GIVEN_NAMES : data.language === 'uk' ? UKRAINIAN_GIVEN_NAMES : RUSSIAN_GIVEN_NAMES;
  const isOurs = data.script === 'latin' ? /^[a-z]/ : /^[^a-z]/;
  const common = [...SLAVIC_GIVEN_NAMES, ...OTHER_GIVEN_NAMES].flatMap(list).filter(name => isOurs.test(name));
  for (const name of [...lists.flatMap(list), ...common]) {
    for (const form of formsOf(plainForm(name))) add(words, form, { bits: WORD.given, base: plainForm(name) });
  }
}

function addPhrases(words: Words, data: NameData): PhraseNode {
  const formsOf = declinerOf(data);
  const root: PhraseNode = { entries: [], next: new Map() };
  for (const entry of entriesOf(data)) {
    let node = root;
    for (const word of entry.words) {
      const base = words.get(word)?.base ?? word;
      for (const form of entry.isFixed ? [word] : formsOf(word)) add(words, form, { bits: 0, base });
      const next: PhraseNode = node.next.get(base) ?? { entries: [], next: new Map() };
      node.next.set(base, next);
      node = next;
    }
    node.entries.push(entry);
  }
  return root;
}

function endingIndex(w: NameData['words']): Map<string, [string, number][]> {
  const index = new Map<string, [string, number][]>();
  const all: readonly (readonly [readonly string[], number])[] = [
    [suffixesOf(w.BODY_NOUNS), WORD.bodyNoun],
    [suffixesOf(w.PLACE_NOUNS), WORD.placeNoun],
    [list(w.BODY_ENDINGS ?? ''), WORD.bodyEnding],
    [list(w.PLACE_ENDINGS ?? ''), WORD.placeEnding],
  ];
  for (const [ends, bits] of all) {
    for (const end of ends) {
      const tail = end.slice(-3);
      index.set(tail, [...(index.get(tail) ?? []), [end, bits]]);
    }
  }
  for (const ends of index.values()) ends.sort((a, b) => b[0].length - a[0].length);
  return index;
}

/** Entries of a list that stand for all compounds with that end. */
const suffixesOf = (text = ''): string[] =>
  list(text)
    .filter(word => word.startsWith('-'))
    .map(word => word.slice(1));

function suffixIndex(suffixes: readonly string[]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const suffix of suffixes) {
    const tail = suffix.slice(-3);
    index.set(tail, [...(index.get(tail) ?? []), suffix]);
  }
  return index;
}
