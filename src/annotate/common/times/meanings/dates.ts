import { type Day, dayOf, weekdayOf } from '../../../../lib/calendar.ts';
import { monthOf, shiftDay, yearOf } from '../calendar-value.ts';
import { type Context, type Meaning, recentDay } from '../context.ts';
import type { Match } from '../pattern.ts';
import { tenseAround } from '../tense.ts';
import { date, implied, withPart } from './resolved.ts';
import { lastOf, numberSlot, slot } from './slots.ts';

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/**
 * Without a year and without tense, a date lies up to nine months behind the publication or less than four ahead: news looks back further than
 * ahead, and announced dates are rarely a season away. The window was chosen before measuring and not tuned.
 */
const MONTHS_BEHIND = 9;

/** A day, month or both, with or without a year: "Friday, 5 March 2021", "March 5", "March 2021", "the 15th". */
export const dateMeaning: Meaning = (match, context) => {
  const day = dayNumber(match);
  const month = numberSlot(match, 'M') ?? numberSlot(match, 'MB');
  if (match.slots.YY !== undefined && isCounting(match, context)) return undefined;
  if (isAmount(match, context) || isCountAfterMonth(match, context) || isNameOfMonth(match, context)) return undefined;
  const year = statedYear(match, context);
  if (month === undefined)
    return day === undefined ? undefined : implied(withPart(dayOfMonth(match, context, day), slot(match, 'P')));
  const part = slot(match, 'P');
  if (year !== undefined) return withPart(monthOrDay(year, month, day), part);
  if (context.anchor === undefined) return date(`XXXX-${pad(month)}${day === undefined ? '' : `-${pad(day)}`}`);
  return implied(withPart(monthOrDay(probableYear({ match, context, month, day }), month, day), part));
};

/** The day of the month: in digits, in words ("erster") or in digits as an ordinal ("1st"). */
function dayNumber(match: Match): number | undefined {
  const names = ['DAY', 'WDAY', 'ORD', 'DORD'];
  return names.map(name => lastOf(match, name) ?? numberSlot(match, name)).find(day => day !== undefined);
}

/** "Im Januar 17 Schafe": where the day comes first, a number behind a month that counts the next word is no day. */
function isCountAfterMonth({ start, end, slots }: Match, { tokens, lexicon }: Context): boolean {
  const [first, last, next] = [tokens[start], tokens[end - 1], tokens[end]];
  if (slots.M === undefined && slots.W !== undefined && slots.DAY !== undefined && last?.numeral?.DAY !== undefined)
    return next !== undefined && next.lexeme === undefined && /^\p{L}/u.test(next.text);
  if (!lexicon.data.isDayFirst || slots.YEAR !== undefined || first?.lexeme?.values.M === undefined) return false;
  return last?.numeral?.DAY !== undefined && next !== undefined && /^\p{L}/u.test(next.text);
}

/** "Drottning Maj", "Santa Lucía del Mar": a month alone with a capital inside a sentence is a name, where months have none. */
function isNameOfMonth({ start, end }: Match, { tokens, text, lexicon }: Context): boolean {
  const [token, before] = [tokens[start], tokens[start - 1]];
  if (!lexicon.data.areMonthsLower || end - start > 1 || token === undefined || before === undefined) return false;
  return /^\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.end)) && /[\p{L}\p{N},]$/u.test(before.text);
}

/** "$12 December 27": what follows the sign of a currency is no day. */
const isAmount = ({ start }: Match, { tokens }: Context): boolean => /^\p{Sc}$/u.test(tokens[start - 1]?.text ?? '');

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
  const tense = base === anchor ? tenseAround(match, context, 'date') : 0;
  const weekday = numberSlot(match, 'W') ?? numberSlot(match, 'WS');
  if (weekday !== undefined) {
    const fits = (offset: number): boolean => {
      const found = inMonth(offset);
      return found !== undefined && weekdayOf(found) === weekday;
    };
    const fitting = monthOffsets(tense).find(fits);
    return fitting === undefined ? undefined : inMonth(fitting);
  }
  const here = inMonth(0);
  if (here === undefined) return inMonth(1);
  if (tense > 0 && here < anchor) return inMonth(1) ?? inMonth(2);
  return tense < 0 && here > anchor ? (inMonth(-1) ?? here) : here;
}

/** This month, then those around it, nearest first: as far as a weekday and a day of the month may lie apart from a text. */
function monthOffsets(tense: number): number[] {
  const steps = Array.from({ length: 8 }, (_, i) => i + 1);
  const around = steps.flatMap(step => (tense < 0 ? [-step, step] : [step, -step]));
  return [0, ...(tense > 0 ? [...steps, ...steps.map(step => -step)] : around)];
}

/** A date all in digits. Its order is that of the text's other dates, else the habit of the language. */
export const numericDateMeaning: Meaning = (match, context) => {
  const [whole, month, pair] = [slot(match, 'NDATE'), slot(match, 'NMONTH'), slot(match, 'NDM') ?? slot(match, 'NDOT')];
  if (month !== undefined) return date(String(month));
  if (whole === undefined && pair === undefined) return date(spacedDay(match, context) ?? spacedMonth(match));
  if (pair !== undefined) return implied(date(pairDate(String(pair), match, context)));
  const text = String(whole);
  if (text.includes('-')) {
    const [y, m, d] = text.split('-').map(Number);
    return date(dayOf(y ?? 0, m ?? 0, d ?? 0) ?? dayOf(y ?? 0, d ?? 0, m ?? 0));
  }
  const [a = 0, b = 0, c = 0] = text.split('/').map(Number);
  const year = c < 100 ? fullYear(c, context.anchor) : c;
  return date(dayInOrder({ a, b, year }, context.isDayFirst));
};

/** "20 02 2014", "17 2": numbers apart, of a text that has nothing else. */
function spacedDay(match: Match, context: Context): string | undefined {
  const [a, b] = (match.slots.DAY ?? []).map(Number);
  if (a === undefined || b === undefined) return undefined;
  const year = statedYear(match, context);
  return year === undefined ? pairDate(`${a}/${b}`, match, context) : dayInOrder({ a, b, year }, context.isDayFirst);
}

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
