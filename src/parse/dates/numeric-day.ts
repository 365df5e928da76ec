import { dayOf, weekdayOf } from '../../lib/calendar.ts';
import { fullYear } from './full-year.ts';

/** How a feed orders the numbers of its dates. */
export type DateOrder = 'day-first' | 'month-first';

/** What stands beside a numeric date in the same field. */
export interface NumericContext {
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: number | undefined;
  /** The clock is of twelve hours, as American dates have it. */
  readonly isTwelveHour: boolean;
  /** The order of the feed's other dates, or of its language; asked only where needed. */
  readonly order: () => DateOrder | undefined;
}

const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)(?![\d/-])/;

/** The numbers of a date in a line, "03/04/2026", or null. */
export const findNumericDate = (line: string): RegExpExecArray | null => NUMERIC.exec(line);

/**
 * The day of a numeric date. A number above 12 is the day, dots mean day first; else the weekday beside it decides, then a clock of twelve hours, then the order that
 * the feed or its language has. Undefined where the date stays open: a wrong day is worse than none.
 */
export function numericDay(match: RegExpExecArray, context: NumericContext): string | undefined {
  const [, a, separator, b, year = ''] = match;
  const [first, second] = [Number(a), Number(b)];
  const dayFirst = dayOf(fullYear(year), second, first);
  const monthFirst = dayOf(fullYear(year), first, second);
  if (dayFirst === undefined || monthFirst === undefined || first === second) return dayFirst ?? monthFirst;
  if (separator === '.') return dayFirst;
  const agreeing = [dayFirst, monthFirst].filter(day => weekdayOf(day) === context.weekday);
  if (agreeing.length === 1) return agreeing[0];
  const order = context.isTwelveHour ? 'month-first' : context.order();
  if (order === undefined) return undefined;
  return order === 'day-first' ? dayFirst : monthFirst;
}
