import type { Day } from '../../lib/calendar.ts';
import type { Figure, FigureValue } from '../../model/dossier.ts';
import { findDay } from '../page/format.ts';
import type { PageContext } from '../page/page-context.ts';
import type { DayScale } from './day-scale.ts';
import type { ValueScale } from './value-scale.ts';

/** A value at its day on the chart. */
export interface DatedValue {
  readonly value: FigureValue;
  readonly day: Day;
}

/** Where days and values lie on a chart. */
export interface ChartScales {
  readonly days: DayScale;
  readonly values: ValueScale;
}

/** A figure's values by day; one that says no day stands at that of its article, and is left out where that has none. */
export function datedValues(context: PageContext, figure: Figure): DatedValue[] {
  return figure.values
    .flatMap(value => {
      const day = findDay(value.asOf) ?? findDay(context.articles.get(value.passage.article)?.published);
      return day === undefined ? [] : [{ value, day }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** True for a figure whose course is worth drawing: values of different size on different days. */
export function isDrawn(context: PageContext, figure: Figure): boolean {
  const dated = datedValues(context, figure);
  return sizesOf(dated.map(({ value }) => value)) > 1 && new Set(dated.map(({ day }) => day)).size > 1;
}

/** How many different values there are, the upper ends of ranges included. */
export const sizesOf = (values: readonly FigureValue[]): number =>
  new Set(values.map(({ value, upper }) => `${value}-${upper ?? ''}`)).size;

/** Each giver's values with the same giver's next ones: who revised, and who only differs. */
export function threadsOf(dated: readonly DatedValue[]): [from: DatedValue, to: DatedValue][] {
  const named = dated.filter(({ value }) => value.by?.entity !== undefined);
  return [...Map.groupBy(named, ({ value }) => value.by?.entity).values()].flatMap(list =>
    list.slice(1).map((to, i): [DatedValue, DatedValue] => [list[i] ?? to, to]),
  );
}
