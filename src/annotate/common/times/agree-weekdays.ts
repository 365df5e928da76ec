import { weekdayOf } from '../../../lib/calendar.ts';
import type { OpenTime } from './close-days.ts';

const DAY = /^\d{4}-\d\d-\d\d/;

/** What may stand between a weekday and the date that spells it out: "Wednesday (Jan. 12)", "Thursday, Jan. 6", "Friday 8 October". */
const BESIDE = /^\s?[,(]?\s?$/;

/** Gives a weekday the day of the date right behind it, where that date falls on such a weekday. */
export function agreeWeekdays(times: readonly OpenTime[], text: string): OpenTime[] {
  return times.map((time, i) => {
    const next = times[i + 1];
    if (next === undefined || !time.rule.includes('weekday') || !DAY.test(time.value) || !DAY.test(next.value))
      return time;
    const [own, stated] = [time.value.slice(0, 10), next.value.slice(0, 10)];
    const isSame = BESIDE.test(text.slice(time.end, next.start)) && weekdayOf(own) === weekdayOf(stated);
    return isSame ? { ...time, value: stated + time.value.slice(10) } : time;
  });
}
