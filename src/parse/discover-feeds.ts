import { decodeText } from '../lib/decode.ts';
import { unique } from '../lib/unique.ts';
import { tokenize } from './common/tokenize.ts';
import { isFeedLike, isOfComments, isSitemapLike, kindOfType, withoutReader } from './discovery/feed-hints.ts';
import { type PageLink, PageLinksReader } from './discovery/page-links-reader.ts';

/**
 * Why an address is thought to be a feed, the surest first: the page declares it (`link` or `a` of a feed's type), says `rel=feed`, links to an address that
 * looks like one on its own site, is a feed itself (h-feed), or links to one of another site.
 */
export const DISCOVERY_REASONS = ['declared', 'rel-feed', 'linked', 'h-feed', 'linked-elsewhere'] as const;
export type DiscoveryReason = (typeof DISCOVERY_REASONS)[number];

/** A feed that a page names. */
export interface DiscoveredFeed {
  readonly url: string;
  /** As the page calls it. */
  readonly title?: string;
  readonly reason: DiscoveryReason;
  /** It holds what readers comment, by its address or title. */
  readonly isComments: boolean;
}

/** What a page says about feeds; addresses absolute, each once. */
export interface PageFeeds {
  /** The most probable first, comments last. */
  readonly feeds: readonly DiscoveredFeed[];
  /** WebSub hubs of the page itself. */
  readonly hubs: readonly string[];
  readonly sitemaps: readonly string[];
}

/** h-entries that make a page a feed although nothing on it is of class h-feed (microformats.org/wiki/h-feed, "implied"). */
const MIN_IMPLIED_ENTRIES = 2;

/** Finds the feeds of an HTML page in its links and microformats. A page without any gives empty lists: then try `probableFeedAddresses`. */
export function discoverFeeds(document: {
  readonly url?: string;
  readonly contentType?: string;
  readonly bytes: Uint8Array;
}): PageFeeds {
  const reader = new PageLinksReader();
  tokenize(decodeText(document.bytes, document.contentType), reader, { decodeEntities: true });
  const base = (reader.base && URL.parse(reader.base, document.url)?.href) || document.url;
  const resolved = reader.links.flatMap(link => resolveLink(link, base));
  const isFeedPage = reader.feeds > 0 || reader.entries >= MIN_IMPLIED_ENTRIES;
  const found = resolved.flatMap(link => judge(link, document.url));
  if (isFeedPage && document.url !== undefined) found.push({ url: document.url, reason: 'h-feed', isComments: false });
  const withRelation = (name: string) => resolved.filter(({ link }) => link.relations.includes(name));
  const sitemaps = [...withRelation('sitemap'), ...resolved.filter(({ url }) => isSitemapLike(url))];
  return {
    feeds: ranked(found),
    hubs: unique(withRelation('hub').map(({ url }) => url.href)),
    sitemaps: unique(sitemaps.map(({ url }) => url.href)),
  };
}

interface ResolvedLink {
  readonly link: PageLink;
  readonly url: URL;
}

function resolveLink(link: PageLink, base: string | undefined): ResolvedLink[] {
  const url = URL.parse(withoutReader(link.href), base);
  if (url === null || !/^https?:$/.test(url.protocol)) return [];
  url.hash = '';
  return [{ link, url }];
}

function judge({ link, url }: ResolvedLink, page: string | undefined): DiscoveredFeed[] {
  const reason = reasonOf({ link, url }, page);
  if (reason === undefined) return [];
  return [
    { url: url.href, ...(link.title && { title: link.title }), reason, isComments: isOfComments(url.href, link.title) },
  ];
}

function reasonOf({ link, url }: ResolvedLink, page: string | undefined): DiscoveryReason | undefined {
  const kind = kindOfType(link.type);
  const isDeclared = kind === 'feed' || (kind === 'shared' && isFeedLike(url));
  if (link.relations.includes('stylesheet')) return undefined;
  if (isDeclared && (link.tag === 'a' || link.relations.includes('alternate'))) return 'declared';
  if (link.relations.includes('feed')) return 'rel-feed';
  if (link.tag === 'link' || !isFeedLike(url)) return undefined;
  return url.hostname === URL.parse(page ?? '')?.hostname ? 'linked' : 'linked-elsewhere';
}

/** One for each address, by reason, then as the page orders them; comments after all others. */
function ranked(found: readonly DiscoveredFeed[]): DiscoveredFeed[] {
  const rank = ({ reason, isComments }: DiscoveredFeed): number =>
    DISCOVERY_REASONS.indexOf(reason) + (isComments ? DISCOVERY_REASONS.length : 0);
  const best = new Map<string, DiscoveredFeed>();
  for (const feed of found.toSorted((a, b) => rank(a) - rank(b))) if (!best.has(feed.url)) best.set(feed.url, feed);
  return [...best.values()];
}
