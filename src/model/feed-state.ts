import type { Failure } from './failures.ts';
import type { Polling } from './feed.ts';
import type { Validators } from './fetch-answer.ts';

/** A feed that is polled: its address and what polling it has taught. Instants are ISO 8601 in UTC. */
export interface FeedState {
  /** The address to ask; permanent redirects replace it. */
  readonly url: string;
  /** What its owner calls it, else what it calls itself. */
  readonly title?: string;
  /** The page it belongs to. */
  readonly site?: string;
  /** Folders from the outermost in, as an OPML nests them. */
  readonly folders: readonly string[];
  readonly addedAt: string;
  /** 'gone': answered 410 and is asked no more; 'paused': its owner wants it so. */
  readonly status: 'active' | 'gone' | 'paused';
  readonly validators: Validators;
  /** When to ask next. */
  readonly nextAt: string;
  readonly schedule: FeedSchedule;
  readonly lastTriedAt?: string;
  /** When it last gave an entry that was new; on its first poll, when the newest entry was published. */
  readonly lastChangedAt?: string;
  readonly failing?: FailingState;
  readonly userAgent?: string;
}

/** What the interval of a feed is calculated from. */
export interface FeedSchedule {
  /** The mean time between two new entries, smoothed, in milliseconds; absent until it is known. */
  readonly meanGapMs?: number;
  /** What the feed itself asks. */
  readonly polling?: Polling;
  /** How many entries its last whole document held. */
  readonly entriesHeld?: number;
  /** When its last whole document came, not a 304 and not only what is new. */
  readonly wholeAt?: string;
  /** Where permanent redirects lead that have not been adopted yet. */
  readonly movedTo?: MovedTo;
}

/** A permanent redirect under watch. */
export interface MovedTo {
  readonly url: string;
  /** When a poll first led there. */
  readonly since: string;
}

/** A feed's present trouble; absent while all is well. */
export interface FailingState {
  readonly failure: Failure;
  /** When it first failed since it last worked. */
  readonly since: string;
  /** Failures in a row. */
  readonly times: number;
}

/** One feed's day in the coverage ledger. Counts of polls, but for `entries` and what follows it. */
export interface LedgerDay {
  /** A day, UTC. */
  readonly day: string;
  readonly feed: string;
  readonly tried: number;
  /** Polls that brought at least one entry that was new or changed. */
  readonly changed: number;
  /** Polls that brought nothing new: 304, the same bytes, or the same entries. */
  readonly unchanged: number;
  /** Polls that brought a feed without any entry. */
  readonly empty: number;
  readonly failed: number;
  /** Polls that were put off, or left pages or parts of a site map for a later one, because a limit was reached. */
  readonly capped: number;
  /** Entries that were new. */
  readonly entries: number;
  /** Pages behind entries that were asked for the first time, or because the entry had changed. */
  readonly pages: number;
  /** Pages that were looked at again. */
  readonly rechecked: number;
  /** Texts that were found changed, by a poll or a page. */
  readonly revised: number;
}
