import { addDays, type Day, dayOf, weekdayOf } from '../../../lib/calendar.ts';

/** Units of time as rules name them: TIMEX3 letters, with lower case for parts of a day and H for half-years. */
export type Unit = 'D' | 'W' | 'WE' | 'M' | 'Q' | 'H' | 'Y' | 'DE' | 'CE' | 'MIL' | 'h' | 'min' | 's';

/** A stretch of days, half-open. */
export interface Interval {
  readonly from: Day;
  readonly to: Day;
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));

/** The first day of the season in a year: meteorological seasons, winter beginning in December of its year. */
const SEASON_START: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
export const isSeason = (unit: string): boolean => unit in SEASON_START;

/** Monday of the ISO week of a day. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** "YYYY-Www" of a day (ISO 8601). */
export function weekValue(day: Day): string {
  const thursday = addDays(mondayOf(day), 3);
  const start = Date.parse(`${thursday.slice(0, 4)}-01-01`);
  return `${thursday.slice(0, 4)}-W${pad(Math.floor((Date.parse(thursday) - start) / 604_800_000) + 1)}`;
}

/** Monday of week `week` of an ISO year. */
export const mondayOfWeek = (year: number, week: number): Day =>
  addDays(mondayOf(`${pad(year, 4)}-01-04`), 7 * (week - 1));

/** The TIMEX3 value of the unit that holds `day`. Undefined for units below a day. */
export function valueOfUnit(day: Day, unit: string): string | undefined {
  const year = day.slice(0, 4);
  switch (unit) {
    case 'D':
      return day;
    case 'W':
      return weekValue(day);
    case 'WE':
      return `${weekValue(day)}-WE`;
    case 'M':
      return day.slice(0, 7);
    case 'Q':
      return `${year}-Q${Math.ceil(monthOf(day) / 3)}`;
    case 'H':
      return `${year}-H${monthOf(day) > 6 ? 2 : 1}`;
    case 'Y':
      return year;
    case 'DE':
      return year.slice(0, 3);
    case 'CE':
      return year.slice(0, 2);
    default:
      return isSeason(unit) ? `${year}-${unit}` : undefined;
  }
}

const MONTHS_IN: Readonly<Record<string, number>> = { M: 1, Q: 3, H: 6, Y: 12, DE: 120, CE: 1200, MIL: 12_000 };
const DAYS_IN: Readonly<Record<string, number>> = { D: 1, W: 7, WE: 7 };

/** `day` moved by `count` units; the last day of the month where the day does not exist there. Undefined out of the calendar. */
export function shiftDay(day: Day, unit: string, count: number): Day | undefined {
  const days = DAYS_IN[unit];
  if (days !== undefined) return inCalendar(count * days) ? addDays(day, Math.round(count * days)) : undefined;
  const months = (isSeason(unit) ? 12 : MONTHS_IN[unit]) ?? 0;
  const index = yearOf(day) * 12 + monthOf(day) - 1 + Math.round(count * months);
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  if (months === 0 || year < 1 || year > 9999) return undefined;
  for (let d = Number(day.slice(8)); d > 27; d--) {
    const found = dayOf(year, month, d);
    if (found) return found;
  }
  return dayOf(year, month, Number(day.slice(8)));
}

/** A million days either way stay within four-digit years of news. */
const inCalendar = (days: number): boolean => Math.abs(days) < 700_000;

const firstOf = (year: number, month: number): Day => {
  const index = year * 12 + month - 1;
  return `${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1)}-01`;
};
const months = (year: number, month: number, count: number): Interval => ({
  from: firstOf(year, month),
  to: firstOf(year, month + count),
});

const VALUE = /^(\d{2,4})(?:-(?:(\d\d)(?:-(\d\d))?|W(\d\d)(-WE)?|Q([1-4])|H([12])|(SP|SU|FA|WI)))?/;

/** The days that a TIMEX3 value of a date names, or undefined where it names none ("PRESENT_REF", "XXXX-03"). */
export function intervalOf(value: string): Interval | undefined {
  const match = VALUE.exec(value);
  if (!match || /^\d+X/.test(value)) return undefined;
  const [, digits = '', month, day, week, weekend, quarter, half, season] = match;
  const year = Number(digits.padEnd(4, '0'));
  if (digits.length < 4) return { from: firstOf(year, 1), to: firstOf(year + 10 ** (4 - digits.length), 1) };
  if (day) return { from: `${digits}-${month}-${day}`, to: addDays(`${digits}-${month}-${day}`, 1) };
  if (week) {
    const monday = mondayOfWeek(year, Number(week));
    return { from: weekend ? addDays(monday, 5) : monday, to: addDays(monday, 7) };
  }
  if (month) return months(year, Number(month), 1);
  if (quarter) return months(year, Number(quarter) * 3 - 2, 3);
  if (half) return months(year, Number(half) * 6 - 5, 6);
  return season ? months(year, SEASON_START[season] ?? 1, 3) : months(year, 1, 12);
}

/** Easter Sunday of a year (Gregorian; the anonymous algorithm of Nature, 20 April 1876, as in Meeus, Astronomical Algorithms, ch. 8). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return `${pad(year, 4)}-${pad(Math.floor(n / 31))}-${pad((n % 31) + 1)}`;
}

/** Easter Sunday of the Eastern churches, in the Gregorian calendar (Meeus, Astronomical Algorithms, ch. 8; thirteen days hold from 1900 to 2099). */
export function orthodoxEasterOf(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const n = d + e + 114;
  return addDays(`${pad(year, 4)}-${pad(Math.floor(n / 31))}-${pad((n % 31) + 1)}`, 13);
}
