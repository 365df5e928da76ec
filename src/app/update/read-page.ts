import type { Article } from '../../model/article.ts';
import type { Document } from '../../model/document.ts';
import { type Failure, failure } from '../../model/failures.ts';
import { articleId } from '../../model/ids.ts';
import type { KeptEntry } from '../../model/kept-entry.ts';
import type { ArticleOrigin, PlacedArticle } from '../../store/article-versions.ts';
import { articlesOfDocument } from '../articles-of-document.ts';
import { isSameItem } from '../is-same-item.ts';
import { itemAddress, placeFound } from '../item-address.ts';
import { holdsAll } from './judge-full-text.ts';

/** What the page behind an entry gave: articles to place, or why there are none; and how it compares with the entry. */
export interface PageReading {
  readonly placed: readonly PlacedArticle[];
  /** Whether the entry held all of the page's text; undefined where they cannot be compared. */
  readonly isEntryFull?: boolean;
  readonly failure?: Failure;
}

/** What is kept of an entry's item at present. */
export interface Current {
  readonly article: Article;
  readonly origin: ArticleOrigin;
}

/** A page whose text shrinks below this share of what it was is taken for a locked or broken one, and what was read before stays. Our choice: corrections that cut half of a text are rare. */
const MIN_KEPT_SHARE = 0.5;

/**
 * Reads the page behind an entry. Its text replaces the entry's unless it is shorter: then the page is locked or was not read well, and what the feed carries stays. A later text of the page replaces the
 * earlier one unless it is another article or most of it is gone. A page of several articles, such as a live blog, gives the first as the entry's article and the others as their own.
 */
export function readPage(
  document: Document,
  entry: KeptEntry,
  { address, current }: { readonly address: string; readonly current: Current | undefined },
): PageReading {
  const found = articlesOfDocument(document);
  if (!found.ok) return { placed: [], failure: found.failure };
  const [first, ...others] = found.value;
  if (first === undefined) return { placed: [], failure: failure('extract/no-article') };
  const isEntryFull = current && current.origin !== 'page' ? holdsAll(current.article, first) : undefined;
  const own: PlacedArticle[] = isPoorer(first, current)
    ? []
    : [{ article: completed(first, current?.article), origin: 'page', address, witness: `feed:${entry.feed}` }];
  const rest = placeFound(
    found.value.map(article => ({ article, origin: 'page' })),
    document,
    document.url ?? address,
  ).filter(one => others.some(other => other.id === one.article.id));
  return { placed: [...own, ...rest], ...(isEntryFull !== undefined && { isEntryFull }) };
}

function isPoorer(page: Article, current: Current | undefined): boolean {
  if (current === undefined) return false;
  const { article, origin } = current;
  if (origin !== 'page') return page.text.length < article.text.length && holdsAll(article, page);
  return page.text.length < MIN_KEPT_SHARE * article.text.length || !isSameItem(article, page);
}

/** What the page did not say and its feed did. */
function completed(page: Article, entry: Article | undefined): Article {
  if (entry === undefined) return page;
  const title = page.title ?? entry.title;
  const published = page.published ?? entry.published;
  const outlet = page.outlet ?? entry.outlet;
  return {
    ...page,
    ...(title && title !== page.title && { title, id: articleId({ url: page.url, title, text: page.text }) }),
    ...(published && { published }),
    ...(outlet && { outlet }),
    ...(page.byline.length === 0 && { byline: entry.byline }),
  };
}

/** The address of the item that an entry is, where its article has none yet. */
export const addressOfEntry = (entry: KeptEntry): string => itemAddress(entry.url) ?? `feed:${entry.feed} ${entry.id}`;
