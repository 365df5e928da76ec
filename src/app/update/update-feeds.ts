import type { FollowedFeed } from '../../model/followed-feed.ts';
import { listFeedsWithDuePages } from '../../store/due-pages.ts';
import { listDueFeeds, listFeeds } from '../../store/feeds.ts';
import { chooseFeed } from './choose-feed.ts';
import { type Desk, isoNow } from './desk.ts';
import { fetchPagesOf } from './fetch-pages.ts';
import { followArchives } from './follow-archives.ts';
import { pollFeed } from './poll-feed.ts';

export interface RoundOptions {
  /** Asks all active feeds, due or not. Sites that asked for rest are left alone all the same. */
  readonly isForAll?: boolean;
  /** Asks only this feed: its address, or a part of its address or title that no other has. */
  readonly feed?: string;
  /** How many archive pages of each feed to read back (RFC 5005). */
  readonly archives?: number;
}

/**
 * One round: asks the feeds whose turn has come, then for the pages behind new entries, each feed at its own pace. What goes wrong is the state of the
 * feed or entry concerned. Gives how many feeds there were to ask.
 */
export async function updateFeeds(desk: Desk, options: RoundOptions = {}): Promise<number> {
  const feeds = await chooseFeeds(desk, options);
  const chosen = new Set(feeds.map(feed => feed.id));
  const waiting = (await listFeedsWithDuePages(desk.store, isoNow(desk))).filter(id => !chosen.has(id));
  let done = 0;
  const tellDone = (): void => desk.tell({ kind: 'progress', what: 'feeds', done: ++done, total: feeds.length });
  await settleAll([
    ...feeds.map(feed => updateFeed(desk, feed, { ...options, onPolled: tellDone })),
    ...(options.feed === undefined ? waiting.map(id => fetchPagesOf(desk, id)) : []),
  ]);
  return feeds.length;
}

/** Asks one feed, then for the pages behind its new entries. Gives whether pages are left for a later round. */
export async function updateFeed(
  desk: Desk,
  feed: FollowedFeed,
  { archives, onPolled }: Pick<RoundOptions, 'archives'> & { onPolled?: () => void } = {},
): Promise<boolean> {
  const isAsked = await pollFeed(desk, feed);
  if (isAsked && archives) await followArchives(desk, feed.id, archives);
  onPolled?.();
  return fetchPagesOf(desk, feed.id);
}

async function chooseFeeds(desk: Desk, { isForAll, feed }: RoundOptions): Promise<readonly FollowedFeed[]> {
  const all = await listFeeds(desk.store);
  for (const { url } of all) desk.taken.add(url);
  if (feed !== undefined) return [chooseFeed(all, feed)];
  const due = isForAll ? all.filter(one => one.status === 'active') : await listDueFeeds(desk.store, isoNow(desk));
  // Servers that were dead before may keep us waiting: whoever works comes first.
  return due.toSorted((a, b) => Number(a.failing !== undefined) - Number(b.failing !== undefined));
}

/** Waits for all, so that nothing is cut off in the middle; then fails with the first failure, if any. */
async function settleAll(tasks: readonly Promise<unknown>[]): Promise<void> {
  const failed = (await Promise.allSettled(tasks)).find(result => result.status === 'rejected');
  if (failed) throw failed.reason;
}
