import { SHINGLE_WORDS, type Shingled } from './shingles.ts';

/** How much of one text stands in another. */
export interface Overlap {
  /** Share of all words. */
  readonly all: number;
  /** Share of the words outside quotation marks; undefined where there are too few to tell. */
  readonly own: number | undefined;
  /** Share of the runs of four words: what no editor touched. */
  readonly runs: number;
}

/** Words between two shared runs that an editor changed: up to so many, the run goes on. */
const MAX_CHANGED = 4;
/** Words outside quotation marks that a text needs before their share says anything. */
const MIN_OWN_WORDS = 20;

/** The share of the words of `text` that stand in runs of four or more words which `other` has too; a few changed words inside a run count with it. */
export function overlapOf({ shingles, quoted }: Shingled, other: ReadonlySet<number>): Overlap {
  const covered = new Uint8Array(quoted.length);
  let end = -Infinity;
  let runs = 0;
  for (let i = 0; i < shingles.length; i++) {
    if (!other.has(shingles[i] as number)) continue;
    covered.fill(1, i - end <= MAX_CHANGED ? Math.max(end, 0) : i, i + SHINGLE_WORDS);
    end = i + SHINGLE_WORDS;
    runs++;
  }
  let [all, own, outside] = [0, 0, 0];
  for (let i = 0; i < covered.length; i++) {
    all += covered[i] as number;
    if (quoted[i] === 1) continue;
    outside++;
    own += covered[i] as number;
  }
  return {
    all: all / Math.max(1, covered.length),
    own: outside < MIN_OWN_WORDS ? undefined : own / outside,
    runs: runs / Math.max(1, shingles.length),
  };
}
