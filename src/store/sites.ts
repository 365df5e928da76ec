import type { Store } from './open-store.ts';

/** A site that is left alone until an instant. */
export interface KeptSite {
  readonly site: string;
  readonly until: string;
}

/** Keeps which sites are held back, in the place of all that were. */
export async function keepHeldSites(store: Store, held: readonly KeptSite[]): Promise<void> {
  await store.deleteFrom('sites').execute();
  if (held.length === 0) return;
  await store
    .insertInto('sites')
    .values(held.map(({ site, until }) => ({ site, held_until: until })))
    .execute();
}

/** The sites that are held back at `now`, by name. */
export async function listHeldSites(store: Store, now: string): Promise<KeptSite[]> {
  const rows = await store.selectFrom('sites').selectAll().where('held_until', '>', now).orderBy('site').execute();
  return rows.map(row => ({ site: row.site, until: row.held_until }));
}
