import { daysBetween } from '../../lib/calendar.ts';
import type { QuantityModality } from '../../model/annotation.ts';
import type { Figure, FigureValue } from '../../model/dossier.ts';
import { percent, token } from '../html/attributes.ts';
import { attributes, type Content, html, type SafeHtml } from '../html/html.ts';
import type { PageContext } from '../page/page-context.ts';
import { type ChartScales, type DatedValue, datedValues, isDrawn, threadsOf } from './dated-values.ts';
import { type DayScale, dayScale, insetScale } from './day-scale.ts';
import { renderLabels } from './figure-labels.ts';
import { MODALITY_SHAPES, modalityMark } from './modality-mark.ts';
import { type ValueScale, valueScale } from './value-scale.ts';

const TOP = 24;
const BOTTOM = 140;
const HEIGHT = 150;
/** Share of the width kept free on the left for the tick labels and on the right for the last mark. */
const MARGIN = 0.09;

/**
 * A figure's values over time: one mark a value, its shape by modality, its colour by who gave it, with the value and giver beside it where
 * there is room; dates stand below the marks and modalities in a legend. Undefined for a figure that is not {@link isDrawn}.
 */
export function renderFigureChart(context: PageContext, figure: Figure): SafeHtml | undefined {
  const dated = datedValues(context, figure);
  const days = dayScale(dated.map(({ day }) => day));
  if (!days || !isDrawn(context, figure)) return undefined;
  const values = valueScale(
    dated.flatMap(({ value }) => [value.value, value.upper ?? value.value]),
    { top: TOP, bottom: BOTTOM },
  );
  const scales: ChartScales = { days: insetScale(days, MARGIN), values };
  const label = context.messages.text('figures.chart');
  return html`<figure class="chart"><svg width="100%" height="${HEIGHT}" role="img" aria-label="${label}">${renderTicks(context, values)}${renderThreads(context, dated, scales)}${dated.map(
    one => renderMark(context, one, scales),
  )}${renderLabels(context, dated, { scales, height: HEIGHT })}</svg>${renderDates(context, dated, scales.days)}${renderLegend(context, dated)}</figure>`;
}

function renderTicks(context: PageContext, values: ValueScale): Content {
  return values.ticks.map(tick => {
    const y = Math.round(values.y(tick)) + 0.5;
    return html`<line class="tick" x1="0" x2="100%" y1="${y}" y2="${y}"/><text class="tick" x="0" y="${y - 3}">${context.format.compact(tick)}</text>`;
  });
}

function renderMark(context: PageContext, { value, day }: DatedValue, { days, values }: ChartScales): SafeHtml {
  const [x, y] = [percent(days.middleOf(day)), round(values.y(value.value))];
  const upper = value.upper !== undefined && round(values.y(value.upper));
  const bar = upper !== false && html`<line class="range" x1="${x}" x2="${x}" y1="${y}" y2="${upper}"/>`;
  return html`<g class="${colourOf(context, value)}">${bar}<svg x="${x}" y="${y}" width="1" height="1">${MODALITY_SHAPES[value.modality]}</svg></g>`;
}

const colourOf = (context: PageContext, { by }: FigureValue) =>
  by?.entity === undefined ? token('k-none') : context.colours.ofActor(by.entity);

/** Thin lines from each giver's value to the same giver's next one. */
function renderThreads(context: PageContext, dated: readonly DatedValue[], { days, values }: ChartScales): Content {
  return threadsOf(dated).map(([from, to]) => {
    const ends = attributes({
      x1: percent(days.middleOf(from.day)),
      y1: round(values.y(from.value.value)),
      x2: percent(days.middleOf(to.day)),
      y2: round(values.y(to.value.value)),
    });
    return html`<g class="${colourOf(context, to.value)}"><line class="thread"${ends}/></g>`;
  });
}

/** Share of the width that a date under the chart takes on a phone. */
const DATE_WIDTH = 0.14;

/** The days of the values under their marks; first and last always, others where they do not touch. */
function renderDates(context: PageContext, dated: readonly DatedValue[], scale: DayScale): SafeHtml {
  const days = [...new Set(dated.map(({ day }) => day))];
  const last = days.at(-1) ?? scale.to;
  let end = Number.NEGATIVE_INFINITY;
  const labels = days.map(day => {
    const at = scale.middleOf(day);
    const isFree = at - end >= DATE_WIDTH && (day === last || scale.middleOf(last) - at >= DATE_WIDTH);
    if (!isFree && !(day === last && daysBetween(scale.from, day) > 0 && end === Number.NEGATIVE_INFINITY)) {
      return undefined;
    }
    end = at;
    return html`<text x="${percent(at)}" y="12" class="middle">${context.format.shortDay(day)}</text>`;
  });
  return html`<svg class="axis" width="100%" height="16" aria-hidden="true">${labels}</svg>`;
}

const MODALITIES: readonly QuantityModality[] = ['exact', 'about', 'at-least', 'up-to', 'range'];

/** What the marks of this chart mean, in words; nothing where all stand for plain values. */
function renderLegend({ messages }: PageContext, dated: readonly DatedValue[]): Content {
  const used = new Set(dated.map(({ value }) => value.modality));
  if (used.size === 1 && used.has('exact')) return undefined;
  const items = MODALITIES.filter(modality => used.has(modality)).map(
    modality => html`<li>${modalityMark(modality)} ${messages.text(`figures.modality.${modality}`)}</li>`,
  );
  return html`<figcaption><ul class="legend">${items}</ul></figcaption>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
