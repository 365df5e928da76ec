import type { CopyKind } from '../../model/story.ts';
import { overlapOf } from './overlap.ts';
import { type Shingled, shinglesOf } from './shingles.ts';

/** An earlier article that a later one reprints. */
export interface FoundCopy {
  /** The earlier article's place in the order of arrival. */
  readonly of: number;
  readonly kind: CopyKind;
  /** Share of the later text that stands in the earlier one, and the other way round. */
  readonly shareOfCopy: number;
  readonly shareOfOriginal: number;
}

/** Below this many shingles (about thirty words) a text is too short to tell a copy from a common phrase. */
const MIN_SHINGLES = 32;
/** One shingle in this many is looked up, chosen by its hash, so that the same are of every text. */
const SAMPLED = 4;
/** A shingle that stands in more texts than this is furniture of an outlet. */
const MAX_POSTINGS = 64;
/** Earlier texts compared word by word, and the share of the shingles looked up that they must have: a copy shares .2 of its shingles, others under .1. */
const [MAX_COMPARED, MIN_SHARED] = [6, 0.08];
/**
 * The share of a text's words that must stand in the earlier one. On the development data the reprint that was edited most keeps .37, independent reports of one
 * event that quote it share .33 (one pair .39).
 */
const MIN_SHARE = 0.35;
/** Of the words outside quotation marks this much must be taken over too: two reports that quote one speech are not copies. */
const MIN_OWN_SHARE = 0.24;
/** A text that takes up nearly all of an earlier one is an extended copy, if that is a good part of it: two texts may share a paragraph. */
const [MIN_WHOLE, MIN_SHARE_OF_EXTENDED] = [0.8, 0.3];
/** With this share of their runs of words both ways, the texts are the same but for details. */
const VERBATIM = 0.8;
/** Lengths within this ratio are alike. */
const ALIKE = 0.87;

/** Finds which earlier text a later one reprints. */
export class CopyIndex {
  private readonly postings = new Map<number, number[]>();
  private readonly texts: Shingled[] = [];

  /** Adds the next text and tells which earlier one it reprints: the one it shares most with, the earliest of equals. */
  add(text: string): FoundCopy | undefined {
    const shingled = shinglesOf(text);
    const place = this.texts.push(shingled) - 1;
    const shared = new Map<number, number>();
    const sampled = new Set(shingled.shingles.filter(shingle => shingle % SAMPLED === 0));
    for (const shingle of sampled) {
      const posting = this.postings.get(shingle);
      if (posting === undefined) this.postings.set(shingle, [place]);
      else {
        for (const earlier of posting) shared.set(earlier, (shared.get(earlier) ?? 0) + 1);
        if (posting.length < MAX_POSTINGS) posting.push(place);
      }
    }
    if (shingled.shingles.length < MIN_SHINGLES) return undefined;
    const likely = [...shared].filter(([, count]) => count >= MIN_SHARED * sampled.size);
    return this.find(shingled, likely.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MAX_COMPARED));
  }

  private find(copy: Shingled, likely: (readonly [number, number])[]): FoundCopy | undefined {
    let best: FoundCopy | undefined;
    for (const [of] of likely.sort((a, b) => a[0] - b[0])) {
      const original = this.texts[of];
      if (original === undefined || original.shingles.length < MIN_SHINGLES) continue;
      const found = compare(copy, original);
      if (found && (best === undefined || found.shareOfCopy > best.shareOfCopy)) best = { of, ...found };
    }
    return best;
  }
}

/** What a text takes from an earlier one; undefined where it is no copy. */
function compare(copy: Shingled, original: Shingled): Omit<FoundCopy, 'of'> | undefined {
  const taken = overlapOf(copy, new Set(original.shingles));
  if (taken.all < MIN_SHARE_OF_EXTENDED || (taken.own ?? 1) < MIN_OWN_SHARE) return undefined;
  const given = overlapOf(original, new Set(copy.shingles));
  if (taken.all < MIN_SHARE && given.all < MIN_WHOLE) return undefined;
  const ratio = copy.quoted.length / original.quoted.length;
  return { kind: kindOf(taken.runs, given.runs, ratio), shareOfCopy: taken.all, shareOfOriginal: given.all };
}

/** What a copy did to its original, told from the share of runs that each has of the other; `ratio`: length of the copy over that of the original. */
function kindOf(taken: number, given: number, ratio: number): CopyKind {
  if (taken >= VERBATIM && given >= VERBATIM) return 'verbatim';
  if (ratio < ALIKE && taken >= VERBATIM * ALIKE) return 'trimmed';
  if (ratio > 1 / ALIKE && given >= VERBATIM * ALIKE) return 'extended';
  return 'rewrite';
}
