import { describe, expect, test } from 'vitest';
import { measureElements } from '../html/measure.ts';
import { parseHtml } from '../html/parse-html.ts';
import { renderBlocks } from '../html/render-blocks.ts';
import { readHead } from './read-head.ts';
import { type Metadata, readMetadata } from './read-metadata.ts';

function metadataOf(html: string, url?: string, fetchedAt?: string): Metadata {
  const root = parseHtml(html);
  const document = { id: 'd', bytes: new Uint8Array(), ...(url && { url }), ...(fetchedAt && { fetchedAt }) };
  return readMetadata(readHead(root), renderBlocks(root, measureElements(root)), document);
}

const LONG =
  '<p>The council of Norhaven met on Friday, and after a long debate it agreed on the budget of the coming year.</p>';
const jsonLd = (object: object): string => `<script type="application/ld+json">${JSON.stringify(object)}</script>`;

describe('published', () => {
  test.each([
    [
      'JSON-LD',
      jsonLd({ '@type': 'NewsArticle', datePublished: '2031-05-04T10:00:00+02:00' }),
      '2031-05-04T10:00:00+02:00',
    ],
    [
      'JSON-LD inside a graph',
      jsonLd({ '@graph': [{ '@type': 'Article', datePublished: '2031-05-04' }] }),
      '2031-05-04',
    ],
    ['Open Graph', '<meta property="article:published_time" content="2031-05-04T08:00:00Z">', '2031-05-04T08:00:00Z'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2031-05-04">', '2031-05-04'],
    ['microdata', '<h1>A</h1><span itemprop="datePublished" content="2031-05-04">x</span>', '2031-05-04'],
    ['a time element', '<h1>A</h1><time datetime="2031-05-04">Sunday</time>', '2031-05-04'],
    ['a printed date under the headline', '<h1>A</h1><div class="post-date">4 May 2031</div>', '2031-05-04'],
    ['a cue', `<h1>A</h1>${LONG}${LONG}<p>Posted on May 4, 2031 by Ada</p>`, '2031-05-04'],
  ])('is read from %s', (_, html, expected) => {
    expect(metadataOf(`<body>${html}${LONG}</body>`).published).toBe(expected);
  });

  test('is read from the address', () => {
    expect(metadataOf(`<h1>A</h1>${LONG}`, 'https://post.example/2031/05/04/a.html').published).toBe('2031-05-04');
  });

  test.each([
    [
      'a date that the article tells of',
      `<h1>A</h1><p>${'The war of the lakes is remembered in all of Norland. '.repeat(4)} It began on 4 May 2011.</p>`,
    ],
    ['a copyright line', `<h1>A</h1>${LONG}<p>© 4 May 2031 Norland Post</p>`],
    ['a date after the fetch', `<h1>A</h1><div class="date">4 May 2031</div>${LONG}`],
  ])('is not read from %s', (_, html) => {
    expect(metadataOf(`<body>${html}</body>`, undefined, '2030-01-01T00:00:00Z').published).toBeUndefined();
  });

  test('keeps a later change apart', () => {
    const page = `<h1>A</h1><p class="meta">Published 4 May 2031. Updated 6 May 2031</p>${LONG}`;
    expect(metadataOf(page)).toMatchObject({ published: '2031-05-04', modified: '2031-05-06' });
  });

  test('prefers a printed date with a second witness to a lone build stamp', () => {
    const page = `<meta name="date" content="2033-01-01"><h1>A</h1><time class="published" datetime="2031-05-04">4 May 2031</time>${LONG}`;
    expect(metadataOf(page, 'https://post.example/2031/05/04/a').published).toBe('2031-05-04');
  });
});

describe('title', () => {
  test.each([
    [
      'the printed headline',
      '<title>Dam holds - Norland Post</title><h1>Norland Post</h1><h2>Dam holds</h2>',
      'Dam holds',
    ],
    [
      'Open Graph without the outlet',
      '<meta property="og:site_name" content="Norland Post"><meta property="og:title" content="Dam holds | Norland Post">',
      'Dam holds',
    ],
    ['the title element', '<title>Dam holds</title>', 'Dam holds'],
  ])('is %s', (_, html, expected) => {
    expect(metadataOf(html + LONG).title).toBe(expected);
  });
});

describe('byline', () => {
  test.each([
    [
      'JSON-LD',
      jsonLd({ '@type': 'NewsArticle', author: [{ '@type': 'Person', name: 'Ada Holm' }, { name: 'Bo Dahl' }] }),
      ['Ada Holm', 'Bo Dahl'],
    ],
    ['a meta element', '<meta name="author" content="By Ada Holm and Bo Dahl">', ['Ada Holm', 'Bo Dahl']],
    ['a named element', '<h1>A</h1><span class="byline">Von Ada Holm</span>', ['Ada Holm']],
    ['a line under the headline', '<h1>Dam holds</h1><p>Av Ada Holm</p>', ['Ada Holm']],
    ['the address of an author page', '<h1>A</h1><p>Text <a href="/author/ada">Ada Holm</a></p>', ['Ada Holm']],
  ])('is read from %s', (_, html, expected) => {
    expect(metadataOf(html + LONG).byline).toEqual(expected);
  });

  test.each([
    ['an address', '<meta name="author" content="https://post.example/ada">'],
    ['a technical account', '<meta name="author" content="admin">'],
    ['running text', '<h1>Dam holds</h1><p>By noon the dam was full.</p>'],
  ])('is not read from %s', (_, html) => {
    expect(metadataOf(html + LONG).byline).toEqual([]);
  });
});

describe('kind, language and outlet', () => {
  test.each([
    [jsonLd({ '@type': 'OpinionNewsArticle', headline: 'A' }), undefined, 'opinion'],
    ['<title>A</title>', 'https://post.example/debatt/a', 'opinion'],
    ['<title>Joint statement: we agree</title>', undefined, 'statement'],
    ['<title>Statement pieces for your home</title>', 'https://post.example/a', 'article'],
    ['<title>Dam holds</title>', 'https://post.example/news/opinion-polls-differ', 'article'],
  ])('kind of %s at %s is %s', (html, url, expected) => {
    expect(metadataOf(html + LONG, url).kind).toBe(expected);
  });

  test('the stated language is given in canonical form', () => {
    expect(metadataOf(`<html lang="sv_se"><body>${LONG}`).language).toBe('sv-SE');
    expect(metadataOf(`<html lang="?"><body>${LONG}`).language).toBeUndefined();
  });

  test('the outlet is the stated one, else the domain', () => {
    expect(metadataOf(`<meta property="og:site_name" content="Norland Post">${LONG}`).outlet).toBe('Norland Post');
    expect(metadataOf(LONG, 'https://www.post.example/a').outlet).toBe('post.example');
  });
});
