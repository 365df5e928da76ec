import { extractDocument } from '../extract/extract-document.ts';
import { failed, type Result, success } from '../lib/result.ts';
import type { Article } from '../model/article.ts';
import type { Document } from '../model/document.ts';
import { type Failure, failure } from '../model/failures.ts';
import { parseDocument } from '../parse/parse-document.ts';
import { articleOfEntry, type FoundArticle } from './article-of-entry.ts';

/** The articles of a document: those of its entries where it is a feed, those on the page otherwise. Each names its document. */
export function articlesOfDocument(document: Document): Result<readonly Article[], Failure> {
  const found = findArticles(document);
  return found.ok ? success(found.value.map(({ article }) => article)) : found;
}

/** As {@link articlesOfDocument}, each with how much of its item it can be. */
export function findArticles(document: Document): Result<readonly FoundArticle[], Failure> {
  const found = looksLikeFeed(document) ? articlesOfFeed(document) : articlesOfPage(document);
  if (!found.ok) return found;
  return success(found.value.map(one => ({ ...one, article: withOrigin(one.article, document) })));
}

/** An article that names the document it was found in. */
export function withOrigin(article: Article, document: Document): Article {
  return { ...article, document: document.id, ...(document.fetchedAt && { fetchedAt: document.fetchedAt }) };
}

function articlesOfPage(document: Document): Result<readonly FoundArticle[], Failure> {
  const found = extractDocument(document);
  return found.ok ? success(found.value.map(article => ({ article, origin: 'page' as const }))) : found;
}

/** Bytes read to tell a feed from a page: declarations, comments and style sheets before the root element are rarely longer. */
const SNIFFED_BYTES = 4096;

/** The first elements of feeds: RSS, Atom, RDF and CDF ("channel"), sitemaps and their indexes (sitemaps.org/protocol.html). */
const FEED_ROOTS: ReadonlySet<string> = new Set(['rss', 'feed', 'rdf', 'channel', 'urlset', 'sitemapindex']);

/** True when a document's type or its first element says that it is a feed. UTF-16 is recognised by leaving its NUL bytes out. */
export function looksLikeFeed({ bytes, contentType }: Document): boolean {
  const type = contentType?.toLowerCase() ?? '';
  if (/(rss|atom|rdf|x-cdf)(\+xml)?\b|feed\+json/.test(type)) return true;
  const head = Buffer.from(bytes.subarray(0, SNIFFED_BYTES)).toString('latin1').replaceAll('\0', '');
  if (/^[^<{]{0,16}\{[\s\S]*"version"\s*:\s*"https?:\\?\/\\?\/(www\.)?jsonfeed\.org/.test(head)) return true;
  const root = /<(?!\?|!)\s*([a-z][\w.-]*:)?([a-z]+)/i.exec(head)?.[2]?.toLowerCase();
  return root !== undefined && FEED_ROOTS.has(root);
}

function articlesOfFeed(document: Document): Result<readonly FoundArticle[], Failure> {
  const parsed = parseDocument(document);
  if (!parsed.ok) return parsed;
  const { feed, entries } = parsed.value;
  const articles = entries.flatMap(entry => articleOfEntry(entry, feed) ?? []);
  return articles.length > 0
    ? success(articles)
    : failed(failure('extract/no-article', '(the feed has no entry with text)'));
}
