import { describe, expect, test } from 'vitest';
import { FailureError } from '../../model/failures.ts';
import { passageOf } from '../../model/passage.ts';
import { annotateFixture } from '../fixtures/annotate-fixture.ts';
import { proveAll } from './proven-text.ts';
import { renderPassage } from './render-passage.ts';

const article = annotateFixture({
  id: 'a1',
  title: 'Сток <Ане>',
  text: 'The gates & the river. “Open them,” she said.',
  language: 'en',
});
const articles = new Map([[article.id, article]]);
const passage = passageOf(article, { start: 0, end: 22 });

const codeOf = (run: () => unknown): string | undefined => {
  try {
    run();
  } catch (error) {
    return error instanceof FailureError ? error.failure.code : 'another error';
  }
  return undefined;
};

describe('renderPassage', () => {
  test('prints the exact slice, escaped, with its place', () => {
    expect(renderPassage(passage, articles, { pageLanguage: 'en' }).toString()).toBe(
      '<span data-passage="a1:text:0:22">The gates &amp; the river.</span>',
    );
  });

  test('says the language and direction of a passage that is not in the language of the page', () => {
    const arabic = annotateFixture({ id: 'a2', text: 'ارتفع منسوب النهر.', language: 'ar' });
    const markup = renderPassage(passageOf(arabic, { start: 0, end: 5 }), new Map([['a2', arabic]]), {
      pageLanguage: 'en',
    });
    expect(markup.toString()).toContain('lang="ar" dir="rtl"');
  });

  test('marks a smaller passage inside', () => {
    const marked = passageOf(article, { start: 4, end: 9 });
    expect(renderPassage(passage, articles, { marked, pageLanguage: 'en' }).toString()).toContain(
      'The <mark>gates</mark> &amp;',
    );
  });

  test.each([
    ['another text', { ...passage, text: 'The gates & the riven.' }],
    ['another hash', { ...passage, hash: '0000000000000000' }],
    ['another place', { ...passage, start: 1, end: 23 }],
    ['a place outside the article', { ...passage, end: 4000 }],
    ['another part', { ...passage, part: 'title' as const }],
    ['a part that the article lacks', { ...passage, part: 'byline.3' as const }],
    ['another article', { ...passage, article: 'a9' }],
  ])('throws publish/unproven for a passage with %s', (_, damaged) => {
    expect(codeOf(() => renderPassage(damaged, articles))).toBe('publish/unproven');
  });

  test('throws when the article was changed after the passage was cut', () => {
    const edited = new Map([['a1', { ...article, text: article.text.replace('gates', 'locks') }]]);
    expect(codeOf(() => renderPassage(passage, edited))).toBe('publish/unproven');
  });
});

describe('proveAll', () => {
  test('finds passages at any depth and counts them', () => {
    expect(proveAll({ a: [passage, { b: passage }], c: 'text', d: null }, articles)).toBe(2);
  });

  test('throws at the first that is not proven', () => {
    expect(codeOf(() => proveAll([{ deep: [{ ...passage, text: 'x' }] }], articles))).toBe('publish/unproven');
  });
});
