import { daysBetween, monthNames } from '../../lib/calendar.ts';
import { detectLanguage } from '../../lib/language.ts';
import { findDates } from '../metadata/date-text.ts';
import { PAGE_LABELS } from './labels.ts';
import type { Page } from './page.ts';

/** What stands first in "03/04/2024". */
export type DateOrder = 'day-first' | 'month-first';

/** What a page says about reading the dates on it: the order of figures, and the year of dates without one ("14 March"). */
export interface DateReading {
  readonly order?: DateOrder | undefined;
  readonly year?: number | undefined;
}

/** A date found in a line. `value`: a day, or with the clock time printed beside it "2022-01-28T18:00", with an offset where one is printed. */
export interface LineDate {
  readonly value: string;
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2}|\d{2})(?![\d]|[./-]\d)/g;
/** Dates that are read to find the order; more do not change it. */
const MAX_EVIDENCE = 200;
const TWELVE_HOURS = /\d\s?[ap]\.?m\b/i;

/**
 * The order of day and month in the figures of a page, decided by all dates on it together: one date that only one order allows decides;
 * among dates that both allow, the order in which none is later than the fetch time, then the one that brings them closer to each other, then closer to
 * the fetch time. Undefined
 * where nothing decides. Dots put the day first in every language read here.
 */
export function calculateDateOrder({ lines, fetchedAt }: Pick<Page, 'lines' | 'fetchedAt'>): DateOrder | undefined {
  const dates: RegExpMatchArray[] = [];
  let hasTwelveHours = false;
  for (const { text } of lines) {
    if (!/\d/.test(text)) continue;
    hasTwelveHours ||= text.length < 200 && TWELVE_HOURS.test(text);
    for (const match of text.matchAll(NUMERIC)) if (match[2] !== '.' && dates.length < MAX_EVIDENCE) dates.push(match);
  }
  const dayFirst = dates.filter(m => Number(m[1]) > 12 && Number(m[3]) <= 12).length;
  const monthFirst = dates.filter(m => Number(m[3]) > 12 && Number(m[1]) <= 12).length;
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? 'day-first' : 'month-first';
  if (dayFirst > 0 || dates.length === 0) return undefined;
  return closerOrder(dates, fetchedAt) ?? (hasTwelveHours ? 'month-first' : orderOfLanguage(lines));
}

/** Of the languages read here only English puts the month first anywhere (CLDR short date formats). */
function orderOfLanguage(lines: Page['lines']): DateOrder | undefined {
  const sample = lines.slice(0, 20).map(({ text }) => text);
  const { language } = detectLanguage(sample.join('\n'));
  return language === 'en' || language === 'und' ? undefined : 'day-first';
}

function closerOrder(dates: readonly RegExpMatchArray[], fetchedAt: string | undefined): DateOrder | undefined {
  const now = fetchedAt?.slice(0, 10) ?? '';
  const [byDay, byMonth] = (['day-first', 'month-first'] as const).map(order =>
    dates.flatMap(match => findLineDate(match[0], { order })?.day ?? []).sort(),
  );
  if (byDay === undefined || byMonth === undefined) return undefined;
  const [isDayLate, isMonthLate] = [byDay, byMonth].map(days => now !== '' && (days.at(-1) ?? '') > now);
  if (isDayLate !== isMonthLate) return isDayLate ? 'month-first' : 'day-first';
  // Where both are later than the fetch time, that time is not this page's.
  const isNowUsed = now !== '' && !isDayLate;
  const difference =
    spreadOf(byDay) - spreadOf(byMonth) || (isNowUsed ? spreadOf([...byDay, now]) - spreadOf([...byMonth, now]) : 0);
  return difference === 0 ? undefined : difference < 0 ? 'day-first' : 'month-first';
}

/** Days from the first to the last of sorted days. */
const spreadOf = (days: readonly string[]): number => daysBetween(days[0] ?? '1970-01-01', days.at(-1) ?? '1970-01-01');

/** The reading of a page's dates: {@link calculateDateOrder}, and the year of the newest date without doubt, else that of the fetch time. */
export function calculateDateReading(page: Pick<Page, 'lines' | 'fetchedAt'>): DateReading {
  const order = calculateDateOrder(page);
  let newest = '';
  for (const { text } of page.lines) {
    if (text.length > 200 || !/(?:19|20)\d\d/.test(text)) continue;
    for (const { value } of findDates(text, { language: languageOf(order) })) if (value > newest) newest = value;
  }
  const year = Number((newest || (page.fetchedAt ?? '')).slice(0, 4));
  return { order, year: year > 0 ? year : undefined };
}

