import { shiftDay, valueOfUnit } from './calendar-value.ts';
import type { OpenTime } from './close-days.ts';
import type { Lexicon } from './lexeme.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;
const SIMPLE_DURATION = /^P(\d+)(Y|M|W|D)$/;

/** Longest word between the two parts, in characters ("before", "начиная с"). */
const MAX_GAP = 14;

/** Makes "2 weeks" + "before" + "Christmas" one date. The word between must move dates in this language (class SHIFT). */
export function mergeOffsets(times: readonly OpenTime[], text: string, lexicon: Lexicon): OpenTime[] {
  const merged: OpenTime[] = [];
  for (const time of times) {
    const last = merged.at(-1);
    const value = last === undefined ? undefined : movedDay({ last, time, text, lexicon });
    if (last === undefined || value === undefined) merged.push(time);
    else
      merged[merged.length - 1] = {
        ...time,
        start: last.start,
        value,
        rule: `${lexicon.data.language}/offset-from-date`,
      };
  }
  return merged;
}

interface Pair {
  readonly last: OpenTime;
  readonly time: OpenTime;
  readonly text: string;
  readonly lexicon: Lexicon;
}

function movedDay({ last, time, text, lexicon }: Pair): string | undefined {
  if (last.type !== 'DURATION' || time.type !== 'DATE' || !DAY.test(time.value)) return undefined;
  const duration = SIMPLE_DURATION.exec(last.value);
  const gap = text.slice(last.end, time.start);
  if (!duration || gap.length > MAX_GAP) return undefined;
  const sign = gap
    .trim()
    .split(' ')
    .map(word => lexicon.find(word)?.values.SHIFT)
    .find(value => value !== undefined);
  if (typeof sign !== 'number') return undefined;
  const [, count, unit = 'D'] = duration;
  const day = shiftDay(time.value, unit, sign * Number(count));
  return day === undefined ? undefined : valueOfUnit(day, unit === 'W' ? 'D' : unit);
}
