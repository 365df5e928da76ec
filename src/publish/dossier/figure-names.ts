import type { Figure, FigureValue } from '../../model/dossier.ts';
import { type Passage, passageOf } from '../../model/passage.ts';
import { html, type SafeHtml } from '../html/html.ts';
import type { Printable } from '../html/printable.ts';
import type { MessageKey } from '../messages/catalogue.ts';
import { sourceText } from '../page/evidence.ts';
import type { PageContext } from '../page/page-context.ts';

/** A figure and the id of its element, which is numbered by its place in the dossier. */
export interface NumberedFigure {
  readonly figure: Figure;
  readonly anchor: string;
}

/** What a figure is called. */
export interface FigureName {
  readonly name: SafeHtml;
  /** The counted words as printed, where the name is the measure's. */
  readonly counted?: SafeHtml | undefined;
  /** False where neither a source nor ICU names the measure: the name is then the figure itself as printed. */
  readonly isNamed: boolean;
  /** True for a name that says more than the printed figure does. */
  readonly isTelling?: true;
}

/**
 * The name of a figure: that of a measure which says more than the words beside the number ("Killed", where the sources count people), else
 * the counted words as printed, else the name that ICU has for the unit or currency, else what is printed behind the digits, else its first value
 * as printed.
 */
export function figureName(context: PageContext, figure: Figure): FigureName {
  const { label, measure, values } = figure;
  const counted = label && sourceText(context, label);
  const telling = TELLING[measure];
  if (telling) return { name: html`${context.messages.text(telling)}`, counted, isNamed: true, isTelling: true };
  if (counted) return { name: counted, isNamed: true };
  const known = measureName(context, measure);
  if (known) return { name: html`${known}`, isNamed: true };
  const isForeign = ({ printed }: FigureValue): boolean =>
    context.articles.get(printed.article)?.language !== context.messages.language;
  const ordered = values.toSorted((a, b) => Number(isForeign(a)) - Number(isForeign(b)));
  const words = ordered.flatMap(({ printed }) => findWords(context, printed) ?? [])[0];
  const name = words ?? ordered[0]?.printed;
  return { name: name ? sourceText(context, name) : html``, isNamed: words !== undefined };
}

/** What stands behind the digits of a printed figure ("cubic metres a second"); undefined where digits do not open it or nothing follows them. */
function findWords({ articles }: PageContext, printed: Passage): Passage | undefined {
  const article = articles.get(printed.article);
  const digits = /^[\d.,'’\s–-]+(?=\p{L})/u.exec(printed.text)?.[0];
  if (!article || digits === undefined) return undefined;
  return passageOf(article, { start: printed.start + digits.length, end: printed.end }, printed.part);
}

const TELLING: Readonly<Record<string, MessageKey>> = {
  'people-killed': 'figures.measure.people-killed',
  'people-injured': 'figures.measure.people-injured',
  'people-missing': 'figures.measure.people-missing',
  'people-detained': 'figures.measure.people-detained',
  'people-displaced': 'figures.measure.people-displaced',
};

function measureName({ format, messages }: PageContext, measure: string): Printable | undefined {
  if (measure === 'percent') return messages.text('figures.measure.percent');
  return format.findCurrencyName(measure) ?? format.findUnitName(UNITS[measure] ?? '');
}

/** The units of figures under the names of ECMA-402 (table "Single units sanctioned for use in ECMAScript"). */
const UNITS: Readonly<Record<string, string>> = {
  km: 'kilometer',
  mi: 'mile',
  m: 'meter',
  ha: 'hectare',
  kg: 'kilogram',
  l: 'liter',
  celsius: 'celsius',
  fahrenheit: 'fahrenheit',
};
