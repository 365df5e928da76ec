import type { Figure, FigureValue } from '../../model/dossier.ts';
import { html, type SafeHtml } from '../html/html.ts';
import { renderLine } from '../page/evidence.ts';
import type { PageContext } from '../page/page-context.ts';
import { renderMore } from '../page/section.ts';
import { giverColour, renderAsOf, renderGiver, renderValue } from './figure-parts.ts';

/** Values shown in a table; with {@link FEW} or fewer all are, else the earlier ones stand behind a summary. The chart has all. */
const SHOWN_VALUES = 5;
const FEW = 6;

/** The values of one figure, each with its passage. */
export function renderValueTable(context: PageContext, { values }: Figure): SafeHtml {
  const earlier = values.slice(0, values.length <= FEW ? 0 : -SHOWN_VALUES);
  const more = renderMore(
    context.messages.text('figures.more', { n: earlier.length }),
    earlier.length > 0 ? [renderTable(context, earlier)] : [],
  );
  return html`${renderTable(context, values.slice(earlier.length))}${more}`;
}

function renderTable(context: PageContext, values: readonly FigureValue[]): SafeHtml {
  const { messages } = context;
  const head = (['asOf', 'value', 'passage'] as const).map(
    key => html`<th scope="col">${messages.text(`figures.${key}`)}</th>`,
  );
  const rows = values.map(
    value => html`
<tr class="line"><td>${whenOf(context, value)}</td>${renderValueCell(context, value)}<td>${renderLine(context, value.passage, { marked: value.printed })}</td></tr>`,
  );
  return html`<table class="values"><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
}

/** A value as printed over who gave it. */
const renderValueCell = (context: PageContext, value: FigureValue): SafeHtml =>
  html`<td class="${giverColour(context, value)}">${renderValue(context, value)}<span class="giver">${renderGiver(context, value)}</span></td>`;

const whenOf = (context: PageContext, value: FigureValue): SafeHtml =>
  renderAsOf(context, value) ?? html`<span class="sub">${context.messages.text('line.undated')}</span>`;
