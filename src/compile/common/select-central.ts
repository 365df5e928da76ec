import { cosineOf, dotOf, EMPTY_VECTOR, type SparseVector, sumOf } from './sparse-vector.ts';

/** What can be selected: anything with a vector. */
interface Vectored {
  readonly vector: SparseVector;
}

export interface CentralOptions<T> {
  readonly count: number;
  /** What the selection should come close to; the sum of the candidates when absent. */
  readonly target?: SparseVector;
  /** A candidate closer than this to a chosen one repeats it and is passed over. */
  readonly maxSimilarity?: number;
  /** Factor on the gain of a candidate (default 1): how much it is wanted for reasons that vectors do not show. */
  readonly preferenceOf?: (candidate: T) => number;
}

/** Above this cosine two sentences say the same (methods: redundancy at 0.5 to 0.6). */
export const MAX_SIMILARITY = 0.5;

/**
 * The candidates whose sum comes closest to a target, chosen one at a time (CENTROID-OPT: Gholipour Ghalandari 2017, "Revisiting the
 * Centroid-based Method"). In order of choice; ties go to the earlier candidate.
 */
export function selectCentral<T extends Vectored>(candidates: readonly T[], options: CentralOptions<T>): T[] {
  const { count, maxSimilarity = MAX_SIMILARITY, preferenceOf = () => 1 } = options;
  const target = options.target ?? sumOf(candidates.map(c => c.vector));
  const chosen: T[] = [];
  let sum = EMPTY_VECTOR;
  let open = [...candidates];
  while (chosen.length < count && open.length > 0) {
    const best = bestOf(open, candidate => closeness(sum, candidate.vector, target) * preferenceOf(candidate));
    if (best === undefined) break;
    chosen.push(best);
    sum = sumOf([sum, best.vector]);
    open = open.filter(c => c !== best && cosineOf(c.vector, best.vector) <= maxSimilarity);
  }
  return chosen;
}

/** The cosine of `sum + next` to the target, without building the sum. */
function closeness(sum: SparseVector, next: SparseVector, target: SparseVector): number {
  const length = Math.sqrt(sum.length ** 2 + 2 * dotOf(sum, next) + next.length ** 2);
  return length === 0 ? 0 : (dotOf(sum, target) + dotOf(next, target)) / length;
}

/** The item with the highest score, the first where several have it; undefined for an empty list. */
export function bestOf<T>(items: readonly T[], scoreOf: (item: T) => number): T | undefined {
  let best: T | undefined;
  let highest = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const score = scoreOf(item);
    if (score > highest) [best, highest] = [item, score];
  }
  return best;
}
