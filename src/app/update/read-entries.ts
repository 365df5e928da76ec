import { sha256 } from '../../lib/hash.ts';
import type { Document } from '../../model/document.ts';
import type { Entry, ParsedFeed } from '../../model/feed.ts';
import type { FollowedFeed } from '../../model/followed-feed.ts';
import { entryKey } from '../../model/ids.ts';
import type { KeptEntry } from '../../model/kept-entry.ts';
import type { PlacedArticle } from '../../store/article-versions.ts';
import { findAddresses } from '../../store/articles.ts';
import { findEntries } from '../../store/entries.ts';
import type { Store } from '../../store/open-store.ts';
import { articleOfEntry, type FoundArticle } from '../article-of-entry.ts';
import { withOrigin } from '../articles-of-document.ts';
import { isSameItem } from '../is-same-item.ts';
import { itemAddress } from '../item-address.ts';
import { needsPage } from './judge-full-text.ts';

/** What a feed document holds that the store does not. */
export interface EntriesReading {
  /** Entries never seen before, and those that say something else than before; with what is to be remembered of them. */
  readonly fresh: readonly KeptEntry[];
  readonly newCount: number;
  /** The articles of the fresh entries that have any text. */
  readonly placed: readonly PlacedArticle[];
  /** Known entries that were last noted a day or longer ago. */
  readonly seen: readonly string[];
}

const DAY_MS = 86_400_000;

/** Holds the entries of a feed document against what is remembered of its feed. Reads the store, writes nothing. */
export async function readEntries(
  store: Store,
  feed: FollowedFeed,
  { parsed, document, now }: { readonly parsed: ParsedFeed; readonly document: Document; readonly now: string },
): Promise<EntriesReading> {
  const entries = withKeys(parsed.entries);
  const known = await findEntries(
    store,
    feed.id,
    entries.map(entry => entry.id),
  );
  const changed = entries.filter(entry => known.get(entry.id)?.hash !== hashOf(entry)).toSorted(newestFirst);
  const addresses = await findAddresses(
    store,
    changed.flatMap(entry => known.get(entry.id)?.article ?? []),
  );
  const uses = Map.groupBy(entries, entry => itemAddress(entry.url));
  const read = changed.map(entry => {
    const found = articleOfEntry(entry, parsed.feed);
    const before = known.get(entry.id);
    const isPageDue = isWebAddress(entry.url) && needsPage(feed, found);
    const own = itemAddress(entry.url);
    const isOwn = own !== undefined && uses.get(own)?.length === 1;
    const address = (before?.article && addresses.get(before.article)) || (isOwn ? own : `feed:${feed.id} ${entry.id}`);
    return {
      kept: keptOf(entry, { feed, before, now, isPageDue, ...(found && { found }) }),
      placed: found && placedOf(found, { address, document, feed, isKnown: before?.article !== undefined }),
    };
  });
  const stale = new Date(Date.parse(now) - DAY_MS).toISOString();
  return {
    fresh: read.map(one => one.kept),
    newCount: changed.filter(entry => !known.has(entry.id)).length,
    placed: read.flatMap(one => one.placed ?? []).reverse(),
    seen: [...known.values()].filter(one => one.lastSeen < stale).map(one => one.id),
  };
}

/** The entries under the keys that the store knows them by, each once. */
function withKeys(entries: readonly Entry[]): Entry[] {
  const byKey = new Map<string, Entry>();
  for (const entry of entries) {
    const id = entryKey(entry.id);
    if (!byKey.has(id)) byKey.set(id, { ...entry, id });
  }
  return [...byKey.values()];
}

/**
 * What an entry says, as a hash. Its stamps are left out, since some feeds stamp all entries anew at every build; but where it has nothing else, as in a site
 * map, a new stamp is the sign of a new text. An address that moves from http to https says nothing new either.
 */
function hashOf({ url, title, summary, content, authors, updated, published }: Entry): string {
  const stamp = content || summary ? '' : (updated ?? published ?? '');
  return sha256(JSON.stringify([url && entryKey(url), title, summary, content, authors, stamp])).slice(0, 32);
}

function keptOf(
  entry: Entry,
  given: { feed: FollowedFeed; before: KeptEntry | undefined; now: string; isPageDue: boolean; found?: FoundArticle },
): KeptEntry {
  const { feed, before, now, isPageDue, found } = given;
  const article = before?.article ?? found?.article.id;
  const published = entry.published ?? entry.updated;
  return {
    feed: feed.id,
    id: entry.id,
    hash: hashOf(entry),
    firstSeen: before?.firstSeen ?? now,
    lastSeen: now,
    page: isPageDue ? 'due' : 'unneeded',
    pageTimes: 0,
    ...(entry.url && { url: entry.url }),
    ...(article && { article }),
    ...(found?.origin === 'content' && { isContent: true }),
    ...(isPageDue && { pageAt: now }),
    ...(published && { published }),
    ...(before?.rechecks && { rechecks: before.rechecks }),
    ...(before?.changedAt && { changedAt: before.changedAt }),
  };
}

function placedOf(
  { article, origin }: FoundArticle,
  given: { address: string; document: Document; feed: FollowedFeed; isKnown: boolean },
): PlacedArticle {
  const { address, document, feed, isKnown } = given;
  const own = withOrigin(article, document);
  return {
    article: own,
    origin,
    address,
    witness: `feed:${feed.id}`,
    // The feed itself says that it is the same entry; another feed with the same address has to prove it.
    ...(!isKnown && { isSameItem: (kept: typeof own) => isSameItem(kept, own) }),
  };
}

const isWebAddress = (url: string | undefined): boolean => url !== undefined && /^https?:\/\//i.test(url);

const newestFirst = (a: Entry, b: Entry): number => timeOf(b) - timeOf(a);
const timeOf = ({ published, updated }: Entry): number => Date.parse(published ?? updated ?? '') || 0;
