import { encodeXML } from 'entities';
import { foldSpaces } from '../../../lib/text.ts';
import { unique } from '../../../lib/unique.ts';
import type { Enclosure, Entry, ParsedFeed } from '../../../model/feed.ts';
import { entryId } from '../../common/entry-id.ts';
import { parseFeedDate } from '../../common/feed-date.ts';
import { compact } from '../../common/fields.ts';
import { sanitize } from '../../common/sanitize.ts';
import type { JsonFeedWire } from './wire.ts';

type Json = Readonly<Record<string, unknown>>;

/** A JSON Feed in the shape of all feeds. */
export function adaptJsonFeed(wire: JsonFeedWire): ParsedFeed {
  const home = stringIn(wire, 'home_page_url');
  return {
    feed: compact({
      format: 'json' as const,
      title: lineIn(wire, 'title'),
      description: lineIn(wire, 'description') && encodeXML(lineIn(wire, 'description') ?? ''),
      link: home,
      language: stringIn(wire, 'language'),
    }),
    entries: wire.items.map(item => adaptItem(item, wire)),
  };
}

function adaptItem(item: Json, feed: JsonFeedWire): Entry {
  const home = stringIn(feed, 'home_page_url') ?? stringIn(feed, 'feed_url');
  const url = absolute(stringIn(item, 'url') ?? stringIn(item, 'external_url'), home);
  const html = stringIn(item, 'content_html');
  const plain = stringIn(item, 'content_text');
  const content = html !== undefined ? sanitize(html, url ?? home).trim() : plain && paragraphs(plain);
  const title = lineIn(item, 'title');
  const published = dateIn(item, 'date_published');
  const own = authorsOf(item);
  return compact({
    id: entryId({ guid: idOf(item), url, title, content, published }),
    url,
    title,
    summary: lineIn(item, 'summary') && encodeXML(lineIn(item, 'summary') ?? ''),
    content,
    authors: own.length > 0 ? own : authorsOf(feed),
    published,
    updated: dateIn(item, 'date_modified'),
    categories: unique(listIn(item, 'tags').filter((tag): tag is string => typeof tag === 'string' && tag !== '')),
    language: stringIn(item, 'language') ?? stringIn(feed, 'language'),
    enclosures: enclosuresOf(item, url ?? home),
  });
}

/** Version 1: an id that is a number is read as its digits. */
const idOf = (item: Json): string | undefined =>
  typeof item.id === 'number' ? String(item.id) : (stringIn(item, 'id')?.trim() ?? undefined);

/** `authors` of version 1.1, `author` of version 1. */
function authorsOf(json: Json): string[] {
  return unique(
    [...listIn(json, 'authors'), json.author].flatMap(author =>
      isObject(author) ? (lineIn(author, 'name') ?? []) : [],
    ),
  );
}

function enclosuresOf(item: Json, base: string | undefined): Enclosure[] {
  return listIn(item, 'attachments').flatMap(attachment => {
    const url = isObject(attachment) ? absolute(stringIn(attachment, 'url'), base) : undefined;
    if (!isObject(attachment) || url === undefined) return [];
    const length = attachment.size_in_bytes;
    return [
      compact({
        url,
        type: stringIn(attachment, 'mime_type'),
        length: typeof length === 'number' ? length : undefined,
      }),
    ];
  });
}

const paragraphs = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map(paragraph => `<p>${encodeXML(paragraph.trim())}</p>`)
    .join('\n');

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listIn = (json: Json, field: string): readonly unknown[] => (Array.isArray(json[field]) ? json[field] : []);
const stringIn = (json: Json, field: string): string | undefined =>
  typeof json[field] === 'string' && json[field] !== '' ? json[field] : undefined;
const lineIn = (json: Json, field: string): string | undefined => foldSpaces(stringIn(json, field) ?? '') || undefined;
const dateIn = (json: Json, field: string): string | undefined => parseFeedDate(stringIn(json, field) ?? '');
const absolute = (address: string | undefined, base: string | undefined): string | undefined =>
  address === undefined ? undefined : (URL.parse(address, base)?.href ?? undefined);
