import type { Entry, Feed, ParsedFeed, Polling } from '../../../model/feed.ts';
import { htmlOf, lineOf, titleOf } from '../../common/content.ts';
import { entryId } from '../../common/entry-id.ts';
import { addressOf, compact, languageIn } from '../../common/fields.ts';
import type { Reading } from '../../common/reading.ts';
import { childrenOf, findChild, type XmlElement } from '../../xml/xml-element.ts';

const MS_PER_MINUTE = 60_000;

/** True for a channel of the Channel Definition Format: RSS never gives it or its items an address as an attribute. */
export const isCdf = (root: XmlElement): boolean =>
  root.name === 'channel' &&
  (['href', 'base', 'self', 'lastmod'].some(name => root.attributes[name] !== undefined) ||
    childrenOf(root, 'item').some(item => item.attributes.href !== undefined));

/** The Channel Definition Format (w3.org/TR/NOTE-CDFsubmit): channels may hold channels; all their items are entries. */
export function adaptCdf(root: XmlElement, reading: Reading): ParsedFeed {
  const base = addressOf(root.attributes.base, root, reading);
  const inner = base === undefined ? reading : { ...reading, url: base };
  return { feed: adaptChannel(root, inner), entries: itemsOf(root).map(item => adaptItem(item, inner)) };
}

/** `read-tree` bounds the depth. */
const itemsOf = (channel: XmlElement): XmlElement[] =>
  channel.children.flatMap(child => {
    if (child.kind !== 'element') return [];
    return child.name === 'item' ? [child] : child.name === 'channel' ? itemsOf(child) : [];
  });

function adaptChannel(channel: XmlElement, reading: Reading): Feed {
  return compact({
    format: 'cdf' as const,
    title: titleOf(findChild(channel, 'title')),
    description: htmlOf(findChild(channel, 'abstract', 'description'), reading),
    link: locationOf(channel, reading),
    self: addressOf(channel.attributes.self, channel, reading),
    language: languageIn(channel, 'language'),
    updated: reading.parseDate(channel.attributes.lastmod ?? ''),
    polling: pollingOf(findChild(channel, 'schedule')),
  });
}

function adaptItem(item: XmlElement, reading: Reading): Entry {
  const url = locationOf(item, reading);
  const title = titleOf(findChild(item, 'title'));
  const summary = htmlOf(findChild(item, 'abstract', 'description'), reading);
  const date = item.attributes.lastmod;
  return compact({
    id: entryId({ guid: undefined, url, title, date, content: summary }),
    url,
    title,
    summary,
    updated: reading.parseDate(date ?? ''),
    language: languageIn(item, 'language'),
  });
}

/** An address stands in `HREF`, or in an element `A` inside. */
function locationOf(element: XmlElement, reading: Reading): string | undefined {
  const anchor = findChild(element, 'a');
  return addressOf(
    element.attributes.href ?? anchor?.attributes.href ?? lineOf(findChild(element, 'link')),
    element,
    reading,
  );
}

function pollingOf(schedule: XmlElement | undefined): Polling | undefined {
  const { day = '0', hour = '0', min = '0' } = (schedule && findChild(schedule, 'intervaltime'))?.attributes ?? {};
  const minutes = (Number(day) * 24 + Number(hour)) * 60 + Number(min);
  return minutes > 0 && Number.isFinite(minutes) ? { ttlMs: minutes * MS_PER_MINUTE } : undefined;
}
