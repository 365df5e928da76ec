import { unique } from '../../../lib/unique.ts';
import type { Enclosure, Entry, ParsedFeed } from '../../../model/feed.ts';
import { plainOf } from '../../common/content.ts';
import { entryId } from '../../common/entry-id.ts';
import { absoluteAddress, compact, languageTag } from '../../common/fields.ts';
import type { Reading } from '../../common/reading.ts';
import { sanitize } from '../../common/sanitize.ts';
import type { HFeedWire, Microformat, Property } from './wire.ts';

/** The feed of a page (microformats.org/wiki/h-feed, h-entry) in the shape of all feeds. */
export function adaptHFeed({ feed, entries, hubs, next }: HFeedWire, reading: Reading): ParsedFeed {
  const pages = compact({ next: absoluteAddress(next, reading.url) });
  return {
    feed: compact({
      format: 'h-feed' as const,
      title: feed && lineIn(feed, 'name'),
      description: feed && htmlIn(feed, 'summary', reading),
      link: (feed && addressIn(feed, 'url', reading)) ?? reading.url,
      language: languageTag(feed?.lang),
      hubs: unique(hubs.flatMap(hub => absoluteAddress(hub, reading.url) ?? [])),
      pages: Object.keys(pages).length > 0 ? pages : undefined,
    }),
    entries: entries.map(entry => adaptEntry(entry, { feed, reading })),
  };
}

interface Surroundings {
  readonly feed: Microformat | undefined;
  readonly reading: Reading;
}

function adaptEntry(entry: Microformat, { feed, reading }: Surroundings): Entry {
  const url = addressIn(entry, 'url', reading);
  const content = htmlIn(entry, 'content', reading);
  const title = titleIn(entry);
  const published = textIn(entry, 'published');
  const own = authorsOf(entry);
  return compact({
    id: entryId({ guid: textIn(entry, 'uid'), url, title, date: published, content }),
    url,
    title,
    summary: htmlIn(entry, 'summary', reading),
    content,
    authors: own.length > 0 ? own : feed && authorsOf(feed),
    published: reading.parseDate(published ?? ''),
    updated: reading.parseDate(textIn(entry, 'updated') ?? ''),
    categories: unique(entry.properties.category?.flatMap(textOf) ?? []),
    language: languageTag(entry.lang) ?? languageTag(feed?.lang),
    enclosures: enclosuresOf(entry, reading),
  });
}

/** A name that only repeats the text is none: microformats give every entry without a name its whole text (implied p-name). */
function titleIn(entry: Microformat): string | undefined {
  const title = lineIn(entry, 'name');
  const [content] = entry.properties.content ?? [];
  const text = content === undefined ? undefined : textOf(content)[0];
  return title !== undefined && text !== undefined && plainOf(text)?.startsWith(title.slice(0, 60)) ? undefined : title;
}

const authorsOf = (item: Microformat): string[] =>
  unique(
    (item.properties.author ?? []).flatMap(author =>
      isMicroformat(author) ? (lineIn(author, 'name') ?? []) : textOf(author),
    ),
  );

const enclosuresOf = (entry: Microformat, reading: Reading): Enclosure[] =>
  ['photo', 'video', 'audio'].flatMap(name =>
    (entry.properties[name] ?? []).flatMap(property => {
      const url = absoluteAddress(textOf(property)[0], reading.url);
      return url === undefined ? [] : [{ url }];
    }),
  );

const isMicroformat = (property: Property): property is Microformat =>
  typeof property === 'object' && 'properties' in property;

/** The plain value of a property; none where it has none. */
function textOf(property: Property): string[] {
  const value = typeof property === 'string' ? property : 'value' in property ? property.value : undefined;
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? [] : [text];
}

const textIn = (item: Microformat, name: string): string | undefined => item.properties[name]?.flatMap(textOf)[0];

const lineIn = (item: Microformat, name: string): string | undefined => {
  const text = textIn(item, name);
  return text === undefined ? undefined : text.replace(/\s+/g, ' ');
};

const addressIn = (item: Microformat, name: string, { url }: Reading): string | undefined =>
  absoluteAddress(textIn(item, name), url);

function htmlIn(item: Microformat, name: string, { url }: Reading): string | undefined {
  const [property] = item.properties[name] ?? [];
  if (property === undefined) return undefined;
  const html =
    typeof property === 'object' && 'html' in property ? property.html : escapeText(textOf(property)[0] ?? '');
  return sanitize(html, url).trim() || undefined;
}

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
