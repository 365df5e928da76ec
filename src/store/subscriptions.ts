import type { Subscription } from '../model/subscription.ts';
import type { Store } from './open-store.ts';

/** A subscription with the number of its feed, which outlives a change of the feed's address. */
export interface KeptSubscription {
  readonly feed: number;
  readonly subscription: Subscription;
}

/** Keeps a subscription, in the place of what was known of its token. */
export async function keepSubscription(store: Store, { feed, subscription }: KeptSubscription): Promise<void> {
  const row = { feed, next_at: subscription.nextAt ?? null, json: JSON.stringify(subscription) };
  await store
    .insertInto('subscriptions')
    .values({ token: subscription.token, ...row })
    .onConflict(conflict => conflict.column('token').doUpdateSet(row))
    .execute();
}

/** The subscription with this token. */
export async function findSubscription(store: Store, token: string): Promise<KeptSubscription | undefined> {
  const row = await store.selectFrom('subscriptions').selectAll().where('token', '=', token).executeTakeFirst();
  return row && { feed: row.feed, subscription: JSON.parse(row.json) as Subscription };
}

/** The subscriptions of a feed, ended ones included. */
export async function listSubscriptionsOf(store: Store, feed: number): Promise<Subscription[]> {
  const rows = await store.selectFrom('subscriptions').select('json').where('feed', '=', feed).execute();
  return rows.map(row => JSON.parse(row.json) as Subscription);
}

/** The subscriptions whose hub is to be asked at `now`. */
export async function listDueSubscriptions(store: Store, now: string): Promise<KeptSubscription[]> {
  const rows = await store.selectFrom('subscriptions').selectAll().where('next_at', '<=', now).execute();
  return rows.map(row => ({ feed: row.feed, subscription: JSON.parse(row.json) as Subscription }));
}
