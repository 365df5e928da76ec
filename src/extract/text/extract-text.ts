import { failed, type Result, success } from '../../lib/result.ts';
import type { Article } from '../../model/article.ts';
import type { Document } from '../../model/document.ts';
import { type Failure, failure } from '../../model/failures.ts';
import { documentId } from '../../model/ids.ts';
import { composeArticle, type Origin } from './compose-article.ts';
import { readPage } from './find-anatomy.ts';
import type { ArticleDraft } from './page.ts';
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
  const isOnly = found.articles.length === 1;
  const origin = { document: documentId(document.bytes), url, fetchedAt };
  const articles = composeArticles(found.articles, { ...origin, isOnly });
  return articles.length > 0 ? success(articles) : failed(failure('extract/no-article'));
}

/** Composes drafts in order; a draft with the same address, title and text as one before it is the same article and is left out. */
function composeArticles(
  drafts: readonly ArticleDraft[],
  { isOnly, ...origin }: Origin & { isOnly: boolean },
): Article[] {
  const articles = new Map<string, Article>();
  for (const draft of drafts) {
    // The address of a page with one article is the article's own.
    const article = composeArticle(isOnly && origin.url ? { url: origin.url, ...draft } : draft, origin);
    if (article !== undefined && !articles.has(article.id)) articles.set(article.id, article);
  }
  return [...articles.values()];
}
