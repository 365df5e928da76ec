import { setTimeout as sleep } from 'node:timers/promises';
import { FailureError } from '../../model/failures.ts';
import { asFailure, type Store } from '../../store/open-store.ts';

/** Writes to the store in short transactions; the one way in for everything that runs at the same time. */
export interface Writer {
  /** Runs `work` in a transaction, several of them together; resolves when it is on the disk. Rejects only with what `work` throws. */
  write<T>(work: (store: Store) => Promise<T>): Promise<T>;
  /** Resolves when nothing is waiting to be written. */
  drain(): Promise<void>;
}

/** Works in one transaction: enough that waiting for the disk (a few milliseconds each) does not limit 100 feeds a second, few enough that other writers get in. */
const MAX_TOGETHER = 64;

/** How long to wait for more to write together: a commit takes 3 ms and more, so 500 feeds that finish one by one would wait 2 s for the disk. */
const GATHER_MS = 20;

/** Waits between attempts while another process writes; a build of a large store takes minutes. */
const RETRY_MS = [50, 100, 200, 400, 800, 1600] as const;
const MAX_ATTEMPTS = 400;

interface Work {
  run(store: Store): Promise<unknown>;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/** A {@link Writer} for a store that no other writer of this process has. */
export function createWriter(store: Store, path: string): Writer {
  const waiting: Work[] = [];
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      if (waiting.length < MAX_TOGETHER) await sleep(GATHER_MS);
      await writeTogether(store, path, waiting.splice(0, MAX_TOGETHER));
    }
    running = undefined;
  };
  return {
    write: <T>(work: (store: Store) => Promise<T>) =>
      new Promise<T>((resolve, reject) => {
        waiting.push({ run: work, resolve: resolve as (value: unknown) => void, reject });
        running ??= run();
      }),
    drain: async () => {
      while (running) await running;
    },
  };
}

/** One transaction for all; where one work fails, each gets a transaction of its own, so that it takes no other down with it. */
async function writeTogether(store: Store, path: string, works: readonly Work[]): Promise<void> {
  try {
    const values = await inTransaction(store, path, async transaction => {
      const done: unknown[] = [];
      for (const work of works) done.push(await work.run(transaction));
      return done;
    });
    for (const [i, work] of works.entries()) work.resolve(values[i]);
  } catch (error) {
    if (works.length === 1) works[0]?.reject(error);
    else for (const work of works) await writeTogether(store, path, [work]);
  }
}

async function inTransaction<T>(store: Store, path: string, work: (store: Store) => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await store.transaction().execute(work);
    } catch (cause) {
      const error = asFailure(cause, path);
      const isBusy = error instanceof FailureError && error.failure.code === 'store/busy';
      if (!isBusy || attempt >= MAX_ATTEMPTS) throw error;
      await sleep(RETRY_MS[Math.min(attempt, RETRY_MS.length - 1)]);
    }
  }
}
