import type { Document } from '../../model/document.ts';
import type { Failure } from '../../model/failures.ts';
import type { Feed } from '../../model/feed.ts';
import type { FollowedFeed } from '../../model/followed-feed.ts';
import { placeArticles } from '../../store/article-versions.ts';
import { keepDocument } from '../../store/documents.ts';
import { keepEntries, seeEntries } from '../../store/entries.ts';
import { keepFeed } from '../../store/feeds.ts';
import { addToLedger } from '../../store/ledger.ts';
import type { Store } from '../../store/open-store.ts';
import { addVersion } from '../../store/versions.ts';
import type { EntriesReading } from './read-entries.ts';

/** All that came of one poll, ready to be kept in one transaction. */
export interface FinishedPoll {
  /** The feed after the poll. */
  readonly feed: FollowedFeed;
  readonly kind: 'changed' | 'unchanged' | 'failed' | 'gone';
  readonly now: string;
  readonly isCapped: boolean;
  /** Where the document came from, if not from the feed's own address: an older page of it. */
  readonly address?: string;
  /** Present where a document came that could be read. */
  readonly document?: Document;
  readonly entries?: EntriesReading;
  readonly about?: Feed;
  readonly isEmpty?: boolean;
  readonly failure?: Failure;
}

/** What keeping a poll added. */
export interface KeptPoll {
  readonly kind: FinishedPoll['kind'];
  readonly entries: number;
  readonly articles: number;
  readonly revised: number;
}

/**
 * Keeps a poll: the feed's state, its entries and their articles, the document and the ledger, all or nothing; so a feed is never taken for asked
 * while its news is lost. A document that brings nothing new is no version: feeds that stamp each answer would fill the disk.
 */
export async function keepPoll(store: Store, poll: FinishedPoll): Promise<KeptPoll> {
  const { feed, kind, entries, document, now, about } = poll;
  const site = feed.site ?? about?.link;
  const title = feed.title ?? about?.title;
  await keepFeed(store, { ...feed, ...(site && { site }), ...(title && { title }) });
  let [articles, revised] = [0, 0];
  if (document && entries && entries.fresh.length > 0) {
    await keepDocument(store, document, feed.url);
    await addVersion(store, poll.address ?? feed.url, { document, now, validators: feed.validators });
    const placement = await placeArticles(store, entries.placed);
    [articles, revised] = [placement.added.length, placement.revised.length];
    await keepEntries(store, entries.fresh);
  }
  if (entries && entries.seen.length > 0) await seeEntries(store, feed.id, { ids: entries.seen, at: now });
  await addToLedger(store, feed.id, {
    day: now.slice(0, 10),
    tried: 1,
    changed: kind === 'changed' ? 1 : 0,
    unchanged: kind === 'unchanged' && !poll.isEmpty ? 1 : 0,
    empty: poll.isEmpty ? 1 : 0,
    failed: kind === 'failed' || kind === 'gone' ? 1 : 0,
    capped: poll.isCapped ? 1 : 0,
    entries: entries?.newCount ?? 0,
    revised,
  });
  return { kind, entries: entries?.newCount ?? 0, articles, revised };
}

/** Puts a feed off whose site is held back: it has not been asked, which the ledger says as "capped". */
export async function putOffPoll(
  store: Store,
  feed: FollowedFeed,
  { until, now }: { until: number; now: number },
): Promise<void> {
  const nextAt = new Date(until).toISOString();
  await keepFeed(store, { ...feed, nextAt, reasons: [{ rule: 'retry-after', ms: until - now }] });
  await addToLedger(store, feed.id, { day: new Date(now).toISOString().slice(0, 10), capped: 1 });
}
