import { describe, expect, test } from 'vitest';
import { INVENTED_ARTICLES, INVENTED_ASSIGNMENTS, sketchArticle } from '../common/invented-story.fixture.ts';
import { viewStory } from '../common/view-story.ts';
import { compileCoverage, findOutletName } from './compile-coverage.ts';

const coverage = compileCoverage(viewStory(INVENTED_ARTICLES, INVENTED_ASSIGNMENTS), INVENTED_ASSIGNMENTS);

describe('compileCoverage', () => {
  test('lists outlets by number of articles, then by first report', () => {
    expect(coverage.outlets).toEqual([
      { name: 'Harbour Wire', language: 'en', articles: 2, first: '2031-05-06T09:00:00+02:00' },
      { name: 'Ostrel Courier', language: 'en', articles: 1, first: '2031-05-06T11:00:00+02:00' },
      { name: 'Nordbladet', language: 'sv', articles: 1, first: '2031-05-07' },
      { name: 'Gulf Times', language: 'en', articles: 1, first: '2031-05-12' },
    ]);
  });

  test('tells who copied whom', () => {
    expect(coverage.copies).toEqual([{ article: 'a2', of: 'a1', kind: 'trimmed' }]);
  });

  test('counts articles by day and language', () => {
    expect(coverage.days.slice(0, 2)).toEqual([
      { day: '2031-05-06', language: 'en', articles: 2 },
      { day: '2031-05-07', language: 'sv', articles: 1 },
    ]);
  });
});

test.each([
  [{ outlet: 'Harbour Wire', url: 'https://wire.example/a' }, 'Harbour Wire'],
  [{ url: 'https://www.wire.example/a' }, 'wire.example'],
  [{ url: 'not an address' }, undefined],
  [{}, undefined],
])('findOutletName of %j', (given, name) => {
  expect(findOutletName(sketchArticle({ id: 'x', text: 'A.', ...given }))).toBe(name);
});
