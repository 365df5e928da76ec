import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { letterSpan, lettersOf, placeArticle } from './letters.ts';

const file = lettersOf('Menu\n\nGates shut\n\nThe <a href="/x">gates</a>  are “shut”.\n\nAdvert\n\nNobody left.');
const article = (text: string, ...cuts: [number, number][]): Article => ({
  id: 'a',
  title: 'Gates shut',
  byline: [],
  kind: 'article',
  text,
  blocks: cuts.map(([start, end]) => ({ kind: 'paragraph', start, end })),
  links: [],
});

describe('letters', () => {
  test('are counted without spaces, marks and markup', () => {
    expect(file.folded).toBe('menugatesshutthegatesareshutadvertnobodyleft');
    expect(letterSpan(file, { start: 0, end: 6 })).toEqual({ start: 0, end: 4 });
  });
});

describe('an article in its file', () => {
  const text = 'The gates are "shut".\n\nNobody left.';
  const place = placeArticle(article(text, [0, 21], [23, 35]), file, 4);

  test.each([
    ['gates', { start: 16, end: 21 }],
    ['"shut".', { start: 24, end: 28 }],
    ['Nobody left', { start: 34, end: 44 }],
    ['".', undefined],
  ])('finds %s though what stands between was left out', (words, span) => {
    const start = text.lastIndexOf(words);
    expect(place.find({ start, end: start + words.length })).toEqual(span);
  });

  test('has its title, and only blocks that the file prints', () => {
    expect(place.title).toEqual({ start: 4, end: 13 });
    expect(placeArticle(article('They stayed.', [0, 12]), file, 4).blocks).toEqual([]);
  });
});
