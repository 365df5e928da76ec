import { existsSync } from 'node:fs';
import { createRequestQueue } from '../../fetch/schedule/create-request-queue.ts';
import { FailureError, failure } from '../../model/failures.ts';
import type { Fetch } from '../../model/fetch-answer.ts';
import { lockStore } from '../../store/lock.ts';
import { openStore } from '../../store/open-store.ts';
import { keepHeldSites, listHeldSites } from '../../store/sites.ts';
import { createWriter } from './create-writer.ts';
import { type Desk, emptyTally, type UpdateEvent } from './desk.ts';
import { createAskRobots } from './robots.ts';

export interface DeskOptions {
  /** The SQLite file; it must exist. */
  readonly store: string;
  readonly fetch: Fetch;
  /** Ends what is under way, so that a stop does not wait for slow servers. */
  readonly closeFetch?: () => Promise<void>;
  readonly now: () => number;
  readonly random: () => number;
  readonly signal: AbortSignal;
  readonly tell?: (event: UpdateEvent) => void;
  /** Pause between two requests of one site; the default is the queue's. */
  readonly siteDelayMs?: number;
  /** The address by which hubs reach the routes for machines, ending in "/". */
  readonly publicUrl?: string;
}

/** How long a statement waits for another process's write; the writer tries again later, and meanwhile the program is not stopped. */
const BUSY_TIMEOUT_MS = 100;

/**
 * Opens a store for polling, runs `work` with it and closes it again, whatever happens: what is finished is written, sites that rest are remembered, the lock is let go. Throws a
 * {@link FailureError} where there is no such store, another update runs on it ('store/busy'), or it cannot be written.
 */
export async function withDesk<T>(options: DeskOptions, work: (desk: Desk) => Promise<T>): Promise<T> {
  const { store: path, now, signal } = options;
  if (!existsSync(path)) {
    throw new FailureError(failure('input/not-found', `(${path}; "throughline add ADDRESS" makes a store)`));
  }
  const lock = lockStore(path);
  try {
    const store = openStore(path, { busyTimeoutMs: BUSY_TIMEOUT_MS });
    try {
      const writer = createWriter(store, path);
      const held = await listHeldSites(store, new Date(now()).toISOString());
      const queue = createRequestQueue({
        now,
        setTimer,
        held,
        ...(options.siteDelayMs !== undefined && { siteDelayMs: options.siteDelayMs }),
      });
      const base = { store, writer, queue, fetch: options.fetch, now, signal, random: options.random };
      const stop = (): void => void options.closeFetch?.();
      signal.addEventListener('abort', stop, { once: true });
      try {
        return await work({
          ...base,
          askRobots: createAskRobots(base),
          tell: options.tell ?? (() => undefined),
          tally: emptyTally(),
          taken: new Set(),
          ...(options.publicUrl && { callbackOf: (token: string) => `${options.publicUrl}websub/${token}` }),
        });
      } finally {
        signal.removeEventListener('abort', stop);
        await writer.write(transaction => keepHeldSites(transaction, queue.exportHeld()));
        await writer.drain();
      }
    } finally {
      await store.destroy();
    }
  } finally {
    lock.release();
  }
}

function setTimer(run: () => void, delayMs: number): () => void {
  const timer = setTimeout(run, delayMs);
  return () => clearTimeout(timer);
}
