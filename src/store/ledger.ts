import { sql } from 'kysely';
import type { LedgerDay } from '../model/feed-state.ts';
import type { Store } from './open-store.ts';

/** What one poll adds to its feed's day. */
export type PollCount = Omit<LedgerDay, 'feed'>;

const COUNTS = ['tried', 'changed', 'unchanged', 'empty', 'failed', 'capped', 'entries'] as const;

/** Adds a poll to the coverage ledger of a feed, by its number. */
export async function countPoll(store: Store, feed: number, count: PollCount): Promise<void> {
  await store
    .insertInto('ledger')
    .values({ feed, ...count })
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
