import { addDays, type Day, daysBetween, weekdayOf } from '../../../../lib/calendar.ts';
import { easterOf, orthodoxEasterOf, yearOf } from '../calendar-value.ts';
import type { Meaning } from '../context.ts';
import { tenseAround } from '../tense.ts';
import { statedYear } from './dates.ts';
import { date, implied } from './resolved.ts';
import { slot } from './slots.ts';

const RULE = /^(?:([EO])(-?\d+)|(\d\d-\d\d)(?:>(\d))?)$/;

/**
 * The day of a holiday in a year: "12-25" a fixed day, "E-2" days from Easter, "O0" from the Easter of the Eastern churches, "11-22>4" the
 * first Thursday on or after 22 November. Undefined where the rule is none of these.
 */
export function holidayIn(year: number, rule: string): Day | undefined {
  const match = RULE.exec(rule);
  if (!match) return undefined;
  const [, feast, distance, fixed, weekday] = match;
  if (feast) return addDays(feast === 'E' ? easterOf(year) : orthodoxEasterOf(year), Number(distance));
  const day = `${String(year).padStart(4, '0')}-${fixed}`;
  return weekday === undefined ? day : addDays(day, (Number(weekday) - weekdayOf(day) + 7) % 7);
}

/** "Christmas 2021", "next Easter", "Thanksgiving": in the year it names, else the one that the tense of its clause looks at, else the nearest. */
export const holidayMeaning: Meaning = (match, context) => {
  const rule = String(slot(match, 'H'));
  const { anchor } = context;
  const stated = statedYear(match, context);
  if (stated !== undefined) return date(holidayIn(stated, rule));
  if (anchor === undefined) return undefined;
  const days = [-1, 0, 1].map(offset => holidayIn(yearOf(anchor) + offset, rule)).filter(day => day !== undefined);
  const relative = slot(match, 'REL');
  const tense = relative === undefined ? tenseAround(match, context, 'date') : Number(relative === 'c' ? 1 : relative);
  const before = days.filter(day => day < anchor);
  const after = days.filter(day => day >= anchor);
  const near = (a: Day, b: Day): number => distance(a, anchor) - distance(b, anchor);
  const chosen = tense < 0 ? before.at(-1) : tense > 0 ? after[0] : days.toSorted(near)[0];
  return relative === undefined ? implied(date(chosen)) : date(chosen);
};

const distance = (a: Day, b: Day): number => Math.abs(daysBetween(a, b));
