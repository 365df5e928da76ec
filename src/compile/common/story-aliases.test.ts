import { describe, expect, test } from 'vitest';
import { sketchArticle } from './invented-story.fixture.ts';
import { aliasesOf, type StoryAliases } from './story-aliases.ts';
import { viewStory } from './view-story.ts';

const aliasesIn = (
  ...sketches: readonly { text: string; names: Readonly<Record<string, string>>; language?: string }[]
): StoryAliases => aliasesOf(viewStory(sketches.map((sketch, i) => sketchArticle({ id: `a${i}`, ...sketch }))));

describe('a surname alone', () => {
  test('is the only person of the story who has it', () => {
    const aliases = aliasesIn(
      { text: 'Ada Lund spoke.', names: { 'Ada Lund': 'p:lnd+ad' } },
      { text: 'Lund left.', names: { Lund: 'n:lnd' } },
    );
    expect(aliases.resolve('n:lnd')).toBe('p:lnd+ad');
  });

  test('stays alone where two have it', () => {
    const aliases = aliasesIn({
      text: 'Ada Lund met Per Lund.',
      names: { 'Ada Lund': 'p:lnd+ad', 'Per Lund': 'p:lnd+pr' },
    });
    expect(aliases.resolve('n:lnd')).toBe('n:lnd');
  });
});

test('a name that swallowed the word before it is the name in it', () => {
  const aliases = aliasesIn(
    { text: 'Леонид Сорвин приехал.', names: { 'Леонид Сорвин': 'p:srvn+lnd' }, language: 'ru' },
    {
      text: 'Министр Ардании Леонид Сорвин приехал.',
      names: { 'Ардании Леонид Сорвин': 'p:srvn+ardn' },
      language: 'ru',
    },
  );
  expect(aliases.resolve('p:srvn+ardn')).toBe('p:srvn+lnd');
});

describe('the adjective of a place that no table has', () => {
  const aliases = aliasesIn(
    { text: 'Ardania calls. Velmar is near.', names: { Ardania: 'n:=ardan', Velmar: 'l:xv' } },
    { text: 'The Ardanian side waits.', names: { Ardanian: 'n:ardnn' } },
  );

  test.each([
    ['Ardanian', 'en'],
    ['ardanische', 'de'],
    ['ardansk', 'sv'],
  ])('%s (%s) is that of the place', (word, language) => {
    expect(aliases.findPlaceOf(word, language)).toBe('n:=ardan');
  });

  test.each([
    ['Ardent', 'en'],
    ['Velmarian', 'en'],
    ['ardanilainen', 'fi'],
  ])('%s (%s) is none', (word, language) => {
    expect(aliases.findPlaceOf(word, language)).toBeUndefined();
  });

  test.each([
    ['Ardanias', 'sv', 'n:=ardan'],
    ['Ardanian', 'en', 'n:=ardan'],
    ['Velmars', 'sv', undefined],
  ])('%s (%s) is a form of it or not', (word, language, place) => {
    expect(aliases.findPlaceForm(word, language)).toBe(place);
  });

  test('names the place, which only a place can have', () => {
    expect(aliases.resolve('n:ardnn')).toBe('n:=ardan');
    expect(aliases.isPlace('n:=ardan')).toBe(true);
    expect(aliases.isPlace('n:nobody')).toBe(false);
  });
});

test('a person is found by the full name in a text, and not where two are named', () => {
  const aliases = aliasesIn({
    text: 'Ada Lund met Per Brandt.',
    names: { 'Ada Lund': 'p:lnd+ad', 'Per Brandt': 'p:brnt+pr' },
  });
  expect(aliases.findPersonIn('the premier, Ada Lund')).toBe('p:lnd+ad');
  expect(aliases.findPersonIn('Ada Lund and Per Brandt')).toBeUndefined();
  expect(aliases.findPersonIn('Lund')).toBeUndefined();
});
