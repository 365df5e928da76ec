export interface RequestQueueOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Runs a function once after a time; gives back what cancels it. */
  readonly setTimer: (run: () => void, delayMs: number) => () => void;
  /** Sites held back in an earlier run. */
  readonly held?: readonly HeldSite[];
  /** Requests at once over all sites, at once for one site, the pause between two of a site, and the longest hold that is waited for. */
  readonly concurrency?: number;
  readonly concurrencyPerSite?: number;
  readonly siteDelayMs?: number;
  readonly maxWaitMs?: number;
}

/** A site that is left alone until an instant (ISO 8601, UTC). */
export interface HeldSite {
  readonly site: string;
  readonly until: string;
}

/** What became of a task: its value; 'held': not run, its site rests until then (milliseconds since 1970); 'aborted': not run. */
export type Turn<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'held'; readonly until: number }
  | { readonly kind: 'aborted' };

export interface TurnOptions {
  /** Gives up what has not begun. */
  readonly signal?: AbortSignal | undefined;
  /** A longer pause for this site from now on (Crawl-delay). */
  readonly delayMs?: number | undefined;
}

/** Decides when a request may run. Sites take turns, however much each has waiting. */
export interface RequestQueue {
  /** Runs a task when it is its turn. Rejects only with what the task throws. */
  run<T>(url: string, task: () => Promise<T>, options?: TurnOptions): Promise<Turn<T>>;
  /** Leaves the whole site of an address alone until then (milliseconds since 1970); never shortens what holds already. */
  holdBack(url: string, until: number): void;
  /** Until when the site of an address is held back, in milliseconds since 1970; undefined where it is not. */
  heldUntil(url: string): number | undefined;
  /** The sites held back now, in order of their names. */
  exportHeld(): HeldSite[];
}
