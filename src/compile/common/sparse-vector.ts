/** A vector over term numbers: `terms` ascending, `weights` beside them, `length` its Euclidean norm. Never changed once made. */
export interface SparseVector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
  readonly length: number;
}

/** The vector without terms. */
export const EMPTY_VECTOR: SparseVector = { terms: new Int32Array(0), weights: new Float64Array(0), length: 0 };

/** A vector from weights by term; zero weights are left out. */
export function vectorOf(weights: ReadonlyMap<number, number>): SparseVector {
  const terms = Int32Array.from([...weights].filter(([, weight]) => weight !== 0).map(([term]) => term)).sort();
  const values = Float64Array.from(terms, term => weights.get(term) ?? 0);
  return { terms, weights: values, length: Math.sqrt(values.reduce((sum, w) => sum + w * w, 0)) };
}

/** The sum of products over shared terms. */
export function dotOf(a: SparseVector, b: SparseVector): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.terms.length && j < b.terms.length) {
    const difference = (a.terms[i] ?? 0) - (b.terms[j] ?? 0);
    if (difference === 0) sum += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (difference < 0) i++;
    else j++;
  }
  return sum;
}

/** The vector at length 1; an empty one stays empty. */
export function unitVector(vector: SparseVector): SparseVector {
  const { terms, weights, length } = vector;
  return length === 0 ? EMPTY_VECTOR : { terms, weights: weights.map(w => w / length), length: 1 };
}

/** The cosine of the angle between two vectors: 0 when one is empty. */
export function cosineOf(a: SparseVector, b: SparseVector): number {
  const lengths = a.length * b.length;
  return lengths === 0 ? 0 : dotOf(a, b) / lengths;
}

/** The sum of vectors, each times its factor (default 1). Adds in the order given, so that the same list gives the same bits. */
export function sumOf(vectors: Iterable<SparseVector>, factorOf: (index: number) => number = () => 1): SparseVector {
  const sums = new Map<number, number>();
  let index = 0;
  for (const { terms, weights } of vectors) {
    const factor = factorOf(index++);
    for (const [i, term] of terms.entries()) sums.set(term, (sums.get(term) ?? 0) + factor * (weights[i] ?? 0));
  }
  return vectorOf(sums);
}

/** The terms that two vectors share, with the mean of their weights. */
export function meanOfShared(a: SparseVector, b: SparseVector): SparseVector {
  const shared = new Map<number, number>();
  const weightsOfB = new Map(Array.from(b.terms, (term, i) => [term, b.weights[i] ?? 0]));
  for (const [i, term] of a.terms.entries()) {
    const other = weightsOfB.get(term);
    if (other !== undefined) shared.set(term, ((a.weights[i] ?? 0) + other) / 2);
  }
  return vectorOf(shared);
}
