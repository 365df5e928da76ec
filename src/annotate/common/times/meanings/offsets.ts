import { addDays, type Day, weekdayOf } from '../../../../lib/calendar.ts';
import { isSeason, mondayOf, monthOf, shiftDay, valueOfUnit, weekValue, yearOf } from '../calendar-value.ts';
import { type Context, dayOfParagraph, type Meaning, type Resolved, recentDay, recentQuarter } from '../context.ts';
import { classValue } from '../lexeme.ts';
import type { Match } from '../pattern.ts';
import { tenseAround } from '../tense.ts';
import { date, withPart } from './resolved.ts';
import { counts, numberSlot, slot } from './slots.ts';

const startOf = (match: Match, { tokens }: Context): number => tokens[match.start]?.start ?? 0;

/** "yesterday", "vorgestern", "tomorrow evening"; with BASE "mention", from the day that the text last named ("the next day"). */
export const dayOffsetMeaning: Meaning = (match, context) => {
  const stated = slot(match, 'AP');
  const [offset, joined] =
    stated === undefined ? [numberSlot(match, 'A') ?? 0, undefined] : String(stated).split(/(?=[A-Z])/);
  const base = baseOf(match, context);
  return withPart(base === undefined ? undefined : addDays(base, Number(offset)), slot(match, 'P') ?? joined);
};

/**
 * The day that an expression counts from. "The day before" leans on a day of its own paragraph, else on the publication; "the next day" can
 * hardly be the one after publication, so a day of the paragraph before will do.
 */
function baseOf(match: Match, context: Context): Day | undefined {
  const { BASE, A, SIGN } = match.pattern.rule.with ?? {};
  if (BASE !== 'mention') return context.anchor;
  const find = Number(A ?? SIGN ?? 0) < 0 ? dayOfParagraph : recentDay;
  return find(context, startOf(match, context)) ?? context.anchor;
}

/** A weekday, with or without a direction, a week or a part of the day. Without direction the tense of its clause decides, else the past. */
export const weekdayMeaning: Meaning = (match, context) => {
  const { anchor } = context;
  const joined = slot(match, 'WP');
  const weekday =
    joined === undefined
      ? (numberSlot(match, 'W') ?? numberSlot(match, 'WS') ?? numberSlot(match, 'WLAST') ?? numberSlot(match, 'WNEXT'))
      : Number(String(joined)[0]);
  const part = joined === undefined ? slot(match, 'P') : String(joined).slice(1);
  if (weekday === undefined) return undefined;
  if (anchor === undefined) return { type: 'DATE', value: `XXXX-WXX-${weekday}` };
  const relative = slot(match, 'REL');
  const unit = slot(match, 'UNIT');
  const weeks = numberSlot(match, 'NUM') ?? 0;
  if (unit !== undefined && unit !== 'W') return undefined;
  if (unit === 'W' && weeks > 0) return withPart(addDays(mondayOf(anchor), 7 * weeks + weekday - 1), part);
  if (unit === 'W' && relative !== undefined)
    return withPart(addDays(mondayOf(anchor), 7 * toNumber(relative) + weekday - 1), part);
  return withPart(weekdayNear({ match, context, anchor, weekday, relative }), part);
};

/** "Fri.", "sön.": a short weekday alone needs its dot, and a sentence that goes on behind it ("by the sea." ends one in French). */
export const shortWeekdayMeaning: Meaning = (match, context) => {
  const end = context.tokens[match.end - 1]?.end ?? 0;
  const isShort = context.text.charAt(end - 1) === '.' && /^(?:,|\s[\p{Ll}\d])/u.test(context.text.slice(end, end + 2));
  return isShort ? weekdayMeaning(match, context) : undefined;
};

const toNumber = (relative: unknown): number => (relative === 'c' ? 1 : Number(relative));

interface WeekdayCase {
  readonly match: Match;
  readonly context: Context;
  readonly anchor: Day;
  readonly weekday: number;
  readonly relative: unknown;
}

function weekdayNear({ match, context, anchor, weekday, relative }: WeekdayCase): Day {
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  const [past, ahead] = [addDays(anchor, -back), addDays(anchor, (7 - back) % 7)];
  const offset = numberSlot(match, 'WEEKS') ?? 0;
  if (offset !== 0)
    return addDays(
      offset < 0 ? addDays(anchor, -(back || 7)) : addDays(anchor, 7 - back),
      7 * (offset - Math.sign(offset)),
    );
  if (relative === 'c') return addDays(anchor, 7 - back);
  if (relative === 0) return addDays(mondayOf(anchor), weekday - 1);
  if (relative !== undefined && Number(relative) < 0) return addDays(anchor, -(back || 7) + 7 * (Number(relative) + 1));
  if (relative !== undefined) return addDays(mondayOf(anchor), 7 * Number(relative) + weekday - 1);
  return tenseAround(match, context) > 0 ? ahead : past;
}

/** "last week", "this month", "next year", "this summer": a unit at a distance from the publication. */
export const shiftMeaning: Meaning = (match, context) => {
  const unit = String(slot(match, 'UNIT') ?? slot(match, 'S') ?? slot(match, 'SLAST'));
  const relative = slot(match, 'REL');
  const { anchor } = context;
  if (relative === undefined || anchor === undefined) return undefined;
  if (isPlural(match, context)) return { type: 'DURATION', value: `PX${unit}` };
  if (unit === 'WE')
    return date(valueOfUnit(addDays(anchor, 7 * weekendSteps({ match, context, anchor, relative })), unit));
  if (unit === 'Q' && relative === 0) {
    const quarter = recentQuarter(context, startOf(match, context));
    if (quarter !== undefined) return date(quarter);
  }
  const steps = isSeason(unit) ? seasonSteps(unit, anchor, toNumber(relative)) : toNumber(relative);
  const day = shiftDay(unit === 'M' || unit === 'Q' || unit === 'H' ? `${anchor.slice(0, 7)}-01` : anchor, unit, steps);
  return day === undefined ? undefined : withPart(valueOfUnit(day, unit), slot(match, 'P'));
};

