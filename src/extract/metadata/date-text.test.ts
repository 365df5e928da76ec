import { describe, expect, test } from 'vitest';
import { findDates } from './date-text.ts';

const valuesOf = (text: string, language?: string): string[] => findDates(text, { language }).map(d => d.value);

describe('findDates', () => {
  test.each([
    ['Published 4 May 2031', 'en', ['2031-05-04']],
    ['May 4th, 2031', 'en', ['2031-05-04']],
    ['Sept. 9, 2031 at 6:00 p.m.', 'en', ['2031-09-09T18:00:00']],
    ['12:00 am on 2031-05-04 00:05', 'en', ['2031-05-04T00:05:00']],
    ['5/4/2031', 'en-US', ['2031-05-04']],
    ['5/4/2031', 'en-GB', ['2031-04-05']],
    ['25/4/2031', 'en-US', ['2031-04-25']],
    ['4. Mai 2031, 18:30 Uhr', 'de', ['2031-05-04T18:30:00']],
    ['04.05.31', 'de', ['2031-05-04']],
    ['den 4 maj 2031', 'sv', ['2031-05-04']],
    ['4 мая 2031 г., 10:15', 'ru', ['2031-05-04T10:15:00']],
    ['4 травня 2031', 'uk', ['2031-05-04']],
    ['le 1er août 2031', 'fr', ['2031-08-01']],
    ['4 de mayo de 2031', 'es', ['2031-05-04']],
    ['4 maja 2031', 'pl', ['2031-05-04']],
    ['2031年5月4日', 'ja', ['2031-05-04']],
    ['2031-05-04T10:00:00+02:00', 'en', ['2031-05-04T10:00:00+02:00']],
    ['4 May 2031 and 6 May 2031', 'en', ['2031-05-04', '2031-05-06']],
    ['6/5/2031, May 4, 2031 or 2031-05-02', 'en-GB', ['2031-05-06', '2031-05-04', '2031-05-02']],
  ])('reads %j (%s)', (text, language, expected) => {
    expect(valuesOf(text, language)).toEqual(expected);
  });

  test.each([
    ['31 February 2031'],
    ['4 May'],
    ['call 555 1234 2031'],
    ['version 1.2.2031.5'],
    ['in 1789, on 4 May 1789'],
    ['4 Foo 2031'],
    ['no date at all'],
  ])('finds none in %j', text => {
    expect(valuesOf(text, 'en')).toEqual([]);
  });
});
