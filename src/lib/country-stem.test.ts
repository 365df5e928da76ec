import { describe, expect, test } from 'vitest';
import { findCountryStem } from './country-stem.ts';

describe('findCountryStem', () => {
  test.each([
    ['en', 'Quandoria', 'quandor'],
    ['sv', 'Quandorien', 'quandor'],
    ['de', 'Quandoriens', 'quandor'],
    ['fr', 'Quandorie', 'quandor'],
    ['es', 'Quandoria', 'quandor'],
    ['ru', 'Квандории', 'квандор'],
    ['uk', 'Квандорією', 'квандор'],
  ])('takes the ending off in every language: (%s) %s', (language, word, stem) => {
    expect(findCountryStem(word, language)).toBe(stem);
  });

  test.each([
    ['en', 'Quandory'],
    ['en', 'Mia'],
    ['fr', 'Quandorien'],
    ['ru', 'Квандор'],
    ['ja', 'Quandoria'],
  ])('gives nothing for a word without one: (%s) %s', (language, word) => {
    expect(findCountryStem(word, language)).toBeUndefined();
  });
});
