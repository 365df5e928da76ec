import { describe, expect, test } from 'vitest';
import { addDays, dayOf, daysBetween, monthNames, weekdayNames, weekdayOf } from './calendar.ts';
import { instantOf } from './instant.ts';

test('days that do not exist are not given', () => {
  expect(dayOf(2026, 2, 28)).toBe('2026-02-28');
  expect(dayOf(2026, 2, 29)).toBeUndefined();
  expect(dayOf(2024, 2, 29)).toBe('2024-02-29');
  expect(dayOf(2026, 13, 1)).toBeUndefined();
  expect(dayOf(2026, 0, 1)).toBeUndefined();
});

test('days are counted across months and leap years', () => {
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  expect(daysBetween('2026-02-28', '2026-03-02')).toBe(2);
  expect(weekdayOf('2026-03-02')).toBe(1);
  expect(weekdayOf('2026-03-01')).toBe(7);
});

describe('names of months and weekdays come in the forms that dates use', () => {
  test.each([
    ['en', 'january'],
    ['sv', 'januari'],
    ['ru', 'января'],
    ['uk', 'січень'],
    ['uk', 'січня'],
    ['es', 'enero'],
  ])('%s has %s first', (language, name) => {
    expect(monthNames(language)[0]).toContain(name);
  });

  test.each([
    ['de', 'montag'],
    ['fr', 'lundi'],
    ['ru', 'понедельник'],
  ])('%s begins its week with %s', (language, name) => {
    expect(weekdayNames(language)[0]).toContain(name);
  });
});

test.each([
  ['2026-03-02', Date.UTC(2026, 2, 2)],
  ['2026-03-02T10:00', Date.UTC(2026, 2, 2, 10)],
  ['2026-03-02T10:00:00Z', Date.UTC(2026, 2, 2, 10)],
  ['2026-03-02T10:00:00+02:00', Date.UTC(2026, 2, 2, 8)],
  ['yesterday', undefined],
  [undefined, undefined],
])('the instant of %s does not depend on the zone of the machine', (iso, ms) => {
  expect(instantOf(iso)).toBe(ms);
});
