import { describe, expect, test } from 'vitest';
import { parseDateValue } from './date-value.ts';

describe('parseDateValue', () => {
  test.each([
    ['2031-05-04', '2031-05-04'],
    ['20310504', '2031-05-04'],
    ['2031-05-04T10:00:00.123Z', '2031-05-04T10:00:00Z'],
    ['2031-05-04T10:00+0200', '2031-05-04T10:00:00+02:00'],
    ['2031-05-04 10:00:30', '2031-05-04T10:00:30'],
    ['1935655200', '2031-05-04T10:00:00Z'],
    ['Sun, 04 May 2031 10:00:00 +0200', '2031-05-04T10:00:00+02:00'],
    ['4 maj 2031', '2031-05-04'],
    ['2031-05-04T10:00:00+99:99', '2031-05-04T10:00:00'],
    ['2031-05-04T10:00:61+02:00', '2031-05-04'],
  ])('reads %j', (value, expected) => {
    expect(parseDateValue(value)).toBe(expected);
  });

  test.each([['yesterday'], ['0001-01-01'], ['2031-13-04'], [''], ['{{date}}']])('gives undefined for %j', value => {
    expect(parseDateValue(value)).toBeUndefined();
  });
});
