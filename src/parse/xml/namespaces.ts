/**
 * The prefixes by which this program calls the namespaces that feeds use, whatever prefix a feed binds. Namespaces of RSS itself are called by the
 * empty prefix. Addresses are those of the specifications, with the variants that feeds are known to write.
 */
const PREFIXES: Readonly<Record<string, readonly string[]>> = {
  '': [
    'http://backend.userland.com/rss',
    'http://backend.userland.com/rss2',
    'http://blogs.law.harvard.edu/tech/rss',
    'http://purl.org/net/rss1.1#',
    'http://purl.org/rss/1.0/',
    'http://my.netscape.com/rdf/simple/0.9/',
    'http://channel.netscape.com/rdf/simple/0.9/',
    'http://my.netscape.com/publish/formats/rss-0.91.dtd',
    'http://example.com/newformat#',
    'http://example.com/necho',
    'http://purl.org/echo/',
    'uri/of/echo/namespace#',
  ],
  atom: [
    'http://www.w3.org/2005/atom',
    'http://purl.org/atom/ns#',
    'http://purl.org/atom/',
    'http://example.com/necho#',
  ],
  rdf: ['http://www.w3.org/1999/02/22-rdf-syntax-ns#'],
  content: ['http://purl.org/rss/1.0/modules/content/'],
  dc: ['http://purl.org/dc/elements/1.1/', 'http://purl.org/dc/elements/1.0/'],
  dcterms: ['http://purl.org/dc/terms/'],
  media: [
    'http://search.yahoo.com/mrss/',
    'https://search.yahoo.com/mrss/',
    'http://search.yahoo.com/mrss',
    'http://video.search.yahoo.com/mrss',
    'http://www.rssboard.org/media-rss',
  ],
  itunes: [
    'http://www.itunes.com/dtds/podcast-1.0.dtd',
    'http://www.itunes.com/dtds/podcast-1.0.dtd/',
    'http://example.com/dtds/podcast-1.0.dtd',
  ],
  slash: ['http://purl.org/rss/1.0/modules/slash/'],
  thr: ['http://purl.org/syndication/thread/1.0'],
  georss: ['http://www.georss.org/georss', 'http://www.georss.org/georss/10'],
  gml: ['http://www.opengis.net/gml', 'http://www.opengis.net/gml/3.2'],
  geo: ['http://www.w3.org/2003/01/geo/wgs84_pos#'],
  sy: ['http://purl.org/rss/1.0/modules/syndication/'],
  fh: ['http://purl.org/syndication/history/1.0'],
  news: ['http://www.google.com/schemas/sitemap-news/0.9', 'https://www.google.com/schemas/sitemap-news/0.9'],
  image: ['http://www.google.com/schemas/sitemap-image/1.1'],
  video: ['http://www.google.com/schemas/sitemap-video/1.1'],
  xhtml: ['http://www.w3.org/1999/xhtml'],
  xml: ['http://www.w3.org/xml/1998/namespace'],
  feedburner: ['http://rssnamespace.org/feedburner/ext/1.0'],
};

const PREFIX_OF = new Map(
  Object.entries(PREFIXES).flatMap(([prefix, uris]) => uris.map(uri => [uri, prefix] as const)),
);

/** Our prefix for a namespace, compared without case; undefined for namespaces that mean nothing here. */
export const canonicalPrefix = (uri: string): string | undefined => PREFIX_OF.get(uri.trim().toLowerCase());
