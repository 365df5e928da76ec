import type { Failure } from './failures.ts';
import type { Validators } from './fetch-answer.ts';

/** Where the fetch of the page behind an entry stands. 'due': to be read for the first time, or because the entry has changed; 'done': read, and looked at again while it has a `pageAt`; 'unneeded': the entry holds the text itself, or pages are not wanted. */
export type PageStanding = 'due' | 'done' | 'failed' | 'unneeded';

/** An entry that a feed has shown: what is remembered of it for good, so that it is never new twice. Instants are ISO 8601 in UTC. */
export interface KeptEntry {
  /** The number of its feed. */
  readonly feed: number;
  readonly id: string;
  readonly url?: string;
  /** When it was published (or updated, where that is all it says), as the feed says. */
  readonly published?: string;
  /** Of all that the feed said of it; another hash is another version. */
  readonly hash: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** The article that it became last; absent where it held nothing. */
  readonly article?: string;
  /** True when the feed gave content for it, and not a summary or a title alone. */
  readonly isContent?: boolean;
  readonly page: PageStanding;
  /** When to fetch the page (again); absent: not at all. */
  readonly pageAt?: string;
  /** Failed fetches of the page in a row. */
  readonly pageTimes: number;
  readonly pageFailure?: Failure;
  /** Those of the page as it was last read; sent when it is looked at again. */
  readonly validators?: Validators;
  /** How often the page was looked at again since it was read. */
  readonly rechecks?: number;
  /** When its text was last found changed. */
  readonly changedAt?: string;
}
