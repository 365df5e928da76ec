import type { Dossier, Figure, FigureValue } from '../../model/dossier.ts';
import { modalityMark, renderFigureChart } from '../charts/figure-chart.ts';
import { iso, token } from '../html/attributes.ts';
import { type Content, html, type SafeHtml } from '../html/html.ts';
import type { Printable } from '../html/printable.ts';
import { renderLine, sourceText } from '../page/evidence.ts';
import { findDay } from '../page/format.ts';
import type { PageContext } from '../page/page-context.ts';
import { renderEmptiness, renderSection } from '../page/section.ts';

/** Tracked quantities: a chart and a table each, with who gave them and as of when; conflicts stand side by side. */
export function renderFigures(context: PageContext, dossier: Dossier): SafeHtml {
  const { messages } = context;
  const figures = dossier.figures.map((figure, i) => renderFigure(context, figure, i + 1));
  return renderSection({
    id: 'figures',
    heading: messages.text('figures.heading'),
    note: messages.text('figures.note'),
    body: figures.length > 0 ? figures : renderEmptiness(messages.text('figures.none')),
  });
}

function renderFigure(context: PageContext, figure: Figure, number: number): SafeHtml {
  const { messages } = context;
  const heading = figure.label ? sourceText(context, figure.label) : html`${measureName(context, figure)}`;
  const head = (['asOf', 'value', 'by', 'passage'] as const).map(
    key => html`<th scope="col">${messages.text(`figures.${key}`)}</th>`,
  );
  const rows = figure.values.map(value => renderRow(context, value));
  return html`
<article class="figure" id="${token(`figure-${number}`)}"><header><h3>${heading}</h3><p class="state ${token(figure.status)}">${messages.text(`figures.status.${figure.status}`)}</p></header>${
    figure.status === 'conflict' && renderConflict(context, figure)
  }${renderFigureChart(context, figure)}
<table class="values"><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></article>`;
}

/** The name of a measure that no article words: a currency's, percent, or what the catalogue says of the rest. */
function measureName({ format, messages }: PageContext, { measure }: Figure): Printable {
  if (measure === 'percent') return messages.text('figures.measure.percent');
  return format.findCurrencyName(measure) ?? messages.text('figures.unnamed');
}

/** The latest value of each giver, large and side by side. */
function renderConflict(context: PageContext, { values }: Figure): Content {
  const latest = new Map<string, FigureValue>();
  for (const value of values) latest.set(value.by?.entity ?? value.by?.name ?? value.passage.article, value);
  const sides = [...latest.values()].map(
    value =>
      html`<li class="${giverColour(context, value)}"><span class="big">${sourceText(context, value.printed)}</span><span class="who">${renderGiver(context, value)}</span>${renderAsOf(context, value)}</li>`,
  );
  return sides.length > 1 && html`<ul class="versus">${sides}</ul>`;
}

function renderRow(context: PageContext, value: FigureValue): SafeHtml {
  const { messages } = context;
  const modality = messages.text(`figures.modality.${value.modality}`);
  return html`
<tr class="line"><td>${renderAsOf(context, value) ?? html`<span class="sub">${messages.text('line.undated')}</span>`}</td><td class="${giverColour(context, value)}">${modalityMark(value.modality)} <span class="num">${sourceText(context, value.printed)}</span> ${value.modality !== 'exact' && html`<span class="sub">${modality}</span>`}</td><td>${renderGiver(context, value)}</td><td>${renderLine(context, value.passage, { marked: value.printed })}</td></tr>`;
}

const giverColour = (context: PageContext, { by }: FigureValue) =>
  by?.entity ? context.colours.ofActor(by.entity) : token('k-none');

function renderGiver(context: PageContext, { by }: FigureValue): SafeHtml {
  return by
    ? sourceText(context, by.passage)
    : html`<span class="sub">${context.messages.text('figures.noGiver')}</span>`;
}

function renderAsOf({ format }: PageContext, { asOf }: FigureValue): SafeHtml | undefined {
  const day = findDay(asOf);
  return day === undefined
    ? undefined
    : html`<time datetime="${iso(day)}" title="${format.day(day)}">${format.shortDay(day)}</time>`;
}
