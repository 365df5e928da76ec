import { describe, expect, test } from 'vitest';
import { findDay, formatOf, hostName, machineText } from './format.ts';

describe('findDay', () => {
  test.each([
    ['2031-03-04', '2031-03-04'],
    ['2031-03-04T23:30:00-08:00', '2031-03-04'],
    ['2031-03', '2031-03-01'],
    ['2031', '2031-01-01'],
    ['2031-02-30', undefined],
    ['2031-13-01', undefined],
    ['20310304', undefined],
    ['soon', undefined],
    [undefined, undefined],
  ])('%s is %s', (value, day) => {
    expect(findDay(value)).toBe(day);
  });
});

describe('moment prints the time of the source in its own offset', () => {
  test.each([
    ['2031-03-04T07:40:00+02:00', '4 March 2031, 07:40 UTC+2'],
    ['2031-03-04T07:40Z', '4 March 2031, 07:40 UTC'],
    ['2031-03-04T07:40:12.5-03:30', '4 March 2031, 07:40 UTC−3:30'],
    ['2031-03-04T07:40', '4 March 2031, 07:40'],
    ['2031-03-04', '4 March 2031'],
    ['yesterday', ''],
  ])('%s as %s', (value, printed) => {
    expect(formatOf('en').moment(value).text).toBe(printed);
  });
});

describe('dated prints a date as certain as it is', () => {
  test.each([
    ['2031-03-04', undefined, 'day', '4 Mar'],
    ['2031-03-04', '2031-03-04', 'day', '4 Mar'],
    ['2031-03-04', '2031-03-06', 'day', '4–6 Mar'],
    ['2031-03-03', undefined, 'week', '3–9 Mar'],
    ['2031-03-01', undefined, 'month', 'March 2031'],
    ['2031-01-01', undefined, 'year', '2031'],
  ] as const)('%s to %s, known to the %s', (date, to, precision, printed) => {
    expect(
      formatOf('en')
        .dated(date, to, precision)
        .text.replace(/\s*–\s*/u, '–'),
    ).toBe(printed);
  });
});

describe('names', () => {
  test.each([
    ['sv', 'Swedish', 'SV'],
    ['en-GB', 'English', 'EN'],
    ['drop table', 'unknown language', 'UND'],
    ['', 'unknown language', 'UND'],
  ])('of the language %s', (code, name, tag) => {
    expect(formatOf('en').languageName(code).text).toBe(name);
    expect(formatOf('en').languageTag(code).text).toBe(tag);
  });

  test('of currencies only for currency codes', () => {
    expect(formatOf('en').findCurrencyName('EUR')?.text).toBe('Euro');
    expect(formatOf('en').findCurrencyName('troops')).toBeUndefined();
  });

  test('of hosts only for addresses on the web', () => {
    expect(hostName('https://www.courier.example/a?b')?.text).toBe('courier.example');
    expect(hostName('javascript:alert(1)')).toBeUndefined();
    expect(hostName('words')).toBeUndefined();
  });
});

test('text for machines holds no sentence', () => {
  expect(() => machineText('All is well')).toThrow(TypeError);
});
