import { addDays, type Day, daysBetween, weekdayOf } from '../../../../lib/calendar.ts';
import { isSeason, monthOf, shiftDay, valueOfUnit, weekValue, yearOf } from '../calendar-value.ts';
import {
  type Context,
  dayOfParagraph,
  isWholeText,
  type Meaning,
  type Resolved,
  recentDay,
  recentPeriod,
  recentQuarter,
} from '../context.ts';
import { type ClassValue, classValue, type Token } from '../lexeme.ts';
import type { Match } from '../pattern.ts';
import { tenseAround } from '../tense.ts';
import { date, implied, withPart } from './resolved.ts';
import { counts, numberSlot, slot, toSteps } from './slots.ts';
import type { WeekdayCase } from './weekdays.ts';

const startOf = (match: Match, { tokens }: Context): number => tokens[match.start]?.start ?? 0;

/** "yesterday", "vorgestern", "tomorrow evening"; with BASE "mention", from the day that the text last named ("the next day"). */
export const dayOffsetMeaning: Meaning = (match, context) => {
  const stated = slot(match, 'AP');
  const [offset, joined] =
    stated === undefined ? [numberSlot(match, 'A') ?? 0, undefined] : String(stated).split(/(?=[A-Z]{2}$)/);
  if (match.pattern.rule.with?.GOVERNS !== undefined && governsNext(match, context)) return undefined;
  const base = baseOf(match, context);
  const meant = withPart(base === undefined ? undefined : addDays(base, Number(offset)), slot(match, 'P') ?? joined);
  if (match.pattern.rule.with?.BASE !== undefined) return implied(meant);
  const isToday = numberSlot(match, 'A') === 0 && meant?.type === 'DATE' && match.pattern.rule.with === undefined;
  return isToday && tenseAround(match, context, 'today') === 0 ? { ...meant, isOpenToday: true } : meant;
};

/** "Накануне выборов": the eve of something, which is no adverb. A verb behind the noun makes that noun the subject of the clause. */
function governsNext({ end }: Match, context: Context): boolean {
  const [next, afterNext] = [context.tokens[end], context.tokens[end + 1]];
  const { data } = context.lexicon;
  const endsWith = (token: Token | undefined, endings: readonly string[] = []): boolean =>
    token !== undefined && endings.some(ending => token.text.endsWith(ending));
  if (!endsWith(next, data.genitiveEndings) || next?.lexeme?.tense || endsWith(next, data.pastEndings)) return false;
  return !(afterNext?.lexeme?.tense || endsWith(afterNext, data.pastEndings));
}

/**
 * The day that an expression counts from. "The day before" leans on a day of its own paragraph, else on the publication; "the next day" can
 * hardly be the one after publication, so a day of the paragraph before will do.
 */
function baseOf(match: Match, context: Context): Day | undefined {
  const { BASE, A, SIGN } = match.pattern.rule.with ?? {};
  if (BASE === 'elsewhere') return dayElsewhere(match, context) ?? context.anchor;
  if (BASE !== 'mention') return context.anchor;
  const find = Number(A ?? SIGN ?? 0) < 0 ? dayOfParagraph : recentDay;
  return find(context, startOf(match, context)) ?? context.anchor;
}

/** How many days a story must lie back for its "накануне" to count from it and not from the publication. */
const ELSEWHERE_DAYS = 2;

/** The day of a narrative that is not that of the publication: the last one named shortly before, when it lies some days back. */
function dayElsewhere(match: Match, context: Context): Day | undefined {
  const day = recentDay(context, startOf(match, context));
  if (day === undefined || context.anchor === undefined) return day;
  return daysBetween(day, context.anchor) >= ELSEWHERE_DAYS ? day : undefined;
}

/** "last week", "this month", "next year", "this summer": a unit at a distance from the publication. */
export const shiftMeaning: Meaning = (match, context) => {
  const unit = String(slot(match, 'UNIT') ?? slot(match, 'S') ?? slot(match, 'SLAST'));
  const relative = slot(match, 'REL');
  const anchor = match.pattern.rule.with?.BASE === undefined ? context.anchor : mentionedDay(match, context);
  if (relative === undefined || anchor === undefined) return undefined;
  if (isPlural(match, context)) return { type: 'DURATION', value: `PX${unit}` };
  if (unit === 'WE')
    return date(valueOfUnit(addDays(anchor, 7 * weekendSteps({ match, context, anchor, relative })), unit));
  if (unit === 'Q' && (relative === 0 || match.pattern.rule.with?.LATEST !== undefined)) {
    const quarter = recentQuarter(context, startOf(match, context));
    if (quarter !== undefined) return implied(date(quarter));
  }
  const isOpen = isSeason(unit) && match.slots.REL === undefined && relative === 0;
  const steps = isOpen
    ? openSeasonSteps(unit, anchor, tenseAround(match, context))
    : isSeason(unit)
      ? seasonSteps(unit, anchor, toSteps(relative))
      : toSteps(relative);
  const day = shiftDay(unit === 'M' || unit === 'Q' || unit === 'H' ? `${anchor.slice(0, 7)}-01` : anchor, unit, steps);
  const value = day === undefined ? undefined : withPart(valueOfUnit(day, unit), slot(match, 'P'));
  return match.pattern.rule.with?.BASE === undefined ? value : implied(value);
};

