import { firstWords } from '../../lib/first-words.ts';
import type { FigureValue } from '../../model/dossier.ts';
import { passageOf } from '../../model/passage.ts';
import { percent, tokens } from '../html/attributes.ts';
import { type Content, html, type SafeHtml } from '../html/html.ts';
import type { Printable } from '../html/printable.ts';
import type { PageContext } from '../page/page-context.ts';
import { renderPassage } from '../proof/render-passage.ts';
import { type ChartScales, type DatedValue, threadsOf } from './dated-values.ts';
import { type Box, placeLabels } from './place-labels.ts';

/** Widths in pixels that labels are laid out for: with givers where the chart is at least so wide, values alone where it is as narrow as a phone. */
const WIDE = 850;
const NARROW = 270;
/** Pixels of a character: the widest average of the interface's sans at 0.72 rem, measured on Cyrillic names. */
const CHAR_WIDTH = 6.9;
/** Characters of a giver's name on the chart; the table has it whole. */
const MAX_NAME_CHARS = 26;
/** With more values a chart has no room for labels, and places for them would take long to find. */
const MAX_LABELLED = 24;
/** From here on values are shortened ("4.2m"). */
const LONG_VALUE = 1e6;

interface LabelOptions {
  readonly scales: ChartScales;
  readonly height: number;
}

/**
 * Values and givers beside their marks, once for wide charts and once, without givers, for narrow ones. A value stands without its giver where
 * both would lie on something, and is left out where it would do so alone.
 */
export function renderLabels(context: PageContext, dated: readonly DatedValue[], options: LabelOptions): Content {
  if (dated.length > MAX_LABELLED) return undefined;
  const labels = dated.map(({ value }, i) => labelOf(context, value, isLastOfGiver(dated, i)));
  const short = (label: Label): Form => ({ content: html`${label.text}`, chars: label.text.text.length });
  const wide = labels.map((label): Form[] => [label.whole, short(label)]);
  const narrow = labels.map((label): Form[] => [short(label)]);
  return [
    renderSize(dated, wide, { ...options, width: WIDE, size: 'wide' }),
    renderSize(dated, narrow, { ...options, width: NARROW, size: 'narrow' }),
  ];
}

/** One of the forms that a label may take. */
interface Form {
  readonly content: SafeHtml;
  readonly chars: number;
}

interface Label {
  readonly text: Printable;
  readonly whole: Form;
}

interface SizeOptions extends LabelOptions {
  readonly width: number;
  readonly size: 'wide' | 'narrow';
}

function renderSize(
  dated: readonly DatedValue[],
  forms: readonly (readonly Form[])[],
  { scales, height, width, size }: SizeOptions,
): Content {
  const { days, values } = scales;
  const pointOf = ({ value, day }: DatedValue): Point => ({ x: days.middleOf(day) * width, y: values.y(value.value) });
  const marks = dated.map((one, i) => ({
    ...pointOf(one),
    widths: (forms[i] ?? []).map(({ chars }) => chars * CHAR_WIDTH),
  }));
  const bounds = { left: 0, right: width, top: 0, bottom: height };
  const threads = threadsOf(dated).flatMap(([from, to]) => boxesAlong(pointOf(from), pointOf(to)));
  const placed = placeLabels(marks, bounds, threads);
  return dated.map(({ value, day }, i) => {
    const place = placed[i];
    const form = place && forms[i]?.[place.form];
    if (!form) return undefined;
    const y = Math.round(values.y(value.value) + place.dy);
    return html`<text class="${tokens('label', size, place.anchor)}" x="${percent(days.middleOf(day))}" dx="${place.dx}" y="${y}">${form.content}</text>`;
  });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Pixels from one box on a thread to the next: narrower than any label. */
const STEP = 6;

/** Boxes that cover a thread between two marks, so that no label is struck through. */
function boxesAlong(from: Point, to: Point): Box[] {
  const count = Math.ceil(Math.abs(to.x - from.x) / STEP);
  return Array.from({ length: count }, (_, i) => {
    const [x, y] = [from.x + ((to.x - from.x) * i) / count, from.y + ((to.y - from.y) * i) / count];
    return { left: x, right: x + STEP, top: y - 1, bottom: y + 1 };
  });
}

function labelOf(context: PageContext, value: FigureValue, isNamed: boolean): Label {
  const text = valueText(context, value);
  const article = value.by && context.articles.get(value.by.passage.article);
  const name = value.by?.passage;
  const span = name && article && isNamed && firstWords(article.text, MAX_NAME_CHARS, name);
  const chars = text.text.length;
  if (!span || !article || !name || name.part !== undefined) return { text, whole: { content: html`${text}`, chars } };
  const { articles, messages } = context;
  const shown = renderPassage(passageOf(article, span), articles, {
    pageLanguage: messages.language,
    element: 'tspan',
  });
  const content = html`${text} <tspan class="giver">${shown}${span.end < name.end && html`…`}</tspan>`;
  return { text, whole: { content, chars: chars + 2 + span.end - span.start } };
}

function valueText({ format }: PageContext, { value }: FigureValue): Printable {
  return Math.abs(value) < LONG_VALUE ? format.number(value) : format.compact(value);
}

/** A giver is named at the latest of its values: the thread between them says that they are its own. */
function isLastOfGiver(dated: readonly DatedValue[], i: number): boolean {
  const key = ({ by }: FigureValue): string | undefined => by?.entity ?? by?.name;
  const own = dated[i];
  return own !== undefined && !dated.slice(i + 1).some(other => key(other.value) === key(own.value));
}
