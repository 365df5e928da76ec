import { unique } from '../../../lib/unique.ts';
import type { Enclosure, Entry, Feed, ParsedFeed } from '../../../model/feed.ts';
import { htmlOf, lineOf, titleOf } from '../../common/content.ts';
import { entryId } from '../../common/entry-id.ts';
import { addressOf, compact, dateIn, languageTag, webAddress } from '../../common/fields.ts';
import type { Reading } from '../../common/reading.ts';
import { childrenOf, findChild, type XmlElement } from '../../xml/xml-element.ts';

/**
 * A sitemap (sitemaps.org/protocol) with its news, image and video extensions (developers.google.com/search/docs/crawling-indexing/sitemaps): pages as entries, those
 * without an address left out.
 */
export function adaptSitemap(root: XmlElement, reading: Reading): ParsedFeed {
  const entries = childrenOf(root, 'url').flatMap(url => adaptUrl(url, reading) ?? []);
  return { feed: { format: 'sitemap' }, entries };
}

/** A sitemap index: a feed without entries whose `parts` are the sitemaps that it lists. */
export function adaptSitemapIndex(root: XmlElement, reading: Reading): ParsedFeed {
  const parts = childrenOf(root, 'sitemap').flatMap(sitemap => {
    const url = locationOf(sitemap, reading);
    return url === undefined ? [] : [compact({ url, updated: dateIn(sitemap, ['lastmod'], reading) })];
  });
  const feed: Feed = compact({ format: 'sitemap-index' as const, parts });
  return { feed, entries: [] };
}

function locationOf(element: XmlElement, reading: Reading): string | undefined {
  const loc = findChild(element, 'loc', 'link');
  return loc && addressOf(lineOf(loc), loc, reading);
}

function adaptUrl(element: XmlElement, reading: Reading): Entry | undefined {
  const url = locationOf(element, reading);
  if (url === undefined) return undefined;
  const news = findChild(element, 'news:news') ?? NONE;
  const video = findChild(element, 'video:video') ?? NONE;
  const publication = findChild(news, 'news:publication') ?? NONE;
  return compact({
    id: entryId({ guid: url, url, title: undefined, date: undefined, content: undefined }),
    url,
    title: titleOf(findChild(news, 'news:title') ?? findChild(video, 'video:title')),
    summary: htmlOf(findChild(video, 'video:description'), reading),
    published: dateIn(news, ['news:publication_date'], reading) ?? dateIn(video, ['video:publication_date'], reading),
    updated: dateIn(element, ['lastmod'], reading),
    categories: categoriesOf(news, video),
    language: languageTag(lineOf(findChild(publication, 'news:language'))),
    enclosures: enclosuresOf(element, reading),
    source: sourceOf(publication),
    image: imagesOf(element, reading).find(image => webAddress(image) !== undefined),
  });
}

/** Stands for an extension that an entry does not have. */
const NONE: XmlElement = { kind: 'element', name: '', tag: '', attributes: {}, children: [] };

function categoriesOf(news: XmlElement, video: XmlElement): string[] {
  const lists = [...childrenOf(news, 'news:keywords'), ...childrenOf(video, 'video:category', 'video:tag')];
  const words = lists.flatMap(list => (lineOf(list) ?? '').split(','));
  return unique(words.map(word => word.trim()).filter(word => word !== ''));
}

function enclosuresOf(element: XmlElement, reading: Reading): Enclosure[] {
  const videos = childrenOf(element, 'video:video').flatMap(video => findChild(video, 'video:content_loc') ?? []);
  return [...imagesOf(element, reading), ...addressesIn(videos, reading)].map(url => ({ url }));
}

function imagesOf(element: XmlElement, reading: Reading): string[] {
  const images = childrenOf(element, 'image:image').flatMap(image => findChild(image, 'image:loc') ?? []);
  return addressesIn(images, reading);
}

const addressesIn = (locs: readonly XmlElement[], reading: Reading): string[] =>
  locs.flatMap(loc => addressOf(lineOf(loc), loc, reading) ?? []);

function sourceOf(publication: XmlElement): Entry['source'] {
  const title = titleOf(findChild(publication, 'news:name'));
  return title === undefined ? undefined : { title };
}
