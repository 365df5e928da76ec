import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Dossier } from '../model/dossier.ts';
import { isProven, type Passage } from '../model/passage.ts';
import { INVENTED_ARTICLES, INVENTED_ASSIGNMENTS, sketchArticle } from './common/invented-story.fixture.ts';
import { compileDossier } from './compile-dossier.ts';

const compiled = (articles = INVENTED_ARTICLES): Dossier =>
  compileDossier({ id: 's1', articles, assignments: INVENTED_ASSIGNMENTS });

function passagesIn(value: unknown): Passage[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'hash' in value && 'start' in value ? [value as Passage] : Object.values(value).flatMap(passagesIn);
}

const isAllProven = (dossier: Dossier, articles: readonly AnnotatedArticle[]): boolean =>
  passagesIn(dossier).every(p =>
    isProven(
      p,
      articles.find(({ id }) => id === p.article),
    ),
  );

describe('compileDossier', () => {
  test('proves every passage', () => {
    const dossier = compiled();
    expect(passagesIn(dossier).length).toBeGreaterThan(20);
    expect(isAllProven(dossier, INVENTED_ARTICLES)).toBe(true);
  });

  test('gives the same bytes for the same input', () => {
    expect(JSON.stringify(compiled())).toBe(JSON.stringify(compiled(structuredClone(INVENTED_ARTICLES) as never)));
  });

  test('counts copies as articles, not as origins', () => {
    expect(compiled().story).toMatchObject({ articles: 5, origins: 4, from: '2031-05-06', to: '2031-05-21' });
  });

  test('lists every article in the order of the story', () => {
    expect(compiled().articles.map(({ id, copyOf }) => [id, copyOf])).toEqual([
      ['a1', undefined],
      ['a2', 'a1'],
      ['a3', undefined],
      ['a4', undefined],
      ['a5', undefined],
    ]);
  });

  test('has a dossier for a story without articles, titles, dates or annotations', () => {
    expect(compileDossier({ id: 's1', articles: [], assignments: [] }).story).toEqual({
      id: 's1',
      title: '',
      languages: [],
      articles: 0,
      origins: 0,
    });
    const bare = { ...sketchArticle({ id: 'b', text: 'A line without end' }), annotations: [] };
    expect(compileDossier({ id: 's1', articles: [bare], assignments: [] }).timeline).toEqual([]);
  });

  test('proves every passage of any subset of articles, in story order', () => {
    fc.assert(fc.property(fc.subarray([...INVENTED_ARTICLES]), articles => isAllProven(compiled(articles), articles)));
  });
});
