import type { Selectable } from 'kysely';
import type { Failure } from '../model/failures.ts';
import type { Validators } from '../model/fetch-answer.ts';
import type { KeptEntry, PageStanding } from '../model/kept-entry.ts';
import type { Store } from './open-store.ts';
import type { EntryRow } from './schema.ts';

/** Rows a statement takes: SQLite binds at most 32,766 values (sqlite.org/limits.html), and an entry has sixteen. */
const ROWS_A_STATEMENT = 500;

/** What is remembered of the entries with these ids, by id. */
export async function findEntries(store: Store, feed: number, ids: readonly string[]): Promise<Map<string, KeptEntry>> {
  const found = new Map<string, KeptEntry>();
  for (const part of parts(ids)) {
    const rows = await store
      .selectFrom('entries')
      .selectAll()
      .where('feed', '=', feed)
      .where('id', 'in', part)
      .execute();
    for (const row of rows) found.set(row.id, adaptEntryRow(row));
  }
  return found;
}

/** True when the feed has shown any entry before. */
export async function hasEntries(store: Store, feed: number): Promise<boolean> {
  const row = await store.selectFrom('entries').select('id').where('feed', '=', feed).limit(1).executeTakeFirst();
  return row !== undefined;
}

/** Keeps entries, new or in the place of what was remembered of them; the day they were first seen stays. */
export async function keepEntries(store: Store, entries: readonly KeptEntry[]): Promise<void> {
  for (const part of parts(entries)) {
    await store
      .insertInto('entries')
      .values(part.map(rowOf))
      .onConflict(conflict =>
        conflict.columns(['feed', 'id']).doUpdateSet(e => ({
          url: e.ref('excluded.url'),
          hash: e.ref('excluded.hash'),
          last_seen: e.ref('excluded.last_seen'),
          article: e.ref('excluded.article'),
          is_content: e.ref('excluded.is_content'),
          page: e.ref('excluded.page'),
          page_at: e.ref('excluded.page_at'),
          page_times: e.ref('excluded.page_times'),
          page_failure: e.ref('excluded.page_failure'),
          published: e.ref('excluded.published'),
          page_validators: e.ref('excluded.page_validators'),
          page_rechecks: e.ref('excluded.page_rechecks'),
          page_changed_at: e.ref('excluded.page_changed_at'),
        })),
      )
      .execute();
  }
}

/** Notes that a feed still shows entries that are known. */
export async function seeEntries(
  store: Store,
  feed: number,
  seen: { ids: readonly string[]; at: string },
): Promise<void> {
  for (const part of parts(seen.ids)) {
    await store
      .updateTable('entries')
      .set({ last_seen: seen.at })
      .where('feed', '=', feed)
      .where('id', 'in', part)
      .execute();
  }
}

type Row = Selectable<EntryRow>;

function rowOf(entry: KeptEntry): Row {
  const { cause: _, ...failure } = entry.pageFailure ?? ({} as Partial<Failure>);
  return {
    feed: entry.feed,
    id: entry.id,
    url: entry.url ?? null,
    hash: entry.hash,
    first_seen: entry.firstSeen,
    last_seen: entry.lastSeen,
    article: entry.article ?? null,
    is_content: entry.isContent ? 1 : 0,
    page: entry.page,
    page_at: entry.pageAt ?? null,
    page_times: entry.pageTimes,
    page_failure: entry.pageFailure ? JSON.stringify(failure) : null,
    published: entry.published ?? null,
    page_validators: entry.validators ? JSON.stringify(entry.validators) : null,
    page_rechecks: entry.rechecks ?? 0,
    page_changed_at: entry.changedAt ?? null,
  };
}

/** An entry from its row. */
export function adaptEntryRow(row: Row): KeptEntry {
  return {
    feed: row.feed,
    id: row.id,
    hash: row.hash,
    firstSeen: row.first_seen,
    lastSeen: row.last_seen,
    page: row.page as PageStanding,
    pageTimes: row.page_times,
    ...(row.url !== null && { url: row.url }),
    ...(row.article !== null && { article: row.article }),
    ...(row.is_content === 1 && { isContent: true }),
    ...(row.page_at !== null && { pageAt: row.page_at }),
    ...(row.page_failure !== null && { pageFailure: JSON.parse(row.page_failure) as Failure }),
    ...(row.published !== null && { published: row.published }),
    ...(row.page_validators !== null && { validators: JSON.parse(row.page_validators) as Validators }),
    ...(row.page_rechecks > 0 && { rechecks: row.page_rechecks }),
    ...(row.page_changed_at !== null && { changedAt: row.page_changed_at }),
  };
}

function* parts<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let i = 0; i < items.length; i += ROWS_A_STATEMENT) yield items.slice(i, i + ROWS_A_STATEMENT);
}
