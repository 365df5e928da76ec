import type { ParsedFeed } from '../model/feed.ts';
import type { Reading } from './common/reading.ts';
import { adaptAtom } from './formats/atom/adapt.ts';
import { adaptCdf, isCdf } from './formats/cdf/adapt.ts';
import { adaptRss } from './formats/rss/adapt.ts';
import { adaptSitemap, adaptSitemapIndex } from './formats/sitemap/adapt.ts';
import type { XmlElement } from './xml/xml-element.ts';

/** A feed of any XML format, by the name of its first element. */
export function adaptXml(root: XmlElement, reading: Reading): ParsedFeed {
  const name = root.name.replace(/^.*:/, '');
  if (name === 'feed' || name === 'entry') return adaptAtom(root, reading);
  if (name === 'urlset') return adaptSitemap(root, reading);
  if (name === 'sitemapindex') return adaptSitemapIndex(root, reading);
  return isCdf(root) ? adaptCdf(root, reading) : adaptRss(root, reading);
}
