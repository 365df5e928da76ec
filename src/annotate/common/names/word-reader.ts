import { rememberWords } from '../../../lib/remember-words.ts';
import type { NameData } from './data.ts';
import { type Lexicon, lexiconOf, WORD } from './lexicon.ts';
import { plainForm } from './plain-form.ts';

/** Longer single words are compounds, not names; counts only where nouns have capitals. */
const MAX_NAME_LETTERS = 14;

/** Longer strings of letters and hyphens are no words or names; they stay whole, so that they cost no more than their length. */
export const MAX_WORD_LETTERS = 100;

/** Arabic surnames with their article in small letters ("al-Rahim"). */
const ARTICLED = /^(?:al|el|ad|an|as|ash|ar|at|аль|эль|ель|ан|ас|аш|ар|ат|ад)[-‑]\p{Lu}/u;

/** What a word is by itself, wherever it stands; the fields are those of the token. */
export interface Word {
  readonly text: string;
  readonly plain: string;
  readonly base: string;
  readonly bits: number;
  readonly isCapital: boolean;
  readonly isUpper: boolean;
  readonly hasLetters: boolean;
  /** True without apostrophes and hyphens: never more than one token. */
  readonly isPlain: boolean;
}

/** Reads words with the lexicon of a language. */
export class WordReader {
  readonly data: NameData;
  readonly elisions: ReadonlySet<string>;
  /** Gives what is known of a word; each is read once. */
  readonly read: (word: string) => Word;
  readonly #lexicon: Lexicon;

  constructor(data: NameData) {
    this.data = data;
    this.#lexicon = lexiconOf(data);
    this.elisions = new Set(data.elisions?.split(' '));
    this.read = rememberWords(word => this.#readWord(word));
  }

  #readWord(text: string): Word {
    const isCapital = text.length < MAX_WORD_LETTERS && startsWithCapital(text);
    const plain = plainForm(text);
    const info = this.#lexicon.words.get(plain);
    return {
      text,
      plain,
      base: info?.base ?? plain,
      bits: this.#bitsOf(plain),
      isCapital,
      isUpper: isCapital && text.length > 1 && isUpperCase(text),
      hasLetters: /\p{L}/u.test(text),
      isPlain: !/['’‑-]/.test(text),
    };
  }

  #bitsOf(plain: string): number {
    const info = this.#lexicon.words.get(plain);
    let bits = info?.bits ?? 0;
    if (bits === 0 && this.#isRoleCompound(plain))
      bits = WORD.role | (isDefinite(plain, this.data) ? WORD.definite : 0);
    if (bits === 0) bits = this.#bitsOfEnding(plain);
    return info === undefined && this.#isCommonNoun(plain) ? bits | WORD.noun : bits;
  }

  /** True for a compound that is one token: it is known, or nothing in it is. */
  isWhole(word: string, parts: readonly string[]): boolean {
    return (
      this.#lexicon.words.has(plainForm(word)) ||
      !parts.some((part, i) => this.#standsAlone(part, i === parts.length - 1))
    );
  }

  #standsAlone(part: string, isLast: boolean): boolean {
    if (/^\p{Lu}{2,}$/u.test(part)) return true;
    const plain = plainForm(part);
    const info = this.#lexicon.words.get(plain);
    if (info && info.bits & (WORD.given | WORD.particle)) return false;
    if (
      info &&
      this.#lexicon.phrases.next.get(info.base)?.entries.some(e => e.letters !== 'any' || e.kind === 'demonym')
    )
      return true;
    return (
      isLast && ((info !== undefined && (info.bits & (WORD.role | WORD.orgHead)) !== 0) || this.#isRoleCompound(plain))
    );
  }

  /** What the longest known end of a word that is in no list says of it. */
  #bitsOfEnding(plain: string): number {
    const ends = plain.length > 4 ? this.#lexicon.endings.get(plain.slice(-3)) : undefined;
    return ends?.find(([end]) => plain.length > end.length + 1 && plain.endsWith(end))?.[1] ?? 0;
  }

  #isRoleCompound(plain: string): boolean {
    return hasSuffix(plain, this.#lexicon.roleSuffixes);
  }

  /** In German: a compound, a word with the ending of a noun, or an inhabitant or adjective of a known town ("Berliner"). */
  #isCommonNoun(plain: string): boolean {
    if (!this.data.hasCapitalNouns) return false;
    if (plain.length > MAX_NAME_LETTERS || hasSuffix(plain, this.#lexicon.nounSuffixes)) return true;
    return plain.endsWith('er') && this.#lexicon.phrases.next.has(plain.slice(0, -2));
  }
}

/** True for a compound of more than five letters that ends in one of the suffixes. */
const hasSuffix = (plain: string, suffixes: ReadonlyMap<string, readonly string[]>): boolean =>
  plain.length > 5 && (suffixes.get(plain.slice(-3))?.some(suffix => plain.endsWith(suffix)) ?? false);

/** True for a word in a capital, or an Arabic surname behind its article. */
function startsWithCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first < 128 ? first > 64 && first < 91 : /^\p{Lu}/u.test(word)) return true;
  return word.length > 4 && (word[2] === '-' || word[3] === '-') && ARTICLED.test(word);
}

/** True when the first two letters and all others are capitals. */
const isUpperCase = (word: string): boolean =>
  (word[1] === '.' || word[1] !== word[1]?.toLowerCase()) && word === word.toUpperCase();

/** A Swedish compound in its definite form ("oppositionsledaren"). */
const isDefinite = (plain: string, data: NameData): boolean =>
  data.words.ARTICLES === '-' && plain.endsWith('n') && !plain.endsWith('man');

const readers = new WeakMap<NameData, WordReader>();

/** The reader of a language; made at the first call and kept. */
export function wordReaderOf(data: NameData): WordReader {
  const known = readers.get(data);
  if (known) return known;
  const reader = new WordReader(data);
  readers.set(data, reader);
  return reader;
}