/** The metadata reader takes the order of figures from a language; these two stand for the two orders (CLDR short date formats). */
const languageOf = (order: DateOrder | undefined): string => (order === 'month-first' ? 'en-US' : 'en-GB');

const MONTH = [...new Set(PAGE_LABELS.flatMap(({ language }) => monthNames(language).flat()))]
  .sort((x, y) => y.length - x.length || (x < y ? -1 : 1))
  .join('|');
const WITHOUT_YEAR = new RegExp(
  String.raw`(?<![\p{L}\d./:-])(?:(\d{1,2}(?:st|nd|rd|th|er|\.|:e)?\s(?:de\s|of\s)?(?:${MONTH})\.?)|((?:${MONTH})\.?\s\d{1,2}(?:st|nd|rd|th)?)|(\d{1,2}[./-]\d{1,2})\.?)(?![\p{L}\d:]|[./-]\d)`,
  'giu',
);

/**
 * The first date in a line with the clock time beside it. A date in figures that both orders allow gives undefined where the order is
 * unknown; so does one without a year where the year is unknown.
 */
export function findLineDate(line: string, { order, year }: DateReading): LineDate | undefined {
  if (!/\d/.test(line)) return undefined;
  const [found] = findDates(line, { language: languageOf(order) });
  if (found !== undefined) {
    if (order === undefined && isAmbiguous(line.slice(found.start, found.end))) return undefined;
    const [day = '', clock = ''] = found.value.split('T');
    return { value: clock === '' ? day : `${day}T${shortClock(clock)}`, day, start: found.start, end: found.end };
  }
  if (year === undefined) return undefined;
  WITHOUT_YEAR.lastIndex = 0;
  // Not matchAll, which copies the pattern: most lines have no match.
  for (let match = WITHOUT_YEAR.exec(line); match !== null; match = WITHOUT_YEAR.exec(line)) {
    const [text = '', , , figures] = match;
    if (figures !== undefined && order === undefined && isAmbiguous(`${figures}${figures.charAt(2)}${year}`)) continue;
    const full =
      figures === undefined
        ? text.replace(/[.,]$/, '') + (match[1] ? ` ${year}` : `, ${year}`)
        : numericWithYear(figures, year);
    const day = findDates(full, { language: languageOf(order) })[0]?.value;
    if (day !== undefined) return { value: day, day, start: match.index, end: match.index + text.length };
  }
  return undefined;
}

const numericWithYear = (figures: string, year: number): string =>
  `${figures}${/[./-]/.exec(figures)?.[0] ?? '/'}${year}`;

const shortClock = (clock: string): string => clock.replace(/^(\d\d:\d\d):00/, '$1');

function isAmbiguous(text: string): boolean {
  const match = /^(\d{1,2})([./-])(\d{1,2})\2/.exec(text);
  return (
    match !== null && match[2] !== '.' && match[1] !== match[3] && Number(match[1]) <= 12 && Number(match[3]) <= 12
  );
}

/** Clock times as they are printed in the languages read here: "05:46 PM", "6 p.m.", "kl. 14.30", "18 Uhr", "14h30", "10:30 UTC+2". */
const CLOCK =
  /(?<![\d.,:])([01]?\d|2[0-3])(?:\s?[:.h]\s?([0-5]\d)(?::[0-5]\d)?)?\s?(?:([ap])\.?\s?m\b\.?|(uhr|h\b|heures))?(?:\s?(Z|UTC|GMT)?\s?([+-]\d{1,2}(?::?\d{2})?)?)(?![\d\p{L}])/giu;

/** The first clock time in a text without dates: "18:00", with the offset where one is printed ("18:00+02:00", "18:00Z"), and its place. */
export function findClock(
  text: string,
): { readonly value: string; readonly start: number; readonly end: number } | undefined {
  const opening = text.slice(0, 200);
  CLOCK.lastIndex = 0;
  for (let match = CLOCK.exec(opening); match !== null; match = CLOCK.exec(opening)) {
    const [all, hours = '', minutes, half, hourWord, zone, offset] = match;
    if (minutes === undefined && half === undefined && hourWord === undefined) continue;
    if (half !== undefined && (Number(hours) > 12 || Number(hours) === 0)) continue;
    const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
    const value = `${String(hour).padStart(2, '0')}:${minutes ?? '00'}${zoneOf(zone, offset)}`;
    return { value, start: match.index, end: match.index + all.length };
  }
  return undefined;
}

function zoneOf(zone: string | undefined, offset: string | undefined): string {
  if (offset === undefined) return zone === undefined ? '' : 'Z';
  const [, sign = '+', hours = '', minutes = '00'] = /^([+-])(\d{1,2}?):?(\d{2})?$/.exec(offset) ?? [];
  return Number(hours) > 14 ? '' : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}
