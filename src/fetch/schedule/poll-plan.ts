import type { Failure } from '../../model/failures.ts';
import type { Polling } from '../../model/feed.ts';
import type { FeedState } from '../../model/feed-state.ts';
import type { FetchAnswer } from '../../model/fetch-answer.ts';

/** What is known after a feed was polled. */
export interface Poll {
  /** The feed before the poll. */
  readonly state: FeedState;
  readonly answer: FetchAnswer;
  /** What the document brought; absent where none came or it could not be parsed. */
  readonly brought?: Brought;
  /** Why a document that came could not be read. */
  readonly failure?: Failure;
  /** True while a hub pushes the feed (an active {@link Subscription}), so that polling is only a safety net. */
  readonly isPushed?: boolean;
  /** Whether another feed of ours already has an address: a feed never moves there. Default: none has. */
  readonly isTaken?: (url: string) => boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Gives numbers from 0 to below 1, as `Math.random` does. */
  readonly random: () => number;
}

/** What a feed document held. */
export interface Brought {
  /** Entries in the document. */
  readonly entries: number;
  /** Of these, the ones that were never seen before. */
  readonly newEntries: number;
  /** When its entries were published, in any order, as ISO 8601; wrong and future ones do no harm. */
  readonly publishedTimes: readonly string[];
  readonly polling?: Polling;
}

/** What is decided after a poll. */
export interface PollPlan {
  /** The feed after the poll, to be kept as it is. */
  readonly state: FeedState;
  /** Leave this whole site alone until then (milliseconds since 1970): hand it to `RequestQueue.holdBack`. */
  readonly holdBack?: { readonly url: string; readonly until: number };
  /** Why it was decided so, in the order of deciding; `doctor` prints them. */
  readonly reasons: readonly PollReason[];
}

/** One step of a decision. Milliseconds say what the wait became by it. */
export interface PollReason {
  readonly rule: PollRule;
  readonly ms?: number;
  /** An address, for redirects. */
  readonly url?: string;
}

/**
 * - `adaptive`: half the mean gap between new entries, an hour at most; `quiet`: an eighth of the present silence is longer; `unknown`: nothing is known yet
 * - `pushed`: a hub pushes it; `ttl`, `fresh`: the feed or the server asks for longer; `roll-over`: that would lose entries, so not quite as long
 * - `floor`, `ceiling`: never more and never less often than this; `skip`: the hour is one the feed asks to leave out
 * - `back-off`: it failed; `retry-after`: the server said when to come back; `gone`: it answered 410
 * - `moved`: a permanent redirect was adopted; `moving`: one is watched; `taken`: one leads to another feed of ours
 */
export type PollRule =
  | 'adaptive'
  | 'quiet'
  | 'unknown'
  | 'pushed'
  | 'ttl'
  | 'fresh'
  | 'roll-over'
  | 'floor'
  | 'ceiling'
  | 'skip'
  | 'back-off'
  | 'retry-after'
  | 'gone'
  | 'moved'
  | 'moving'
  | 'taken';
