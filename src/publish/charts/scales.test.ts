import { describe, expect, test } from 'vitest';
import { axisDays, dayScale, insetScale } from './day-scale.ts';
import { valueScale } from './value-scale.ts';

describe('dayScale', () => {
  test('puts every day in a column of its own width', () => {
    const scale = dayScale(['2031-03-04', '2031-03-01', '2031-03-02']);
    expect([scale?.from, scale?.to, scale?.days]).toEqual(['2031-03-01', '2031-03-04', 4]);
    expect(scale?.startOf('2031-03-02')).toBe(0.25);
    expect(scale?.middleOf('2031-03-04')).toBe(0.875);
  });

  test('is undefined for no days', () => {
    expect(dayScale([])).toBeUndefined();
  });

  test('keeps its order between margins', () => {
    const scale = dayScale(['2031-03-01', '2031-03-02']);
    const inset = scale && insetScale(scale, 0.1);
    expect(inset?.startOf('2031-03-01')).toBeCloseTo(0.1);
    expect(inset?.startOf('2031-03-02')).toBeCloseTo(0.5);
  });
});

describe('axisDays', () => {
  test.each([
    [['2031-03-01'], ['2031-03-01']],
    [
      ['2031-03-01', '2031-03-02'],
      ['2031-03-01', '2031-03-02'],
    ],
    [
      ['2031-03-01', '2031-03-09'],
      ['2031-03-01', '2031-03-05', '2031-03-09'],
    ],
  ])('of %j', (days, expected) => {
    const scale = dayScale(days);
    expect(scale && axisDays(scale, 3)).toEqual(expected);
  });
});

describe('valueScale', () => {
  test.each([
    [
      [3100, 7000],
      [2000, 4000, 6000, 8000],
    ],
    [
      [0.2, 0.5],
      [0.2, 0.3, 0.4, 0.5],
    ],
    [
      [100, 100],
      [50, 100, 150],
    ],
    [[0], [-0.5, 0, 0.5]],
  ])('of %j has round ticks around the values', (values, ticks) => {
    expect(valueScale(values, { top: 0, bottom: 100 }).ticks).toEqual(ticks);
  });

  test('runs upwards', () => {
    const { y, ticks } = valueScale([1, 9], { top: 10, bottom: 110 });
    expect(y(ticks[0] ?? Number.NaN)).toBe(110);
    expect(y(ticks.at(-1) ?? Number.NaN)).toBe(10);
  });
});
