import { failed, type Result, success } from '../../lib/result.ts';
import type { Article } from '../../model/article.ts';
import type { Document } from '../../model/document.ts';
import { type Failure, failure } from '../../model/failures.ts';
import { documentId } from '../../model/ids.ts';
import { composeArticles } from './compose-article.ts';
import { readPage } from './find-anatomy.ts';
import { readLines } from './read-lines.ts';

/**
 * The articles of a plain text document, in page order; `text` is the decoded text of the document. A page may be one article, or a digest, a
 * river, a rolling page or a briefing. Ages ("5 days ago") are resolved against `document.fetchedAt` and left out where there is none. Fails with
 * `input/empty` where there is no text.
 */
export function extractText(text: string, document: Document): Result<readonly Article[], Failure> {
  const { url, fetchedAt } = document;
  const lines = readLines(text);
  const found = readPage({ lines, ...(url !== undefined && { url }), ...(fetchedAt !== undefined && { fetchedAt }) });
  if (found === undefined) return failed(failure(lines.length === 0 ? 'input/empty' : 'extract/no-article'));
  // The address of a page with one article is the article's own.
  const isOnly = found.articles.length === 1 && url !== undefined;
  const drafts = isOnly ? found.articles.map(draft => ({ url, ...draft })) : found.articles;
  const articles = composeArticles(drafts, { document: documentId(document.bytes), url, fetchedAt });
  return articles.length > 0 ? success(articles) : failed(failure('extract/no-article'));
}
