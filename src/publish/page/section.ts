import { token, tokens } from '../html/attributes.ts';
import { attributes, type Content, html, type SafeHtml } from '../html/html.ts';
import type { Attribute, Printable } from '../html/printable.ts';

/** One view of a dossier. */
export interface SectionContent {
  readonly id: string;
  readonly heading: Printable;
  readonly note?: Printable;
  readonly body: Content;
  /** True for a view whose items have headings of their own in the margin ({@link renderItem}); its own stands above them. */
  readonly isBroad?: boolean;
}

/** A view as a labelled section with a heading of level 2, which stands in the margin on wide pages. */
export function renderSection({ id, heading, note, body, isBroad = false }: SectionContent): SafeHtml {
  return html`
<section class="${tokens('view', isBroad && 'broad')}" id="${token(id)}" aria-labelledby="${token(`${id}-h`)}">
<div class="margin"><h2 id="${token(`${id}-h`)}">${heading}</h2>${note && html`<p class="note">${note}</p>`}</div>
<div class="body">${body}</div>
</section>`;
}

/** One item of a broad view. */
export interface ItemContent {
  /** Heading of level 3 and what belongs to it; in the margin on wide pages. */
  readonly side: Content;
  readonly content: Content;
  readonly id?: Attribute;
  readonly className: Attribute;
}

/** An item of a broad view: its name beside its content. */
export function renderItem({ side, content, id, className }: ItemContent): SafeHtml {
  return html`
<article${attributes({ class: className, id })}><header class="side">${side}</header><div class="content">${content}</div></article>`;
}

/** Why a view is missing: said in words, never left blank. */
export const renderEmptiness = (reason: Printable): SafeHtml => html`<p class="empty">${reason}</p>`;

/** Content behind a summary; undefined where there is nothing to show. It is open on paper, unless `isOnline`: paper then has the summary only. */
export function renderMore(
  summary: Content,
  content: readonly Content[],
  { isOnline = false }: { readonly isOnline?: boolean } = {},
): SafeHtml | undefined {
  if (content.length === 0) return undefined;
  return html`<details${attributes({ class: isOnline && ONLINE })}><summary>${summary}</summary>${content}</details>`;
}

const ONLINE = token('online');
