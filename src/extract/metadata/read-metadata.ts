import type { ArticleKind } from '../../model/article.ts';
import type { Document } from '../../model/document.ts';
import type { RenderedPage } from '../html/render-blocks.ts';
import { findKind } from './article-kind.ts';
import { findByline } from './byline.ts';
import { findOutlet } from './outlet.ts';
import { statedLanguage } from './page-language.ts';
import { findPageDates } from './published.ts';
import { metaOf, type PageHead } from './read-head.ts';
import { findTitle } from './title.ts';

/** What a page says about its article, beside the text. */
export interface Metadata {
  readonly url?: string;
  readonly title?: string;
  readonly byline: readonly string[];
  readonly outlet?: string;
  readonly published?: string;
  readonly modified?: string;
  /** As the page states it, unchecked against the text. */
  readonly language?: string;
  readonly kind: ArticleKind;
}

/** The metadata of a page: each field from the most trusted place that has it. */
export function readMetadata(head: PageHead, page: RenderedPage, document: Document): Metadata {
  const url = document.url ?? canonicalUrl(head);
  const { title, index } = findTitle(head, page);
  const language = statedLanguage(head);
  const outlet = findOutlet(head, url);
  const dates = findPageDates({
    head,
    page,
    marked: head.marked,
    titleIndex: index,
    language,
    url,
    fetchedAt: document.fetchedAt,
  });
  return {
    ...(url !== undefined && { url }),
    ...(title !== undefined && { title }),
    byline: findByline({ head, page, titleIndex: index, outlet }),
    ...(outlet !== undefined && { outlet }),
    ...dates,
    ...(language !== undefined && { language }),
    kind: findKind(head, title, url),
  };
}

function canonicalUrl(head: PageHead): string | undefined {
  const canonical = head.links.find(l => l.rel === 'canonical')?.href ?? metaOf(head, 'og:url');
  const parsed = canonical === undefined ? null : URL.parse(canonical);
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.href : undefined;
}
