/** Where content systems put a site's feed, the commonest first (WordPress, Ghost, Hugo, Jekyll, Drupal, Movable Type, Blogger). */
const SITE_PATHS = [
  '/feed',
  '/rss',
  '/rss.xml',
  '/feed.xml',
  '/atom.xml',
  '/index.xml',
  '/feed.json',
  '/rss/index.xml',
  '/index.rdf',
  '/feeds/posts/default',
];

/** The same below the folder of a section. */
const SECTION_PATHS = ['feed', 'rss', 'rss.xml'];

/** Where newsrooms put their news sitemap when robots.txt does not say. */
const SITEMAP_PATHS = ['/news-sitemap.xml', '/sitemap-news.xml', '/sitemap_news.xml', '/sitemap.xml'];

/** How services address the feed of one of their pages, as they document it: host, path of the page, path of its feed. */
const SERVICES: readonly (readonly [RegExp, RegExp, string])[] = [
  [/(?:^|\.)youtube\.com$/, /^\/channel\/([\w-]+)/, '/feeds/videos.xml?channel_id=$1'],
  [/(?:^|\.)reddit\.com$/, /^(\/(?:r|user)\/[\w-]+)/, '$1/.rss'],
  [/^github\.com$/, /^(\/[\w.-]+\/[\w.-]+)\/?(?:releases.*)?$/, '$1/releases.atom'],
  [/^medium\.com$/, /^(\/@?[\w.-]+)/, '/feed$1'],
  [/./, /^(\/@[\w.]+)\/?$/, '$1.rss'],
];

/**
 * Addresses at which the feed of a page may be although the page names none, the likeliest first: the service's own scheme, the section's folder, the
 * whole site, last its sitemaps. At most 20; none for what is not on the web. They are guesses: ask one after the other.
 */
export function probableFeedAddresses(url: string): string[] {
  const page = URL.parse(url);
  if (page === null || !/^https?:$/.test(page.protocol)) return [];
  const folder = page.pathname.replace(/(?<![^/])[^/.]*\.[^/]*$/, '').replace(/(?<!\/)\/*$/, '/');
  const section = folder === '/' ? [] : SECTION_PATHS.map(path => folder + path);
  const service = SERVICES.flatMap(([host, path, feed]) => {
    const match = host.test(page.hostname) ? path.exec(page.pathname) : null;
    return match ? [feed.replace('$1', match[1] ?? '')] : [];
  });
  const paths = [...service, ...section, ...SITE_PATHS, ...SITEMAP_PATHS];
  return [...new Set(paths.flatMap(path => URL.parse(path, page.origin)?.href ?? []))];
}
