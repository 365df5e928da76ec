import type { Dossier, Figure, FigureValue } from '../../model/dossier.ts';
import { isDrawn, sizesOf } from '../charts/dated-values.ts';
import { renderFigureChart } from '../charts/figure-chart.ts';
import { token, tokens } from '../html/attributes.ts';
import { type Content, html, type SafeHtml } from '../html/html.ts';
import { sourceText } from '../page/evidence.ts';
import type { PageContext } from '../page/page-context.ts';
import { renderEmptiness, renderItem, renderSection } from '../page/section.ts';
import { renderSteadyList } from './figure-list.ts';
import { figureName, type NumberedFigure } from './figure-names.ts';
import { giverColour, renderAsOf, renderGiver } from './figure-parts.ts';
import { renderValueTable } from './figure-table.ts';

/** Tracked quantities: those of several values with a chart or the values side by side, and a table each; the others in a list together. */
export function renderFigures(context: PageContext, dossier: Dossier): SafeHtml {
  const { messages } = context;
  const figures = dossier.figures.map((figure, i) => ({ figure, anchor: `figure-${i + 1}` }));
  const moving = figures.filter(({ figure }) => sizesOf(figure.values) > 1);
  const steady = figures.filter(({ figure }) => sizesOf(figure.values) <= 1);
  return renderSection({
    id: 'figures',
    heading: messages.text('figures.heading'),
    note: messages.text('figures.note'),
    isBroad: true,
    body:
      figures.length > 0
        ? html`${moving.map(one => renderFigure(context, one))}${renderSteady(context, steady, moving.length > 0)}`
        : renderEmptiness(messages.text('figures.none')),
  });
}

function renderFigure(context: PageContext, { figure, anchor }: NumberedFigure): SafeHtml {
  const { name, counted } = figureName(context, figure);
  const status = html`<p class="state ${token(figure.status)}">${context.messages.text(`figures.status.${figure.status}`)}</p>`;
  return renderItem({
    className: tokens('item', 'figure'),
    id: token(anchor),
    side: html`<h3>${name}</h3>${counted && html`<p class="sub">${counted}</p>`}${status}`,
    content: html`${(figure.status === 'conflict' || !isDrawn(context, figure)) && renderSides(context, figure)}${renderFigureChart(context, figure)}
${renderValueTable(context, figure)}`,
  });
}

/** Figures of which one value is known; those without a name of their own come last. */
function renderSteady(context: PageContext, steady: readonly NumberedFigure[], isRest: boolean): Content {
  if (steady.length === 0) return undefined;
  const isNamed = ({ figure }: NumberedFigure): boolean => figureName(context, figure).isNamed;
  const ordered = [...steady.filter(isNamed), ...steady.filter(one => !isNamed(one))];
  return renderItem({
    className: tokens('item', 'figure'),
    side: isRest && html`<h3>${context.messages.text('figures.others')}</h3>`,
    content: renderSteadyList(context, ordered),
  });
}

/** Sides of a conflict shown side by side; the chart and the table have all. */
const MAX_SIDES = 4;

/** The latest values of the givers, large and side by side: one side for each value, with everyone who gives it. */
function renderSides(context: PageContext, { values }: Figure): Content {
  const latest = new Map<string, FigureValue>();
  for (const value of values) latest.set(value.by?.entity ?? value.by?.name ?? value.passage.article, value);
  const sides = [...Map.groupBy(latest.values(), ({ value, upper }) => `${value}-${upper ?? ''}`).values()];
  const shown = sides.sort((a, b) => b.length - a.length).slice(0, MAX_SIDES);
  return shown.length > 1 && html`<ul class="versus">${shown.map(side => renderSide(context, side))}</ul>`;
}

function renderSide(context: PageContext, side: readonly FigureValue[]): Content {
  const [first] = side;
  if (!first) return undefined;
  const modality =
    first.modality !== 'exact' &&
    html`<span class="sub">${context.messages.text(`figures.modality.${first.modality}`)}</span> `;
  const named = side.filter(({ by }) => by !== undefined);
  const givers = (named.length > 0 ? named : side.slice(0, 1)).map(
    value => html`<span class="giver">${renderGiver(context, value)} ${renderAsOf(context, value)}</span>`,
  );
  return html`<li class="${giverColour(context, named[0] ?? first)}"><span class="big">${modality}${sourceText(context, first.printed)}</span>${givers}</li>`;
}
