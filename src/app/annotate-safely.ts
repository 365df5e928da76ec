import { annotateArticle } from '../annotate/annotate-article.ts';
import { ANNOTATED_LANGUAGES } from '../annotate/registry.ts';
import { displayLanguage } from '../lib/language.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { type Failure, failure } from '../model/failures.ts';

/** An article that has been read, and what kept it from being read whole. */
export interface SafeReading {
  readonly article: AnnotatedArticle;
  readonly failure?: Failure;
}

/**
 * Annotates an article. A language that cannot be annotated is a failure to tell of, with the article kept; so is a mistake of ours, which must not cost the
 * rest of the input.
 */
export function annotateSafely(article: Article): SafeReading {
  try {
    const annotated = annotateArticle(article);
    const unread = failureOfLanguage(annotated);
    return { article: annotated, ...(unread && { failure: unread }) };
  } catch (cause) {
    const detail = `(${nameOf(article)} could not be annotated: ${(cause as Error).message})`;
    const bare = { ...article, language: article.language ?? 'und', annotations: [] };
    return { article: bare, failure: failure('internal/unexpected', detail, { cause }) };
  }
}

/** What to tell of an article whose language cannot be annotated: which it is. Undefined for all others. */
export function failureOfLanguage(article: AnnotatedArticle): Failure | undefined {
  if (ANNOTATED_LANGUAGES.includes(article.language.slice(0, 2))) return undefined;
  const detail = `(${nameOf(article)} is in ${displayLanguage(article.language)}; its sentences are kept)`;
  return failure('annotate/unsupported-language', detail);
}

const nameOf = (article: Article): string => `“${article.title ?? article.url ?? article.id}”`;
