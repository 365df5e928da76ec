import { cognateKey } from '../lib/cognate-key.ts';
import { functionWords } from '../lib/function-words.ts';
import { instantOf } from '../lib/instant.ts';
import { stemOf } from '../lib/stem.ts';
import { wordSpans, wordsOf } from '../lib/words.ts';
import { type AnnotatedArticle, annotationsOf } from '../model/annotation.ts';

/** Terms with how much an article makes of each. */
export type Terms = ReadonlyMap<string, number>;

/** What placing an article needs to know of it. */
export interface Features {
  readonly id: string;
  readonly language: string;
  /** Stems of the article's own language. */
  readonly words: Terms;
  /** What is the same in every language: entities, numbers, days, cognates. */
  readonly neutral: Terms;
  /** Milliseconds since 1970; undefined where the article does not say. */
  readonly published?: number;
}

/** How much more a term counts in the title and in the opening than in the body (notes/001: 3, 2, 1 as in published systems). */
const TITLE_WEIGHT = 3;
const OPENING_WEIGHT = 2;
/** The opening: about two sentences of news. */
const OPENING_CHARS = 400;
/** Characters of body read; what follows is background. */
const MAX_CHARS = 6000;
const MIN_WORD_CHARS = 2;

/** The features of an article, weights as 1 + log of the weighted count. */
export function readFeatures(article: AnnotatedArticle): Features {
  const words = new Map<string, number>();
  const neutral = new Map<string, number>();
  const { language, title = '', text } = article;
  const ignored = functionWords(language);
  const count = (source: string, weight: number): void => {
    for (const word of wordsOf(source)) {
      if (word.length < MIN_WORD_CHARS || ignored.has(word)) continue;
      if (/^\d/.test(word)) add(neutral, `n:${word.replace(/[^\d]/g, '')}`, isTelling(word) ? weight : 0);
      else add(words, stemOf(word, language), weight);
    }
  };
  count(title, TITLE_WEIGHT);
  count(text.slice(0, OPENING_CHARS), OPENING_WEIGHT);
  count(text.slice(OPENING_CHARS, MAX_CHARS), 1);
  addCognates(neutral, article);
  addEntities(neutral, article);
  const published = instantOf(article.published);
  return {
    id: article.id,
    language,
    words: damp(words),
    neutral: damp(neutral),
    ...(published !== undefined && { published }),
  };
}

/** Small counts and years are in every text. */
const isTelling = (word: string): boolean => !/^\d{1,2}$|^(?:19|20)\d\d$/.test(word);

function addEntities(terms: Map<string, number>, article: AnnotatedArticle): void {
  for (const name of annotationsOf(article, 'name')) {
    if (name.entity && name.start < MAX_CHARS)
      add(terms, `e:${name.entity}`, name.start < OPENING_CHARS ? OPENING_WEIGHT : 1);
  }
}

/** Words of international vocabulary that are no names are long ("investigation"); short ones look alike by chance. */
const MIN_COMMON_COGNATE_CHARS = 8;

const isNameLike = (word: string): boolean => word !== word.toLowerCase() || word.length >= MIN_COMMON_COGNATE_CHARS;

function addCognates(terms: Map<string, number>, { title = '', text }: AnnotatedArticle): void {
  for (const [source, weight] of [
    [title, TITLE_WEIGHT],
    [text.slice(0, OPENING_CHARS), OPENING_WEIGHT],
  ] as const) {
    for (const span of wordSpans(source)) {
      const word = source.slice(span.start, span.end);
      const key = isNameLike(word) ? cognateKey(word) : undefined;
      if (key) add(terms, `c:${key}`, weight);
    }
  }
}

const add = (terms: Map<string, number>, term: string, weight: number): void => {
  if (weight > 0) terms.set(term, (terms.get(term) ?? 0) + weight);
};

/** What a kind of language-neutral term counts: an entity was recognised, a cognate only looks alike (measured with the thresholds of `scoring.ts`). */
const KIND_WEIGHTS: Readonly<Record<string, number>> = { 'e:': 1.2, 'c:': 0.8 };

function damp(terms: Map<string, number>): Terms {
  return new Map(
    [...terms].map(([term, count]) => [term, (KIND_WEIGHTS[term.slice(0, 2)] ?? 1) * (1 + Math.log(count))]),
  );
}
