import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalText, foldSpaces, normalizeText, paragraphSpans } from './text.ts';

describe('canonical text', () => {
  test.each([
    ['a\r\n\r\n\r\nb', 'a\n\nb'],
    ['  a  b \n  c  ', 'a b\nc'],
    ['a\n \t \nb', 'a\n\nb'],
    ['soft\u00adhyphen zero\u200bwidth', 'softhyphen zerowidth'],
    ['e\u0301', 'é'],
    ['don\u0092t', 'don’t'],
    ['\n\n', ''],
  ])('of %j is %j', (given, wanted) => {
    expect(canonicalText(given)).toBe(wanted);
  });

  test('is its own canonical text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const once = canonicalText(text);
        expect(canonicalText(once)).toBe(once);
      }),
    );
  });

  test('is cut into its paragraphs without loss', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zåäö]+( [a-zåäö]+)*$/)), paragraphs => {
        const text = canonicalText(paragraphs.join('\n\n'));
        expect(paragraphSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(
          paragraphs.filter(p => p !== ''),
        );
      }),
    );
  });
});

test('folding makes one line', () => {
  expect(foldSpaces(' a\n\tb\u00a0c ')).toBe('a b c');
  expect(normalizeText('a\tb\r')).toBe('a\tb\n');
});
