import { expect, test } from 'vitest';
import { findRoleKind } from './role-words.ts';

test.each([
  ['minister', 'en', 'state'],
  ['utrikesministern', 'sv', 'state'],
  ['Außenministerin', 'de', 'state'],
  ['министра', 'ru', 'state'],
  ['spokeswoman', 'en', 'voice'],
  ['porte-parole', 'fr', 'voice'],
  ['ministry', 'en', 'body'],
  ['officials', 'en', 'body'],
  ['official', 'en', 'own'],
  ['Bürgermeisterin', 'de', 'own'],
  ['alcaldesa', 'es', 'own'],
  ['opposition', 'en', 'own'],
])('%s (%s) is %s', (word, language, kind) => {
  expect(findRoleKind(word, language)).toBe(kind);
});

test.each([
  ['kingdom', 'en'],
  ['harbour', 'en'],
  ['ministeri', 'fi'],
])('%s (%s) is none', (word, language) => {
  expect(findRoleKind(word, language)).toBeUndefined();
});
