import { DatabaseSync } from 'node:sqlite';
import { FailureError, failure } from '../model/failures.ts';
import { asFailure } from './open-store.ts';

/** A lock that is held; `release` lets the next one in. */
export interface Lock {
  release(): void;
}

/**
 * Takes the lock of those who poll for the store at `path`, so that no address is asked by two at once; others may still read and write the store. It is
 * SQLite's own lock on a file beside it, so the system lets it go when a process dies. Throws a {@link FailureError}: 'store/busy', 'output/not-writable'.
 */
export function lockStore(path: string): Lock {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(`${path}-lock`, { timeout: 0 });
    database.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    database?.close();
    const known = asFailure(cause, path);
    if (!(known instanceof FailureError) || known.failure.code !== 'store/busy') throw known;
    throw new FailureError(failure('store/busy', `(another "throughline update" is running on ${path})`, { cause }));
  }
  const held = database;
  return { release: () => held.close() };
}
