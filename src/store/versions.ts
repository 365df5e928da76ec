import type { Document } from '../model/document.ts';
import type { Validators } from '../model/fetch-answer.ts';
import type { Store } from './open-store.ts';

/** One of the documents that an address gave, in order. */
export interface Version {
  readonly seq: number;
  readonly hash: string;
  readonly fetchedAt: string;
}

/**
 * Adds a kept document to the versions of an address (a web address or the path of a file); true when it differs from the last one, which
 * alone makes it a version. `now` stands in where the document does not say when it was fetched.
 */
export async function addVersion(
  store: Store,
  address: string,
  version: { readonly document: Document; readonly now: string; readonly validators?: Validators },
): Promise<boolean> {
  const { document, now, validators } = version;
  const last = await store
    .selectFrom('versions')
    .select(['seq', 'hash'])
    .where('address', '=', address)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last?.hash === document.id) return false;
  await store
    .insertInto('versions')
    .values({
      address,
      seq: (last?.seq ?? 0) + 1,
      hash: document.id,
      fetched_at: document.fetchedAt ?? now,
      etag: validators?.etag ?? null,
      last_modified: validators?.lastModified ?? null,
    })
    .execute();
  return true;
}

/** The hash of the last version of an address. */
export async function findLastVersion(store: Store, address: string): Promise<string | undefined> {
  const row = await store
    .selectFrom('versions')
    .select('hash')
    .where('address', '=', address)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.hash;
}

/** The versions of an address, the first one first. */
export async function listVersions(store: Store, address: string): Promise<Version[]> {
  const rows = await store
    .selectFrom('versions')
    .select(['seq', 'hash', 'fetched_at'])
    .where('address', '=', address)
    .orderBy('seq')
    .execute();
  return rows.map(row => ({ seq: row.seq, hash: row.hash, fetchedAt: row.fetched_at }));
}
