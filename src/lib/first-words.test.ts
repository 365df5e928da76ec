import { describe, expect, test } from 'vitest';
import { firstWords } from './first-words.ts';

describe('firstWords', () => {
  test.each([
    ['one two three', 8, 'one two'],
    ['one two three', 7, 'one two'],
    ['one two', 40, 'one two'],
    ['onetwothree', 6, 'onetwo'],
    ['ab😀cd', 3, 'ab'],
  ])('of %j in %i characters are %j', (text, maxChars, words) => {
    const span = firstWords(text, maxChars);
    expect(text.slice(span?.start, span?.end)).toBe(words);
  });

  test('of a span stay inside it', () => {
    expect(firstWords('one two three', 5, { start: 4, end: 13 })).toEqual({ start: 4, end: 7 });
  });

  test('of nothing are undefined', () => {
    expect(firstWords('', 5)).toBeUndefined();
  });
});
