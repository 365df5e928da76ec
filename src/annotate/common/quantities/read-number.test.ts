import { describe, expect, test } from 'vitest';
import { en } from '../../languages/en/index.ts';
import { ANNOTATED_LANGUAGES, findLanguagePack } from '../../registry.ts';
import { readingOf } from '../times/testing.ts';
import { annotateQuantities } from './annotate-quantities.ts';
import { parseDigits } from './read-number.ts';

describe('digits', () => {
  test.each([
    ['1,200', '.', 1200],
    ['1.200', '.', 1.2],
    ['1.200', ',', 1200],
    ['1,200', ',', 1.2],
    ['1.200.000', '.', 1_200_000],
    ['1,200,000', ',', 1_200_000],
    ['1.200,50', ',', 1200.5],
    ['1,200.50', '.', 1200.5],
    ['84 000', ',', 84_000],
    ['84\u00a0000,5', ',', 84_000.5],
    ['2,5', ',', 2.5],
    ['0,125', '.', 0.125],
  ] as const)('"%s" with "%s" is %d', (raw, sign, value) => {
    expect(parseDigits(raw, sign)).toBe(value);
  });
});

describe('quantities', () => {
  test('cover the number and what it counts', () => {
    expect(annotateQuantities(readingOf('Some 7,300 Orvanian troops wait.', en))).toEqual([
      {
        kind: 'quantity',
        start: 5,
        end: 26,
        value: 7300,
        unit: 'troops',
        modality: 'about',
        counted: { start: 11, end: 26 },
        rule: 'en/frame-behind',
      },
    ]);
  });

  test.each(ANNOTATED_LANGUAGES)('hostile input in %s gives ordered spans', language => {
    const pack = findLanguagePack(language) ?? en;
    const text = `${'12 a 3-4 '.repeat(500)}${'1 000 '.repeat(500)}${'1.'.repeat(2000)}${'two hundred and '.repeat(300)}${'x'.repeat(5000)}`;
    const found = annotateQuantities(readingOf(text, pack));
    expect(
      found.every((quantity, i) => quantity.start < quantity.end && quantity.start >= (found[i - 1]?.end ?? 0)),
    ).toBe(true);
  });
});
