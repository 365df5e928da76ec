import { decodeText } from '../lib/decode.ts';
import { failed, type Result, success } from '../lib/result.ts';
import type { Document } from '../model/document.ts';
import { type Failure, failure } from '../model/failures.ts';
import type { ParsedFeed } from '../model/feed.ts';
import { adaptAtom } from './formats/atom/adapt.ts';
import { adaptJsonFeed } from './formats/json-feed/adapt.ts';
import { readJsonFeed } from './formats/json-feed/wire.ts';
import { adaptRss } from './formats/rss/adapt.ts';
import { expandEntities } from './xml/expand-entities.ts';
import { readTree } from './xml/read-tree.ts';

/** Characters read before the first mark of a feed: comments, style sheets and stray text may stand there. */
const SNIFFED_CHARS = 20_000;

/**
 * The feed that a document is, in any of its formats and however damaged; or why it is none: 'input/empty', 'input/binary', 'parse/not-a-feed'. What can
 * be read of a damaged or truncated feed is given.
 */
export function parseDocument(document: Document): Result<ParsedFeed, Failure> {
  const text = decodeText(document.bytes, document.contentType).replace(/^\ufeff/, '');
  if (text.trim() === '') return failed(failure('input/empty'));
  const start = text.trimStart();
  if (start.startsWith('{')) return parseJson(start);
  const at = start.slice(0, SNIFFED_CHARS).search(/<(?:[a-z][\w.-]*:)?(?:rss|feed|rdf|channel|entry)\b/i);
  if (at === -1) return failed(failure(start.includes('\0') ? 'input/binary' : 'parse/not-a-feed'));
  return parseXml(expandEntities(start.slice(at), start.slice(0, at)), document.url);
}

function parseJson(text: string): Result<ParsedFeed, Failure> {
  const wire = readJsonFeed(text);
  return wire.ok ? success(adaptJsonFeed(wire.value)) : wire;
}

function parseXml(text: string, url: string | undefined): Result<ParsedFeed, Failure> {
  const root = readTree(text, url);
  if (root === undefined) return failed(failure('parse/damaged', '(no element could be read)'));
  return success(/^(?:.*:)?(?:feed|entry)$/.test(root.name) ? adaptAtom(root, url) : adaptRss(root, url));
}
