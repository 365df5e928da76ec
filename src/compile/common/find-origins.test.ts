import { expect, test } from 'vitest';
import { findOrigins } from './find-origins.ts';

const originsOf = (pairs: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    findOrigins(Object.entries(pairs).map(([id, copyOf]) => ({ id, story: 's', ...(copyOf && { copyOf }) }))),
  );

test.each([
  ['an article is its own origin', { a: undefined }, { a: 'a' }],
  ['a copy of a copy goes back to the first', { a: undefined, b: 'a', c: 'b' }, { a: 'a', b: 'a', c: 'a' }],
  ['a copy of an article of no story ends there', { b: 'x' }, { b: 'x' }],
  ['a circle ends', { a: 'b', b: 'a' }, { a: 'a', b: 'a' }],
])('%s', (_, pairs, origins) => {
  expect(originsOf(pairs)).toEqual(origins);
});
