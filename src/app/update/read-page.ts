import type { Article } from '../../model/article.ts';
import type { Document } from '../../model/document.ts';
import { type Failure, failure } from '../../model/failures.ts';
import { articleId } from '../../model/ids.ts';
import type { KeptEntry } from '../../model/kept-entry.ts';
import type { PlacedArticle } from '../../store/article-versions.ts';
import { articlesOfDocument } from '../articles-of-document.ts';
import { itemAddress, placeFound } from '../item-address.ts';
import { holdsAll } from './judge-full-text.ts';

/** What the page behind an entry gave: articles to place, or why there are none; and how it compares with the entry. */
export interface PageReading {
  readonly placed: readonly PlacedArticle[];
  /** Whether the entry held all of the page's text; undefined where they cannot be compared. */
  readonly isEntryFull?: boolean;
  readonly failure?: Failure;
}

/**
 * Reads the page behind an entry. Its text replaces the entry's unless it is shorter: then the page is locked or was not read well, and what the feed carries stays.
 * A page of several articles, such as a live blog, gives the first as the entry's article and the others as their own.
 */
export function readPage(
  document: Document,
  entry: KeptEntry,
  { address, current }: { readonly address: string; readonly current: Article | undefined },
): PageReading {
  const found = articlesOfDocument(document);
  if (!found.ok) return { placed: [], failure: found.failure };
  const [first, ...others] = found.value;
  if (first === undefined) return { placed: [], failure: failure('extract/no-article') };
  const isEntryFull = current && holdsAll(current, first);
  const isPoorer =
    current !== undefined && current.document !== undefined && first.text.length < current.text.length && isEntryFull;
  const own: PlacedArticle[] = isPoorer
    ? []
    : [{ article: completed(first, current), origin: 'page', address, witness: `feed:${entry.feed}` }];
  const rest = placeFound(
    found.value.map(article => ({ article, origin: 'page' })),
    document,
    document.url ?? address,
  ).filter(one => others.some(other => other.id === one.article.id));
  return { placed: [...own, ...rest], ...(isEntryFull !== undefined && { isEntryFull }) };
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
