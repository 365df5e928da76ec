import { describe, expect, test } from 'vitest';
import { chooseDate } from './choose-date.ts';

const witness = (value: string, weight: number, source = value): { value: string; weight: number; source: string } => ({
  value,
  weight,
  source,
});

describe('chooseDate', () => {
  test('takes the day that most weight speaks for, in its most precise form', () => {
    const value = chooseDate([
      witness('2031-05-01', 5),
      witness('2031-05-04', 3),
      witness('2031-05-04T10:00:00+02:00', 3),
    ]);
    expect(value).toBe('2031-05-04T10:00:00+02:00');
  });

  test('counts a source once for a day', () => {
    expect(chooseDate([witness('2031-05-01', 5), witness('2031-05-04', 3, 'a'), witness('2031-05-04', 3, 'a')])).toBe(
      '2031-05-01',
    );
  });

  test('reads an instant in UTC as the neighbouring day that the page prints, with the offset that both give away', () => {
    const utc = witness('2031-05-05T02:25:54Z', 5);
    expect(chooseDate([utc, witness('2031-05-04', 3)])).toBe('2031-05-04');
    expect(chooseDate([utc, witness('2031-05-04T21:25:00', 3)])).toBe('2031-05-04T21:25:54-05:00');
  });

  test('does not move an instant in UTC by more than a night', () => {
    expect(chooseDate([witness('2031-05-05T14:00:00Z', 5), witness('2031-05-04', 3)])).toBe('2031-05-05T14:00:00Z');
  });

  test('gives undefined without witnesses', () => {
    expect(chooseDate([])).toBeUndefined();
  });
});
