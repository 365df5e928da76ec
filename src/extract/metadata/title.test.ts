import { describe, expect, test } from 'vitest';
import { measureElements } from '../html/measure.ts';
import { parseHtml } from '../html/parse-html.ts';
import { renderBlocks } from '../html/render-blocks.ts';
import { readHead } from './read-head.ts';
import { findTitle } from './title.ts';

const TEXT =
  '<p>The council of Norhaven met on Friday, and after a long debate it agreed on the budget of the year.</p>';
const og = (title: string): string => `<meta property="og:title" content="${title}">`;

function titleOf(html: string, url?: string): string | undefined {
  const root = parseHtml(`<body>${html}${TEXT}</body>`);
  return findTitle(readHead(root), renderBlocks(root, measureElements(root)), url).title;
}

describe('findTitle', () => {
  test.each([
    [
      'leaves out a kicker that the stated headline does not have',
      `${og('Dam holds again')}<h1><span>Northern lakes</span> Dam holds again</h1>`,
      'Dam holds again',
    ],
    [
      'leaves out a kicker on a line of its own',
      `${og('Dam holds again')}<h1><div>Northern lakes</div><div>Dam holds again</div></h1>`,
      'Dam holds again',
    ],
    [
      'puts a headline together that layout splits',
      `${og('Norland: Dam holds again')}<h1><div>Norland</div><div>:</div><div>Dam holds again</div></h1>`,
      'Norland: Dam holds again',
    ],
    [
      'takes the part that is stated of a heading in lines',
      `${og('Dam holds again')}<h1><div>Dam holds again</div><div>Norland Post</div></h1>`,
      'Dam holds again',
    ],
    [
      'prefers the only main heading to a title for search engines',
      `<title>Norhaven budget: what you need to know</title><h1>The council agrees after a night of debate</h1>`,
      'The council agrees after a night of debate',
    ],
    [
      'takes a heading whose words are nearly those stated',
      `${og('Dam in Norhaven holds after the storm &amp; rain')}<h1>Dam in Norhaven holds after the storm and rain</h1><h1>About us</h1>`,
      'Dam in Norhaven holds after the storm and rain',
    ],
    [
      'prefers the headline to the last of the breadcrumbs',
      `<title>Dam: lakes overflow</title>${og('Dam holds again')}<nav class="breadcrumb"><h1>Dam: lakes overflow</h1></nav><h2>Dam holds again</h2>`,
      'Dam holds again',
    ],
    [
      'prefers a seen heading to a hidden one',
      `<title>News - Norland</title>${og('Dam holds again')}<h1 class="sr-only">News</h1><h1>Dam holds again</h1>`,
      'Dam holds again',
    ],
    [
      'passes over the name of the site that leads to the start page',
      `<title>Lake Notes » Dam holds again</title><h1><a href="https://lake.example/">Lake Notes</a></h1><h2>Dam holds again</h2>`,
      'Dam holds again',
    ],
    [
      'cuts off the outlet where nothing prints the headline',
      `<meta property="og:site_name" content="Norland Post">${og('Dam holds again | Norland Post')}`,
      'Dam holds again',
    ],
    ['keeps a dash that belongs to the headline', `${og('Dam holds - for now')}`, 'Dam holds - for now'],
  ])('%s', (_, html, expected) => {
    expect(titleOf(html)).toBe(expected);
  });

  test('knows the site by its address', () => {
    const html = '<title>Lake Notes » Dam holds again</title><h1>Lake Notes</h1><h2>Dam holds again</h2>';
    expect(titleOf(html, 'https://www.lakenotes.example/2031/dam')).toBe('Dam holds again');
  });

  test('is saved from JSON-LD that is no JSON', () => {
    const broken = '{"@type":"NewsArticle","description":"the "old" dam","headline":"Dam \\u201cholds\\u201d"}';
    expect(titleOf(`<script type="application/ld+json">${broken}</script>`)).toBe('Dam “holds”');
  });

  test('is undefined where nothing states or prints one', () => {
    expect(titleOf('')).toBeUndefined();
  });
});
