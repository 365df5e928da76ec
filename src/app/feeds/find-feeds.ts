import type { Document } from '../../model/document.ts';
import { FailureError, failure } from '../../model/failures.ts';
import type { Fetch } from '../../model/fetch-answer.ts';
import { discoverFeeds } from '../../parse/discover-feeds.ts';
import { probableFeedAddresses } from '../../parse/discovery/probable-feed-addresses.ts';
import { parseDocument } from '../../parse/parse-document.ts';
import { looksLikeFeed } from '../articles-of-document.ts';
import { isOpml, readOpml } from '../feeds-of-opml.ts';

/** A feed that can be followed. */
export interface FoundFeed {
  readonly url: string;
  readonly title?: string;
  readonly site?: string;
  readonly folders: readonly string[];
}

/** What stands at an address: the feeds to follow, and others that its page names too. */
export interface FeedsFound {
  readonly feeds: readonly FoundFeed[];
  readonly others: readonly FoundFeed[];
}

/** Candidates that are asked before an address is given up: a page names few, and guesses past the first ones rarely hit. */
const MAX_TRIED = 10;

/**
 * The feeds behind an address: itself where it is one, those an OPML lists, the first that a page names and that answers as a feed, or one at a usual place.
 * Throws a {@link FailureError} where the address cannot be had or nothing is found.
 */
export async function findFeeds(address: string, fetch: Fetch): Promise<FeedsFound> {
  const answer = await fetch({ url: address, kind: 'feed' });
  if (answer.kind === 'failed') throw new FailureError(answer.failure);
  if (answer.kind !== 'document')
    throw new FailureError(failure('fetch/not-found', `(${address}: HTTP status ${answer.status})`));
  const { document } = answer;
  if (isOpml(document)) return { feeds: absolute(readOpml(document, address), answer.url), others: [] };
  const own = asFeed(document, answer.permanentUrl ?? address);
  if (own) return { feeds: [own], others: [] };
  return findOnPage(document, { address: answer.url, fetch });
}

async function findOnPage(
  document: Document,
  { address, fetch }: { readonly address: string; readonly fetch: Fetch },
): Promise<FeedsFound> {
  const page = discoverFeeds({ ...document, url: address });
  const named = page.feeds.filter(feed => !feed.isComments && feed.reason !== 'linked-elsewhere');
  const addresses = [...named.map(feed => feed.url), ...page.sitemaps, ...probableFeedAddresses(address)];
  for (const url of [...new Set(addresses)].slice(0, MAX_TRIED)) {
    const answer = url === address ? undefined : await fetch({ url, kind: 'feed' });
    const read = url === address ? document : answer?.kind === 'document' ? answer.document : undefined;
    const feed = read && asFeed(read, answer?.permanentUrl ?? url, url === address);
    if (!feed) continue;
    const others = named.filter(other => other.url !== url).map(other => ({ ...other, folders: [] }));
    return { feeds: [feed], others };
  }
  throw new FailureError(failure('parse/not-a-feed', `(${address} is a page, and no feed was found for it)`));
}

/** The document as a feed that can be followed; a page that is its own feed (h-feed) only where it was named as one. */
function asFeed(document: Document, url: string, isNamed = false): FoundFeed | undefined {
  if (!isNamed && !looksLikeFeed(document)) return undefined;
  const parsed = parseDocument(document, { readsPages: isNamed });
  if (!parsed.ok) return undefined;
  const { title, link } = parsed.value.feed;
  return { url, folders: [], ...(title && { title }), ...(link && { site: link }) };
}

function absolute(feeds: readonly FoundFeed[], base: string): FoundFeed[] {
  return feeds.flatMap(feed => {
    const url = URL.parse(feed.url, base)?.href;
    return url && /^https?:/.test(url) ? [{ ...feed, url }] : [];
  });
}
