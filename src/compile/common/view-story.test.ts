import { describe, expect, test } from 'vitest';
import { INVENTED_ARTICLES, INVENTED_ASSIGNMENTS, sketchArticle } from './invented-story.fixture.ts';
import { countOrigins, publicationDay } from './story-view.ts';
import { viewStory } from './view-story.ts';

const view = viewStory(INVENTED_ARTICLES, INVENTED_ASSIGNMENTS);

describe('viewStory', () => {
  test('knows the origin of a copy', () => {
    expect(['a1', 'a2', 'unknown'].map(view.originOf)).toEqual(['a1', 'a1', 'unknown']);
    expect(countOrigins(view.sentences)).toBe(4);
  });

  test('knows the main language and the days of publication', () => {
    expect(view).toMatchObject({ mainLanguage: 'en', firstDay: '2031-05-06', lastDay: '2031-05-21' });
  });

  test('gives each sentence its place, names and times', () => {
    const [lede, second] = view.sentencesOf('a1');
    expect(lede).toMatchObject({ position: 0, placeInParagraph: 0, origin: 'a1' });
    expect(second).toMatchObject({ position: 1, placeInParagraph: 1 });
    expect(second?.times.map(({ value }) => value)).toEqual(['2031-05-12']);
    expect(second?.names.map(({ entity }) => entity)).toEqual(['place:ostrel', 'person:ines valdo']);
  });

  test('finds the sentence around a span, and where an entity is named', () => {
    const [mention] = view.mentionsOf('person:ines valdo');
    expect(mention && view.findSentenceAt('a1', mention.name)?.position).toBe(1);
    expect(view.mentionsOf('person:ines valdo').map(({ article }) => article.id)).toEqual(['a1', 'a2', 'a4']);
    expect(view.mentionsOf('person:nobody')).toEqual([]);
  });

  test('leaves headings and captions out of the running text', () => {
    const text = 'The talks.\n\nThe delegations met.\n\nPhoto: the harbour.';
    const blocks = [
      { kind: 'heading' as const, start: 0, end: 10 },
      { kind: 'paragraph' as const, start: 12, end: 32 },
      { kind: 'caption' as const, start: 34, end: text.length },
    ];
    const page = viewStory([{ ...sketchArticle({ id: 'x', text }), blocks }]);
    expect(page.sentences.map(({ start, position }) => [start, position])).toEqual([[12, 0]]);
    expect(page.findSentenceAt('x', { start: 2, end: 5 })).toBeUndefined();
  });
});

test.each([
  ['2031-05-06T23:30:00-05:00', '2031-05-06'],
  ['2031-05-06', '2031-05-06'],
  ['yesterday', undefined],
  [undefined, undefined],
])('publicationDay of %s is the printed day', (published, day) => {
  const article = sketchArticle({ id: 'x', text: 'A.', ...(published && { published }), fetchedAt: '2031-06-01' });
  expect(publicationDay(article)).toBe(day);
});
