import { sql } from 'kysely';
import type { KeptEntry } from '../model/kept-entry.ts';
import { adaptEntryRow } from './entries.ts';
import type { Store } from './open-store.ts';

/** The entries of a feed whose pages are to be fetched, or looked at again, at `now`: the longest waiting first. */
export async function listDuePages(store: Store, { now, feed }: { now: string; feed: number }): Promise<KeptEntry[]> {
  const rows = await store
    .selectFrom('entries')
    .selectAll()
    .where('feed', '=', feed)
    .where('page_at', '<=', now)
    .orderBy('page_at')
    .orderBy('id')
    .execute();
  return rows.map(adaptEntryRow);
}

/** The numbers of the feeds that have pages to be fetched at `now`. */
export async function listFeedsWithDuePages(store: Store, now: string): Promise<number[]> {
  const rows = await store
    .selectFrom('entries')
    .innerJoin('feeds', 'feeds.id', 'entries.feed')
    .select('entries.feed')
    .distinct()
    .where('page_at', '<=', now)
    .execute();
  return rows.map(row => row.feed);
}

/** When the next page is to be fetched after `now`: an ISO instant, undefined where none is. */
export async function findNextPageTurn(store: Store, now: string): Promise<string | undefined> {
  const row = await store
    .selectFrom('entries')
    .innerJoin('feeds', 'feeds.id', 'entries.feed')
    .select(e => e.fn.min('page_at').as('at'))
    .where('page_at', '>', now)
    .executeTakeFirst();
  return row?.at ?? undefined;
}

/** How the pages behind the entries of a feed stand. */
export interface PageCounts {
  /** Pages that are still to be read for the first time: the backlog. */
  readonly waiting: number;
  /** Pages that will be looked at again. */
  readonly toRecheck: number;
  /** Pages that could not be had, by the code of the failure. */
  readonly failed: Readonly<Record<string, number>>;
  /** Pages that were read once, and were not there or not allowed when looked at again, by code. */
  readonly lost: Readonly<Record<string, number>>;
}

/** How the pages of all feeds stand, by the number of the feed. Feeds without entries are left out. */
export async function countPages(store: Store): Promise<Map<number, PageCounts>> {
  const rows = await store
    .selectFrom('entries')
    .select(e => [
      'feed',
      'page',
      sql<string | null>`json_extract(page_failure, '$.code')`.as('code'),
      sql<number>`page_at IS NOT NULL`.as('is_planned'),
      e.fn.countAll<number>().as('n'),
    ])
    .groupBy(['feed', 'page', 'code', 'is_planned'])
    .orderBy('code')
    .execute();
  const byFeed = Map.groupBy(rows, row => row.feed);
  return new Map([...byFeed].map(([feed, own]) => [feed, countsOf(own)]));
}

interface Group {
  readonly page: string;
  readonly code: string | null;
  readonly is_planned: number;
  readonly n: number;
}

function countsOf(groups: readonly Group[]): PageCounts {
  const count = (isWanted: (group: Group) => boolean): number =>
    groups.filter(isWanted).reduce((sum, group) => sum + group.n, 0);
  const codes = (page: string): Record<string, number> => {
    const found: Record<string, number> = {};
    for (const { code, page: own, n } of groups)
      if (own === page && code !== null) found[code] = (found[code] ?? 0) + n;
    return found;
  };
  return {
    waiting: count(group => group.page === 'due'),
    toRecheck: count(group => group.page === 'done' && group.is_planned === 1),
    failed: codes('failed'),
    lost: codes('done'),
  };
}
