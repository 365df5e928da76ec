import type { Passage } from '../../model/passage.ts';
import { passageData } from '../html/attributes.ts';
import { html, type SafeHtml } from '../html/html.ts';
import type { Printable } from '../html/printable.ts';
import { provenText } from '../proof/proven-text.ts';
import type { PageContext } from './page-context.ts';

/** The `title` element: a proven title that carries its passage, or the catalogue's words. */
export function renderTitleElement(
  { articles }: PageContext,
  passage: Passage | undefined,
  otherwise: Printable,
): SafeHtml {
  return passage
    ? html`<title data-passage="${passageData(passage)}">${provenText(passage, articles)}</title>`
    : html`<title>${otherwise}</title>`;
}

/** The description that search engines and messengers show: a passage, whole. */
export function renderMetaDescription({ articles }: PageContext, passage: Passage): SafeHtml {
  return html`
<meta name="description" content="${provenText(passage, articles)}" data-passage="${passageData(passage)}">`;
}
