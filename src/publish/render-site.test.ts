import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../model/dossier.ts';
import { FailureError } from '../model/failures.ts';
import { passageOf, wholePart } from '../model/passage.ts';
import { annotateFixture } from './fixtures/annotate-fixture.ts';
import { kessaSite } from './fixtures/kessa-site.data.ts';
import { renderSite, type SiteFile, type SiteInput } from './render-site.ts';
import { verifyPage } from './verify-page.ts';

const site = kessaSite();
const files = new Map([...renderSite(site)].map(file => [file.path, file.content]));
const get = (path: string): string => files.get(path) ?? '';

describe('renderSite', () => {
  test('gives the same bytes for the same input', () => {
    expect([...renderSite(kessaSite())]).toEqual([...renderSite(site)]);
  });

  test('lets the time of the build into the footer only', () => {
    const later = [...renderSite({ ...site, generatedAt: '2032-01-05T10:30:00Z' })];
    const withoutFooter = (file: SiteFile): string => file.content.replace(/<footer>.*?<\/footer>/s, '');
    for (const file of later.filter(({ path }) => !path.endsWith('.json') && !path.endsWith('.xml'))) {
      expect(withoutFooter(file)).toBe(withoutFooter({ path: file.path, content: get(file.path) }));
    }
  });

  test('writes the files of the index, of every story and of every article, each once', () => {
    expect([...renderSite(site)].map(({ path }) => path)).toHaveLength(files.size);
    for (const path of [
      'index.html',
      'feed.xml',
      'feed.json',
      'favicon.svg',
      'assets/style.css',
      'assets/site.js',
      'assets/card.svg',
      'stories/s-kessa/index.html',
      'stories/s-kessa/dossier.json',
      'stories/s-kessa/feed.xml',
      'stories/s-kessa/feed.json',
      'articles/a01/index.html',
      'articles/a01/article.json',
    ])
      expect(get(path).length, path).toBeGreaterThan(100);
  });

  test('every relative link leads to a file, and every fragment to an element there', () => {
    let checked = 0;
    for (const [path, content] of files) {
      if (!path.endsWith('.html')) continue;
      for (const [, address = ''] of content.matchAll(/(?:href|src)="([^"]*)"/g)) {
        if (/^https?:/.test(address)) continue;
        const target = new URL(address, `https://site.example/${path}`);
        const file = get(target.pathname.slice(1));
        expect(file, `${path}: ${address}`).not.toBe('');
        if (target.hash) expect(file, `${path}: ${address}`).toContain(`id="${target.hash.slice(1)}"`);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(300);
  });

  test('ids stand once on a page', () => {
    for (const [path, content] of files) {
      const ids = [...content.matchAll(/\sid="([^"]+)"/g)].map(match => match[1]);
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });

  test('the dossier as JSON is the dossier', () => {
    expect(JSON.parse(get('stories/s-kessa/dossier.json'))).toEqual(site.stories[0]?.dossier);
  });

  test('a view without content says why', () => {
    const page = get('stories/s-sparse/index.html');
    for (const reason of [
      'No passage could be dated',
      'No statement could be attributed in this 1 article',
      'No quantity is given',
    ]) {
      expect(page).toContain(reason);
    }
  });

  test('an empty site says what would fill it', () => {
    const [index] = [...renderSite({ ...site, stories: [], articles: new Map() })].filter(
      ({ path }) => path === 'index.html',
    );
    expect(index?.content).toContain('There is no story here yet');
  });

  test('direct speech stands in the quotation marks of its own language', () => {
    const page = get('stories/s-kessa/index.html');
    for (const quoted of ['„<span', '«<span', '”<span', '“<span']) expect(page).toContain(quoted);
  });

  test('a passage that is not the slice it claims to be stops the site', () => {
    const [story] = site.stories;
    if (!story) throw new Error('the fixture has a story');
    const [passage] = story.dossier.overview.passages;
    const forged = {
      ...story.dossier,
      overview: { ...story.dossier.overview, passages: [{ ...passage, text: 'All is well.' }] },
    };
    expect(() => [...renderSite({ ...site, stories: [{ dossier: forged as Dossier }] })]).toThrow(FailureError);
  });
});

describe('a hostile article', () => {
  const article = annotateFixture({
    id: '../../etc/passwd <img>',
    url: 'javascript:alert(1)',
    title: '</title><script>alert("t")</script>',
    outlet: '"><img src=x onerror=alert(1)>',
    byline: ['<b>x</b>'],
    published: 'yesterday <i>',
    language: 'en"onload="x',
    text: '</span></main><script>alert(1)</script>\n\nA & B, “<q>”.',
  });
  const opening = passageOf(article, { start: 0, end: 20 });
  const title = wholePart(article, 'title');
  const outlet = wholePart(article, 'outlet');
  const dossier: Dossier = {
    story: {
      id: 'x/../y',
      title: 'x',
      ...(title && { titlePassage: title }),
      from: 'soon',
      languages: [article.language],
      articles: 1,
      origins: 1,
    },
    overview: { passages: [opening], parties: [{ entity: '<e>', name: opening, roles: [], articles: 1 }] },
    timeline: [{ date: 'some day', precision: 'day', passages: [opening], origins: 1 }],
    voices: [],
    positions: [],
    figures: [],
    expectations: [],
    coverage: {
      outlets: [],
      copies: [{ article: article.id, of: article.id, kind: 'verbatim' }],
      days: [{ day: 'x', language: '<', articles: 1 }],
    },
    changes: [{ seq: 1, at: '<now>', kind: 'article-added', ref: article.id }],
    articles: [
      {
        id: article.id,
        kind: 'article',
        language: article.language,
        ...(title && { title }),
        ...(outlet && { outlet }),
        published: 'x<y',
      },
    ],
  };
  const input: SiteInput = { ...site, stories: [{ dossier }], articles: new Map([[article.id, article]]) };
  const rendered = [...renderSite(input)];

  test('cannot bring elements, handlers or script addresses onto a page', () => {
    for (const { path, content } of rendered.filter(file => file.path.endsWith('.html'))) {
      expect(content, path).not.toMatch(/<script>|<img|onload="x|href="javascript/);
      expect(verifyPage(content, input.articles).failures, path).toEqual([]);
    }
  });

  test('cannot lead files out of the site', () => {
    for (const { path } of rendered) expect(path).toMatch(/^[a-z0-9_./-]+$/);
    expect(rendered.some(({ path }) => path.includes('..'))).toBe(false);
  });
});

describe('feeds', () => {
  test('Atom is read by a feed reader and carries addresses, instants and languages', () => {
    const feed = parseAtomFeed(get('stories/s-kessa/feed.xml'));
    expect(feed.links?.[0]?.href).toBe('https://desk.example/river/stories/s-kessa/feed.xml');
    expect(feed.entries?.length).toBe(18);
    for (const entry of feed.entries ?? []) {
      expect(entry.updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/);
      expect(entry.links?.[0]?.href).toMatch(/^https:\/\/desk\.example\/river\/(articles|stories)\//);
    }
    expect(new Set(feed.entries?.map(entry => entry.id)).size).toBe(feed.entries?.length);
    expect(get('stories/s-kessa/feed.xml')).toContain('xml:lang="ru"');
  });

  test('JSON Feed says the same', () => {
    const feed = parseJsonFeed(JSON.parse(get('stories/s-kessa/feed.json')));
    expect(feed.items?.length).toBe(18);
    expect(feed.items?.[0]?.content_text).toBeTruthy();
  });

  test('without an address of the site the links are relative', () => {
    const { baseUrl: _, ...rest } = site;
    const feed = [...renderSite(rest)].find(({ path }) => path === 'stories/s-kessa/feed.xml')?.content;
    expect(feed).toContain('href="../../articles/a14/index.html"');
  });
});
