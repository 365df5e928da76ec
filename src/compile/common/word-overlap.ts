/** How much of the shorter of two texts the longer one repeats, in order. */
export interface WordOverlap {
  /** Share of the shorter text's words that stand in the longer one in the same order (longest common subsequence): 0 to 1. */
  readonly share: number;
  /** Words of the longest stretch that both have. */
  readonly run: number;
}

/** Words of each text that are compared: quotations are shorter, and the cost grows with the square. */
const MAX_WORDS = 120;

/** The {@link WordOverlap} of two lists of words. */
export function overlapOf(a: readonly string[], b: readonly string[]): WordOverlap {
  const [short, long] = (a.length <= b.length ? [a, b] : [b, a]).map(words => words.slice(0, MAX_WORDS));
  if (short === undefined || long === undefined || short.length === 0) return { share: 0, run: 0 };
  let lengths = new Uint16Array(long.length + 1);
  let runs = new Uint16Array(long.length + 1);
  let run = 0;
  for (const word of short) {
    const nextLengths = new Uint16Array(long.length + 1);
    const nextRuns = new Uint16Array(long.length + 1);
    for (let j = 1; j <= long.length; j++) {
      const isSame = word === long[j - 1];
      nextRuns[j] = isSame ? (runs[j - 1] ?? 0) + 1 : 0;
      nextLengths[j] = isSame ? (lengths[j - 1] ?? 0) + 1 : Math.max(lengths[j] ?? 0, nextLengths[j - 1] ?? 0);
      run = Math.max(run, nextRuns[j] ?? 0);
    }
    [lengths, runs] = [nextLengths, nextRuns];
  }
  return { share: (lengths[long.length] ?? 0) / short.length, run };
}

/** Share of the shorter list's words that the longer one has in any order: a cheap upper bound of {@link overlapOf}. */
export function commonShare(a: readonly string[], b: ReadonlySet<string>): number {
  return a.length === 0 ? 0 : a.filter(word => b.has(word)).length / a.length;
}
