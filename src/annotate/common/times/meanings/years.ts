import { addDays, type Day, weekdayOf } from '../../../../lib/calendar.ts';
import { intervalOf, mondayOfWeek, shiftDay, weekValue, yearOf } from '../calendar-value.ts';
import { type Context, type Meaning, recentDay } from '../context.ts';
import type { Match } from '../pattern.ts';
import { statedYear } from './dates.ts';
import { date } from './resolved.ts';
import { numberSlot, slot } from './slots.ts';

/** A year, with its season where one stands beside it ("autumn 2021", "summer of last year"). */
export const yearMeaning: Meaning = (match, context) => {
  const year = statedYear(match, context);
  if (isCounted(match, context)) return undefined;
  if (year === undefined || (slot(match, 'BARE') !== undefined && !isPlausibleYear(year, context))) return undefined;
  const season = slot(match, 'S');
  return date(season === undefined ? String(year).padStart(4, '0') : `${year}-${season}`);
};

/** "1800 metres", "2000 to 3000 degrees": numbers of things. */
function isCounted({ end }: Match, { tokens, lexicon }: Context): boolean {
  const next = tokens[end];
  if (next === undefined) return false;
  if (/^[%°\p{Sc}]$/u.test(next.text)) return true;
  const word = next.text.toLowerCase();
  return lexicon.countedWords.some(opening => word.startsWith(opening));
}

/** Years alone are years of living memory, or announced for the next decades; round hundreds are amounts. */
const [OLDEST, YEARS_AHEAD] = [1900, 30];

function isPlausibleYear(year: number, { anchor }: Context): boolean {
  const now = anchor === undefined ? 2020 : yearOf(anchor);
  return year >= OLDEST && year <= now + YEARS_AHEAD && year % 100 !== 0;
}

/** "the 1990s", "90-talet", "den neunziger Jahren": the decade, in the century of the digits or in the last one that has begun. */
export const decadeMeaning: Meaning = (match, { anchor }) => {
  const [year, short, name] = [numberSlot(match, 'YEAR'), numberSlot(match, 'NUM'), numberSlot(match, 'DEC')];
  if (year !== undefined)
    return date(String(year).slice(0, year % 100 === 0 && match.pattern.rule.with?.CENTURY !== undefined ? 2 : 3));
  const tens = name ?? (short !== undefined && short < 100 ? Math.floor(short / 10) : undefined);
  if (tens === undefined) return undefined;
  const now = anchor === undefined ? 2020 : yearOf(anchor);
  const decade = Math.floor(now / 100) * 10 + tens;
  return date(String(decade * 10 > now ? decade - 10 : decade));
};

/** "the 20th century" (ordinal or Roman) → "19"; Swedish "1900-talet" names the century by its years. */
export const centuryMeaning: Meaning = match => {
  const year = numberSlot(match, 'YEAR');
  if (year !== undefined) return date(String(year).slice(0, 2));
  const century = numberSlot(match, 'ORD') ?? numberSlot(match, 'ROMAN') ?? numberSlot(match, 'NUM');
  return century === undefined || century > 30 ? undefined : date(String(century - 1).padStart(2, '0'));
};

/** "first Monday in October 2014", "last day of the month", "third week of 2027". REL -1 beside UNIT or W stands for "last". */
export const nthMeaning: Meaning = (match, context) => {
  const nth = numberSlot(match, 'ORD') ?? (numberSlot(match, 'REL') === -1 ? -1 : undefined);
  const frame = frameOf(match, context);
  if (nth === undefined || nth === 0 || frame === undefined) return undefined;
  const weekday = numberSlot(match, 'W');
  if (weekday !== undefined) return date(nthWeekday({ ...frame, nth, weekday }));
  const unit = String(slot(match, 'UNIT') ?? '');
  const day = nth > 0 ? addDays(frame.from, nth - 1) : addDays(frame.to, -1);
  if (unit === 'D') return date(day < frame.to ? day : undefined);
  return unit === 'W' ? date(nthWeek({ ...frame, nth })) : undefined;
};

interface Frame {
  readonly from: Day;
  readonly to: Day;
}

/** The month or year in which something is counted. */
function frameOf(match: Match, context: Context): Frame | undefined {
  const { anchor } = context;
  const month = numberSlot(match, 'M');
  const year = statedYear(match, context);
  if (month === undefined && year !== undefined) return intervalOf(String(year).padStart(4, '0'));
  if (month !== undefined) {
    const base = year ?? (anchor === undefined ? undefined : yearOf(anchor));
    return base === undefined ? undefined : intervalOf(`${base}-${String(month).padStart(2, '0')}`);
  }
  const units = match.slots.UNIT ?? [];
  const relatives = match.slots.REL ?? [];
  if (anchor === undefined || units.at(-1) !== 'M') return undefined;
  const relative = relatives.length > (match.slots.ORD ? 0 : 1) ? relatives.at(-1) : 0;
  const base = recentDay(context, 0) ?? anchor;
  const shifted = shiftDay(`${base.slice(0, 7)}-01`, 'M', relative === 'c' ? 1 : Number(relative ?? 0));
  return shifted === undefined ? undefined : intervalOf(shifted.slice(0, 7));
}

function nthWeekday({ from, to, nth, weekday }: Frame & { nth: number; weekday: number }): Day | undefined {
  if (nth < 0) {
    const last = addDays(to, -1);
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const day = addDays(from, ((weekday - weekdayOf(from) + 7) % 7) + 7 * (nth - 1));
  return day < to ? day : undefined;
}

/** The nth week that begins in a month, or the last that ends in it; of a year, the ISO week of that number. */
function nthWeek({ from, to, nth }: Frame & { nth: number }): string | undefined {
  const isYear = to.slice(4) === from.slice(4);
  if (isYear) return nth > 0 ? weekValue(mondayOfWeek(yearOf(from), nth)) : weekValue(`${from.slice(0, 4)}-12-28`);
  const firstMonday = addDays(from, (8 - weekdayOf(from)) % 7);
  return weekValue(
    nth > 0 ? addDays(firstMonday, 7 * (nth - 1)) : addDays(to, -(weekdayOf(to) === 1 ? 7 : weekdayOf(to) + 6)),
  );
}
