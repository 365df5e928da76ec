import { expect, test } from 'vitest';
import { stemOf } from './stem.ts';
import { wordSpans, wordsOf } from './words.ts';

test.each([
  ['The U-turn didn’t cost 127,000 crowns.', ['the', 'u-turn', 'didn’t', 'cost', '127,000', 'crowns']],
  ['l’accord des 12 000 soldats', ['l’accord', 'des', '12', '000', 'soldats']],
  ['12\u00a0000 soldater – «ja»', ['12\u00a0000', 'soldater', 'ja']],
  ['…!', []],
])('the words of %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('spans name the words where they stand', () => {
  const text = 'På måndag, 9 mars';
  expect(wordSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(['På', 'måndag', '9', 'mars']);
});

test.each([
  ['en', 'demands', 'demanded'],
  ['sv', 'kraven', 'krav'],
  ['de', 'verhandlungen', 'verhandlung'],
  ['ru', 'переговоры', 'переговоров'],
  ['uk', 'переговори', 'переговорів'],
  ['fr', 'négociations', 'négociation'],
  ['es', 'negociaciones', 'negociación'],
])('in %s, %s and %s have one stem', (language, a, b) => {
  expect(stemOf(a, language)).toBe(stemOf(b, language));
});

test('a language without a stemmer keeps its words', () => {
  expect(stemOf('talossa', 'fi')).toBe('talossa');
});
