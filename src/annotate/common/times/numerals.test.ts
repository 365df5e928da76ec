import { describe, expect, test } from 'vitest';
import { readNumeral } from './numerals.ts';

describe('numerals', () => {
  test.each([
    ['2022-01-27', { NDATE: '2022-01-27' }],
    ['27/01/2022', { NDATE: '27/01/2022' }],
    ['20220127', { NDATE: '2022-01-27' }],
    ['01.2022', { NMONTH: '2022-01' }],
    ['27/1', { NDM: '27/1' }],
    ['18:30', { CLOCK: '18:30' }],
    ['1,200', { NUM: 1200 }],
    ['2,5', { NUM: 2.5 }],
  ])('%s', (raw, classes) => {
    expect(readNumeral(raw)).toEqual(classes);
  });

  test.each(['1-5', '45/99', '25:00', '1.2.3.4', '2022-13-01'])('%s is several things', raw => {
    expect(readNumeral(raw)?.NDATE ?? readNumeral(raw)?.NMONTH ?? readNumeral(raw)?.CLOCK).toBeUndefined();
  });
});
