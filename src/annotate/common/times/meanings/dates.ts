import { addDays, type Day, dayOf, daysBetween, weekdayOf } from '../../../../lib/calendar.ts';
import { easterOf, monthOf, shiftDay, yearOf } from '../calendar-value.ts';
import { type Context, type Meaning, recentDay } from '../context.ts';
import type { Match } from '../pattern.ts';
import { tenseAround } from '../tense.ts';
import { date, withPart } from './resolved.ts';
import { numberSlot, slot } from './slots.ts';

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/**
 * Without a year and without tense, a date lies up to nine months behind the publication or less than four ahead: news looks back further than
 * ahead, and announced dates are rarely a season away. The window was chosen before measuring and not tuned.
 */
const MONTHS_BEHIND = 9;

/** A day, month or both, with or without a year: "Friday, 5 March 2021", "March 5", "March 2021", "the 15th". */
export const dateMeaning: Meaning = (match, context) => {
  const day = numberSlot(match, 'DAY') ?? numberSlot(match, 'WDAY') ?? numberSlot(match, 'ORD');
  const month = numberSlot(match, 'M');
  if (match.slots.YY !== undefined && isCounting(match, context)) return undefined;
  const year = statedYear(match, context);
  if (month === undefined)
    return day === undefined ? undefined : withPart(dayOfMonth(match, context, day), slot(match, 'P'));
  const part = slot(match, 'P');
  if (year !== undefined) return withPart(monthOrDay(year, month, day), part);
  if (context.anchor === undefined) return date(`XXXX-${pad(month)}${day === undefined ? '' : `-${pad(day)}`}`);
  return withPart(monthOrDay(probableYear({ match, context, month, day }), month, day), part);
};

/** "5 March 20 people": two digits before another word, or after a comma, are no year. */
function isCounting({ start, end }: Match, { tokens }: Context): boolean {
  const next = tokens[end];
  return (
    (next !== undefined && /^[\p{L}%]/u.test(next.text)) ||
    tokens.slice(start + 2, end).some(({ text }) => text === ',')
  );
}

function monthOrDay(year: number, month: number, day: number | undefined): string | undefined {
  return day === undefined ? `${pad(year, 4)}-${pad(month)}` : dayOf(year, month, day);
}

/** The year that a match names: in full, with two digits, or relative ("March last year"). */
export function statedYear(match: Match, { anchor }: Context): number | undefined {
  const [year, short] = [numberSlot(match, 'YEAR'), numberSlot(match, 'YY')];
  if (year !== undefined) return year;
  if (short !== undefined) return fullYear(short, anchor);
  const relative = slot(match, 'REL');
  if (slot(match, 'UNIT') !== 'Y' || relative === undefined || anchor === undefined) return undefined;
  return yearOf(anchor) + (relative === 'c' ? 1 : Number(relative));
}

/** Two digits mean the last such year that is at most this far ahead. */
const YEARS_AHEAD = 10;

/** 96 → 1996, 15 → 2015: the year that two digits mean to someone who writes on `anchor`. */
export function fullYear(short: number, anchor: Day | undefined): number {
  const now = anchor === undefined ? 2020 : yearOf(anchor);
  const candidate = Math.floor(now / 100) * 100 + short;
  return candidate > now + YEARS_AHEAD ? candidate - 100 : candidate;
}

interface Undated {
  readonly match: Match;
  readonly context: Context;
  readonly month: number;
  readonly day: number | undefined;
}

/** The year of a month or day without one: by "last" or "next", by its weekday, by the tense of its clause, else by the window above. */
function probableYear({ match, context, month, day }: Undated): number {
  const anchor = context.anchor as Day;
  const year = yearOf(anchor);
  const relative = slot(match, 'REL');
  const isAhead = day === undefined ? month > monthOf(anchor) : `${year}-${pad(month)}-${pad(day)}` > anchor;
  const isNow = day === undefined && month === monthOf(anchor);
  if (relative !== undefined && slot(match, 'UNIT') === undefined) {
    if (relative === 0) return year;
    if (Number(relative) < 0) return isAhead || isNow ? year - 1 : year;
    return (isAhead ? year : year + 1) + (relative === 2 ? 1 : 0);
  }
  const byWeekday = yearByWeekday({ match, context, month, day }, year);
  if (byWeekday !== undefined) return byWeekday;
  const tense = tenseAround(match, context, 'date');
  const distance = month - monthOf(anchor);
  if (tense > 0) return isAhead || isNow || distance >= -1 ? year : year + 1;
  if (tense < 0) return isAhead && distance > 1 ? year - 1 : year;
  if (distance < -MONTHS_BEHIND) return year + 1;
  return distance > 12 - MONTHS_BEHIND ? year - 1 : year;
}

function yearByWeekday({ match, month, day }: Undated, year: number): number | undefined {
  const weekday = numberSlot(match, 'W') ?? numberSlot(match, 'WS');
  if (weekday === undefined || day === undefined) return undefined;
  return [year, year - 1, year + 1].find(candidate => {
    const found = dayOf(candidate, month, day);
    return found !== undefined && weekdayOf(found) === weekday;
  });
}

