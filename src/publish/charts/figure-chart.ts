import type { Day } from '../../lib/calendar.ts';
import type { QuantityModality } from '../../model/annotation.ts';
import type { Figure, FigureValue } from '../../model/dossier.ts';
import { percent, token } from '../html/attributes.ts';
import { attributes, type Content, html, type SafeHtml } from '../html/html.ts';
import { findDay } from '../page/format.ts';
import type { PageContext } from '../page/page-context.ts';
import { renderPassage } from '../proof/render-passage.ts';
import { type DayScale, dayScale, insetScale } from './day-scale.ts';
import { type ValueScale, valueScale } from './value-scale.ts';
import { renderAxis } from './volume-strip.ts';

const TOP = 26;
const BOTTOM = 150;
const HEIGHT = 158;
/** Share of the width kept free on the left for the tick labels and on the right for the last mark. */
const MARGIN = 0.09;

interface Dated {
  readonly value: FigureValue;
  readonly day: Day;
}

/**
 * A figure's values over time: one mark a value, its shape by modality, its colour and label by who gave it. Undefined where fewer than
 * two values can be dated (a value without `asOf` stands at the day its article was published).
 */
export function renderFigureChart(context: PageContext, figure: Figure): SafeHtml | undefined {
  const dated = datedValues(context, figure);
  const days = dayScale(dated.map(({ day }) => day));
  if (!days || dated.length < 2) return undefined;
  const values = valueScale(
    dated.flatMap(({ value }) => [value.value, value.upper ?? value.value]),
    { top: TOP, bottom: BOTTOM },
  );
  const scales = { days: insetScale(days, MARGIN), values };
  const label = context.messages.text('figures.chart');
  return html`<figure class="chart"><svg width="100%" height="${HEIGHT}" role="img" aria-label="${label}">${renderTicks(context, values)}${renderThreads(context, dated, scales)}${dated.map(
    one => renderMark(context, one, scales),
  )}${renderLabels(context, dated, scales)}</svg>${renderAxis(context, scales.days)}</figure>`;
}

interface Scales {
  readonly days: DayScale;
  readonly values: ValueScale;
}

function datedValues(context: PageContext, figure: Figure): Dated[] {
  return figure.values
    .flatMap(value => {
      const day = findDay(value.asOf) ?? findDay(context.articles.get(value.passage.article)?.published);
      return day === undefined ? [] : [{ value, day }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function renderTicks(context: PageContext, values: ValueScale): Content {
  return values.ticks.map(tick => {
    const y = Math.round(values.y(tick)) + 0.5;
    return html`<line class="tick" x1="0" x2="100%" y1="${y}" y2="${y}"/><text class="tick" x="0" y="${y - 3}">${context.format.compact(tick)}</text>`;
  });
}

const SHAPES: Readonly<Record<QuantityModality, SafeHtml>> = {
  exact: html`<circle r="4.5"/>`,
  about: html`<circle class="open" r="4"/>`,
  'at-least': html`<path d="M-5 4H5L0-5Z"/>`,
  'up-to': html`<path d="M-5-4H5L0 5Z"/>`,
  range: html`<path d="M-4.5 0L0-4.5 4.5 0 0 4.5Z"/>`,
};

/** The mark of a modality as an inline drawing for the table, so that chart and table can be read together. */
export const modalityMark = (modality: QuantityModality): SafeHtml =>
  html`<svg class="mark" width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">${SHAPES[modality]}</svg>`;

function renderMark(context: PageContext, { value, day }: Dated, { days, values }: Scales): SafeHtml {
  const colour = value.by?.entity ? context.colours.ofActor(value.by.entity) : token('k-none');
  const [x, y] = [percent(days.middleOf(day)), round(values.y(value.value))];
  const upper = value.upper !== undefined && round(values.y(value.upper));
  const bar = upper !== false && html`<line class="range" x1="${x}" x2="${x}" y1="${y}" y2="${upper}"/>`;
  return html`<g class="${colour}">${bar}<svg x="${x}" y="${y}" width="1" height="1">${SHAPES[value.modality]}</svg></g>`;
}

/** Thin lines from each giver's value to the same giver's next one: who revised, and who only differs. */
function renderThreads(context: PageContext, dated: readonly Dated[], { days, values }: Scales): Content {
  const byGiver = Map.groupBy(dated, ({ value }) => value.by?.entity);
  return [...byGiver].flatMap(([entity, list]) =>
    list.slice(1).map((to, i) => {
      const from = list[i];
      if (entity === undefined || !from) return undefined;
      const ends = attributes({
        x1: percent(days.middleOf(from.day)),
        y1: round(values.y(from.value.value)),
        x2: percent(days.middleOf(to.day)),
        y2: round(values.y(to.value.value)),
      });
      return html`<g class="${context.colours.ofActor(entity)}"><line class="thread"${ends}/></g>`;
    }),
  );
}

/** Width that labels are laid out for; charts that are narrower hide the names (style sheet). */
const LAYOUT_WIDTH = 560;
const LABEL_WIDTH = 110;
const LABEL_HEIGHT = 14;

/** The givers' names above their marks, left out where they would lie on one another. */
function renderLabels(context: PageContext, dated: readonly Dated[], { days, values }: Scales): Content {
  const placed: { x: number; y: number }[] = [];
  return dated.map(({ value, day }) => {
    const x = days.middleOf(day);
    const y = values.y(value.upper ?? value.value) - 9;
    const isFree = placed.every(
      other => Math.abs(other.x - x) * LAYOUT_WIDTH > LABEL_WIDTH || Math.abs(other.y - y) > LABEL_HEIGHT,
    );
    if (!value.by || !isFree) return undefined;
    placed.push({ x, y });
    const anchor = token(x < 0.2 ? 'start' : x > 0.8 ? 'end' : 'middle');
    const { articles, messages } = context;
    const name = renderPassage(value.by.passage, articles, { pageLanguage: messages.language, element: 'tspan' });
    return html`<text class="${anchor}" x="${percent(x)}" y="${round(y)}">${name}</text>`;
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;
