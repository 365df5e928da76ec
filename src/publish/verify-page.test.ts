import { describe, expect, test } from 'vitest';
import { kessaSite } from './fixtures/kessa-site.data.ts';
import { CATALOGUES } from './messages/registry.ts';
import { renderSite } from './render-site.ts';
import { verifyPage } from './verify-page.ts';

const site = kessaSite();
const pagesOf = (language: string) =>
  [...renderSite({ ...site, language })].filter(file => file.path.endsWith('.html'));
const dossier = pagesOf('en').find(file => file.path === 'stories/s-kessa/index.html')?.content ?? '';

describe.each(Object.keys(CATALOGUES))('a site in %s', language => {
  test('every visible text of every page is a proven passage or comes from the program', () => {
    for (const { path, content } of pagesOf(language)) {
      const { lines, failures } = verifyPage(content, site.articles);
      expect(failures, path).toEqual([]);
      expect(lines, path).toBeGreaterThan(0);
    }
  });
});

describe('verifyPage notices', () => {
  const failuresOf = (page: string) => verifyPage(page, site.articles).failures.map(({ kind }) => kind);

  test.each([
    [
      'a passage with one letter changed',
      'Velmark closed two of the four gates',
      'Velmark closed two of the five gates',
      'unproven-passage',
    ],
    [
      'a passage that claims another place',
      'data-passage="a01:text:0:132"',
      'data-passage="a01:text:1:132"',
      'unproven-passage',
    ],
    [
      'a passage of an article that is not there',
      'data-passage="a01:text:0:132"',
      'data-passage="zz:text:0:132"',
      'unproven-passage',
    ],
    [
      'a sentence without proof',
      '<main id="main">',
      '<main id="main"><p>Velmark has surrendered.</p>',
      'unproven-text',
    ],
    ['a name without proof', '<main id="main">', '<main id="main"><b>Marsk</b>', 'unproven-text'],
    ['words in a label', 'aria-label="On this page"', 'aria-label="Marsk lies"', 'unproven-text'],
    [
      'words in a description',
      'name="description" content="Velmark',
      'name="description" content="Ostrana',
      'unproven-passage',
    ],
    [
      'words that pose as the name of the site',
      '<span data-site>The River Desk',
      '<span data-site>The River lies',
      'unproven-text',
    ],
    [
      'words that pose as an address',
      '<main id="main">',
      '<main id="main"><span data-address>Marsk fled</span>',
      'unproven-text',
    ],
  ])('%s', (_, from, to, kind) => {
    const page = dossier.replace(from, to);
    expect(page).not.toBe(dossier);
    expect(failuresOf(page)).toContain(kind);
  });

  test('an article that was edited after the page was made', () => {
    const edited = new Map(site.articles);
    const article = edited.get('a13');
    if (article) edited.set('a13', { ...article, text: article.text.replace('Friday', 'Monday') });
    expect(verifyPage(dossier, edited).failures.length).toBeGreaterThan(0);
  });
});
