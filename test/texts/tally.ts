import type { Span } from '../../src/lib/span.ts';
import { sharedLength, spanLength } from '../../src/lib/span.ts';
import { harmonic, ratio } from '../scores.ts';

/** What the gold holds, what was found, and how much of both is right. For a share of matched things, `gold` and `found` are the same. */
export interface Tally {
  gold: number;
  found: number;
  right: number;
}

/** A disagreement between gold and product, as one line. */
export interface Disagreement {
  readonly kind: string;
  readonly id: string;
  readonly line: string;
}

/** Counts by figure, and the disagreements behind them. */
export class Tallies {
  readonly counts = new Map<string, Tally>();
  readonly errors: Disagreement[] = [];

  /** Adds to a figure. */
  add(figure: string, { gold = 0, found = 0, right = 0 }: Partial<Tally>): void {
    const tally = this.counts.get(figure) ?? { gold: 0, found: 0, right: 0 };
    this.counts.set(figure, { gold: tally.gold + gold, found: tally.found + found, right: tally.right + right });
  }

  /** Adds one matched thing to a share, with a line where it is wrong. */
  addShare(figure: string, isRight: boolean, { id, line }: Omit<Disagreement, 'kind'>): void {
    this.add(figure, { gold: 1, found: 1, right: isRight ? 1 : 0 });
    if (!isRight) this.errors.push({ kind: figure, id, line });
  }
}

export const precisionOf = ({ found, right }: Tally): number => ratio(right, found);
export const recallOf = ({ gold, right }: Tally): number => ratio(right, gold);
export const f1Of = (tally: Tally): number => harmonic(precisionOf(tally), recallOf(tally));

/** Letters shared by two spans, of those that either has. */
export const overlapOf = (a: Span, b: Span): number => {
  const shared = sharedLength(a, b);
  return shared / (spanLength(a) + spanLength(b) - shared);
};

/** Pairs of one of each list, best score first, each used once; scores below `min` make no pair. */
export function pairUp<A, B>(
  left: readonly A[],
  right: readonly B[],
  { score, min }: { score: (a: A, b: B) => number; min: number },
): (readonly [A, B])[] {
  const scored = left.flatMap(a => right.map(b => ({ a, b, score: score(a, b) }))).filter(pair => pair.score >= min);
  const used = new Set<A | B>();
  return scored
    .sort((x, y) => y.score - x.score)
    .flatMap(({ a, b }) => {
      if (used.has(a) || used.has(b)) return [];
      used.add(a).add(b);
      return [[a, b] as const];
    });
}
