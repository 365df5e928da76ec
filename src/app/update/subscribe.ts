import { randomBytes } from 'node:crypto';
import { createSubscription } from '../../fetch/websub/create-subscription.ts';
import { findHub } from '../../fetch/websub/find-hub.ts';
import { finishRequest, startRequest } from '../../fetch/websub/request-subscription.ts';
import type { Feed } from '../../model/feed.ts';
import type { FetchAnswer } from '../../model/fetch-answer.ts';
import type { FollowedFeed } from '../../model/followed-feed.ts';
import type { Subscription } from '../../model/subscription.ts';
import {
  findSubscription,
  type KeptSubscription,
  keepSubscription,
  listSubscriptionsOf,
} from '../../store/subscriptions.ts';
import type { Desk } from './desk.ts';

/** Makes a subscription where a feed names a hub that we are not subscribed to yet and hubs can reach us; older ones of the feed are to end. */
export async function offerSubscription(
  desk: Desk,
  feed: FollowedFeed,
  { answer, about }: { readonly answer: FetchAnswer; readonly about: Feed | undefined },
): Promise<void> {
  if (desk.callbackOf === undefined || about === undefined) return;
  const offer = findHub({ ...(answer.links && { links: answer.links }), feed: about });
  if (offer === undefined) return;
  const current = (await listSubscriptionsOf(desk.store, feed.id)).filter(one => !/^end/.test(one.status));
  if (current.some(one => one.hub === offer.hub && one.topic === offer.topic)) return;
  const now = desk.now();
  const fresh = createSubscription(offer, { feed: feed.url, randomBytes, now });
  await desk.writer.write(async store => {
    for (const old of current) {
      const ending = { ...old, status: 'ending', nextAt: new Date(now).toISOString() } as const;
      await keepSubscription(store, { feed: feed.id, subscription: ending });
    }
    await keepSubscription(store, { feed: feed.id, subscription: fresh });
  });
}

/** Asks a hub for a subscription, to renew or to end it, and keeps what came of it. What is to be waited for is kept first: hubs confirm before they answer. */
export async function askHub(desk: Desk, { feed, subscription }: KeptSubscription): Promise<void> {
  if (desk.callbackOf === undefined) return;
  const keep = (next: Subscription): Promise<void> =>
    desk.writer.write(store => keepSubscription(store, { feed, subscription: next }));
  const started = startRequest(subscription, desk.callbackOf(subscription.token), desk.now());
  const { request } = started;
  await keep(started.subscription);
  if (request === undefined) return;
  const turn = await desk.queue.run(request.url, () => desk.fetch(request), { signal: desk.signal });
  if (turn.kind === 'aborted' || desk.signal.aborted) return keep(subscription);
  if (turn.kind === 'held') return keep({ ...subscription, nextAt: new Date(turn.until).toISOString() });
  const { now, random } = desk;
  await desk.writer.write(async store => {
    const current = (await findSubscription(store, subscription.token))?.subscription;
    if (current === undefined) return;
    const next = finishRequest(current, turn.value, { now: now(), random });
    await keepSubscription(store, { feed, subscription: next });
  });
}
