import type { RobotsRecord } from '../model/robots-record.ts';
import type { Store } from './open-store.ts';

/** What is kept of an origin's robots.txt. */
export async function findRobots(store: Store, origin: string): Promise<RobotsRecord | undefined> {
  const row = await store.selectFrom('robots').select('json').where('origin', '=', origin).executeTakeFirst();
  return row && (JSON.parse(row.json) as RobotsRecord);
}

/** Keeps what was found out about an origin's robots.txt, in the place of what was known. */
export async function keepRobots(store: Store, record: RobotsRecord): Promise<void> {
  const json = JSON.stringify(record);
  await store
    .insertInto('robots')
    .values({ origin: record.origin, json })
    .onConflict(conflict => conflict.column('origin').doUpdateSet({ json }))
    .execute();
}
