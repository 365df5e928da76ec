import { existsSync } from 'node:fs';
import { FailureError, failure } from '../../model/failures.ts';
import type { FollowedFeed } from '../../model/followed-feed.ts';
import { renderOpml } from '../../publish/feeds/render-opml.ts';
import { listFeeds, removeFeed } from '../../store/feeds.ts';
import { openStore, type Store } from '../../store/open-store.ts';
import { chooseFeed } from '../update/choose-feed.ts';

/** Runs `work` with the store at `path` and closes it. Throws a {@link FailureError} where there is none: looking at a store does not make one. */
export async function withStore<T>(path: string, work: (store: Store) => Promise<T>): Promise<T> {
  if (!existsSync(path))
    throw new FailureError(failure('input/not-found', `(${path}; "throughline add ADDRESS" makes a store)`));
  const store = openStore(path);
  try {
    return await work(store);
  } finally {
    await store.destroy();
  }
}

/** The feeds that a store follows, in the order in which they were added. */
export const listFollowed = (path: string): Promise<readonly FollowedFeed[]> => withStore(path, listFeeds);

/** The feeds of a store as OPML, in their folders. `now`: ISO 8601. */
export const exportOpml = (path: string, now: string): Promise<string> =>
  withStore(path, async store => renderOpml(await listFeeds(store), { title: 'Throughline', now }));

/** Ends following the feeds that `wanted` name, by address or by words that only one has; their articles stay. Gives them. Throws a {@link FailureError}, with nothing changed. */
export const removeFeeds = (path: string, wanted: readonly string[]): Promise<readonly FollowedFeed[]> =>
  withStore(path, async store => {
    const all = await listFeeds(store);
    const chosen = wanted.map(words => chooseFeed(all, words));
    await store.transaction().execute(async transaction => {
      for (const feed of chosen) await removeFeed(transaction, feed.id);
    });
    return chosen;
  });