/** "the 15th", "Friday the 22nd", "20th of next month": the day in the month that it names, that its weekday fits, or that is nearest. */
function dayOfMonth(match: Match, context: Context, day: number): Day | undefined {
  const { anchor } = context;
  if (anchor === undefined) return undefined;
  const base = recentDay(context, context.tokens[match.start]?.start ?? 0) ?? anchor;
  const relative = slot(match, 'REL');
  if (relative !== undefined && slot(match, 'UNIT') !== 'M') return undefined;
  const inMonth = (offset: number): Day | undefined => {
    const month = shiftDay(`${base.slice(0, 7)}-01`, 'M', offset);
    return month === undefined ? undefined : dayOf(yearOf(month), monthOf(month), day);
  };
  if (relative !== undefined) return inMonth(relative === 'c' ? 1 : Number(relative));
  const weekday = numberSlot(match, 'W') ?? numberSlot(match, 'WS');
  if (weekday !== undefined) {
    const fitting = [0, -1, 1].map(inMonth).find(found => found !== undefined && weekdayOf(found) === weekday);
    if (fitting || slot(match, 'ORD') === undefined) return fitting;
  }
  return inMonth(0) ?? inMonth(1);
}

/** A date all in digits. Its order is that of the text's other dates, else the habit of the language. */
export const numericDateMeaning: Meaning = (match, context) => {
  const [whole, month, pair] = [slot(match, 'NDATE'), slot(match, 'NMONTH'), slot(match, 'NDM') ?? slot(match, 'NDOT')];
  if (month !== undefined) return date(String(month));
  if (whole === undefined && pair === undefined) return date(spacedMonth(match));
  if (pair !== undefined) return date(pairDate(String(pair), match, context));
  const text = String(whole);
  if (text.includes('-')) {
    const [y, m, d] = text.split('-').map(Number);
    return date(dayOf(y ?? 0, m ?? 0, d ?? 0) ?? dayOf(y ?? 0, d ?? 0, m ?? 0));
  }
  const [a = 0, b = 0, c = 0] = text.split('/').map(Number);
  const year = c < 100 ? fullYear(c, context.anchor) : c;
  return date(dayInOrder({ a, b, year }, context.isDayFirst));
};

/** "11 - 2016": a month number and a year apart. */
function spacedMonth(match: Match): string | undefined {
  const [month, year] = [numberSlot(match, 'DAY'), numberSlot(match, 'YEAR')];
  return month === undefined || year === undefined || month > 12 ? undefined : `${year}-${pad(month)}`;
}

function dayInOrder({ a, b, year }: { a: number; b: number; year: number }, isDayFirst: boolean): Day | undefined {
  const [first, second] = [dayOf(year, b, a), dayOf(year, a, b)];
  return isDayFirst ? (first ?? second) : (second ?? first);
}

function pairDate(pair: string, match: Match, context: Context): Day | string | undefined {
  const [a = 0, b = 0] = pair.split('/').map(Number);
  const isDayFirst = (context.isDayFirst && b <= 12) || a > 12;
  const [day, month] = isDayFirst ? [a, b] : [b, a];
  const year = numberSlot(match, 'YEAR');
  if (year !== undefined) return dayOf(year, month, day);
  if (context.anchor === undefined) return `XXXX-${pad(month)}-${pad(day)}`;
  return dayOf(probableYear({ match, context, month, day }), month, day) ?? leapDay(context.anchor, month, day);
}

/** 29 February in a year that has none: the last one before. */
function leapDay(anchor: Day, month: number, day: number): Day | undefined {
  const years = [0, 1, 2, 3, 4, 5, 6, 7].map(back => yearOf(anchor) - back);
  return years.map(year => dayOf(year, month, day)).find(found => found !== undefined);
}

/** "Christmas 2021", "next Easter": holidays with a fixed date ("12-25") or at a distance from Easter ("E-2"). */
export const holidayMeaning: Meaning = (match, context) => {
  const holiday = String(slot(match, 'H'));
  const { anchor } = context;
  const inYear = (year: number): Day =>
    holiday.startsWith('E') ? addDays(easterOf(year), Number(holiday.slice(1) || 0)) : `${pad(year, 4)}-${holiday}`;
  const stated = statedYear(match, context);
  if (stated !== undefined) return date(inYear(stated));
  if (anchor === undefined) return undefined;
  const days = [-1, 0, 1].map(offset => inYear(yearOf(anchor) + offset));
  const [before = anchor, now = anchor, after = anchor] = days;
  const relative = slot(match, 'REL');
  const tense = relative === undefined ? tenseAround(match, context, 'date') : Number(relative === 'c' ? 1 : relative);
  if (tense < 0) return date(now < anchor ? now : before);
  if (tense > 0) return date(now >= anchor ? now : after);
  return date(days.reduce((best, day) => (distance(day, anchor) < distance(best, anchor) ? day : best)));
};

const distance = (a: Day, b: Day): number => Math.abs(daysBetween(a, b));
