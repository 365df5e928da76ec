import { addDays, type Day, weekdayOf } from '../../../../lib/calendar.ts';
import { mondayOf, shiftDay } from '../calendar-value.ts';
import { type Context, isWholeText, type Meaning } from '../context.ts';
import type { Match } from '../pattern.ts';
import { tenseAround } from '../tense.ts';
import { implied, withPart } from './resolved.ts';
import { lastOf, numberSlot, slot, toSteps } from './slots.ts';

/** A weekday, with or without a direction, a week or a part of the day. Without direction the tense of its clause decides, else the past. */
export const weekdayMeaning: Meaning = (match, context) => {
  const { anchor } = context;
  const joined = slot(match, 'WP');
  const weekday =
    joined === undefined
      ? (lastOf(match, 'W') ??
        numberSlot(match, 'W') ??
        numberSlot(match, 'WS') ??
        numberSlot(match, 'WLAST') ??
        numberSlot(match, 'WNEXT') ??
        numberSlot(match, 'WD'))
      : Number(String(joined)[0]);
  const part = joined === undefined ? slot(match, 'P') : String(joined).slice(1);
  if (weekday === undefined) return undefined;
  if (anchor === undefined) return { type: 'DATE', value: `XXXX-WXX-${weekday}` };
  const relative = slot(match, 'REL');
  const unit = slot(match, 'UNIT');
  const count = numberSlot(match, 'NUM') ?? (slot(match, 'ONE') === undefined ? 0 : 1);
  const sign = numberSlot(match, 'SIGN');
  if (unit !== undefined && count > 0) {
    const day = shiftDay(anchor, String(unit), (sign ?? 1) * count);
    return day === undefined ? undefined : withPart(addDays(mondayOf(day), weekday - 1), part);
  }
  if (sign !== undefined && count > 0) return withPart(countedWeekday({ anchor, weekday, count, sign }), part);
  if (unit !== undefined && unit !== 'W') return undefined;
  if (unit === 'W' && relative !== undefined)
    return withPart(addDays(mondayOf(anchor), 7 * toSteps(relative) + weekday - 1), part);
  const near = withPart(weekdayNear({ match, context, anchor, weekday, relative }), part);
  return relative === undefined && slot(match, 'WEEKS') === undefined ? implied(near) : near;
};

/** "Fri.", "sön.": a short weekday alone needs its dot, and a sentence that goes on behind it ("by the sea." ends one in French). */
export const shortWeekdayMeaning: Meaning = (match, context) => {
  const end = context.tokens[match.end - 1]?.end ?? 0;
  const isShort = context.text.charAt(end - 1) === '.' && /^(?:,|\s[\p{Ll}\d])/u.test(context.text.slice(end, end + 2));
  return isShort || isWholeText(match, context) ? weekdayMeaning(match, context) : undefined;
};

interface CountedWeekday {
  readonly anchor: Day;
  readonly weekday: number;
  readonly count: number;
  readonly sign: number;
}

/** "Two Sundays from now", "three Fridays back": the weekday of that number after or before the publication. */
function countedWeekday({ anchor, weekday, count, sign }: CountedWeekday): Day {
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  return addDays(anchor, sign < 0 ? -(back || 7) - 7 * (count - 1) : 7 - back + 7 * (count - 1));
}

/** A weekday to be placed near the anchor, with its direction (class REL) where one is said. */
export interface WeekdayCase {
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
  if (slot(match, 'TODAY') !== undefined) return addDays(ahead, 7 * (offset - 1));
  if (offset !== 0)
    return addDays(
      offset < 0 ? addDays(anchor, -(back || 7)) : addDays(anchor, 7 - back),
      7 * (offset - Math.sign(offset)),
    );
  if (relative === 'c') return addDays(anchor, 7 - back);
  if (relative === 0) {
    const here = addDays(mondayOf(anchor), weekday - 1);
    return here < anchor && tenseAround(match, context) > 0 ? addDays(here, 7) : here;
  }
  if (relative !== undefined && Number(relative) < 0) return addDays(anchor, -(back || 7) + 7 * (Number(relative) + 1));
  if (relative !== undefined) return addDays(mondayOf(anchor), 7 * Number(relative) + weekday - 1);
  return tenseAround(match, context) > 0 ? ahead : past;
}
