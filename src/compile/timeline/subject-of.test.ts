import { describe, expect, test } from 'vitest';
import { sketchArticle } from '../common/invented-story.fixture.ts';
import { viewStory } from '../common/view-story.ts';
import { subjectOf } from './subject-of.ts';

const view = viewStory([
  sketchArticle({
    id: 'a1',
    text: 'The Velmarian navy left port. Ships of Velmar sailed north. Rain fell on the islands. Crews were fed on soup.',
  }),
  sketchArticle({
    id: 'a2',
    text: 'Farmers of Ardania met. They talked of wheat. They went home. Velmar was not named.',
  }),
]);

const textsWhere = (isWanted: (sentence: (typeof view.sentences)[number]) => boolean): string[] =>
  view.sentences.filter(isWanted).map(({ article, start, end }) => article.text.slice(start, end));

describe('subjectOf', () => {
  test.each([
    ['Velmar', ['The Velmarian navy left port.', 'Ships of Velmar sailed north.', 'Velmar was not named.']],
    ['ship', ['Ships of Velmar sailed north.']],
    ['island wheat', ['Rain fell on the islands.', 'They talked of wheat.']],
    ['Vel', []],
  ])('finds the sentences about "%s" by stem or with a short ending', (query, expected) => {
    expect(textsWhere(subjectOf(query, view).isAbout)).toEqual(expected);
  });

  test('takes an article to be about the query only where it opens with a word of it', () => {
    const { isFromAbout } = subjectOf('Velmar', view);
    expect(new Set(view.sentences.filter(isFromAbout).map(({ article }) => article.id))).toEqual(new Set(['a1']));
  });

  test('takes everything to be about no query', () => {
    expect(textsWhere(subjectOf(undefined, view).isAbout)).toHaveLength(view.sentences.length);
  });

  test('puts sentences that share words with those about the query closer than others', () => {
    const { relevanceOf } = subjectOf('navy', view);
    const [navy, , rain] = view.sentences.map(relevanceOf);
    expect(navy).toBeCloseTo(1);
    expect(rain).toBeLessThan(0.5);
  });
});
