import type { FigureValue } from '../../model/dossier.ts';
import { modalityMark } from '../charts/modality-mark.ts';
import { iso, token } from '../html/attributes.ts';
import { html, type SafeHtml } from '../html/html.ts';
import type { Attribute } from '../html/printable.ts';
import { sourceText } from '../page/evidence.ts';
import { findDay } from '../page/format.ts';
import type { PageContext } from '../page/page-context.ts';

/** The colour class of who gave a value. */
export const giverColour = (context: PageContext, { by }: FigureValue): Attribute =>
  by?.entity === undefined ? token('k-none') : context.colours.ofActor(by.entity);

/** Who gave a value, as printed, or that nobody is named. */
export function renderGiver(context: PageContext, { by }: FigureValue): SafeHtml {
  return by
    ? sourceText(context, by.passage)
    : html`<span class="sub">${context.messages.text('figures.noGiver')}</span>`;
}

/** The day as of which a value holds; undefined where none is known. */
export function renderAsOf({ format }: PageContext, { asOf }: FigureValue): SafeHtml | undefined {
  const day = findDay(asOf);
  return day === undefined ? undefined : html`<time datetime="${iso(day)}">${format.shortDay(day)}</time>`;
}

/** A value as printed after the mark of its modality, which stands in words too where it is not exact. */
export function renderValue(context: PageContext, value: FigureValue): SafeHtml {
  const modality =
    value.modality !== 'exact' &&
    html`<span class="sub">${context.messages.text(`figures.modality.${value.modality}`)}</span> `;
  return html`${modalityMark(value.modality)} ${modality}<span class="num">${sourceText(context, value.printed)}</span>`;
}
