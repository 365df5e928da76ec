import { daysBetween } from '../../../lib/calendar.ts';
import type { Reading } from '../../reading.ts';
import type { OpenTime } from './close-days.ts';

/** Shorter texts are the news of a day: a feature needs room (characters). */
const SHORTEST_FEATURE = 2500;

/** A text that is the news of a day names a day near its publication at least this often (characters; chosen on KRAUTS and TempEval-3). */
const NEWS_PACE = 1500;

/** How far from its publication such a day lies at most. */
const NEAR_DAYS = 7;

const DAY = /^\d{4}-\d\d-\d\d/;

/** In a feature, which hardly names a day, "today" without a verb of past or future beside it means nowadays. */
export function closeToday(times: readonly OpenTime[], { text, published }: Reading): OpenTime[] {
  if (published === undefined || !isFeature(times, text, published.slice(0, 10))) return [...times];
  return times.map(time => (time.isOpenToday ? { ...time, type: 'DATE', value: 'PRESENT_REF' } : time));
}

function isFeature(times: readonly OpenTime[], text: string, published: string): boolean {
  if (text.length < SHORTEST_FEATURE || !DAY.test(published)) return false;
  const isNear = ({ value, isOpenToday }: OpenTime): boolean =>
    !isOpenToday && DAY.test(value) && Math.abs(daysBetween(value.slice(0, 10), published)) <= NEAR_DAYS;
  return times.filter(isNear).length * NEWS_PACE <= text.length;
}
