import { type Decoded, decodeBytes } from '../lib/decode.ts';
import { failed, type Result, success } from '../lib/result.ts';
import type { Document } from '../model/document.ts';
import { type Failure, failure } from '../model/failures.ts';
import type { ParsedFeed } from '../model/feed.ts';
import { adaptXml } from './adapt-xml.ts';
import { tellApart } from './common/entry-id.ts';
import { inflate } from './common/inflate.ts';
import { createReading, type Reading } from './common/reading.ts';
import { firstFault, type TextFault } from './faults/fault-finder.ts';
import { faultPlace } from './faults/fault-place.ts';
import { findTextFault } from './faults/text-faults.ts';
import { adaptHFeed } from './formats/h-feed/adapt.ts';
import { mayHaveHFeed, readHFeed } from './formats/h-feed/wire.ts';
import { adaptJsonFeed } from './formats/json-feed/adapt.ts';
import { readJsonFeed } from './formats/json-feed/wire.ts';
import { expandEntities } from './xml/expand-entities.ts';
import { readTree } from './xml/read-tree.ts';

/** Characters read before the first mark of a feed: comments, style sheets and stray text may stand there. */
const SNIFFED_CHARS = 20_000;

/** The first element of a feed, whatever stands before it. */
const ROOT = /<(?:[a-z][\w.-]*:)?(?:rss|feed|rdf|channel|entry|urlset|sitemapindex)\b/i;
/** A document that opens so, and has {@link PAGE_PART} before anything of a feed, is a page, whatever it quotes. */
const PAGE = /^(?:<\?xml\b[^>]{0,200}>\s*)?(?:<!doctype\s+html|<html)\b/i;

const PAGE_PART = /<(?:html|head|body|meta|title|p|div)\b/i;

/** How a document is read. */
export interface ParseOptions {
  /** Read the feed that a page is itself (h-feed), which otherwise is no feed: for pages that are polled as feeds. */
  readonly readsPages?: boolean;
}

/** A document while it is read. */
interface Input {
  readonly bytes: Uint8Array;
  readonly decoded: Decoded;
  readonly reading: Reading;
  /** Where the text begins behind blanks. */
  readonly start: number;
}

/**
 * The feed that a document is, in any of its formats and however damaged; or why it is none: 'input/empty', 'input/binary', 'input/too-large', 'parse/not-a-feed',
 * 'parse/damaged'. What can be read of a damaged or truncated feed is given, with the place of the first fault in `damage`. Sitemaps may be packed
 * with gzip; places are then those of the unpacked bytes.
 */
export function parseDocument(document: Document, options: ParseOptions = {}): Result<ParsedFeed, Failure> {
  const inflated = inflate(document.bytes);
  if (!inflated.ok) return inflated;
  const decoded = decodeBytes(inflated.value, document.contentType);
  const { text } = decoded;
  const start = text.search(/\S/);
  if (start === -1) return failed(failure('input/empty'));
  const reading = createReading(text, document);
  const input: Input = { bytes: inflated.value, decoded, reading, start };
  if (text[start] === '{') return parseJson(input);
  const head = text.slice(start, start + SNIFFED_CHARS);
  const root = head.search(ROOT);
  const isPage = PAGE.test(head) && PAGE_PART.test(root === -1 ? head : head.slice(0, root));
  if (root !== -1 && !isPage) return parseXml(input, start + root);
  const page = options.readsPages ? parsePage(text, reading) : undefined;
  return page ? finish(page, input) : failed(failure(head.includes('\0') ? 'input/binary' : 'parse/not-a-feed'));
}

function parseJson(input: Input): Result<ParsedFeed, Failure> {
  const { start, decoded, bytes, reading } = input;
  const read = readJsonFeed(decoded.text.slice(start));
  if (read.kind === 'other') return failed(failure('parse/not-a-feed', '(JSON without "items")'));
  if (read.kind === 'damaged') {
    const detail = `(the JSON cannot be read: ${(read.cause as Error).message})`;
    const at = faultPlace(bytes, decoded, start + read.fault);
    return failed(failure('parse/damaged', detail, { cause: read.cause, at }));
  }
  const index = start + (read.fault ?? 0);
  const kind = index >= decoded.text.length ? 'cut-off' : 'syntax';
  return finish(adaptJsonFeed(read.feed, reading), input, read.fault === undefined ? undefined : { kind, index });
}

function parseXml(input: Input, at: number): Result<ParsedFeed, Failure> {
  const { decoded, reading, start, bytes } = input;
  const source = decoded.text.slice(at);
  const expanded = expandEntities(source, decoded.text.slice(start, at));
  const { root, fault } = readTree(expanded, reading.url);
  if (root === undefined) {
    return failed(failure('parse/damaged', '(no element could be read)', { at: faultPlace(bytes, decoded, at) }));
  }
  const place = fault && placeInSource(fault, { at, source, isExpanded: expanded !== source });
  return finish(adaptXml(root, reading), input, firstFault([findTextFault(decoded, at), place]));
}

/** Where entities were put in, only the end can still be placed. */
function placeInSource(
  { kind, index }: TextFault,
  { at, source, isExpanded }: { readonly at: number; readonly source: string; readonly isExpanded: boolean },
): TextFault | undefined {
  if (!isExpanded) return { kind, index: at + index };
  return kind === 'cut-off' ? { kind, index: at + source.length } : undefined;
}

function parsePage(text: string, reading: Reading): ParsedFeed | undefined {
  const wire = mayHaveHFeed(text) ? readHFeed(text, reading.url ?? 'http://invalid.invalid/') : undefined;
  return wire && adaptHFeed(wire, reading);
}

function finish(
  { feed, entries }: ParsedFeed,
  { bytes, decoded }: Input,
  fault?: TextFault,
): Result<ParsedFeed, Failure> {
  const damage = fault && { kind: fault.kind, at: faultPlace(bytes, decoded, fault.index) };
  return success({ feed, entries: tellApart(entries), ...(damage && { damage }) });
}
