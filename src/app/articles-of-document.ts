import { extractDocument } from '../extract/extract-document.ts';
import { extractFragment } from '../extract/html/extract-fragment.ts';
import { detectLanguage } from '../lib/language.ts';
import { failed, type Result, success } from '../lib/result.ts';
import type { Article } from '../model/article.ts';
import type { Document } from '../model/document.ts';
import { type Failure, failure } from '../model/failures.ts';
import type { Entry, Feed } from '../model/feed.ts';
import { articleId } from '../model/ids.ts';
import { parseDocument } from '../parse/parse-document.ts';

/** The articles of a document: those of its entries where it is a feed, those on the page otherwise. Each names its document. */
export function articlesOfDocument(document: Document): Result<readonly Article[], Failure> {
  const found = looksLikeFeed(document) ? articlesOfFeed(document) : extractDocument(document);
  if (!found.ok) return found;
  return success(found.value.map(article => withOrigin(article, document)));
}

function withOrigin(article: Article, document: Document): Article {
  return { ...article, document: document.id, ...(document.fetchedAt && { fetchedAt: document.fetchedAt }) };
}

/** Code units read to tell a feed from a page: declarations, comments and style sheets before the root element are rarely longer. */
const SNIFFED_BYTES = 4096;

/** True when a document's type or its first element says that it is a feed. UTF-16 is recognised by leaving its NUL bytes out. */
export function looksLikeFeed({ bytes, contentType }: Document): boolean {
  const type = contentType?.toLowerCase() ?? '';
  if (/(rss|atom|rdf)\+xml|feed\+json/.test(type)) return true;
  const head = Buffer.from(bytes.subarray(0, SNIFFED_BYTES)).toString('latin1').replaceAll('\0', '');
  if (/^[^<{]{0,16}\{[\s\S]*"version"\s*:\s*"https?:\/\/(www\.)?jsonfeed\.org/.test(head)) return true;
  const root = /<(?!\?|!)\s*([a-z][\w.-]*:)?([a-z]+)/i.exec(head)?.[2]?.toLowerCase();
  return root === 'rss' || root === 'feed' || root === 'rdf' || root === 'channel';
}

function articlesOfFeed(document: Document): Result<readonly Article[], Failure> {
  const parsed = parseDocument(document);
  if (!parsed.ok) return parsed;
  const { feed, entries } = parsed.value;
  const articles = entries.flatMap(entry => articleOfEntry(entry, feed) ?? []);
  return articles.length > 0
    ? success(articles)
    : failed(failure('extract/no-article', '(the feed has no entry with text)'));
}

/** The article that a feed entry carries: its content, or its summary, or where it has neither its title. Undefined when it has nothing. */
function articleOfEntry(entry: Entry, feed: Feed): Article | undefined {
  const html = entry.content ?? entry.summary ?? '';
  const body = extractFragment(html, entry.url ?? feed.link);
  const text = body.text || entry.title;
  if (!text) return undefined;
  const blocks = body.text ? body.blocks : [{ kind: 'heading' as const, start: 0, end: text.length }];
  const { url, title, published, updated } = entry;
  const outlet = entry.source?.title ?? feed.title;
  const language = entry.language ?? feed.language ?? detectLanguage(text).language;
  return {
    id: articleId({ url, title, text }),
    byline: entry.authors ?? [],
    kind: 'article',
    text,
    blocks,
    links: body.links,
    language,
    ...(url && { url }),
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(published && { published }),
    ...(updated && updated !== published && { modified: updated }),
  };
}
