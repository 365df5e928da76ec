import { functionWords } from '../lib/function-words.ts';
import { countForeignLetters, detectLanguage } from '../lib/language.ts';
import type { Span } from '../lib/span.ts';
import { wordsOf } from '../lib/words.ts';
import { ANNOTATED_LANGUAGES } from './registry.ts';

/** Letters that a block needs for its language to be sure: two or three lines. Shorter ones (names, headings, links) stay with the article. */
const MIN_CHARS = 90;

/** Characters of a block that are looked at. */
const MAX_CHARS = 400;

/** By how much of its words the function words of another language must lead those of the article's: running text has .3 to .5 of them, of another language under .1 (.2 between Russian and Ukrainian). */
const MIN_LEAD = 0.12;

/** The same where the block has letters that the article's alphabet lacks, and how many of them. */
const MIN_LEAD_WITH_LETTERS = 0.02;
const MIN_LETTERS = 3;

/** The paragraphs of an article that are in one language, in order. */
export interface LanguagePart {
  readonly language: string;
  readonly paragraphs: readonly Span[];
}

/**
 * The paragraphs of a text by language: those surely in another language that can be annotated (by function words, confirmed by the detector) apart, all
 * others with the article's. The part in the article's language comes first, also where it is empty.
 */
export function partsByLanguage(text: string, paragraphs: readonly Span[], language: string): LanguagePart[] {
  const parts = new Map<string, Span[]>([[language, []]]);
  for (const paragraph of paragraphs) {
    const own = surelyOther(text.slice(paragraph.start, paragraph.end), language) ?? language;
    const part = parts.get(own);
    if (part) part.push(paragraph);
    else parts.set(own, [paragraph]);
  }
  return [...parts].map(([code, spans]) => ({ language: code, paragraphs: spans }));
}

/** Each function word of our languages, with a bit for every language that has it, in the order they are offered. */
const LANGUAGES_OF_WORDS: ReadonlyMap<string, number> = collectWords();

function collectWords(): Map<string, number> {
  const words = new Map<string, number>();
  for (const [i, code] of ANNOTATED_LANGUAGES.entries())
    for (const word of functionWords(code)) words.set(word, (words.get(word) ?? 0) | (1 << i));
  return words;
}

/** The language of a block where it is surely not that of the article. */
function surelyOther(block: string, language: string): string | undefined {
  if (block.length < MIN_CHARS) return undefined;
  const head = block.slice(0, MAX_CHARS);
  const shares = functionShares(head);
  const own = shares.get(language) ?? 0;
  const hasLetters = (): boolean => countForeignLetters(head, language) >= MIN_LETTERS;
  const rivals = [...shares].filter(([code, share]) => code !== language && share >= own + MIN_LEAD_WITH_LETTERS);
  const [best, share] = rivals.sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  if (best === '' || (share < own + MIN_LEAD && !hasLetters())) return undefined;
  return detectLanguage(head).language === best ? best : undefined;
}

/** Which share of the words of a text are function words, by language. */
function functionShares(text: string): Map<string, number> {
  const words = wordsOf(text);
  const counts = ANNOTATED_LANGUAGES.map(() => 0);
  for (const word of words) {
    const languages = LANGUAGES_OF_WORDS.get(word) ?? 0;
    if (languages === 0) continue;
    for (let i = 0; i < counts.length; i++) if (languages & (1 << i)) counts[i] = (counts[i] ?? 0) + 1;
  }
  return new Map(ANNOTATED_LANGUAGES.map((code, i) => [code, (counts[i] ?? 0) / Math.max(1, words.length)]));
}
