import { dayOf } from '../../lib/calendar.ts';
import { findDates } from './date-text.ts';

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?/i;
/** "Fri Feb 14 10:00:00 CET 2020", as some programming languages print an instant; the names of zones are not unique and left aside. */
const YEAR_LAST = /^\p{L}{3} (\p{L}{3} \d{1,2}) (\d\d:\d\d:\d\d) \S{1,6} (\d{4})$/u;
const UNIX = /^(\d{10})(?:\d{3})?$/;

/**
 * A date that a page gives to machines, as ISO 8601: the day alone, or with time and the offset that it gives. Reads ISO 8601 with its common
 * deviations, Unix time (s or ms; as UTC) and, failing these, a printed date. Undefined for what is none, and for years before 1990 or after 2099.
 */
export function parseDateValue(value: string, language?: string): string | undefined {
  const text = value.trim().slice(0, 80);
  const unix = UNIX.exec(text);
  if (unix !== null) return withinWeb(new Date(Number(unix[1]) * 1000).toISOString().replace('.000', ''));
  const iso = ISO.exec(text);
  if (iso === null) return findDates(text.replace(YEAR_LAST, '$1, $3 $2'), { language })[0]?.value;
  const [, year, month, dayOfMonth, hours, minutes, seconds = '00', zone = ''] = iso;
  const day = dayOf(Number(year), Number(month), Number(dayOfMonth));
  if (day === undefined) return undefined;
  const isClock = hours !== undefined && Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) < 60;
  return withinWeb(isClock ? `${day}T${hours}:${minutes}:${seconds}${offsetOf(zone)}` : day);
}

const withinWeb = (value: string): string | undefined => (value >= '1990' && value < '2100' ? value : undefined);

function offsetOf(zone: string): string {
  if (zone === '') return '';
  const digits = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (digits === null) return 'Z';
  const [, sign, hours, minutes = '00'] = digits;
  return Number(hours) <= MAX_OFFSET_HOURS && Number(minutes) < 60 ? `${sign}${hours}:${minutes}` : '';
}

/** No zone is farther from UTC than 14 hours; what a page writes beyond that is no zone. */
const MAX_OFFSET_HOURS = 14;

/** The day of a date value as it is written. */
export const dayPart = (value: string): string => value.slice(0, 10);
