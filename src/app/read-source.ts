import { createReadStream } from 'node:fs';
import { fetchDocument } from '../fetch/fetch-document.ts';
import { readLines } from '../lib/json-lines.ts';
import type { Article } from '../model/article.ts';
import type { Document } from '../model/document.ts';
import { type Failure, FailureError, failure } from '../model/failures.ts';
import { documentId } from '../model/ids.ts';
import { adaptArticle } from './adapt-article.ts';
import { articlesOfDocument } from './articles-of-document.ts';
import { feedsOfOpml, isOpml } from './feeds-of-opml.ts';
import { parseLine } from './filters.ts';
import type { Source } from './list-sources.ts';
import { type DocumentLine, MAX_DOCUMENT_BYTES, readBytes, readDocument } from './read-document.ts';

/** What reading a source needs of the world. */
export interface ReadOptions {
  /** The instant of reading, ISO 8601: the fetch time of what is fetched now. */
  readonly now: string;
  /** The fetch time of files, where the caller knows it: the "now" of "5 days ago". */
  readonly fetchedAt?: string;
  /** True for what an OPML lists: it may not list more, or two files that name each other would never end. */
  readonly isListed?: boolean;
  /** True for documents whose articles the store holds already: they are not extracted again. */
  readonly isKnown?: (documentId: string) => Promise<boolean>;
}

/** What a source gave: a document with its articles (none where it is known), or a failure of (a part of) the source. */
export type SourceReading =
  | { readonly source: string; readonly document: Document; readonly articles: readonly Article[] }
  | { readonly source: string; readonly failure: Failure };

/** How long one address may take. */
const FETCH_TIMEOUT_MS = 30_000;

/** Lines of JSON Lines may be this long in a build: one article each. */
const MAX_ARTICLE_LINE_CHARS = 4 * 2 ** 20;

/** Reads a source to its documents and articles. Never throws for what is wrong with the source: that is a {@link Failure} among the readings. */
export async function* readSource(source: Source, options: ReadOptions): AsyncGenerator<SourceReading> {
  try {
    if (source.kind === 'file' && /\.(jsonl|ndjson)$/i.test(source.name)) yield* readJsonLines(source, options);
    else yield* readFeedsOrWhole(await documentOf(source, options), source, options);
  } catch (error) {
    yield { source: source.name, failure: asFailure(error) };
  }
}

async function documentOf(source: Source, { now, fetchedAt }: ReadOptions): Promise<Document> {
  if (source.kind === 'address')
    return fetchDocument(source.name, { maxBytes: MAX_DOCUMENT_BYTES, timeoutMs: FETCH_TIMEOUT_MS, now });
  const bytes = await readBytes(source.name);
  return { id: documentId(bytes), bytes, ...(fetchedAt && { fetchedAt }) };
}

async function* readFeedsOrWhole(
  document: Document,
  source: Source,
  options: ReadOptions,
): AsyncGenerator<SourceReading> {
  if (!isOpml(document)) {
    yield await readWhole(document, source.name, options);
  } else if (options.isListed) {
    yield {
      source: source.name,
      failure: failure('input/unsupported', `(${source.name} is an OPML that another OPML lists)`),
    };
  } else {
    for (const feed of feedsOfOpml(document, source)) yield* readSource(feed, { ...options, isListed: true });
  }
}

async function readWhole(document: Document, source: string, { isKnown }: ReadOptions): Promise<SourceReading> {
  if (await isKnown?.(document.id)) return { source, document, articles: [] };
  const found = articlesOfDocument(document);
  return found.ok
    ? { source, document, articles: found.value }
    : { source, failure: withSource(found.failure, source) };
}

async function* readJsonLines({ name }: Source, options: ReadOptions): AsyncGenerator<SourceReading> {
  let number = 0;
  for await (const text of readLines(createReadStream(name), MAX_ARTICLE_LINE_CHARS)) {
    number++;
    const source = `${name}:${number}`;
    try {
      yield await readLine(text, source, options);
    } catch (error) {
      yield { source, failure: asFailure(error, source) };
    }
  }
}

/** A line is an article where it has a "text", a document otherwise. */
async function readLine(text: string, source: string, options: ReadOptions): Promise<SourceReading> {
  const line = parseLine(text, MAX_ARTICLE_LINE_CHARS);
  if (!('text' in line)) {
    const document = await readDocument(line as unknown as DocumentLine);
    return readWhole({ ...document, id: documentId(document.bytes) }, source, options);
  }
  const bytes = new TextEncoder().encode(text);
  const document = { id: documentId(bytes), bytes, contentType: 'application/json' };
  if (await options.isKnown?.(document.id)) return { source, document, articles: [] };
  return { source, document, articles: [{ ...adaptArticle(line), document: document.id }] };
}

function asFailure(error: unknown, source?: string): Failure {
  const known = error instanceof FailureError ? error.failure : failureOfSystem(error);
  return source ? withSource(known, source) : known;
}

function failureOfSystem(error: unknown): Failure {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return failure('input/not-found', `(${message})`, { cause: error });
  if (code?.startsWith('E')) return failure('input/unreadable', `(${message})`, { cause: error });
  return failure('internal/unexpected', `(${message})`, { cause: error });
}

const withSource = (known: Failure, source: string): Failure =>
  known.message.includes(source) ? known : { ...known, message: `${known.message} (${source})` };
