import type { Store } from './open-store.ts';

/** The token of the address that mail is posted to, if there is one yet. */
export async function findMailbox(store: Store): Promise<string | undefined> {
  const row = await store.selectFrom('mailboxes').select('token').orderBy('added_at').limit(1).executeTakeFirst();
  return row?.token;
}

/** Keeps the token of an address for mail. `addedAt`: ISO 8601. */
export async function keepMailbox(store: Store, token: string, addedAt: string): Promise<void> {
  await store.insertInto('mailboxes').values({ token, added_at: addedAt }).execute();
}