/** The day, or the first day of the month or year, that the text named last: what "that year" lies in. */
function mentionedDay(match: Match, context: Context): Day | undefined {
  const at = startOf(match, context);
  const period = slot(match, 'UNIT') === 'D' ? undefined : recentPeriod(context, at);
  const day = recentDay(context, at);
  if (period === undefined || (day !== undefined && (context.lastDay?.at ?? 0) > (context.lastPeriod?.at ?? 0)))
    return day;
  return period.includes('H') ? undefined : `${period}-01-01`.slice(0, 10);
}

/** "the last years": how many is not said. */
const isPlural = ({ start, end }: Match, { tokens }: Context): boolean =>
  tokens.slice(start, end).some(token => classValue(token, 'PL') !== undefined);

/** The weekend of a text written from Monday to Friday is the one that is over, unless its clause looks ahead. */
function weekendSteps({ match, context, anchor, relative }: Omit<WeekdayCase, 'weekday'>): number {
  if (relative !== 0) return toSteps(relative);
  return weekdayOf(anchor) < 6 && tenseAround(match, context) < 0 ? -1 : 0;
}

/** The month in which each season begins: a season of this year counts as "last" only once it has begun. */
const BEGINS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** "In autumn", "by summer": the one that its clause looks at, else that of the year. */
function openSeasonSteps(season: string, anchor: Day, tense: number): number {
  const [begins, month] = [BEGINS[season] ?? 1, monthOf(anchor)];
  if (tense > 0) return month >= begins + 3 ? 1 : 0;
  if (tense < 0 && month < begins) return -1;
  return seasonSteps(season, anchor, 0);
}

/** A season about to begin would be "this" one, so that "next" is the one after it (three months: a season's length). */
const isNear = (season: string, anchor: Day): boolean => (BEGINS[season] ?? 1) - monthOf(anchor) < 3;

function seasonSteps(season: string, anchor: Day, relative: number): number {
  const hasBegun = monthOf(anchor) >= (BEGINS[season] ?? 1);
  const isOver = monthOf(anchor) >= (BEGINS[season] ?? 1) + 3;
  if (relative < 0) return isOver ? relative + 1 : relative;
  if (relative > 0) return hasBegun || isNear(season, anchor) ? relative : relative - 1;
  return season === 'WI' && monthOf(anchor) < 3 ? -1 : 0;
}

/** "three days ago", "in two weeks", "a year earlier", "2 days after next Friday": SIGN times a count of units from a day. */
export const offsetMeaning: Meaning = (match, context) => {
  const sign = numberSlot(match, 'SIGN') ?? numberSlot(match, 'AGO') ?? -1;
  const added = match.pattern.rule.with?.UNIT;
  const units = match.slots.UNIT ?? (added === undefined ? [] : [added]);
  if (match.pattern.rule.with?.COMPARES !== undefined && isPlural(match, context)) return undefined;
  const stated = counts(match);
  const steps = stated.length === 0 ? units.map(() => 1) : stated;
  if (steps.some(step => typeof step !== 'number')) return vagueOffset(sign, match);
  if (match.pattern.rule.with?.UNLESS_PAST !== undefined && tenseAround(match, context) < 0) return undefined;
  const { IF_FUTURE } = match.pattern.rule.with ?? {};
  if (IF_FUTURE !== undefined && (isClockUnit(String(units.at(-1))) || tenseAround(match, context) <= 0))
    return undefined;
  const base = offsetBase(match, context);
  if (base === undefined || units.length === 0 || steps.length < units.length) return undefined;
  const unit = String(units.at(-1));
  const quarter = unit === 'Y' && steps[0] === 1 ? recentQuarter(context, startOf(match, context)) : undefined;
  if (quarter !== undefined && sign < 0) {
    return { type: 'DATE', value: `${Number(quarter.slice(0, 4)) - 1}${quarter.slice(4)}`, isComparison: true };
  }
  const compared = comparedPeriod({ match, context, unit, steps });
  if (compared !== undefined && sign < 0) return { type: 'DATE', value: compared, isComparison: true, isImplied: true };
  let day: Day | undefined = base;
  for (const [i, u] of units.entries())
    day = day === undefined ? undefined : shiftDay(day, String(u), sign * Number(steps[i]));
  const value =
    day === undefined
      ? undefined
      : valueOfUnit(day, granularityOf(unit, sign > 0 && unit === 'W' ? 'day' : precisionOf(match, context)));
  if (day !== undefined) return match.pattern.rule.with?.BASE === undefined ? date(value) : implied(date(value));
  if (unit === 'Y') return vagueOffset(sign, match);
  return isClockUnit(unit) ? { type: 'TIME', value: base } : undefined;
};

