import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayOf, daysBetween, weekdayOf } from '../../../lib/calendar.ts';
import { easterOf, intervalOf, mondayOfWeek, shiftDay, valueOfUnit, weekValue } from './calendar-value.ts';

const anyDay = fc.integer({ min: 0, max: 90_000 }).map(days => addDays('1850-01-01', days));

describe('values of the calendar', () => {
  test.each([
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2024-12-30', '2025-W01'],
    ['2016-11-07', '2016-W45'],
  ])('%s lies in week %s', (day, week) => {
    expect(weekValue(day)).toBe(week);
  });

  test('every day lies inside the interval of each of its units', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('D', 'W', 'M', 'Q', 'H', 'Y', 'DE', 'CE'), (day, unit) => {
        const interval = intervalOf(valueOfUnit(day, unit) ?? '');
        expect(interval && interval.from <= day && day < interval.to).toBe(true);
      }),
    );
  });

  test('a week begins on Monday and has seven days', () => {
    fc.assert(
      fc.property(anyDay, day => {
        const { from, to } = intervalOf(weekValue(day)) ?? { from: '', to: '' };
        expect([weekdayOf(from), daysBetween(from, to)]).toEqual([1, 7]);
      }),
    );
  });

  test.each([
    ['2022-W05', '2022-01-31', '2022-02-07'],
    ['2022-W05-WE', '2022-02-05', '2022-02-07'],
    ['2022-Q4', '2022-10-01', '2023-01-01'],
    ['2022-H2', '2022-07-01', '2023-01-01'],
    ['2021-WI', '2021-12-01', '2022-03-01'],
    ['199', '1990-01-01', '2000-01-01'],
    ['19', '1900-01-01', '2000-01-01'],
    ['2022-12', '2022-12-01', '2023-01-01'],
  ])('%s reaches from %s to %s', (value, from, to) => {
    expect(intervalOf(value)).toEqual({ from, to });
  });

  test.each(['PRESENT_REF', 'XXXX-03-05', 'P3D'])('%s names no days', value => {
    expect(intervalOf(value)).toBeUndefined();
  });

  test.each([
    ['2024-01-31', 'M', 1, '2024-02-29'],
    ['2024-02-29', 'Y', -1, '2023-02-28'],
    ['2024-05-17', 'W', -2, '2024-05-03'],
    ['2024-05-17', 'Q', 1, '2024-08-17'],
  ])('%s moved by one %s × %i is %s', (day, unit, count, moved) => {
    expect(shiftDay(day, unit, count)).toBe(moved);
  });

  test('a shift out of the calendar gives nothing', () => {
    expect(shiftDay('2024-05-17', 'Y', -5000)).toBeUndefined();
  });

  test.each([
    [2013, '2013-03-31'],
    [2018, '2018-04-01'],
    [2022, '2022-04-17'],
    [2038, '2038-04-25'],
  ])('Easter of %i is %s', (year, day) => {
    expect(easterOf(year)).toBe(day);
  });

  test('week 1 holds 4 January', () => {
    for (let year = 1990; year < 2040; year++)
      expect(weekValue(dayOf(year, 1, 4) ?? '')).toBe(weekValue(mondayOfWeek(year, 1)));
  });
});
