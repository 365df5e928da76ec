import { expect, test } from 'vitest';
import { sketchArticle } from './invented-story.fixture.ts';
import { centreOf, heaviestTerms, neutralSpaceOf, similarityOf, type Terms } from './neutral-space.ts';
import { viewStory } from './view-story.ts';

const articles = [
  sketchArticle({
    id: 'a',
    text: 'Velmar lifts the sanctions on timber. The harbour is quiet.',
    names: { Velmar: 'l:xv' },
  }),
  sketchArticle({
    id: 'b',
    language: 'sv',
    text: 'Velmar häver sanktionerna mot virke. Hamnen är tyst.',
    names: { Velmar: 'l:xv' },
  }),
];
const view = viewStory(articles);
const space = neutralSpaceOf(view);
const [english, quiet, swedish] = view.sentences.map(({ article, ...span }) =>
  space.weigh(new Map([...space.termsIn(article, span)].map(t => [t, 1]))),
) as [Terms, Terms, Terms];

test('terms are concepts, entities and stems of the language', () => {
  expect([...english.keys()]).toEqual(expect.arrayContaining(['%sanctions', '@l:xv', 'en:timber']));
  expect([...swedish.keys()]).toEqual(expect.arrayContaining(['%sanctions', '@l:xv', 'sv:virk']));
});

test('two languages are compared by what they share', () => {
  expect(similarityOf(english, swedish)).toBeGreaterThan(0.2);
  expect(similarityOf(english, quiet)).toBe(0);
  expect(similarityOf(english, english)).toBeCloseTo(1);
});

test('what texts share stands out in their centre', () => {
  expect(heaviestTerms(centreOf([english, swedish]), 2).sort()).toEqual(['%sanctions', '@l:xv']);
  expect(centreOf([])).toEqual(new Map());
});
