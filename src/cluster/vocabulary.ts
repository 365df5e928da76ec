import { type Features, SPACES, type Space, type Terms } from './features.ts';
import type { Vector } from './vector.ts';

/** The terms of one space of an article: their numbers, ascending, and how much the article makes of each. */
export interface Counted {
  readonly terms: Int32Array;
  readonly counts: Float64Array;
}

/** An article's features with its terms numbered. */
export interface CountedArticle {
  readonly id: string;
  readonly language: string;
  readonly spaces: Readonly<Record<Space, Counted>>;
  readonly published?: number;
}

/** An article as it is compared: a vector of unit length for each space. */
export type Vectors = Readonly<Record<Space, Vector>>;

/**
 * Articles on other matters that a collection is imagined to stand among, and in how many of them any term occurs. Without them the words of a story that fills
 * most of a small collection would count as common and weigh nothing (measured: BCubed recall of the sample .18 without, .90 with).
 */
const [BACKGROUND_ARTICLES, BACKGROUND_COUNT] = [1000, 5];

/** Numbers terms and counts in how many articles each occurs, per language and for what all languages share. */
export class Vocabulary {
  private readonly numbers = new Map<string, Map<string, number>>();
  private readonly names: string[] = [];
  private readonly articlesWith: number[] = [];
  private readonly articles = new Map<string, number>();

  /** Counts one more article. */
  add({ id, language, terms, published }: Features): CountedArticle {
    const spaces = Object.fromEntries(
      SPACES.map(space => [space, this.count(spaceKey(space, language), terms[space])]),
    ) as Record<Space, Counted>;
    return { id, language, spaces, ...(published !== undefined && { published }) };
  }

  /** The vectors of an article with what is counted by now: (1 + log count) × inverse document frequency. */
  vectorsOf({ language, spaces }: CountedArticle): Vectors {
    const vectors = SPACES.map(space => [space, this.vectorOf(spaceKey(space, language), spaces[space])]);
    return Object.fromEntries(vectors) as Vectors;
  }

  /** The term that a number stands for. */
  nameOf(term: number): string {
    return this.names[term] ?? '';
  }

  private vectorOf(space: string, { terms, counts }: Counted): Vector {
    const total = this.articles.get(space) ?? 0;
    const weights = new Float64Array(terms.length);
    let squares = 0;
    for (let i = 0; i < terms.length; i++) {
      const found = this.articlesWith[terms[i] ?? 0] ?? 0;
      const rarity = Math.log(1 + (total + BACKGROUND_ARTICLES) / (found + BACKGROUND_COUNT));
      const weight = (counts[i] ?? 0) * rarity;
      weights[i] = weight;
      squares += weight * weight;
    }
    const norm = Math.sqrt(squares) || 1;
    for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) / norm;
    return { terms, weights };
  }

  private count(space: string, terms: Terms): Counted {
    this.articles.set(space, (this.articles.get(space) ?? 0) + 1);
    let numbers = this.numbers.get(space);
    if (numbers === undefined) {
      numbers = new Map();
      this.numbers.set(space, numbers);
    }
    const counted: [number, number][] = [];
    for (const [term, count] of terms) {
      let number = numbers.get(term);
      if (number === undefined) {
        number = this.names.push(term) - 1;
        numbers.set(term, number);
        this.articlesWith.push(0);
      }
      this.articlesWith[number] = (this.articlesWith[number] ?? 0) + 1;
      counted.push([number, 1 + Math.log(count)]);
    }
    counted.sort((a, b) => a[0] - b[0]);
    return { terms: Int32Array.from(counted, c => c[0]), counts: Float64Array.from(counted, c => c[1]) };
  }
}

const spaceKey = (space: Space, language: string): string => (space === 'words' ? `${space} ${language}` : space);
