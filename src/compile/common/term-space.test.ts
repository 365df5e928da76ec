import { describe, expect, test } from 'vitest';
import { cosineOf } from './sparse-vector.ts';
import { fitTermSpace, termsOf } from './term-space.ts';

const en = (text: string, ...entities: string[]) => ({ text, language: 'en', entities });
const sv = (text: string, ...entities: string[]) => ({ text, language: 'sv', entities });

describe('termsOf', () => {
  test('keeps languages apart but digits and entities together', () => {
    expect(termsOf(en('The boats of Ostrel: 120', 'place:ostrel'))).toEqual([
      'en:the',
      'en:boat',
      'en:of',
      'en:ostrel',
      '120',
      '@place:ostrel',
    ]);
  });
});

describe('fitTermSpace', () => {
  const texts = [en('The boats left the harbour'), en('The minister left the meeting'), en('The minister spoke')];
  const space = fitTermSpace(texts);
  const closeness = (a: string, b: string): number => cosineOf(space.vectorOf(en(a)), space.vectorOf(en(b)));

  test('finds sentences alike that share rare words, whatever their forms', () => {
    expect(closeness('boats in the harbour', 'a boat of the harbour')).toBeGreaterThan(0.9);
    expect(closeness('the boats', 'the minister')).toBeLessThan(closeness('the boats', 'boats spoke'));
  });

  test('leaves out what the collection does not hold', () => {
    expect(space.vectorOf(en('volcano')).terms).toHaveLength(0);
  });

  test('compares languages by what they share', () => {
    const mixed = fitTermSpace([en('They met in Ostrel', 'place:ostrel'), sv('De möttes där', 'place:ostrel')]);
    const [a, b] = [mixed.vectorOf(en('They met', 'place:ostrel')), mixed.vectorOf(sv('De möttes', 'place:ostrel'))];
    expect(cosineOf(a, b)).toBeGreaterThan(0);
    expect(cosineOf(mixed.vectorOf(en('They met')), mixed.vectorOf(sv('De möttes')))).toBe(0);
  });
});
