import type { Span } from '../../../lib/span.ts';
import type { NameData } from './data.ts';
import { type Lexicon, lexiconOf, WORD } from './lexicon.ts';
import { plainForm } from './plain-form.ts';

/** Longer single words are compounds, not names; counts only where nouns have capitals. */
const MAX_NAME_LETTERS = 14;

/** Longer strings of letters and hyphens are no words or names; they stay whole, so that they cost no more than their length. */
const MAX_WORD_LETTERS = 100;

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
/** Arabic surnames with their article in small letters ("al-Rahim"). */
const ARTICLED = /^(?:al|el|ad|an|as|ash|ar|at|аль|эль|ель|ан|ас|аш|ар|ат|ад)[-‑]\p{Lu}/u;
const SPACE = /^[ \u00a0\u202f]+$/;
const QUOTE_BEFORE = /(?:["“„«‹]\s?|(?:^|\s)['‘])$/;
const STOPPED_SPACE = /^\.[ \u00a0\u202f]*$/;

/** The tokens of a text, sentence by sentence. */
export function readTokens(text: string, sentences: readonly Span[], data: NameData): Token[] {
  const reader = new TokenReader(text, data);
  for (const sentence of sentences) reader.readSentence(sentence);
  return reader.tokens;
}

class TokenReader {
  readonly tokens: Token[] = [];
  readonly #text: string;
  readonly #data: NameData;
  readonly #lexicon: Lexicon;
  readonly #elisions: ReadonlySet<string>;
  #previousEnd = 0;
  #isFirst = true;

  constructor(text: string, data: NameData) {
    this.#text = text;
    this.#data = data;
    this.#lexicon = lexiconOf(data);
    this.#elisions = new Set(data.elisions?.split(' '));
  }

  readSentence({ start, end }: Span): void {
    this.#isFirst = true;
    this.#previousEnd = start;
    for (const match of this.#text.slice(start, end).matchAll(TOKEN)) this.#addWord(match[0], start + match.index);
  }

  #addWord(whole: string, at: number): void {
    let [word, start] = [whole, at];
    for (let apostrophe = word.search(/['’]/); apostrophe > 0; apostrophe = word.search(/['’]/)) {
      if (!this.#elisions.has(word.slice(0, apostrophe).toLowerCase())) break;
      if (!this.#isFirst && /^\p{Lu}['’]\p{Lu}/u.test(word)) break;
      this.#push(word.slice(0, apostrophe + 1), start);
      start += apostrophe + 1;
      word = word.slice(apostrophe + 1);
    }
    if (this.#data.hasPossessiveS && /['’]s$/i.test(word)) word = word.slice(0, -2);
    const isCompound = word.length < MAX_WORD_LETTERS && (word.includes('-') || word.includes('‑'));
    if (isCompound) this.#addHyphenated(word, start);
    else this.#push(word, start);
  }

  /** A compound is one token where it is known or nothing in it is; else its parts are tokens ("US-Präsident", "Russia-led"). */
  #addHyphenated(word: string, start: number): void {
    const parts = word.split(/[-‑]/);
    const isWhole =
      this.#lexicon.words.has(plainForm(word)) ||
      !parts.some((part, i) => this.#standsAlone(part, i === parts.length - 1));
    if (isWhole) {
      this.#push(word, start);
      return;
    }
    let at = start;
    for (const [i, part] of parts.entries()) {
      if (part !== '') this.#push(part, at, i === 0 ? undefined : 'hyphen');
      at += part.length + 1;
    }
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
    if (!this.#data.hasCapitalNouns) return false;
    if (plain.length > MAX_NAME_LETTERS || hasSuffix(plain, this.#lexicon.nounSuffixes)) return true;
    return plain.endsWith('er') && this.#lexicon.phrases.next.has(plain.slice(0, -2));
  }

  #push(word: string, start: number, forcedGap?: Gap): void {
    const before = this.tokens.at(-1);
    const between = this.#text.slice(this.#previousEnd, start);
    const end = start + word.length;
    const isCapital = word.length < MAX_WORD_LETTERS && startsWithCapital(word);
    const plain = plainForm(word);
    const info = this.#lexicon.words.get(plain);
    let bits = info?.bits ?? 0;
    if (bits === 0 && this.#isRoleCompound(plain))
      bits = WORD.role | (isDefinite(plain, this.#data) ? WORD.definite : 0);
    if (bits === 0) bits = this.#bitsOfEnding(plain);
    if (info === undefined && this.#isCommonNoun(plain)) bits |= WORD.noun;
    const isPlainGap = between === ' ';
    const isOpen = !isPlainGap && between !== '' && OPENING.test(between);
    this.tokens.push({
      start,
      end,
      text: word,
      plain,
      base: info?.base ?? plain,
      bits,
      gap: this.#isFirst ? 'break' : (forcedGap ?? (isPlainGap ? 'space' : gapOf(between, before))),
      isCapital,
      isUpper: isCapital && word.length > 1 && isUpperCase(word),
      isInitial: isCapital && word.length === 1 && this.#text[end] === '.',
      isStart: this.#isFirst || isOpen || (!isPlainGap && between.includes('\n')),
      isQuoted: isOpen && QUOTE_BEFORE.test(between),
    });
    this.#previousEnd = end;
    if (this.#isFirst && /\p{L}/u.test(word)) this.#isFirst = false;
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
