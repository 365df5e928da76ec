import { setTimeout as sleep } from 'node:timers/promises';
import { BACKLOG_PAUSE_MS } from '../../fetch/schedule/limits.ts';
import type { FollowedFeed } from '../../model/followed-feed.ts';
import { findNextPageTurn, listFeedsWithDuePages } from '../../store/due-pages.ts';
import { findNextTurn, listDueFeeds, listFeeds } from '../../store/feeds.ts';
import { listDueSubscriptions } from '../../store/subscriptions.ts';
import { type Desk, isoNow } from './desk.ts';
import { fetchPagesOf } from './fetch-pages.ts';
import { askHub } from './subscribe.ts';
import { updateFeed } from './update-feeds.ts';

/** The store is looked at this often at least: feeds are added and removed by other processes. */
const MAX_SLEEP_MS = 15_000;

/** And not more often than this, however much is due. */
const MIN_SLEEP_MS = 250;

/**
 * Asks each feed when its turn comes, until the desk's signal. All that it knows is in the store, so it goes on after a restart where it stopped. A slow
 * feed delays no other. Rejects with what cannot be gone on with: a full disk, a store that is gone.
 */
export async function watchFeeds(desk: Desk): Promise<void> {
  const running = new Map<number | string, Promise<void>>();
  const restsUntil = new Map<number, number>();
  const trouble = new AbortController();
  const stop = AbortSignal.any([desk.signal, trouble.signal]);
  const start = (id: number | string, work: () => Promise<void>): void => {
    if (running.has(id)) return;
    const done = work().then(
      () => void running.delete(id),
      error => trouble.abort(error),
    );
    running.set(id, done);
  };
  while (!stop.aborted) {
    const rest = (id: number, isCapped: boolean): unknown =>
      isCapped && restsUntil.set(id, desk.now() + BACKLOG_PAUSE_MS);
    for (const feed of await dueFeeds(desk))
      start(feed.id, async () => void rest(feed.id, await updateFeed(desk, feed)));
    for (const id of await listFeedsWithDuePages(desk.store, isoNow(desk))) {
      if ((restsUntil.get(id) ?? 0) > desk.now()) continue;
      start(id, async () => void rest(id, await fetchPagesOf(desk, id)));
    }
    for (const due of await listDueSubscriptions(desk.store, isoNow(desk))) {
      start(due.subscription.token, () => askHub(desk, due));
    }
    await sleep(await sleepMs(desk), undefined, { signal: stop }).catch(() => undefined);
  }
  await Promise.all(running.values());
  if (trouble.signal.aborted) throw trouble.signal.reason;
}

async function dueFeeds({ store, taken, ...desk }: Desk): Promise<readonly FollowedFeed[]> {
  for (const { url } of await listFeeds(store)) taken.add(url);
  return listDueFeeds(store, isoNow(desk));
}

async function sleepMs({ store, now }: Desk): Promise<number> {
  const turns = [await findNextTurn(store), await findNextPageTurn(store, new Date(now()).toISOString())].flatMap(at =>
    at ? [Date.parse(at)] : [],
  );
  const untilTurn = Math.min(...turns, Number.POSITIVE_INFINITY) - now();
  return Math.min(Math.max(untilTurn, MIN_SLEEP_MS), MAX_SLEEP_MS);
}
