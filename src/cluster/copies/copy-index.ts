import type { CopyKind } from '../../model/story.ts';
import { shinglesOf } from './shingles.ts';

/** An earlier article that a later one reprints. */
export interface FoundCopy {
  /** The earlier article's place in the order of arrival. */
  readonly of: number;
  readonly kind: CopyKind;
  /** Share of the later text that stands in the earlier one, and the other way round. */
  readonly shareOfCopy: number;
  readonly shareOfOriginal: number;
}

/** Below this many shingles (about forty words) a text is too short to tell a copy from a common phrase. */
const MIN_SHINGLES = 16;
/** A shingle that stands in more texts than this is furniture of an outlet. */
const MAX_POSTINGS = 64;
/**
 * The share of the later text that must stand in the earlier one: above the quarter that two reports of one event may share by quoting it, below the half
 * that a lightly edited reprint keeps of its four-word shingles (measured on the development data).
 */
const MIN_SHARE = 0.34;
/** A text that takes up nearly all of an earlier one is an extended copy, however much it adds. */
const [MIN_WHOLE, MIN_SHARE_OF_EXTENDED] = [0.8, 0.15];
/** Above this share both ways the texts are the same but for details. */
const VERBATIM = 0.8;
/** Lengths within this ratio are alike. */
const ALIKE = 0.87;

/** Finds which earlier text a later one reprints. */
export class CopyIndex {
  private readonly postings = new Map<number, number[]>();
  private readonly sizes: number[] = [];

  /** Adds the next text and tells which earlier one it reprints: the one it shares most with, the earliest of equals. */
  add(text: string): FoundCopy | undefined {
    const shingles = shinglesOf(text);
    const place = this.sizes.length;
    const found = shingles.size < MIN_SHINGLES ? undefined : this.find(shingles);
    this.sizes.push(shingles.size);
    for (const shingle of shingles) {
      const posting = this.postings.get(shingle);
      if (posting === undefined) this.postings.set(shingle, [place]);
      else if (posting.length < MAX_POSTINGS) posting.push(place);
    }
    return found;
  }

  private find(shingles: ReadonlySet<number>): FoundCopy | undefined {
    const shared = new Map<number, number>();
    for (const shingle of shingles) {
      for (const place of this.postings.get(shingle) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
    }
    let best: FoundCopy | undefined;
    for (const [of, count] of [...shared].sort((a, b) => a[0] - b[0])) {
      const size = this.sizes[of] ?? 0;
      if (size < MIN_SHINGLES) continue;
      const [shareOfCopy, shareOfOriginal] = [count / shingles.size, count / size];
      const isCopy = shareOfCopy >= MIN_SHARE || (shareOfOriginal >= MIN_WHOLE && shareOfCopy >= MIN_SHARE_OF_EXTENDED);
      if (!isCopy || (best && shareOfCopy <= best.shareOfCopy)) continue;
      best = { of, shareOfCopy, shareOfOriginal, kind: kindOf(shareOfCopy, shareOfOriginal) };
    }
    return best;
  }
}

/** What a copy did to its original, told from how much of each text stands in the other. */
export function kindOf(shareOfCopy: number, shareOfOriginal: number): CopyKind {
  if (shareOfCopy >= VERBATIM && shareOfOriginal >= VERBATIM) return 'verbatim';
  const ratio = shareOfOriginal / shareOfCopy; // length of the copy over that of the original
  if (ratio < ALIKE && shareOfCopy >= VERBATIM * ALIKE) return 'trimmed';
  if (ratio > 1 / ALIKE && shareOfOriginal >= VERBATIM * ALIKE) return 'extended';
  return 'rewrite';
}
