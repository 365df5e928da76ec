import type { Meaning } from '../context.ts';
import type { MeaningName } from '../data.ts';
import { clockMeaning, partOfDayMeaning } from './clock.ts';
import { dateMeaning, numericDateMeaning } from './dates.ts';
import { durationMeaning, referenceMeaning, setMeaning } from './durations.ts';
import { holidayMeaning } from './holidays.ts';
import { dayOffsetMeaning, offsetMeaning, periodMeaning, shiftMeaning } from './offsets.ts';
import { shortWeekdayMeaning, weekdayMeaning } from './weekdays.ts';
import { centuryMeaning, decadeMeaning, nthMeaning, yearMeaning } from './years.ts';

/** What each rule can mean. */
export const MEANINGS: Readonly<Record<Exclude<MeaningName, 'nothing'>, Meaning>> = {
  date: dateMeaning,
  'numeric-date': numericDateMeaning,
  'day-offset': dayOffsetMeaning,
  weekday: weekdayMeaning,
  'short-weekday': shortWeekdayMeaning,
  shift: shiftMeaning,
  offset: offsetMeaning,
  duration: durationMeaning,
  set: setMeaning,
  reference: referenceMeaning,
  year: yearMeaning,
  decade: decadeMeaning,
  century: centuryMeaning,
  period: periodMeaning,
  nth: nthMeaning,
  'part-of-day': partOfDayMeaning,
  clock: clockMeaning,
  holiday: holidayMeaning,
};
