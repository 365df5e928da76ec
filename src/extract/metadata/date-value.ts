import { dayOf } from '../../lib/calendar.ts';
import { findDates } from './date-text.ts';

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?/i;
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
  if (iso === null) return findDates(text, { language })[0]?.value;
  const [, year, month, dayOfMonth, hours, minutes, seconds = '00', zone = ''] = iso;
  const day = dayOf(Number(year), Number(month), Number(dayOfMonth));
  if (day === undefined) return undefined;
  const isClock = hours !== undefined && Number(hours) < 24 && Number(minutes) < 60;
  return withinWeb(isClock ? `${day}T${hours}:${minutes}:${seconds}${offsetOf(zone)}` : day);
}

const withinWeb = (value: string): string | undefined => (value >= '1990' && value < '2100' ? value : undefined);

function offsetOf(zone: string): string {
  if (zone === '') return '';
  const digits = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  return digits === null ? 'Z' : `${digits[1]}${digits[2]}:${digits[3] ?? '00'}`;
}

/** The day of a date value as it is written. */
export const dayPart = (value: string): string => value.slice(0, 10);
