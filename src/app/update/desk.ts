import type { RequestQueue } from '../../fetch/schedule/request-queue.ts';
import type { Failure } from '../../model/failures.ts';
import type { Fetch } from '../../model/fetch-answer.ts';
import type { Store } from '../../store/open-store.ts';
import type { Writer } from './create-writer.ts';
import type { AskRobots } from './ruling.ts';

/** What an update works with: the store, the way out, the clock, and who is told. */
export interface Desk {
  /** For reading; everything is written through `writer`. */
  readonly store: Store;
  readonly writer: Writer;
  readonly fetch: Fetch;
  readonly queue: RequestQueue;
  readonly askRobots: AskRobots;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 to below 1. */
  readonly random: () => number;
  /** Aborted when the update is to end: nothing new begins, and what a request gives from then on is forgotten. */
  readonly signal: AbortSignal;
  readonly tell: (event: UpdateEvent) => void;
  readonly tally: Tally;
  /** The public address of the callback with a token, where hubs can reach us; absent: no hub is asked to push. */
  readonly callbackOf?: (token: string) => string;
  /** The addresses of all feeds that are followed: no feed moves to one of them. Grows as feeds move. */
  readonly taken: Set<string>;
}

/** What an update tells as it goes. */
export type UpdateEvent =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number; readonly what: 'feeds' | 'pages' }
  | { readonly kind: 'news'; readonly source: string; readonly entries: number }
  | { readonly kind: 'edited'; readonly source: string }
  | { readonly kind: 'failed'; readonly source: string; readonly failure: Failure };

/** What an update has done so far; counted as it goes, so that an update that is stopped can say what it did. */
export interface Tally {
  feeds: number;
  changed: number;
  unchanged: number;
  failed: number;
  gone: number;
  held: number;
  /** Entries never seen before. */
  entries: number;
  /** New articles, and new versions of articles that were there. */
  articles: number;
  revised: number;
  /** Pages read for the first time or because their entry had changed, looked at again, and not to be had. */
  pages: number;
  rechecked: number;
  pagesFailed: number;
}

/** A tally of nothing. */
export const emptyTally = (): Tally => ({
  feeds: 0,
  changed: 0,
  unchanged: 0,
  failed: 0,
  gone: 0,
  held: 0,
  entries: 0,
  articles: 0,
  revised: 0,
  pages: 0,
  rechecked: 0,
  pagesFailed: 0,
});

/** The day of a desk, UTC, for the ledger. */
export const dayNow = (desk: Pick<Desk, 'now'>): string => isoNow(desk).slice(0, 10);

/** The instant of a desk, ISO 8601. */
export const isoNow = (desk: Pick<Desk, 'now'>): string => new Date(desk.now()).toISOString();
