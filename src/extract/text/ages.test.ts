import { describe, expect, test } from 'vitest';
import { findAge, resolveAge } from './ages.ts';

describe('findAge', () => {
  test.each([
    ['5 days ago', 'day', 5],
    ['an hour ago', 'hour', 1],
    ['Yesterday', 'day', 1],
    ['Published 3 weeks ago', 'week', 3],
    ['för 2 timmar sedan', 'hour', 2],
    ['vor 11 Minuten', 'minute', 11],
    ['vorgestern', 'day', 2],
    ['21 день назад', 'day', 21],
    ['2 дні тому', 'day', 2],
    ['il y a 4 mois', 'month', 4],
    ['hace 1 año', 'year', 1],
  ])('reads "%s"', (text, unit, count) => {
    expect(findAge(text)).toEqual({ unit, count });
  });

  test.each(['days ago', '5 days', 'It began 5 days ago.', 'in 5 days', '123456 days ago', '', 'Ago'])(
    '"%s" is no age of a line',
    text => {
      expect(findAge(text)).toBeUndefined();
    },
  );
});

describe('resolveAge', () => {
  test.each([
    [{ unit: 'minute', count: 90 }, '2024-03-01T10:30:00Z'],
    [{ unit: 'hour', count: 13 }, '2024-02-29T23:00:00Z'],
    [{ unit: 'day', count: 1 }, '2024-02-29'],
    [{ unit: 'week', count: 1 }, '2024-02-23'],
    [{ unit: 'month', count: 13 }, '2023-02-01'],
    [{ unit: 'year', count: 1 }, '2023-03-01'],
  ] as const)('%o before noon of 1 March 2024 is %s', (age, value) => {
    expect(resolveAge(age, '2024-03-01T12:00:00Z')).toBe(value);
  });

  test('the last day of a month stays in its month', () => {
    expect(resolveAge({ unit: 'month', count: 1 }, '2024-03-31T12:00:00Z')).toBe('2024-02-29');
  });

  test('counts days from the day as the fetch time writes it', () => {
    expect(resolveAge({ unit: 'day', count: 1 }, '2024-03-02T00:30:00+03:00')).toBe('2024-03-01');
  });

  test.each([undefined, '', 'yesterday'])('is undefined where the fetch time is %s', fetchedAt => {
    expect(resolveAge({ unit: 'day', count: 1 }, fetchedAt)).toBeUndefined();
  });
});
