import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonShare, overlapOf } from './word-overlap.ts';

const words = (text: string): string[] => text.split(' ');

test.each([
  ['the same words', 'a b c d', 'a b c d', 1, 4],
  ['a part of the longer', 'x a b c y', 'a b c', 1, 3],
  ['a gap', 'a b x c d', 'a b c d', 1, 2],
  ['one word changed', 'a b c d', 'a b x d', 0.75, 2],
  ['another order', 'a b', 'b a', 0.5, 1],
  ['nothing in common', 'a b', 'c d', 0, 0],
])('%s', (_, a, b, share, run) => {
  expect(overlapOf(words(a), words(b))).toEqual({ share, run });
});

test('an empty text has nothing in common with any', () => {
  expect(overlapOf([], ['a'])).toEqual({ share: 0, run: 0 });
  expect(commonShare([], new Set(['a']))).toBe(0);
});

test('never more in order than in any order, and alike both ways', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [short, long] = a.length <= b.length ? [a, b] : [b, a];
      expect(overlapOf(a, b).share).toBeLessThanOrEqual(commonShare(short, new Set(long)) + 1e-9);
      expect(overlapOf(a, b).share * short.length).toBeCloseTo(overlapOf(b, a).share * short.length);
    }),
  );
});
