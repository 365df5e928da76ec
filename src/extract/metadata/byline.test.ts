import { describe, expect, test } from 'vitest';
import { measureElements } from '../html/measure.ts';
import { parseHtml } from '../html/parse-html.ts';
import { renderBlocks } from '../html/render-blocks.ts';
import { findByline } from './byline.ts';
import { readHead } from './read-head.ts';
import { findTitle } from './title.ts';

const TEXT =
  '<p>The council of Norhaven met on Friday, and after a long debate it agreed on the budget of the coming year.</p>';
const jsonLd = (object: object): string => `<script type="application/ld+json">${JSON.stringify(object)}</script>`;
const article = (author: unknown, more: object = {}): string =>
  jsonLd({
    '@graph': [
      { '@type': 'NewsArticle', headline: 'Dam holds', author, ...more },
      { '@type': 'Person', '@id': '#p', name: 'Ada Holm' },
    ],
  });

function bylineOf(html: string, after = ''): readonly string[] {
  const root = parseHtml(`<body>${html}${TEXT}${after}</body>`);
  const head = readHead(root);
  const page = renderBlocks(root, measureElements(root));
  const { index } = findTitle(head, page);
  return findByline({ head, page, titleIndex: index, outlet: 'Norland Post', url: 'https://norlandpost.example/a' });
}

describe('findByline from what a page states', () => {
  test.each([
    ['a string', article('Ada Holm'), ['Ada Holm']],
    ['a reference', article({ '@id': '#p' }), ['Ada Holm']],
    ['lists inside a list', article([{ name: 'Ada Holm' }, [{ name: 'Bo Dahl' }]]), ['Ada Holm', 'Bo Dahl']],
    ['an account with figures', article({ '@type': 'Person', name: 'lakewriter42' }), ['lakewriter42']],
    [
      'several names in one',
      '<meta name="author" content="By Ada Holm, Bo Dahl and Cy Falk">',
      ['Ada Holm', 'Bo Dahl', 'Cy Falk'],
    ],
    ['an interview', '<meta name="author" content="Ada Holm im Gespräch mit Bo Dahl">', ['Ada Holm', 'Bo Dahl']],
    ['a page of the outlet for lack of people', '<meta name="author" content="Norland Post">', ['Norland Post']],
    ['a desk for lack of people', article({ '@type': 'Person', name: 'Redaktion' }), ['Redaktion']],
  ])('%s', (_, html, expected) => {
    expect(bylineOf(html)).toEqual(expected);
  });

  test('people whom the page prints come before an organisation', () => {
    const html = `${article({ '@type': 'Organization', name: 'Norland News Network' })}<h1>Dam holds</h1><p class="author">Von Ada Holm</p>`;
    expect(bylineOf(html)).toEqual(['Ada Holm']);
  });

  test('a first name is completed by the printed name', () => {
    expect(bylineOf(`${article('Ada')}<h1>Dam holds</h1><p>Text: Ada Holm</p>`)).toEqual(['Ada Holm']);
  });

  test('a second author whom another place names is added', () => {
    expect(bylineOf(`${article('Ada Holm')}<meta name="sailthru.author" content="Ada Holm, Bo Dahl">`)).toEqual([
      'Ada Holm',
      'Bo Dahl',
    ]);
  });
});

describe('findByline from a line under the headline', () => {
  test.each([
    ['en', 'By Ada Holm'],
    ['en', 'Words: Ada Holm Photos: Bo Dahl'],
    ['sv', 'Av Ada Holm'],
    ['sv', 'Skriven av Ada Holm'],
    ['de', 'Von Ada Holm'],
    ['de', 'Eine Kolumne von Ada Holm'],
    ['de', 'Ein Bericht von Ada Holm | 27.01.2031 - 12:45'],
    ['de', 'Autorin: Ada Holm'],
    ['fr', 'Par Ada Holm'],
    ['fr', 'Publié par Ada Holm le 4 mai 2031'],
    ['es', 'Por Ada Holm'],
    ['es', 'Escrito por Ada Holm'],
    ['ru', 'Автор: Ада Хольм'],
    ['ru', 'Текст: Ада Хольм'],
    ['uk', 'Автор: Ада Гольм'],
    ['it', 'di Ada Holm'],
    ['nl', 'Door Ada Holm'],
    ['pl', 'Autor: Ada Holm'],
    ['pt', 'Por Ada Holm'],
    ['en', 'Ada Holm, 4 May 2031'],
    ['en', 'Posted in Lakes by Ada Holm on May 4, 2031'],
  ])('%s: %s', (_, line) => {
    expect(bylineOf(`<title>Dam holds</title><h1>Dam holds</h1><p>${line}</p>`)).toEqual([
      /\p{Script=Cyrillic}/u.test(line.slice(-3)) ? line.slice(7) : 'Ada Holm',
    ]);
  });

  test('names without capitals need a word for author', () => {
    expect(bylineOf('<title>水坝</title><h1>水坝</h1><p>作者：王小明、李华</p>')).toEqual(['王小明', '李华']);
    expect(bylineOf('<title>水坝</title><h1>水坝</h1><p>国际 2031年5月4日</p>')).toEqual([]);
  });

  test.each([
    ['a weekday', 'Friday, 4 May 2031'],
    ['a sentence', 'By noon the dam was full and the council had left the town for the hills.'],
    ['a date of change', 'Updated: 4 May 2031'],
    ['languages to choose', 'DE FR IT EN'],
  ])('%s is none', (_, line) => {
    expect(bylineOf(`<title>Dam holds</title><h1>Dam holds</h1><p>${line}</p>`)).toEqual([]);
  });
});

describe('findByline elsewhere', () => {
  test('a line that labels its author counts under the text too', () => {
    expect(
      bylineOf(`<meta name="author" content="Norland Post">${TEXT.repeat(14)}`, '<p>Autorin: Ada Holm</p>'),
    ).toEqual(['Ada Holm']);
  });

  test('a name alone under the last paragraph is a signature', () => {
    const body = `<div>${TEXT.repeat(14)}<p>Ada Holm</p></div>`;
    expect(bylineOf('<title>Dam holds</title><h1>Dam holds</h1>', body)).toEqual(['Ada Holm']);
  });

  test('other articles and comments have authors of their own', () => {
    const others =
      '<div class="related"><span class="author">Bo Dahl</span></div><div class="comments"><p class="author">Cy Falk</p></div>';
    expect(bylineOf(`<title>Dam holds</title><h1>Dam holds</h1>${TEXT.repeat(14)}`, others)).toEqual([]);
  });
});
