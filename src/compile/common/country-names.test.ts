import { expect, test } from 'vitest';
import { isCountryName } from './country-names.ts';

test.each([
  ['Portugal', 'en', true],
  ['the Netherlands', 'en', true],
  ['US', 'en', true],
  ['Österrike', 'sv', true],
  ['Норвегия', 'ru', true],
  ['Lisbon', 'en', false],
  ['Norwegen', 'en', false],
  ['Portugal', '?!', true],
  ['', 'en', false],
])('"%s" in %s: %s', (text, language, expected) => {
  expect(isCountryName(text, language)).toBe(expected);
});
