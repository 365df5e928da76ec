import { expect, test } from 'vitest';
import { cognateKey } from './cognate-key.ts';

test.each([
  [['tsunami', 'цунами', 'Tsunami']],
  [['radar', 'радар']],
  [['sanction', 'sanktioner']],
  [['guarantees', 'garanties']],
])('%j share a key', words => {
  expect(new Set(words.map(cognateKey)).size).toBe(1);
});

test.each([
  ['harvest', 'harbour'],
  ['minister', 'monitor'],
])('%s and %s do not', (a, b) => {
  expect(cognateKey(a)).not.toBe(cognateKey(b));
});

test.each(['the', '2031', 'oui'])('%s has none', word => {
  expect(cognateKey(word)).toBeUndefined();
});
