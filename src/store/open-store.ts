import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { Kysely, SqliteDialect } from 'kysely';
import { FailureError, failure } from '../model/failures.ts';
import { APPLICATION_ID, MIGRATIONS } from './migrations.ts';
import type { Schema } from './schema.ts';

/** The store, or a transaction of it: what the functions of the table files take. */
export type Store = Kysely<Schema>;

/** How long a writer waits for another before it gives up. */
const BUSY_TIMEOUT_MS = 5000;

/**
 * Opens the SQLite file at `path` (":memory:" for none), makes it where it is absent and brings it to the newest version. Throws a
 * {@link FailureError}: 'store/not-a-store' for other files and stores of a newer Throughline, 'output/not-writable', 'output/no-space'.
 */
export function openStore(path: string, { busyTimeoutMs = BUSY_TIMEOUT_MS }: { busyTimeoutMs?: number } = {}): Store {
  const database = open(path, busyTimeoutMs);
  try {
    migrate(database, path);
  } catch (cause) {
    database.close();
    throw asFailure(cause, path);
  }
  return new Kysely<Schema>({ dialect: new SqliteDialect({ database: adapt(database) }) });
}

function open(path: string, timeout: number): DatabaseSync {
  try {
    return new DatabaseSync(path, { timeout });
  } catch (cause) {
    throw asFailure(cause, path);
  }
}

function migrate(database: DatabaseSync, path: string): void {
  const version = pragma(database, 'user_version');
  const application = pragma(database, 'application_id');
  const tables = database.prepare('SELECT count(*) AS n FROM sqlite_master').get() as { n: number };
  if (application !== APPLICATION_ID && tables.n > 0) throw new FailureError(failure('store/not-a-store', `(${path})`));
  if (version > MIGRATIONS.length) {
    throw new FailureError(
      failure(
        'store/not-a-store',
        `(${path} has version ${version}, and this Throughline knows ${MIGRATIONS.length}: use the newer one that wrote it)`,
      ),
    );
  }
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA wal_autocheckpoint = 4000',
  );
  for (const [i, statements] of MIGRATIONS.entries()) {
    if (i < version) continue;
    database.exec(
      `BEGIN IMMEDIATE; ${statements}; PRAGMA user_version = ${i + 1}; PRAGMA application_id = ${APPLICATION_ID}; COMMIT`,
    );
  }
}

function pragma(database: DatabaseSync, name: 'user_version' | 'application_id'): number {
  return Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0] as number;
}

/** Prepared statements that are kept; the program has about 80, and inserts of many rows one for each number of rows. */
const MAX_PREPARED = 256;

/** `node:sqlite` in the shape that kysely's SQLite dialect expects, with statements prepared once. */
function adapt(database: DatabaseSync) {
  const prepared = new Map<string, ReturnType<typeof adaptStatement>>();
  return {
    close: () => database.close(),
    prepare(sql: string) {
      const known = prepared.get(sql);
      if (known) return known;
      // All our transactions write. One that begins as a reader fails at its first write where another process has written since (SQLITE_BUSY_SNAPSHOT).
      const fresh = adaptStatement(database.prepare(sql === 'begin' ? 'begin immediate' : sql));
      if (prepared.size >= MAX_PREPARED) prepared.clear();
      prepared.set(sql, fresh);
      return fresh;
    },
  };
}

function adaptStatement(statement: StatementSync) {
  return {
    reader: statement.columns().length > 0,
    all: (parameters: readonly unknown[]) => statement.all(...(parameters as SQLInputValue[])),
    run: (parameters: readonly unknown[]) => statement.run(...(parameters as SQLInputValue[])),
    iterate: (parameters: readonly unknown[]) =>
      statement.iterate(...(parameters as SQLInputValue[])) as IterableIterator<unknown>,
  };
}

/** SQLite's result codes (sqlite.org/rescode.html) that people can do something about. */
const FAILURE_OF_RESULT: Readonly<Record<number, Parameters<typeof failure>[0]>> = {
  5: 'store/busy',
  8: 'output/not-writable',
  13: 'output/no-space',
  14: 'output/not-writable',
  26: 'store/not-a-store',
};

/** An error of SQLite as a {@link FailureError} where its code is one that a user can act on; any other error as it came. */
export function asFailure(cause: unknown, path: string): unknown {
  if (cause instanceof FailureError) return cause;
  const code = FAILURE_OF_RESULT[((cause as { errcode?: number }).errcode ?? 0) & 0xff];
  return code ? new FailureError(failure(code, `(${path}: ${(cause as Error).message})`, { cause })) : cause;
}
