import type { TimeType } from '../../../model/annotation.ts';
import type { Reading } from '../../reading.ts';

/** A time as it was found; `isDayOpen` marks a time of day without its day. */
export interface OpenTime {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly type: TimeType;
  readonly value: string;
  readonly isDayOpen?: true;
  readonly isComparison?: true;
}

/** How far from a time of day its day may stand (characters): about a sentence. */
const DAY_REACH = 200;

const DAY = /^\d{4}-\d\d-\d\d/;

/**
 * Gives each time of day its day: of the date right beside it, else of the nearest date within a sentence's length, else of publication.
 * "9 a.m. Tuesday", with nothing between the two, becomes one time.
 */
export function closeDays(times: readonly OpenTime[], { text, published }: Reading): OpenTime[] {
  const closed: OpenTime[] = [];
  for (let i = 0; i < times.length; i++) {
    const time = times[i] as OpenTime;
    const next = times[i + 1];
    if (!time.isDayOpen) {
      closed.push(time);
    } else if (next && isDay(next) && isBeside(text, time, next)) {
      closed.push({ ...time, end: next.end, value: next.value.slice(0, 10) + time.value });
      i++;
    } else {
      const day = nearestDay(times, i) ?? published?.slice(0, 10);
      closed.push({ ...time, value: (day !== undefined && DAY.test(day) ? day : 'XXXX-XX-XX') + time.value });
    }
  }
  return closed;
}

const isDay = ({ type, value }: OpenTime): boolean => type === 'DATE' && DAY.test(value);
const isBeside = (text: string, a: OpenTime, b: OpenTime): boolean => /^[ \u00a0]$/.test(text.slice(a.end, b.start));

function nearestDay(times: readonly OpenTime[], index: number): string | undefined {
  const here = times[index] as OpenTime;
  for (const offset of [1, -1, -2, 2, -3]) {
    const other = times[index + offset];
    if (!other || other.isDayOpen || !DAY.test(other.value)) continue;
    const gap = Math.max(other.start - here.end, here.start - other.end);
    if (gap <= (offset > 0 ? DAY_REACH / 4 : DAY_REACH)) return other.value.slice(0, 10);
  }
  return undefined;
}
