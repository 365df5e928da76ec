import { unique } from '../../lib/unique.ts';
import type { Feed } from '../../model/feed.ts';
import { childrenOf, type XmlElement } from '../xml/xml-element.ts';
import { addressOf, compact, webAddress } from './fields.ts';
import type { Reading } from './reading.ts';

/** A feed's links to itself, to its hubs (WebSub section 4) and to its neighbours (RFC 5005 sections 3 and 4; "previous-archive" as some write it). */
export function relationsOf(feed: XmlElement, reading: Reading): Pick<Feed, 'self' | 'hubs' | 'pages'> {
  const links = childrenOf(feed, 'link', 'atom:link').map(link => ({
    relations: (link.attributes.rel ?? '').toLowerCase().split(/\s+/),
    url: webAddress(addressOf(link.attributes.href, link, reading)),
  }));
  const all = (relation: string): string[] =>
    links.flatMap(({ relations, url }) => (url !== undefined && relations.includes(relation) ? [url] : []));
  const pages = compact({
    next: all('next')[0],
    previousArchive: all('prev-archive')[0] ?? all('previous-archive')[0],
    current: all('current')[0],
  });
  return compact({
    self: all('self')[0],
    hubs: unique(all('hub')),
    pages: Object.keys(pages).length > 0 ? pages : undefined,
  });
}
