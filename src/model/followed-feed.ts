import type { FeedDamage } from './feed.ts';
import type { FeedState } from './feed-state.ts';

/** Whether the pages behind a feed's entries are fetched: 'auto' lets the comparison of entries with their pages decide. */
export const FULL_TEXT_SETTINGS = ['auto', 'always', 'never'] as const;
export type FullTextSetting = (typeof FULL_TEXT_SETTINGS)[number];

/** Whether pages that were read are looked at again, for silent edits. */
export const RECHECK_SETTINGS = ['auto', 'never'] as const;
export type RecheckSetting = (typeof RECHECK_SETTINGS)[number];

/** When each part of a site map index was last asked for, by its address. */
export type PartsRead = Readonly<Record<string, { readonly at: string; readonly isFailed?: true }>>;

/** How many entries of a feed were held against their pages, and how many of those held (nearly) all of the text. */
export interface FullTextComparison {
  readonly compared: number;
  readonly full: number;
}

/** A feed as the store keeps it: its state under a number that outlives a change of its address. */
export interface FollowedFeed extends FeedState {
  readonly id: number;
  readonly fullText: FullTextSetting;
  readonly recheck: RecheckSetting;
  readonly comparison: FullTextComparison;
  /** Of a site map index. */
  readonly partsRead?: PartsRead;
  /** Parts of a site map index that are still to be read. */
  readonly partsWaiting?: number;
  /** What was wrong with its last document, though it could be read. */
  readonly damage?: FeedDamage;
  /** Why it is polled next when it is, in the order of deciding. */
  readonly reasons?: readonly PlanReason[];
}

/** One step of how the next poll was decided; milliseconds say what the wait became by it. */
export interface PlanReason {
  readonly rule: string;
  readonly ms?: number;
  readonly url?: string;
}
