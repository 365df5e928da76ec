import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readLines } from '../lib/json-lines.ts';
import type { Article } from '../model/article.ts';
import type { Document } from '../model/document.ts';
import { type Failure, FailureError, failure } from '../model/failures.ts';
import type { Fetch } from '../model/fetch-answer.ts';
import { documentId } from '../model/ids.ts';
import type { ContainerKind, ContainerSource } from '../parse/containers/container.ts';
import { detectContainer } from '../parse/containers/detect-container.ts';
import { readContainer } from '../parse/containers/read-container.ts';
import type { PlacedArticle } from '../store/article-versions.ts';
import { adaptArticle } from './adapt-article.ts';
import type { FoundArticle } from './article-of-entry.ts';
import { findArticles } from './articles-of-document.ts';
import { feedsOfOpml, isOpml } from './feeds-of-opml.ts';
import { fetchWhole } from './fetch-whole.ts';
import { parseLine } from './filters.ts';
import { placeFound } from './item-address.ts';
import type { Source } from './list-sources.ts';
import { type DocumentLine, readBytes, readDocument } from './read-document.ts';

/** What reading a source needs of the world. */
export interface ReadOptions {
  /** Fetches addresses; absent: they are refused. */
  readonly fetch?: Fetch;
  /** The fetch time of files, where the caller knows it: the "now" of "5 days ago". */
  readonly fetchedAt?: string;
  /** True for what an OPML lists: it may not list more, or two files that name each other would never end. */
  readonly isListed?: boolean;
  /** True for documents whose articles the store holds already: they are not extracted again. */
  readonly isKnown?: (documentId: string) => Promise<boolean>;
}

/** What a source gave: a document with its articles (none where it is known), or a failure of (a part of) the source. */
export type SourceReading =
  | {
      readonly source: string;
      readonly document: Document;
      readonly articles: readonly Article[];
      /** The articles with what makes versions of them. */
      readonly placed: readonly PlacedArticle[];
    }
  | { readonly source: string; readonly failure: Failure };

/** Lines of JSON Lines may be this long in a build: one article each. */
const MAX_ARTICLE_LINE_CHARS = 4 * 2 ** 20;

/** Reads a source to its documents and articles. Never throws for what is wrong with the source: that is a {@link Failure} among the readings. */
export async function* readSource(source: Source, options: ReadOptions): AsyncGenerator<SourceReading> {
  try {
    const kind = source.kind === 'file' ? await detectFile(source.name) : undefined;
    if (kind) yield* readContained(containerOf(source.name, { kind, ...options }), options);
    else if (source.kind === 'file' && /\.(jsonl|ndjson)$/i.test(source.name)) yield* readJsonLines(source, options);
    else yield* readFeedsOrWhole(await documentOf(source, options), source, options);
  } catch (error) {
    yield { source: source.name, failure: asFailure(error) };
  }
}

function containerOf(
  name: string,
  { kind, fetchedAt }: { kind: ContainerKind; fetchedAt?: string | undefined },
): ContainerSource {
  return { bytes: createReadStream(name), name, kind, ...(fetchedAt && { fetchedAt }) };
}

/** What container a file is, from its first bytes; undefined for all others, unreadable ones included. */
async function detectFile(name: string): Promise<ContainerKind | undefined> {
  if (/\.(jsonl|ndjson)$/i.test(name)) return undefined;
  const file = await open(name).catch(() => undefined);
  try {
    const { buffer, bytesRead } = (await file?.read(Buffer.alloc(4096), 0, 4096, 0)) ?? {
      buffer: undefined,
      bytesRead: 0,
    };
    return buffer && detectContainer(buffer.subarray(0, bytesRead), { name });
  } finally {
    await file?.close();
  }
}

async function documentOf(source: Source, { fetch, fetchedAt }: ReadOptions): Promise<Document> {
  if (source.kind === 'address') return fetchWhole(source.name, fetch);
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
  if (await isKnown?.(document.id)) return { source, document, articles: [], placed: [] };
  const found = findArticles(document);
  return found.ok ? readingOf(source, document, found.value) : { source, failure: withSource(found.failure, source) };
}

function readingOf(source: string, document: Document, found: readonly FoundArticle[]): SourceReading {
  const place = /^https?:/i.test(source) ? source : resolve(source);
  return { source, document, articles: found.map(one => one.article), placed: placeFound(found, document, place) };
}

/** The documents of an archive, a mailbox, a mail or a saved page, one after the other. */
async function* readContained(contained: ContainerSource, options: ReadOptions): AsyncGenerator<SourceReading> {
  for await (const item of readContainer(contained)) {
    if (item.kind === 'failed') yield { source: item.name, failure: withSource(item.failure, item.name) };
    else if (item.kind === 'document') yield await readWhole(item.document, item.name, options);
  }
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
  if (await options.isKnown?.(document.id)) return { source, document, articles: [], placed: [] };
  const article = { ...adaptArticle(line), document: document.id };
  return readingOf(source, document, [{ article, origin: 'page' }]);
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
