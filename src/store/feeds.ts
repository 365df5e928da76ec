import type { Selectable } from 'kysely';
import type { FeedState } from '../model/feed-state.ts';
import type { FollowedFeed, FullTextSetting, RecheckSetting } from '../model/followed-feed.ts';
import type { Store } from './open-store.ts';
import type { FeedRow } from './schema.ts';

type Row = Selectable<FeedRow>;

/** What a poll may change of a feed, as its JSON column; the rest (title, folders, full text) is its owner's. `title` is what the feed calls itself. */
type Learnt = Omit<FollowedFeed, 'id' | 'url' | 'status' | 'nextAt' | 'folders' | 'fullText' | 'recheck' | 'addedAt'>;

/** Follows a feed; true when it was not followed before. One that is followed already gets the owner's new wishes, and is asked again where it was gone. */
export async function followFeed(
  store: Store,
  feed: Pick<FeedState, 'url' | 'folders' | 'addedAt' | 'nextAt'> &
    Partial<Pick<FollowedFeed, 'title' | 'site' | 'fullText' | 'recheck'>>,
): Promise<boolean> {
  const known = await store.selectFrom('feeds').select(['id', 'status']).where('url', '=', feed.url).executeTakeFirst();
  if (known) {
    await store
      .updateTable('feeds')
      .set({
        status: 'active',
        ...(feed.folders.length > 0 && { folders: JSON.stringify(feed.folders) }),
        ...(feed.fullText && { full_text: feed.fullText }),
        ...(feed.recheck && { recheck: feed.recheck }),
        ...(feed.title && { title: feed.title }),
        ...(known.status !== 'active' && { next_at: feed.nextAt }),
      })
      .where('id', '=', known.id)
      .execute();
    return false;
  }
  const learnt: Learnt = {
    validators: {},
    schedule: {},
    comparison: { compared: 0, full: 0 },
    ...(feed.site && { site: feed.site }),
  };
  await store
    .insertInto('feeds')
    .values({
      url: feed.url,
      status: 'active',
      next_at: feed.nextAt,
      folders: JSON.stringify(feed.folders),
      full_text: feed.fullText ?? 'auto',
      recheck: feed.recheck ?? 'auto',
      title: feed.title ?? null,
      added_at: feed.addedAt,
      state: JSON.stringify(learnt),
    })
    .execute();
  return true;
}

/** All feeds, in the order in which they were added. */
export async function listFeeds(store: Store): Promise<FollowedFeed[]> {
  return (await store.selectFrom('feeds').selectAll().orderBy('id').execute()).map(adaptRow);
}

/** The active feeds whose turn has come at `now`, the longest waiting first. */
export async function listDueFeeds(store: Store, now: string): Promise<FollowedFeed[]> {
  const rows = await store
    .selectFrom('feeds')
    .selectAll()
    .where('status', '=', 'active')
    .where('next_at', '<=', now)
    .orderBy('next_at')
    .orderBy('id')
    .execute();
  return rows.map(adaptRow);
}

/** When the next feed has its turn: an ISO instant, undefined where none is active. */
export async function findNextTurn(store: Store): Promise<string | undefined> {
  const row = await store
    .selectFrom('feeds')
    .select(e => e.fn.min('next_at').as('at'))
    .where('status', '=', 'active')
    .executeTakeFirst();
  return row?.at ?? undefined;
}

/** The feed with this address or number. */
export async function findFeed(store: Store, key: string | number): Promise<FollowedFeed | undefined> {
  const row = await store
    .selectFrom('feeds')
    .selectAll()
    .where(typeof key === 'number' ? 'id' : 'url', '=', key)
    .executeTakeFirst();
  return row && adaptRow(row);
}

/** Keeps what a poll has taught of a feed; what its owner decides stays as it stands in the store. A feed that was removed meanwhile stays removed. */
export async function keepFeed(store: Store, feed: FollowedFeed): Promise<void> {
  const { id, url, status, nextAt, folders: _f, fullText: _t, recheck: _r, addedAt: _a, failing, ...rest } = feed;
  const learnt: Learnt = {
    ...rest,
    ...(failing && { failing: { ...failing, failure: withoutCause(failing.failure) } }),
  };
  await store
    .updateTable('feeds')
    .set({ url, status, next_at: nextAt, state: JSON.stringify(learnt) })
    .where('id', '=', id)
    .execute();
}

/** Adds to what is known of a feed whether one more entry held all of its page. */
export async function keepComparison(store: Store, id: number, isFull: boolean): Promise<void> {
  const feed = await findFeed(store, id);
  if (feed === undefined) return;
  const { compared, full } = feed.comparison;
  await keepFeed(store, { ...feed, comparison: { compared: compared + 1, full: full + (isFull ? 1 : 0) } });
}

/** Ends following a feed. Its articles stay, and so do the tombstones of its entries, should it be followed again. Gives whether there was one. */
export async function removeFeed(store: Store, id: number): Promise<boolean> {
  await store.deleteFrom('subscriptions').where('feed', '=', id).execute();
  const { numDeletedRows } = await store.deleteFrom('feeds').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}

function adaptRow(row: Row): FollowedFeed {
  const learnt = JSON.parse(row.state) as Learnt;
  const title = row.title ?? learnt.title;
  return {
    ...learnt,
    id: row.id,
    url: row.url,
    status: row.status as FollowedFeed['status'],
    nextAt: row.next_at,
    folders: JSON.parse(row.folders) as string[],
    fullText: row.full_text as FullTextSetting,
    recheck: row.recheck as RecheckSetting,
    addedAt: row.added_at,
    ...(title && { title }),
  };
}

const withoutCause = <T extends { readonly cause?: unknown }>({ cause: _, ...failure }: T) => failure;
