import { sql } from 'kysely';
import type { LedgerDay } from '../model/feed-state.ts';
import type { Store } from './open-store.ts';

/** What is added to a feed's day; what is absent is none. */
export type Count = Pick<LedgerDay, 'day'> & Partial<Omit<LedgerDay, 'feed' | 'day'>>;

const COUNTS = [
  'tried',
  'changed',
  'unchanged',
  'empty',
  'failed',
  'capped',
  'entries',
  'pages',
  'rechecked',
  'revised',
] as const;

/** Adds to a day in the coverage ledger of a feed, by its number. */
export async function addToLedger(store: Store, feed: number, count: Count): Promise<void> {
  const nothing = { tried: 0, changed: 0, unchanged: 0, empty: 0, failed: 0, capped: 0, entries: 0 };
  await store
    .insertInto('ledger')
    .values({ feed, ...nothing, ...count })
    .onConflict(conflict =>
      conflict
        .columns(['day', 'feed'])
        .doUpdateSet(Object.fromEntries(COUNTS.map(name => [name, sql`${sql.ref(name)} + excluded.${sql.ref(name)}`]))),
    )
    .execute();
}

/** The days of the ledger from `since` (a day, UTC) on, with the addresses of the feeds; those of removed feeds are left out. */
export async function listLedger(store: Store, since: string): Promise<LedgerDay[]> {
  return store
    .selectFrom('ledger')
    .innerJoin('feeds', 'feeds.id', 'ledger.feed')
    .select(['day', 'feeds.url as feed', ...COUNTS])
    .where('day', '>=', since)
    .orderBy('day')
    .orderBy('feeds.id')
    .execute();
}
