import { describe, expect, test } from 'vitest';
import type { Article } from '../model/article.ts';
import { isSameItem } from './is-same-item.ts';
import { itemAddress, placeFound } from './item-address.ts';
import { keepStoryIds } from './keep-story-ids.ts';

const article = (more: Partial<Article>): Article => ({
  id: 'i',
  text: '',
  byline: [],
  kind: 'article',
  blocks: [],
  links: [],
  ...more,
});

test.each([
  ['https://a.example/x', '//a.example/x'],
  ['http://A.example:80/x#top', '//a.example/x'],
  ['https://a.example/x?utm_source=feed&id=5&fbclid=q', '//a.example/x?id=5'],
  ['https://a.example/?p=5', '//a.example/?p=5'],
  ['https://a.example/', undefined],
  ['https://a.example', undefined],
  ['mailto:x@a.example', undefined],
  ['no address', undefined],
])('%s is the item %s', (url, item) => {
  expect(itemAddress(url)).toBe(item);
});

describe('articles found in a document', () => {
  const addresses = (origin: 'page' | 'content', articles: Partial<Article>[], url?: string) =>
    placeFound(
      articles.map(more => ({ article: article(more), origin })),
      url ? { url } : {},
      '/files/a.html',
    ).map(one => one.address);

  test.each<[string, ReturnType<typeof addresses>, (string | undefined)[]]>([
    [
      'a fetched page counts by where it was fetched',
      addresses('page', [{ url: 'https://a.example/' }], 'https://a.example/5'),
      ['//a.example/5'],
    ],
    ['a file counts by the address it claims', addresses('page', [{ url: 'https://a.example/5' }]), ['//a.example/5']],
    ['a file without one by its path and title', addresses('page', [{ title: 'T' }]), ['/files/a.html\nT']],
    ['and without a title by nothing', addresses('page', [{}]), [undefined]],
    [
      'entries by their own addresses, unless several share one',
      addresses('content', [
        { url: 'https://a.example/1' },
        { url: 'https://a.example/2' },
        { url: 'https://a.example/2' },
      ]),
      ['//a.example/1', undefined, undefined],
    ],
    [
      'several on a page by title',
      addresses('page', [{ title: 'A' }, { title: 'B' }], 'https://a.example/live'),
      ['https://a.example/live \nA', 'https://a.example/live \nB'],
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});

const TEXT =
  'The council of Isk has closed the old mill after cracks were found in two walls, and the miller has to leave within a month.';

test.each<[string, Partial<Article>, Partial<Article>, boolean]>([
  ['the same title', { title: 'Mill', text: 'a b c' }, { title: 'Mill', text: 'd e f' }, true],
  [
    'the same minute',
    { published: '2026-03-01T10:00Z', text: 'a b' },
    { published: '2026-03-01T10:00Z', text: 'c d' },
    true,
  ],
  ['the same day alone', { published: '2026-03-01', text: 'a b' }, { published: '2026-03-01', text: 'c d' }, false],
  [
    'a corrected text',
    { title: 'A', text: TEXT },
    { title: 'B', text: TEXT.replace('two walls', 'three walls') },
    true,
  ],
  [
    'a text that has grown',
    { title: 'A', text: TEXT },
    { title: 'B', text: `New: ${TEXT} ${'More about it. '.repeat(50)}` },
    true,
  ],
  [
    'another text',
    { title: 'A', text: TEXT },
    {
      title: 'B',
      text: 'The team of Tolva has won the cup of the lakes after a late goal in the last minute of the final.',
    },
    false,
  ],
  ['no text', { text: '' }, { text: '' }, false],
])('%s: %#', (_, a, b, same) => {
  expect(isSameItem(article(a), article(b))).toBe(same);
});

test('a story keeps the name it got from the first version of its opening', () => {
  const [before] = keepStoryIds([{ id: 'b', story: 's1' }], new Map());
  expect(before?.story).toBe('s1');
  const kept = keepStoryIds(
    [
      { id: '09d93eb1aa7b0b66', story: 's5a7178a32ae8' },
      { id: 'x', story: 'other' },
    ],
    new Map([['09d93eb1aa7b0b66', 'first']]),
  );
  expect(kept[0]?.story).not.toBe('s5a7178a32ae8');
  expect(kept[1]?.story).toBe('other');
});
