import { describe, expect, test } from 'vitest';
import type { Article } from './article.ts';
import { isProven, passageOf, wholePart } from './passage.ts';

const article: Article = {
  id: 'a1',
  title: 'Dam talks open',
  outlet: 'Lorn Kurier',
  byline: ['Ida Marn'],
  kind: 'article',
  text: 'The envoys met in Velm. They spoke for an hour.',
  blocks: [],
  links: [],
};

describe('a passage', () => {
  test('is the exact slice of the text, with its hash', () => {
    const passage = passageOf(article, { start: 0, end: 23 });
    expect(passage).toMatchObject({ article: 'a1', start: 0, end: 23, text: 'The envoys met in Velm.' });
    expect(isProven(passage, article)).toBe(true);
  });

  test('may be cut from the title, the outlet or the byline', () => {
    expect(wholePart(article, 'title')?.text).toBe('Dam talks open');
    expect(wholePart(article, 'outlet')?.text).toBe('Lorn Kurier');
    expect(wholePart(article, 'byline.0')?.text).toBe('Ida Marn');
    expect(wholePart(article, 'byline.1')).toBeUndefined();
  });

  test.each([
    ['another text', { text: 'The envoys met in Velm!' }],
    ['another hash', { hash: '0000000000000000' }],
    ['another place', { start: 1 }],
    ['another article', { article: 'a2' }],
    ['a place outside', { end: 4000 }],
    ['a part that is not there', { part: 'byline.7' as const }],
  ])('with %s is not proven', (_, change) => {
    expect(isProven({ ...passageOf(article, { start: 0, end: 23 }), ...change }, article)).toBe(false);
  });

  test('is not proven by an article that has changed or is gone', () => {
    const passage = passageOf(article, { start: 0, end: 23 });
    expect(isProven(passage, { ...article, text: `Now ${article.text}` })).toBe(false);
    expect(isProven(passage, undefined)).toBe(false);
  });

  test.each([
    { start: 3, end: 3 },
    { start: -1, end: 4 },
    { start: 0, end: 999 },
  ])('cannot be cut at %o', span => {
    expect(() => passageOf(article, span)).toThrow(RangeError);
  });
});
