import { token, tokens } from '../html/attributes.ts';
import { html, type SafeHtml } from '../html/html.ts';
import { renderLine } from '../page/evidence.ts';
import type { PageContext } from '../page/page-context.ts';
import { renderMore } from '../page/section.ts';
import { figureName, type NumberedFigure } from './figure-names.ts';
import { giverColour, renderAsOf, renderGiver, renderValue } from './figure-parts.ts';

/** Figures that did not move, one after another: the latest report of each with its passage, other reports of the value behind a summary. */
export function renderSteadyList(context: PageContext, figures: readonly NumberedFigure[]): SafeHtml {
  return html`<ul class="steady">${figures.map(one => renderSteady(context, one))}</ul>`;
}

function renderSteady(context: PageContext, { figure, anchor }: NumberedFigure): SafeHtml {
  const dated = figure.values.filter(({ asOf }) => asOf !== undefined);
  const latest = dated.at(-1) ?? figure.values.at(-1);
  if (!latest) return html``;
  const { name, isTelling } = figureName(context, figure);
  const others = figure.values.filter(value => value !== latest);
  const items = others.map(
    value =>
      html`<li class="line">${renderAsOf(context, value)} ${renderLine(context, value.passage, { marked: value.printed })}</li>`,
  );
  const more = renderMore(
    context.messages.text('figures.more', { n: others.length }),
    items.length > 0 ? [html`<ul class="passages">${items}</ul>`] : [],
  );
  const measure = isTelling && html`<span class="measure">${name}</span> `;
  const day = renderAsOf(context, latest);
  return html`
<li class="${tokens('line', giverColour(context, latest).value)}" id="${token(anchor)}"><p class="value">${measure}${renderValue(context, latest)} <span class="giver">${renderGiver(context, latest)}${day && html`, ${day}`}</span></p><p>${renderLine(context, latest.passage, { marked: latest.printed })}</p>${more}</li>`;
}
