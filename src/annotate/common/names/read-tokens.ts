import type { Span } from '../../../lib/span.ts';
import type { NameData } from './data.ts';
import { WORD } from './lexicon.ts';
import { MAX_WORD_LETTERS, type WordReader, wordReaderOf } from './word-reader.ts';

/** What stands between a token and the one before it: nothing but blanks, a hyphen, the mark of the owner, a comma, an opening bracket, or more. */
export type Gap = 'space' | 'and' | 'hyphen' | 'owner' | 'comma' | 'bracket' | 'break';

/** A word of the text with what the lexicon says of it. */
export interface Token extends Span {
  readonly text: string;
  readonly plain: string;
  /** The base form that known names are kept under. */
  readonly base: string;
  /** Bits of {@link WORD}. */
  bits: number;
  readonly gap: Gap;
  /** True when the first letter is a capital; `isUpper` when all of two or more letters are. */
  readonly isCapital: boolean;
  readonly isUpper: boolean;
  /** True for a single letter with a stop ("R."). */
  readonly isInitial: boolean;
  /** True where any word would have a capital: at the start of a sentence, a quotation or after a colon or dash. */
  isStart: boolean;
  /** True after an opening quotation mark. */
  readonly isQuoted: boolean;
}

/** Acronyms with stops, or words with inner apostrophes and hyphens. */
const TOKEN = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ\-‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const OPENING = /["“„«‹:;–—•(]|(?:^|\s)['‘]/u;
const SPACE = /^[ \u00a0\u202f]+$/;
const QUOTE_BEFORE = /(?:["“„«‹]\s?|(?:^|\s)['‘])$/;
const STOPPED_SPACE = /^\.[ \u00a0\u202f]*$/;

/** The tokens of a text, sentence by sentence. */
export function readTokens(text: string, sentences: readonly Span[], data: NameData): Token[] {
  const reader = new TokenReader(text, wordReaderOf(data));
  for (const sentence of sentences) reader.readSentence(sentence);
  return reader.tokens;
}

class TokenReader {
  readonly tokens: Token[] = [];
  readonly #text: string;
  readonly #reader: WordReader;
  #previousEnd = 0;
  #isFirst = true;

  constructor(text: string, reader: WordReader) {
    this.#text = text;
    this.#reader = reader;
  }

  readSentence({ start, end }: Span): void {
    this.#isFirst = true;
    this.#previousEnd = start;
    for (const match of this.#text.slice(start, end).matchAll(TOKEN)) this.#addWord(match[0], start + match.index);
  }

  #addWord(whole: string, at: number): void {
    if (this.#reader.read(whole).isPlain) {
      this.#push(whole, at);
      return;
    }
    let [word, start] = [whole, at];
    for (let apostrophe = word.search(/['’]/); apostrophe > 0; apostrophe = word.search(/['’]/)) {
      if (!this.#reader.elisions.has(word.slice(0, apostrophe).toLowerCase())) break;
      if (!this.#isFirst && /^\p{Lu}['’]\p{Lu}/u.test(word)) break;
      this.#push(word.slice(0, apostrophe + 1), start);
      start += apostrophe + 1;
      word = word.slice(apostrophe + 1);
    }
    if (this.#reader.data.hasPossessiveS && /['’]s$/i.test(word)) word = word.slice(0, -2);
    const isCompound = word.length < MAX_WORD_LETTERS && (word.includes('-') || word.includes('‑'));
    if (isCompound) this.#addHyphenated(word, start);
    else this.#push(word, start);
  }

  /** A compound is one token where it is known or nothing in it is; else its parts are tokens ("US-Präsident", "Russia-led"). */
  #addHyphenated(word: string, start: number): void {
    const parts = word.split(/[-‑]/);
    if (this.#reader.isWhole(word, parts)) {
      this.#push(word, start);
      return;
    }
    let at = start;
    for (const [i, part] of parts.entries()) {
      if (part !== '') this.#push(part, at, i === 0 ? undefined : 'hyphen');
      at += part.length + 1;
    }
  }

  #push(word: string, start: number, forcedGap?: Gap): void {
    const before = this.tokens.at(-1);
    const between = this.#text.slice(this.#previousEnd, start);
    const end = start + word.length;
    const { text, plain, base, bits, isCapital, isUpper, hasLetters } = this.#reader.read(word);
    const isPlainGap = between === ' ';
    const isOpen = !isPlainGap && between !== '' && OPENING.test(between);
    this.tokens.push({
      start,
      end,
      text,
      plain,
      base,
      bits,
      gap: this.#isFirst ? 'break' : (forcedGap ?? (isPlainGap ? 'space' : gapOf(between, before))),
      isCapital,
      isUpper,
      isInitial: isCapital && word.length === 1 && this.#text[end] === '.',
      isStart: this.#isFirst || isOpen || (!isPlainGap && between.includes('\n')),
      isQuoted: isOpen && QUOTE_BEFORE.test(between),
    });
    this.#previousEnd = end;
    if (hasLetters) this.#isFirst = false;
  }
}

function gapOf(between: string, before: Token | undefined): Gap {
  if (SPACE.test(between)) return 'space';
  if (between === '-' || between === '‑') return 'hyphen';
  if (between === ', ') return 'comma';
  if (between === ' (') return 'bracket';
  if (between === ' & ' || between === '&') return 'and';
  if (/^['’:]s?[ \u00a0]+$/i.test(between)) return 'owner';
  if (
    STOPPED_SPACE.test(between) &&
    before &&
    (before.isInitial || before.bits & (WORD.honorific | WORD.role) || before.plain.length < 3)
  )
    return 'space';
  return 'break';
}
