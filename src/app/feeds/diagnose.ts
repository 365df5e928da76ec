import type { FeedDamage } from '../../model/feed.ts';
import type { FailingState, LedgerDay } from '../../model/feed-state.ts';
import type { FollowedFeed, PlanReason } from '../../model/followed-feed.ts';
import { countPages, type PageCounts } from '../../store/due-pages.ts';
import { listFeeds } from '../../store/feeds.ts';
import { findDamage } from '../../store/find-damage.ts';
import { listLedger } from '../../store/ledger.ts';
import { type KeptSite, listHeldSites } from '../../store/sites.ts';
import { withStore } from './list-followed.ts';
import { remedyFor } from './remedy.ts';

/** How a feed does. */
export interface FeedHealth {
  readonly url: string;
  readonly title?: string;
  /** 'new': not asked yet; 'damaged': works, but what it sends has a fault, so that some of it may be lost; 'silent': works, but has brought nothing new for much longer than it usually takes. */
  readonly health: 'healthy' | 'new' | 'damaged' | 'silent' | 'failing' | 'gone' | 'paused';
  readonly failing?: FailingState;
  readonly damage?: FeedDamage;
  /** What its owner can do about it. */
  readonly remedy?: string;
  readonly lastTriedAt?: string;
  readonly lastChangedAt?: string;
  readonly nextAt?: string;
  /** Why it is asked next when it is. */
  readonly reasons: readonly PlanReason[];
  /** How the pages behind its entries stand: the backlog, those that could not be had, those that have gone since. */
  readonly pages: PageCounts;
  /** Parts of its site map index that are still to be read. */
  readonly partsWaiting?: number;
  /** Its last days in the coverage ledger. */
  readonly days: readonly LedgerDay[];
}

export interface Diagnosis {
  readonly feeds: readonly FeedHealth[];
  /** The latest instant at which a feed was asked, where it lies in the future: the clock was or is wrong. */
  readonly askedInFuture?: string;
  readonly heldSites: readonly KeptSite[];
  /** Days since the first feed was added on which no feed at all was asked: nobody knows what was missed. */
  readonly gaps: readonly string[];
  /** What SQLite's quick check finds wrong with the file; empty: nothing. */
  readonly damage: readonly string[];
}

const NO_PAGES: PageCounts = { waiting: 0, toRecheck: 0, failed: {}, lost: {} };

/** Days of the ledger that are shown. */
const LEDGER_DAYS = 7;
const DAY_MS = 86_400_000;

/** A feed is silent when its silence is this many times its usual gap; with news spread at random, one gap in 20,000 is as long. */
const SILENT_GAPS = 10;
/** But never before this: weekends and holidays are no trouble. */
const MIN_SILENT_MS = 7 * DAY_MS;

/** How the feeds of a store do, what to do about the failing ones, which sites rest, what was not covered, and whether the file is sound. `now`: milliseconds since 1970. */
export const diagnose = (path: string, now: number): Promise<Diagnosis> =>
  withStore(path, async store => {
    const since = dayOf(now - (LEDGER_DAYS - 1) * DAY_MS);
    const feeds = await listFeeds(store);
    const ledger = await listLedger(store, since);
    const days = Map.groupBy(ledger, day => day.feed);
    const pages = await countPages(store);
    const health = feeds.map(feed =>
      healthOf(feed, { days: days.get(feed.url) ?? [], pages: pages.get(feed.id) ?? NO_PAGES, now }),
    );
    return {
      feeds: health,
      ...aheadOf(feeds, now),
      heldSites: await listHeldSites(store, new Date(now).toISOString()),
      gaps: gapsOf(feeds, ledger, now),
      damage: await findDamage(store),
    };
  });

interface Surroundings {
  readonly days: readonly LedgerDay[];
  readonly pages: PageCounts;
  readonly now: number;
}

function healthOf(feed: FollowedFeed, { days, pages, now }: Surroundings): FeedHealth {
  const { partsWaiting } = feed;
  const { url, title, failing, damage, status, lastTriedAt, lastChangedAt, nextAt, reasons = [] } = feed;
  const health = status === 'active' ? healthOfActive(feed, now) : status;
  const remedy = failing ? remedyFor(failing.failure.code) : undefined;
  return {
    url,
    health,
    reasons,
    days,
    pages,
    ...(partsWaiting && { partsWaiting }),
    ...(title && { title }),
    ...(failing && { failing }),
    ...(damage && { damage }),
    ...(remedy && { remedy }),
    ...(lastTriedAt && { lastTriedAt }),
    ...(lastChangedAt && { lastChangedAt }),
    ...(status === 'active' && { nextAt }),
  };
}

function healthOfActive(
  { failing, damage, lastTriedAt, lastChangedAt, schedule }: FollowedFeed,
  now: number,
): FeedHealth['health'] {
  if (failing) return 'failing';
  if (lastTriedAt === undefined) return 'new';
  const silentMs = lastChangedAt === undefined ? 0 : now - Date.parse(lastChangedAt);
  const usualMs = schedule.meanGapMs ?? Number.POSITIVE_INFINITY;
  if (silentMs > Math.max(MIN_SILENT_MS, SILENT_GAPS * usualMs)) return 'silent';
  return damage ? 'damaged' : 'healthy';
}

/** Clocks that differ by less are no trouble. */
const MAX_CLOCK_ERROR_MS = 3_600_000;

function aheadOf(feeds: readonly FollowedFeed[], now: number): Pick<Diagnosis, 'askedInFuture'> {
  const last = feeds
    .flatMap(feed => feed.lastTriedAt ?? [])
    .sort()
    .at(-1);
  return last !== undefined && Date.parse(last) > now + MAX_CLOCK_ERROR_MS ? { askedInFuture: last } : {};
}

function gapsOf(feeds: readonly FollowedFeed[], ledger: readonly LedgerDay[], now: number): string[] {
  const first = feeds.map(feed => feed.addedAt).sort()[0];
  if (first === undefined) return [];
  const asked = new Set(ledger.filter(day => day.tried > 0).map(day => day.day));
  const days = Array.from({ length: LEDGER_DAYS - 1 }, (_, i) => dayOf(now - (LEDGER_DAYS - 1 - i) * DAY_MS));
  return days.filter(day => day >= dayOf(Date.parse(first)) && !asked.has(day));
}

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
