import { describe, expect, test } from 'vitest';
import { en } from '../../languages/en/index.ts';
import { findLanguagePack } from '../../registry.ts';
import { quantitiesIn } from '../times/testing.ts';

/** The value that a language reads in number words. */
const readWords = (words: string, language: string): string | undefined =>
  quantitiesIn(
    `${words} ${language === 'ru' || language === 'uk' ? 'км' : 'km'}`,
    findLanguagePack(language) ?? en,
  )[0]?.split(' ')[0];

describe('number words', () => {
  test.each([
    ['en', 'twenty-five', '25'],
    ['en', 'two hundred and five', '205'],
    ['en', 'three thousand', '3000'],
    ['sv', 'tjugofem', '25'],
    ['sv', 'tvåhundra', '200'],
    ['de', 'fünfundzwanzig', '25'],
    ['de', 'dreihundert', '300'],
    ['fr', 'soixante-quinze', '75'],
    ['fr', 'quatre-vingt-douze', '92'],
    ['es', 'treinta y cinco', '35'],
    ['es', 'dos mil', '2000'],
    ['ru', 'двадцать пять', '25'],
    ['ru', 'сто двадцать', '120'],
    ['uk', 'двадцять п’ять', '25'],
    ['uk', 'двісті', '200'],
  ])('%s: %s is %s', (language, words, value) => {
    expect(readWords(words, language)).toBe(value);
  });

  test.each([
    ['en', 'twenty-fifth'],
    ['de', 'fünfundzwanzigste'],
    ['sv', 'tjugofemte'],
  ])('%s: %s puts in order and counts nothing', (language, words) => {
    expect(readWords(words, language)).toBeUndefined();
  });
});
