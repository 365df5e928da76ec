import { cognateKey } from '../lib/cognate-key.ts';
import { conceptsOf } from '../lib/concepts.ts';
import { functionWords } from '../lib/function-words.ts';
import { instantOf } from '../lib/instant.ts';
import { stemOf } from '../lib/stem.ts';
import { wordSpans } from '../lib/words.ts';
import { type AnnotatedArticle, annotationsOf } from '../model/annotation.ts';

/**
 * The kinds of evidence that articles are compared by. `words` are stems of one language; the others are the same in every
 * language: recognised names, look-alike keys of capitalised words, numbers, concepts, look-alike keys of all words; look-alikes are taken from title and opening only.
 */
export const SPACES = ['words', 'names', 'capitals', 'numbers', 'concepts', 'cognates'] as const;
export type Space = (typeof SPACES)[number];

/** Terms with how often an article has each, weighted by place. */
export type Terms = ReadonlyMap<string, number>;

/** What placing an article needs to know of it. */
export interface Features {
  readonly id: string;
  readonly language: string;
  readonly terms: Readonly<Record<Space, Terms>>;
  /** Milliseconds since 1970; undefined where the article does not say. */
  readonly published?: number;
}

/** How much more a term counts in the title and in the opening than in the body (notes/001: 3, 2, 1 as in published systems). */
const [TITLE_WEIGHT, OPENING_WEIGHT] = [3, 2];
/** The opening: about two sentences of news. */
const OPENING_CHARS = 400;
/** Characters of body read; what follows is background. */
const MAX_CHARS = 6000;
const MIN_WORD_CHARS = 2;

type Counts = Record<Space, Map<string, number>>;

/** The features of an article. */
export function readFeatures(article: AnnotatedArticle): Features {
  const counts = Object.fromEntries(SPACES.map(space => [space, new Map()])) as unknown as Counts;
  const { id, language, title = '', text } = article;
  const reading: Reading = { counts, language, ignored: functionWords(language) };
  readLead(reading, title, TITLE_WEIGHT);
  readLead(reading, text.slice(0, OPENING_CHARS), OPENING_WEIGHT);
  readWords(reading, text.slice(OPENING_CHARS, MAX_CHARS));
  for (const { entity, start } of annotationsOf(article, 'name')) {
    if (entity && start < MAX_CHARS) add(counts.names, entity, start < OPENING_CHARS ? OPENING_WEIGHT : 1);
  }
  const published = instantOf(article.published);
  return { id, language, terms: counts, ...(published !== undefined && { published }) };
}

interface Reading {
  readonly counts: Counts;
  readonly language: string;
  readonly ignored: ReadonlySet<string>;
}

/** Reads title or opening, where every word may be evidence of every kind. */
function readLead(reading: Reading, source: string, weight: number): void {
  const { counts } = reading;
  for (const { printed, word } of contentWords(reading, source, weight)) {
    readWord(reading, word, weight);
    const key = cognateKey(printed);
    if (key === undefined) continue;
    add(counts.cognates, key, weight);
    if (printed !== word) add(counts.capitals, key, weight);
  }
}

function readWords(reading: Reading, source: string): void {
  for (const { word } of contentWords(reading, source, 1)) readWord(reading, word, 1);
}

function readWord({ counts, language }: Reading, word: string, weight: number): void {
  add(counts.words, stemOf(word, language), weight);
  for (const concept of conceptsOf(word, language)) add(counts.concepts, concept, weight);
}

/** The words of a text that are neither function words nor numbers, which are counted on the way. */
function* contentWords(
  { counts, ignored }: Reading,
  source: string,
  weight: number,
): Generator<{ printed: string; word: string }> {
  for (const { start, end } of wordSpans(source)) {
    const printed = source.slice(start, end);
    const digits = printed.replace(/\D/g, '');
    if (digits !== '') add(counts.numbers, digits, weight);
    const word = printed.toLowerCase();
    if (word.length >= MIN_WORD_CHARS && !ignored.has(word) && !/^\d/.test(word)) yield { printed, word };
  }
}

const add = (terms: Map<string, number>, term: string, weight: number): void => {
  terms.set(term, (terms.get(term) ?? 0) + weight);
};
