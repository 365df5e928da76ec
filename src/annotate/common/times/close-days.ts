import type { TimeType } from '../../../model/annotation.ts';
import type { Reading } from '../../reading.ts';
import type { Lexicon } from './lexeme.ts';

/** A time as it was found; `isDayOpen` marks a time of day without its day. */
export interface OpenTime {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly type: TimeType;
  readonly value: string;
  readonly isDayOpen?: true;
  readonly isComparison?: true;
  readonly isOpenToday?: true;
  readonly isImplied?: true;
  readonly isPast?: true;
}

/** How far from a time of day its day may stand (characters): about a sentence. */
const DAY_REACH = 200;

const DAY = /^\d{4}-\d\d-\d\d/;

/**
 * Gives each time of day its day: of the date right beside it, else of the nearest date within a sentence's length, else of publication.
 * "9 a.m. Tuesday" and "Tuesday 9 a.m.", with nothing between the two, become one time.
 */
export function closeDays(times: readonly OpenTime[], { text, published }: Reading, lexicon: Lexicon): OpenTime[] {
  const closed: OpenTime[] = [];
  for (let i = 0; i < times.length; i++) {
    const time = times[i] as OpenTime;
    const next = times[i + 1];
    if (next?.isDayOpen && isDay(time) && isBeside(text, time, next)) {
      closed.push({ ...next, start: time.start, value: time.value.slice(0, 10) + next.value });
      i++;
    } else if (!time.isDayOpen) {
      closed.push(time);
    } else if (
      next &&
      (isDay(next) || isPartOfDay(next)) &&
      (isBeside(text, time, next) || isBound({ text, lexicon }, time, next))
    ) {
      closed.push({ ...time, end: next.end, value: next.value.slice(0, 10) + time.value });
      i++;
    } else {
      const day = nearestDay(times, i, { text, published }) ?? published?.slice(0, 10);
      closed.push({
        ...time,
        isImplied: true,
        value: (day !== undefined && DAY.test(day) ? day : 'XXXX-XX-XX') + time.value,
      });
    }
  }
  return closed;
}

const isDay = ({ type, value }: OpenTime): boolean => type === 'DATE' && DAY.test(value);
const isPartOfDay = ({ type, value }: OpenTime): boolean =>
  type === 'TIME' && /^\d{4}-\d\d-\d\dT\p{Lu}\p{Lu}$/u.test(value);
const isBeside = (text: string, a: OpenTime, b: OpenTime): boolean => /^[ \u00a0]$/.test(text.slice(a.end, b.start));

/** "9:47 on Wednesday": one small word of the language may stand before the day. */
function isBound({ text, lexicon }: { text: string; lexicon: Lexicon }, a: OpenTime, b: OpenTime): boolean {
  const between = /^[ \u00a0](\p{L}{1,3})[ \u00a0]$/u.exec(text.slice(a.end, b.start));
  return between?.[1] !== undefined && lexicon.find(between[1])?.values.LINK !== undefined;
}

/** The nearest day; one ahead of the publication only in the same paragraph, and not for what has happened in another sentence. */
function nearestDay(times: readonly OpenTime[], index: number, source: Source): string | undefined {
  const here = times[index] as OpenTime;
  for (const offset of [1, -1, -2, 2, -3]) {
    const other = times[index + offset];
    if (!other || other.isDayOpen || !DAY.test(other.value)) continue;
    const gap = Math.max(other.start - here.end, here.start - other.end);
    if (isAheadElsewhere(here, other, source)) continue;
    if (gap <= (offset > 0 ? DAY_REACH / 4 : DAY_REACH)) return other.value.slice(0, 10);
  }
  return undefined;
}

interface Source {
  readonly text: string;
  readonly published: string | undefined;
}

function isAheadElsewhere(here: OpenTime, other: OpenTime, { text, published }: Source): boolean {
  if (published === undefined || other.value.slice(0, 10) <= published.slice(0, 10)) return false;
  const between = text.slice(Math.min(here.end, other.end), Math.max(here.start, other.start));
  return between.includes('\n\n') || (here.isPast === true && /[.!?…]["”»“]?\s/.test(between));
}
