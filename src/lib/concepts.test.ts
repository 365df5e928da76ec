import { describe, expect, test } from 'vitest';
import { conceptsOf } from './concepts.ts';

describe('conceptsOf', () => {
  test.each([
    [
      'sanctions',
      ['en', 'sanctions'],
      ['sv', 'sanktionerna'],
      ['de', 'Sanktionen'],
      ['ru', 'санкций'],
      ['uk', 'санкції'],
      ['fr', 'sanctions'],
      ['es', 'sanciones'],
    ],
    [
      'withdrawal',
      ['en', 'withdrawal'],
      ['de', 'Abzug'],
      ['ru', 'вывода'],
      ['uk', 'виведення'],
      ['fr', 'retrait'],
      ['es', 'retirada'],
    ],
    [
      'ceasefire',
      ['en', 'truce'],
      ['sv', 'vapenvilan'],
      ['de', 'Waffenruhe'],
      ['ru', 'перемирия'],
      ['fr', 'trêve'],
      ['es', 'tregua'],
    ],
  ] as [string, ...[string, string][]][])('%s in several languages', (concept, ...words) => {
    expect(words.map(([language, word]) => conceptsOf(word, language))).toEqual(words.map(() => [concept]));
  });

  test('a compound has one for each part', () => {
    expect(conceptsOf('Truppenabzug', 'de')).toEqual(['troops', 'withdrawal']);
    expect(conceptsOf('elförsörjning', 'sv')).toEqual([]);
  });

  test.each([
    ['a word that only begins alike', 'warden', 'en'],
    ['a word in no column', 'umbrella', 'en'],
    ['a language without a column', 'sanktiot', 'fi'],
  ])('nothing for %s', (_, word, language) => {
    expect(conceptsOf(word, language)).toEqual([]);
  });
});
