import { expect, test } from 'vitest';
import { readMailDate } from './mail-date.ts';

test.each([
  ['Thu, 27 Jan 2022 18:04:05 +0100', '2022-01-27T18:04:05+01:00'],
  ['27 Jan 2022 18:04 -0330 (somewhere)', '2022-01-27T18:04:00-03:30'],
  ['Thu, 27 Jan 2022 18:04:05 -0000', '2022-01-27T18:04:05Z'],
  ['Thu, 27 Jan 22 18:04:05 EST', '2022-01-27T18:04:05-05:00'],
  ['Thu, 7 Jan 99 8:04:05 GMT', '1999-01-07T08:04:05Z'],
  ['Thu, 31 Feb 2022 18:04:05 +0100', undefined],
  ['Thu, 27 Foo 2022 18:04:05 +0100', undefined],
  ['Thu, 27 Jan 2022 25:04:05 +0100', undefined],
  ['yesterday', undefined],
  [undefined, undefined],
])('the date of a mail, %s, is %s', (header, iso) => {
  expect(readMailDate(header)).toBe(iso);
});
