import { expect, test } from 'vitest';
import { rememberHints } from './remember-hints.ts';

test('hints are read once while they are remembered, and not all are', () => {
  const read: string[] = [];
  const isLong = rememberHints(hints => {
    read.push(hints);
    return hints.length > 3;
  });
  expect([isLong('date'), isLong('a'), isLong('date'), isLong('a')]).toEqual([true, false, true, false]);
  expect(read).toEqual(['date', 'a']);
  for (let i = 0; i < 5000; i++) isLong(`n${i}`);
  expect(isLong('date')).toBe(true);
  expect(read.filter(hints => hints === 'date')).toHaveLength(2);
});
