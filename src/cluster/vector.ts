/** A sparse vector: numbers of terms, ascending, and their weights. */
export interface Vector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

/** A sum of vectors: the vector itself as long as there is one, then a map that grows. */
export type Sum = Vector | Map<number, number>;

/** The dot product of two sums. */
export function dotOf(a: Sum, b: Sum): number {
  if (a instanceof Map) {
    if (!(b instanceof Map)) return dotWithMap(b, a);
    return a.size <= b.size ? dotOfMaps(a, b) : dotOfMaps(b, a);
  }
  return b instanceof Map ? dotWithMap(a, b) : dotOfVectors(a, b);
}

function dotOfVectors(a: Vector, b: Vector): number {
  const [s, t] = [a.terms, b.terms];
  let dot = 0;
  for (let i = 0, j = 0; i < s.length && j < t.length; ) {
    const difference = (s[i] as number) - (t[j] as number);
    if (difference === 0) dot += (a.weights[i++] as number) * (b.weights[j++] as number);
    else if (difference < 0) i++;
    else j++;
  }
  return dot;
}

function dotWithMap({ terms, weights }: Vector, map: ReadonlyMap<number, number>): number {
  let dot = 0;
  for (let i = 0; i < terms.length; i++) dot += (weights[i] as number) * (map.get(terms[i] as number) ?? 0);
  return dot;
}

function dotOfMaps(small: ReadonlyMap<number, number>, large: ReadonlyMap<number, number>): number {
  let dot = 0;
  for (const [term, weight] of small) dot += weight * (large.get(term) ?? 0);
  return dot;
}

/** The sum of two; a map that is given first is grown, not copied. */
export function addSums(a: Sum, b: Sum): Map<number, number> {
  const sum = a instanceof Map ? a : new Map(entriesOf(a));
  for (const [term, weight] of entriesOf(b)) sum.set(term, (sum.get(term) ?? 0) + weight);
  return sum;
}

/** Terms and weights. */
export function* entriesOf(sum: Sum): Generator<readonly [number, number]> {
  if (sum instanceof Map) yield* sum;
  else for (let i = 0; i < sum.terms.length; i++) yield [sum.terms[i] as number, sum.weights[i] as number];
}