/** "the last years": how many is not said. */
const isPlural = ({ start, end }: Match, { tokens }: Context): boolean =>
  tokens.slice(start, end).some(token => classValue(token, 'PL') !== undefined);

/** The weekend of a text written from Monday to Friday is the one that is over, unless its clause looks ahead. */
function weekendSteps({ match, context, anchor, relative }: Omit<WeekdayCase, 'weekday'>): number {
  if (relative !== 0) return toNumber(relative);
  return weekdayOf(anchor) < 6 && tenseAround(match, context) <= 0 ? -1 : 0;
}

/** The month in which each season begins: a season of this year counts as "last" only once it has begun. */
const BEGINS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function seasonSteps(season: string, anchor: Day, relative: number): number {
  const hasBegun = monthOf(anchor) >= (BEGINS[season] ?? 1);
  const isOver = monthOf(anchor) >= (BEGINS[season] ?? 1) + 3;
  if (relative < 0) return isOver ? relative + 1 : relative;
  if (relative > 0) return hasBegun ? relative : relative - 1;
  return season === 'WI' && monthOf(anchor) < 3 ? -1 : 0;
}

/** "three days ago", "in two weeks", "a year earlier", "2 days after next Friday": SIGN times a count of units from a day. */
export const offsetMeaning: Meaning = (match, context) => {
  const sign = numberSlot(match, 'SIGN') ?? numberSlot(match, 'AGO') ?? -1;
  const units = match.slots.UNIT ?? [];
  const stated = counts(match);
  const steps = stated.length === 0 ? units.map(() => 1) : stated;
  if (steps.some(step => typeof step !== 'number')) return vagueOffset(sign, match);
  if (match.pattern.rule.with?.UNLESS_PAST !== undefined && tenseAround(match, context) < 0) return undefined;
  const base = offsetBase(match, context);
  if (base === undefined || units.length === 0 || steps.length < units.length) return undefined;
  const unit = String(units.at(-1));
  const quarter = unit === 'Y' && steps[0] === 1 ? recentQuarter(context, startOf(match, context)) : undefined;
  if (quarter !== undefined && sign < 0) {
    return { type: 'DATE', value: `${Number(quarter.slice(0, 4)) - 1}${quarter.slice(4)}`, isComparison: true };
  }
  let day: Day | undefined = base;
  for (const [i, u] of units.entries())
    day = day === undefined ? undefined : shiftDay(day, String(u), sign * Number(steps[i]));
  if (day !== undefined) return date(valueOfUnit(day, granularityOf(unit)));
  return isClockUnit(unit) ? { type: 'TIME', value: base } : undefined;
};

/** "a few days ago" is some time in the past; "a few days later" in a story only says how long it took. */
function vagueOffset(sign: number, { pattern, slots }: Match): Resolved {
  if (pattern.rule.with?.BASE === 'mention') return { type: 'DURATION', value: `PX${slots.UNIT?.at(-1) ?? ''}` };
  return { type: 'DATE', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
}

const isClockUnit = (unit: string): boolean => unit === 'h' || unit === 'min' || unit === 's';

/** Weeks keep the weekday ("two weeks ago today"), decades and centuries are counted in years. */
const granularityOf = (unit: string): string =>
  unit === 'W' || unit === 'WE' ? 'D' : unit === 'DE' || unit === 'CE' ? 'Y' : unit;

function offsetBase(match: Match, context: Context): Day | undefined {
  const { anchor } = context;
  const offset = numberSlot(match, 'A');
  if (anchor !== undefined && offset !== undefined) return addDays(anchor, offset);
  return baseOf(match, context);
}

/** "third quarter", "first half of 2022", "week 34": a numbered part of a year, of the year that is named or of the nearest. */
export const periodMeaning: Meaning = (match, context) => {
  const unit = String(slot(match, 'UNIT') ?? slot(match, 'PERIOD'));
  const number = numberSlot(match, 'ORD') ?? numberSlot(match, 'ROMAN') ?? numberSlot(match, 'NUM');
  const year =
    numberSlot(match, 'YEAR') ?? relativeYear(match, context) ?? probablePeriodYear(unit, number ?? 0, context);
  if (number === undefined || year === undefined || number < 1) return undefined;
  const padded = String(year).padStart(4, '0');
  if (unit === 'W') return number > 53 ? undefined : date(`${padded}-W${String(number).padStart(2, '0')}`);
  if (unit === 'Q') return number > 4 ? undefined : date(`${padded}-Q${number}`);
  return unit === 'H' && number <= 2 ? date(`${padded}-H${number}`) : undefined;
};

function relativeYear(match: Match, { anchor }: Context): number | undefined {
  const relative = slot(match, 'REL');
  return relative === undefined || anchor === undefined ? undefined : yearOf(anchor) + toNumber(relative);
}

/** The year of a numbered period without one: this year's, unless it has hardly begun to come into sight. */
function probablePeriodYear(unit: string, number: number, { anchor }: Context): number | undefined {
  if (anchor === undefined) return undefined;
  const now =
    unit === 'Q'
      ? Math.ceil(monthOf(anchor) / 3)
      : unit === 'H'
        ? monthOf(anchor) > 6
          ? 2
          : 1
        : Number(weekValue(anchor).slice(6));
  const cycle = unit === 'Q' ? 4 : unit === 'H' ? 2 : 52;
  return number - now > cycle / 2 ? yearOf(anchor) - 1 : yearOf(anchor);
}
