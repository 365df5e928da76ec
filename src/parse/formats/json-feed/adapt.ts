import { escapeUTF8 } from 'entities';
import { foldSpaces, normalizeText } from '../../../lib/text.ts';
import { unique } from '../../../lib/unique.ts';
import type { Enclosure, Entry, Feed, ParsedFeed } from '../../../model/feed.ts';
import { entryId } from '../../common/entry-id.ts';
import { absoluteAddress, compact, enclosureOf, languageTag, webAddress } from '../../common/fields.ts';
import type { Reading } from '../../common/reading.ts';
import { sanitize } from '../../common/sanitize.ts';
import type { JsonFeedWire } from './wire.ts';

type Json = Readonly<Record<string, unknown>>;

/** A JSON Feed in the shape of all feeds. */
export function adaptJsonFeed(wire: JsonFeedWire, reading: Reading): ParsedFeed {
  const self = webAddress(absoluteAddress(stringIn(wire, 'feed_url'), reading.url));
  const home = absoluteAddress(stringIn(wire, 'home_page_url'), self ?? reading.url);
  const context = { feed: wire, base: home ?? self ?? reading.url, reading };
  return {
    feed: adaptFeed(wire, { self, home, base: self ?? reading.url }),
    entries: wire.items.map(item => adaptItem(item, context)),
  };
}

interface Addresses {
  readonly self: string | undefined;
  readonly home: string | undefined;
  readonly base: string | undefined;
}

function adaptFeed(wire: JsonFeedWire, { self, home, base }: Addresses): Feed {
  const next = webAddress(absoluteAddress(stringIn(wire, 'next_url'), base));
  return compact({
    format: 'json' as const,
    title: lineIn(wire, 'title'),
    description: lineIn(wire, 'description') && escapeUTF8(lineIn(wire, 'description') ?? ''),
    link: home,
    language: languageTag(stringIn(wire, 'language')),
    self,
    hubs: unique(
      listIn(wire, 'hubs').flatMap(hub =>
        isObject(hub) ? (webAddress(absoluteAddress(stringIn(hub, 'url'), base)) ?? []) : [],
      ),
    ),
    pages: next === undefined ? undefined : { next },
  });
}

interface Context {
  readonly feed: JsonFeedWire;
  readonly base: string | undefined;
  readonly reading: Reading;
}

function adaptItem(item: Json, { feed, base, reading }: Context): Entry {
  const url = absoluteAddress(stringIn(item, 'url') ?? stringIn(item, 'external_url'), base);
  const html = stringIn(item, 'content_html');
  const plain = stringIn(item, 'content_text');
  const content = html !== undefined ? sanitize(html, url ?? base).trim() : plain && paragraphs(plain);
  const title = lineIn(item, 'title');
  const date = stringIn(item, 'date_published');
  const own = authorsOf(item);
  return compact({
    id: entryId({ guid: idOf(item), url, title, date, content }),
    url,
    title,
    summary: lineIn(item, 'summary') && escapeUTF8(lineIn(item, 'summary') ?? ''),
    content,
    authors: own.length > 0 ? own : authorsOf(feed),
    published: reading.parseDate(date ?? ''),
    updated: reading.parseDate(stringIn(item, 'date_modified') ?? ''),
    categories: unique(listIn(item, 'tags').flatMap(tag => (typeof tag === 'string' && foldSpaces(tag)) || [])),
    language: languageTag(stringIn(item, 'language')) ?? languageTag(stringIn(feed, 'language')),
    enclosures: enclosuresOf(item, url ?? base),
    image:
      webAddress(absoluteAddress(stringIn(item, 'image'), url ?? base)) ??
      webAddress(absoluteAddress(stringIn(item, 'banner_image'), url ?? base)),
  });
}

/** Version 1: an id that is a number is read as its digits. */
const idOf = (item: Json): string | undefined => (typeof item.id === 'number' ? String(item.id) : lineIn(item, 'id'));

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
    if (!isObject(attachment)) return [];
    const url = absoluteAddress(stringIn(attachment, 'url'), base);
    return enclosureOf(url, stringIn(attachment, 'mime_type'), attachment.size_in_bytes);
  });
}

const paragraphs = (text: string): string =>
  normalizeText(text)
    .split(/\n\s*\n/)
    .map(paragraph => `<p>${escapeUTF8(paragraph.trim())}</p>`)
    .join('\n');

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listIn = (json: Json, field: string): readonly unknown[] => (Array.isArray(json[field]) ? json[field] : []);
const stringIn = (json: Json, field: string): string | undefined =>
  typeof json[field] === 'string' && json[field] !== '' ? json[field] : undefined;
const lineIn = (json: Json, field: string): string | undefined => foldSpaces(stringIn(json, field) ?? '') || undefined;
