/** Media types of feeds: RFC 4287, jsonfeed.org, and what RSS and RDF are sent as. */
const FEED_TYPE = /^(?:application|text)\/(?:(?:x\.)?(?:rss|atom|rdf)\+xml|x-rss|rss|feed\+json)$/;
/** Types that feeds share with much else (WordPress names its programming interface so): the address must look like a feed too. */
const SHARED_TYPE = /^(?:application|text)\/(?:xml|json)$/;

const FEED_WORD = /(?:^|[/._-])(?:rss\d?|atom|feeds?|rdf)(?:[/._-]|$)|\.(?:rss|atom|rdf)$/i;
const FEED_QUERY = /[?&](?:feed|format|type|alt|mode|output|_format)=(?:rss2?|atom|feed|rdf|jsonfeed)\b/i;
const XML_FILE = /^(?!.*(?:sitemap|opml|opensearch|manifest|browserconfig))\S*\.xml$/i;
const SITEMAP_FILE = /sitemap[^/]*\.xml(?:\.gz)?$/i;
const COMMENTS = /comment|kommentar|комментари|коментар|comentario|replies/i;

/** Readers through which sites offer their feed: the feed's own address stands at the end of theirs. */
const READER_LINK =
  /^https?:\/\/(?:www\.)?(?:[\w-]+\.)*(?:feedly|inoreader|newsblur|netvibes|theoldreader)\.com\/.*?(https?(?::|%3A)(?:\/|%2F){2}.+)$/i;

/** What a `type` says: a feed, perhaps one, or none. */
export function kindOfType(type: string): 'feed' | 'shared' | 'other' {
  const bare = type.split(';')[0]?.trim().toLowerCase() ?? '';
  if (FEED_TYPE.test(bare)) return 'feed';
  return SHARED_TYPE.test(bare) ? 'shared' : 'other';
}

/** True where an address is written as feeds' addresses are: "/rss", "news.atom", "?feed=rss2"; not "/feedback", not "sitemap.xml". */
export const isFeedLike = (url: URL): boolean =>
  !SITEMAP_FILE.test(url.pathname) &&
  (FEED_WORD.test(url.pathname) || FEED_QUERY.test(url.search) || XML_FILE.test(url.pathname));

/** True for addresses of sitemaps. */
export const isSitemapLike = (url: URL): boolean => SITEMAP_FILE.test(url.pathname);

/** True where the address or title of a feed says that it holds readers' comments. */
export const isOfComments = (url: string, title = ''): boolean => COMMENTS.test(url) || COMMENTS.test(title);

/** The address of a feed that a link to a feed reader leads to, else the address itself; "feed:" before an address is dropped. */
export function withoutReader(href: string): string {
  const address = href
    .trim()
    .replace(/^feed:(?:\/\/(?=https?:)|(?=https?:))/i, '')
    .replace(/^feed:\/\//i, 'http://');
  const inner = address.length < 2000 ? READER_LINK.exec(address)?.[1] : undefined;
  if (inner === undefined) return address;
  try {
    return decodeURIComponent(inner);
  } catch {
    return inner;
  }
}
