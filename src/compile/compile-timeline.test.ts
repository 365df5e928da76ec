import { describe, expect, test } from 'vitest';
import { isProven } from '../model/passage.ts';
import { INVENTED_ARTICLES } from './common/invented-story.fixture.ts';
import { compileTimeline } from './compile-timeline.ts';

describe('compileTimeline', () => {
  test('gives as many dates and passages a date as asked, oldest first', () => {
    const lines = compileTimeline(INVENTED_ARTICLES, { dates: 3, sentences: 1 });
    expect(lines.map(({ date }) => date)).toEqual(lines.map(({ date }) => date).toSorted());
    expect(lines.map(({ passages }) => passages.length)).toEqual([1, 1, 1]);
  });

  test('puts the day that most origins name among the first', () => {
    expect(compileTimeline(INVENTED_ARTICLES, { dates: 1 }).map(({ date }) => date)).toEqual(['2031-05-12']);
  });

  test('shows only passages of articles that have a word of the query, in any of its forms', () => {
    const passages = compileTimeline(INVENTED_ARTICLES, { query: 'patrols' }).flatMap(line => line.passages);
    expect(new Set(passages.map(({ article }) => article))).toEqual(new Set(['a4']));
    expect(passages.some(({ text }) => text.includes('joint patrol'))).toBe(true);
  });

  test('proves every passage', () => {
    const passages = compileTimeline(INVENTED_ARTICLES).flatMap(line => line.passages);
    const byId = new Map(INVENTED_ARTICLES.map(article => [article.id, article]));
    expect(passages.length).toBeGreaterThan(4);
    expect(passages.filter(p => !isProven(p, byId.get(p.article)))).toEqual([]);
  });

  test('has nothing to say about nothing', () => {
    expect(compileTimeline([])).toEqual([]);
    expect(compileTimeline(INVENTED_ARTICLES, { query: 'volcano' })).toEqual([]);
  });
});
