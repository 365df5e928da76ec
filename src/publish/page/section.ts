import { token } from '../html/attributes.ts';
import { type Content, html, type SafeHtml } from '../html/html.ts';
import type { Printable } from '../html/printable.ts';

/** One view of a dossier: its heading and note stand in the margin on wide pages. */
export interface SectionContent {
  readonly id: string;
  readonly heading: Printable;
  readonly note?: Printable;
  readonly body: Content;
}

/** A view as a labelled section with a heading of level 2. */
export function renderSection({ id, heading, note, body }: SectionContent): SafeHtml {
  return html`
<section class="view" id="${token(id)}" aria-labelledby="${token(`${id}-h`)}">
<div class="margin"><h2 id="${token(`${id}-h`)}">${heading}</h2>${note && html`<p class="note">${note}</p>`}</div>
<div class="body">${body}</div>
</section>`;
}

/** Why a view is missing: said in words, never left blank. */
export const renderEmptiness = (reason: Printable): SafeHtml => html`<p class="empty">${reason}</p>`;

/** Content behind a summary; undefined where there is nothing to show. */
export function renderMore(summary: Content, content: readonly Content[]): SafeHtml | undefined {
  return content.length === 0 ? undefined : html`<details><summary>${summary}</summary>${content}</details>`;
}
