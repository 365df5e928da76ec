import { SPACES, type Space } from './features.ts';
import type { Vectors } from './vocabulary.ts';

/** Terms of each space looked up, heaviest first. */
const LOOKED_UP: Readonly<Record<Space, number>> = {
  words: 32,
  names: 16,
  capitals: 12,
  numbers: 8,
  concepts: 8,
  cognates: 24,
};
/** Articles read of a posting, newest first: what is common tells little, and this bounds the work. */
const MAX_READ = 256;
/** Neighbours given for an article (published systems: 24). */
const MAX_FOUND = 24;

/** Finds the earlier articles that share most with an article: never by a scan. */
export class ArticleIndex {
  private readonly postings = new Map<number, number[]>();

  /** Adds an article under its heaviest terms and gives its neighbours among those added before, in order of arrival. */
  add(article: number, vectors: Vectors): number[] {
    const shared = new Map<number, number>();
    for (const space of SPACES) {
      for (const [term, weight] of heaviest(vectors, space)) {
        const posting = this.postings.get(term);
        if (posting === undefined) {
          this.postings.set(term, [article]);
          continue;
        }
        for (let i = posting.length - 1, end = Math.max(0, posting.length - MAX_READ); i >= end; i--) {
          const other = posting[i] as number;
          shared.set(other, (shared.get(other) ?? 0) + weight);
        }
        posting.push(article);
      }
    }
    const best = [...shared].sort((a, b) => b[1] - a[1] || b[0] - a[0]).slice(0, MAX_FOUND);
    return best.map(([other]) => other).sort((a, b) => a - b);
  }
}

function heaviest(vectors: Vectors, space: Space): (readonly [number, number])[] {
  const { terms, weights } = vectors[space];
  const places = Array.from(terms.keys());
  if (places.length > LOOKED_UP[space]) {
    places.sort((i, j) => (weights[j] as number) - (weights[i] as number) || i - j);
    places.length = LOOKED_UP[space];
  }
  return places.map(i => [terms[i] as number, weights[i] as number]);
}
