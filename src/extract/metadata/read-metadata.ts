import type { ArticleKind } from '../../model/article.ts';
import type { Document } from '../../model/document.ts';
import type { RenderedPage } from '../html/render-blocks.ts';
import { findKind } from './article-kind.ts';
import { findByline } from './byline.ts';
import { findOutlet } from './outlet.ts';
import { findAddress } from './page-address.ts';
import { statedLanguage } from './page-language.ts';
import { findPageDates } from './published.ts';
import type { PageHead } from './read-head.ts';
import { findSections } from './sections.ts';
import { findTitle } from './title.ts';

/** What a page says about its article, beside the text. */
export interface Metadata {
  readonly url?: string;
  readonly title?: string;
  readonly byline: readonly string[];
  readonly outlet?: string;
  /** As the page states them. */
  readonly sections?: readonly string[];
  readonly published?: string;
  readonly modified?: string;
  /** As the page states it, unchecked against the text. */
  readonly language?: string;
  readonly kind: ArticleKind;
}

/** The metadata of a page: each field from the most trusted place that has it. */
export function readMetadata(head: PageHead, page: RenderedPage, document: Document): Metadata {
  const url = findAddress(head, document.url);
  const { title, index } = findTitle(head, page, url);
  const language = statedLanguage(head);
  const outlet = findOutlet(head, url);
  const sections = findSections(head);
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
    byline: findByline({ head, page, titleIndex: index, outlet, url }),
    ...(outlet !== undefined && { outlet }),
    ...(sections.length > 0 && { sections }),
    ...dates,
    ...(language !== undefined && { language }),
    kind: findKind(head, title, url),
  };
}
