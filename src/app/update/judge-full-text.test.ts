import { describe, expect, test } from 'vitest';
import type { Article } from '../../model/article.ts';
import type { FullTextSetting } from '../../model/followed-feed.ts';
import type { KeptEntry } from '../../model/kept-entry.ts';
import type { FoundArticle } from '../article-of-entry.ts';
import { needsPage } from './judge-full-text.ts';
import { readPage } from './read-page.ts';

const article = (text: string, more: Partial<Article> = {}): Article => ({
  id: text.slice(0, 8),
  text,
  byline: [],
  kind: 'article',
  blocks: [],
  links: [],
  document: 'd',
  ...more,
});
const LONG = 'A report of some length about the dam. '.repeat(20);
const content = (text: string): FoundArticle => ({ article: article(text), origin: 'content' });
const summary = (text: string): FoundArticle => ({ article: article(text), origin: 'summary' });

test.each<[string, FullTextSetting, [number, number], FoundArticle | undefined, boolean]>([
  ['a summary', 'auto', [9, 9], summary(LONG), true],
  ['an entry without any text', 'auto', [9, 9], undefined, true],
  ['content of a feed that is not known yet', 'auto', [2, 2], content(LONG), true],
  ['content of a feed with whole texts', 'auto', [3, 2], content(LONG), false],
  ['content of a feed with openings only', 'auto', [6, 2], content(LONG), true],
  ['short content of a feed with whole texts', 'auto', [9, 9], content('Short.'), true],
  ['content that is cut off', 'auto', [9, 9], content(`${LONG} and […]`), true],
  ['a summary, never', 'never', [0, 0], summary('S'), false],
  ['whole content, always', 'always', [9, 9], content(LONG), true],
])('%s (%s): %s', (_, fullText, [compared, full], found, isNeeded) => {
  expect(needsPage({ fullText, comparison: { compared, full } }, found)).toBe(isNeeded);
});

const entry: KeptEntry = { feed: 1, id: 'e', hash: 'h', firstSeen: '', lastSeen: '', page: 'due', pageTimes: 0 };
const pageOf = (paragraphs: readonly string[]) => ({
  id: 'p',
  url: 'https://isk.example/dam',
  bytes: new TextEncoder().encode(
    `<html lang="en"><head><title>Dam talks</title></head><body><article><h1>Dam talks</h1>${paragraphs.map(text => `<p>${text}</p>`).join('')}</article></body></html>`,
  ),
});
const PARAGRAPHS = [
  'Envoys of Lorn and Velm met on Monday in the lake town of Isk to talk about the Karsa dam, which holds the water of both.',
  'Velm wants a treaty that fixes how much water flows each month, and Lorn wants to be paid for what it has built.',
];

test('a page that says more replaces its entry, and keeps what only the feed said', () => {
  const kept = article('Envoys met in Isk.', {
    published: '2026-03-02T10:00:00Z',
    byline: ['Ida Marn'],
    outlet: 'Isk Courier',
  });
  const current = { article: kept, origin: 'summary' } as const;
  const reading = readPage(pageOf(PARAGRAPHS), entry, { address: '//isk.example/dam', current });
  expect(reading).toMatchObject({
    isEntryFull: false,
    placed: [
      {
        origin: 'page',
        address: '//isk.example/dam',
        article: { published: '2026-03-02T10:00:00Z', byline: ['Ida Marn'] },
      },
    ],
  });
});

test('a page that says less than its entry does not replace it', () => {
  const current = { article: article(`${PARAGRAPHS.join('\n\n')}\n\n${LONG}`), origin: 'content' } as const;
  expect(readPage(pageOf(PARAGRAPHS), entry, { address: 'a', current })).toEqual({ placed: [], isEntryFull: true });
});

describe('a page that was read before', () => {
  const whole = PARAGRAPHS.join('\n\n');
  const current = { article: article(`${whole}\n\nFarmers fear for their fields.`), origin: 'page' } as const;
  const again = (paragraphs: readonly string[]) => readPage(pageOf(paragraphs), entry, { address: 'a', current });

  test('gives a new version where its text has changed, and says nothing of what its entry holds', () => {
    const reading = again([PARAGRAPHS[0] ?? '', (PARAGRAPHS[1] ?? '').replace('to be paid', 'nothing')]);
    expect(reading.placed).toMatchObject([{ origin: 'page', article: { text: expect.stringContaining('nothing') } }]);
    expect(reading.isEntryFull).toBeUndefined();
  });

  test.each([
    ['most of its text is gone, as behind a wall', [(PARAGRAPHS[0] ?? '').slice(0, 80)]],
    ['another article stands there', [LONG, LONG.replace('report', 'list')]],
  ])('gives none where %s', (_, paragraphs) => expect(again(paragraphs).placed).toEqual([]));
});

test('a page without an article is the failure of its entry', () => {
  const reading = readPage(pageOf([]), entry, { address: 'a', current: undefined });
  expect(reading).toMatchObject({ placed: [], failure: { code: expect.stringMatching(/^(extract|input)\//) } });
});