interface Comparison {
  readonly match: Match;
  readonly context: Context;
  readonly unit: string;
  readonly steps: readonly ClassValue[];
}

/** "3.4 % a month earlier", "the year before": one unit back from the month or year that was just named (rule value COMPARES). */
function comparedPeriod({ match, context, unit, steps }: Comparison): string | undefined {
  if (match.pattern.rule.with?.COMPARES === undefined || steps[0] !== 1 || steps.length > 1) return undefined;
  const period = recentPeriod(context, startOf(match, context));
  if (period === undefined || (unit !== 'Y' && (unit !== 'M' || period.length !== 7 || period[5] === 'H')))
    return undefined;
  if (unit === 'Y') return `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
  return shiftDay(`${period}-01`, 'M', -1)?.slice(0, 7);
}

/** "a few days ago" is some time in the past; "a few days later" in a story only says how long it took. */
function vagueOffset(sign: number, { pattern, slots }: Match): Resolved {
  if (pattern.rule.with?.BASE === 'mention') return { type: 'DURATION', value: `PX${slots.UNIT?.at(-1) ?? ''}` };
  return { type: 'DATE', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
}

const isClockUnit = (unit: string): boolean => unit === 'h' || unit === 'min' || unit === 's';

type Precision = 'unit' | 'diary' | 'day';

/** "Four months from tomorrow" counts from a day to a day; in a diary, where nothing else is said, the unit below the counted one is meant. */
function precisionOf(match: Match, context: Context): Precision {
  if (slot(match, 'A') !== undefined || match.pattern.rule.with?.EXACT !== undefined) return 'day';
  return isWholeText(match, context) ? 'diary' : 'unit';
}

/** Weeks ahead keep the weekday ("in two weeks" is an appointment), weeks back do not; decades and centuries are counted in years. */
function granularityOf(unit: string, precision: Precision): string {
  if (unit === 'W' && precision === 'unit') return 'W';
  if (unit === 'W' || unit === 'WE' || (precision !== 'unit' && unit === 'M')) return 'D';
  if (unit === 'Y' && precision !== 'unit') return precision === 'day' ? 'D' : 'M';
  return unit === 'DE' || unit === 'CE' ? 'Y' : unit;
}

function offsetBase(match: Match, context: Context): Day | undefined {
  const { anchor } = context;
  const offset = numberSlot(match, 'A');
  if (anchor !== undefined && offset !== undefined) return addDays(anchor, offset);
  return baseOf(match, context);
}

/** "third quarter", "first half of 2022", "week 34": a numbered part of a year, of the year that is named or of the nearest. */
export const periodMeaning: Meaning = (match, context) => {
  const unit = String(match.pattern.rule.with?.UNIT ?? slot(match, 'UNIT'));
  const number = numberSlot(match, 'ORD') ?? numberSlot(match, 'ROMAN') ?? numberSlot(match, 'NUM');
  const year =
    numberSlot(match, 'YEAR') ?? relativeYear(match, context) ?? probablePeriodYear(unit, number ?? 0, context);
  if (number === undefined || year === undefined || number < 1) return undefined;
  if (unit === 'W' && slot(match, 'NUM') === undefined && !hasYear(match)) return undefined;
  const padded = String(year).padStart(4, '0');
  if (unit === 'W') return number > 53 ? undefined : date(`${padded}-W${String(number).padStart(2, '0')}`);
  if (unit === 'Q') return number > 4 ? undefined : date(`${padded}-Q${number}`);
  return unit === 'H' && number <= 2 ? date(`${padded}-H${number}`) : undefined;
};

/** "The third week" alone is the third of whatever the text speaks of. */
const hasYear = (match: Match): boolean => slot(match, 'YEAR') !== undefined || slot(match, 'REL') !== undefined;

function relativeYear(match: Match, { anchor }: Context): number | undefined {
  const relative = slot(match, 'REL');
  return relative === undefined || anchor === undefined ? undefined : yearOf(anchor) + toSteps(relative);
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
