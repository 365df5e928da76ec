import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { html, type Item, rss } from './news-server.ts';
import { BRIDGE, bridge, DAM, dam, until, useDesk } from './update-desk.ts';

const desk = useDesk();
const teaser = (item: Item, text = 'Envoys met in Isk …'): Item => ({ ...item, text, isFull: false });

/** Lets time pass for the pages that wait for it. */
function makePagesDue(): void {
  const database = new DatabaseSync(desk.store, { timeout: 5000 });
  database.exec("UPDATE entries SET page_at = '2020-01-01T00:00:00.000Z' WHERE page_at IS NOT NULL");
  database.close();
}

/** Makes the entries as new as the tests are: their printed dates are long past, and what is old is not looked at again. */
function makeNew(items: readonly Item[], path = '/feed.xml'): string {
  const page = rss(desk.news.base, 'The Isk Courier', items);
  if ('body' in page) desk.news.pages.set(path, { ...page, body: page.body.replace(/<pubDate>[^<]*<\/pubDate>/g, '') });
  return `${desk.news.base}${path}`;
}

const asked = (path: string): string[] => desk.news.log.filter(line => line.startsWith(`${path} `));

describe('a page that its publisher edits silently', () => {
  test('is looked at again with its validators, and its new text is a new version', async () => {
    desk.news.pages.set('/dam', html(dam.title, [DAM, BRIDGE]));
    await desk.add(makeNew([teaser(dam)]));
    expect(await desk.update()).toMatchObject({ summary: { articles: 1, pages: 1, rechecked: 0 } });
    expect(await desk.update('--all')).toMatchObject({ summary: { pages: 0, rechecked: 0 } });
    makePagesDue();
    expect(await desk.update()).toMatchObject({ status: 0, summary: { due: 0, rechecked: 1, revised: 0 } });
    expect(asked('/dam')).toEqual(['/dam 200', '/dam 304']);
    desk.news.pages.set('/dam', html(dam.title, [DAM.replace('stay open', 'stay shut'), BRIDGE]));
    makePagesDue();
    const edited = await desk.update();
    expect(edited).toMatchObject({ status: 0, summary: { rechecked: 1, articles: 0, revised: 1 } });
    expect(edited.err).toContain(`edited: ${dam.title}`);
    expect(desk.texts()).toEqual([expect.stringContaining('stay shut')]);
    expect(desk.query("SELECT hash FROM versions WHERE address LIKE '%/dam'")).toHaveLength(2);
    expect(desk.query('SELECT rechecked, revised, pages FROM ledger')).toMatchObject([
      { rechecked: 2, revised: 1, pages: 1 },
    ]);
    expect(desk.query('SELECT page, page_rechecks FROM entries')).toEqual([{ page: 'done', page_rechecks: 2 }]);
  });

  test('that differs in its markup alone is no version, and fills no disk', async () => {
    let times = 0;
    const page = html(dam.title, [DAM, BRIDGE]);
    desk.news.pages.set('/dam', (_, response) => {
      const body = 'body' in page ? page.body.replace('<nav>', `<nav data-token="${times++}">`) : '';
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
    });
    await desk.add(makeNew([teaser(dam)]));
    await desk.update();
    const documents = desk.query('SELECT hash FROM documents').length;
    for (let i = 0; i < 2; i++) {
      makePagesDue();
      expect(await desk.update()).toMatchObject({ summary: { rechecked: 1, revised: 0 } });
    }
    expect(times).toBe(3);
    expect(desk.query('SELECT hash FROM documents')).toHaveLength(documents);
  });

  test('is left as it was read where a wall, another article or nothing stands there later', async () => {
    desk.news.pages.set('/dam', html(dam.title, [DAM, BRIDGE]));
    await desk.add(makeNew([teaser(dam)]));
    await desk.update();
    const text = desk.texts();
    desk.news.pages.set('/dam', html(dam.title, [`${DAM.slice(0, 125)} Subscribe to read on.`]));
    makePagesDue();
    expect(await desk.update()).toMatchObject({ summary: { rechecked: 1, revised: 0, articles: 0 } });
    desk.news.pages.delete('/dam');
    makePagesDue();
    expect(await desk.update()).toMatchObject({ status: 0, summary: { rechecked: 1 } });
    expect(desk.texts()).toEqual(text);
    expect((await desk.run('doctor')).out).toContain('not to be had any more: 1 fetch/not-found');
    makePagesDue();
    expect(await desk.update()).toMatchObject({ summary: { rechecked: 0 } });
  });

  test('is not asked again with --recheck never, nor when robots.txt forbids it meanwhile, nor when it is old news', async () => {
    for (const item of [dam, bridge]) desk.news.pages.set(`/${item.slug}`, html(item.title, [DAM, BRIDGE]));
    await desk.add(makeNew([teaser(dam)]), '--recheck', 'never');
    await desk.add(desk.publish([teaser(bridge)], '/old.xml'));
    await desk.update();
    expect(desk.query('SELECT page FROM entries WHERE page_at IS NULL')).toEqual([{ page: 'done' }, { page: 'done' }]);
    await desk.add(`${desk.news.base}/feed.xml`, '--recheck', 'auto');
    makeNew([teaser({ ...dam, slug: 'third' })]);
    desk.news.pages.set('/third', html('Third report', [DAM]));
    await desk.update('--all');
    desk.news.pages.set('/robots.txt', { type: 'text/plain', body: 'User-agent: *\nDisallow: /third\n' });
    const database = new DatabaseSync(desk.store);
    database.exec('DELETE FROM robots');
    database.close();
    makePagesDue();
    await desk.update();
    expect([asked('/dam'), asked('/bridge'), asked('/third')]).toEqual([['/dam 200'], ['/bridge 200'], ['/third 200']]);
  });
});

describe('a feed that brings more than a round holds', () => {
  test('is caught up with in later rounds, the newest first, and doctor says what is left', async () => {
    const items = Array.from({ length: 230 }, (_, i) =>
      teaser({ ...dam, slug: `p${i}`, title: `Report ${i}` }, `Summary ${i}.`),
    );
    for (const { slug, title } of items)
      desk.news.pages.set(`/${slug}`, html(title, [`${DAM} Report ${slug}.`, BRIDGE]));
    await desk.add(makeNew(items), '--recheck', 'never');
    expect(await desk.update()).toMatchObject({ summary: { entries: 230, pages: 100 } });
    expect((await desk.run('doctor')).out).toContain('backlog: 130 pages of 1 feed are');
    expect(await desk.update()).toMatchObject({ summary: { feeds: 0, pages: 100 } });
    expect(await desk.update('--all')).toMatchObject({ summary: { entries: 0, pages: 30 } });
    expect(desk.query('SELECT capped FROM ledger')).toEqual([{ capped: 2 }]);
    expect((await desk.run('doctor')).out).not.toContain('backlog');
    expect(desk.texts().filter(text => text.includes('Report p'))).toHaveLength(230);
  });

  test('as a site map index does with its parts, reads them all in the end', async () => {
    const schema = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
    const map = (body: string) => ({ type: 'application/xml', body: `<?xml version="1.0"?>${body}` });
    const parts = Array.from({ length: 12 }, (_, i) => i + 1);
    for (const n of parts) {
      desk.news.pages.set(
        `/map${n}.xml`,
        map(`<urlset ${schema}><url><loc>${desk.news.base}/p${n}</loc></url></urlset>`),
      );
      desk.news.pages.set(`/p${n}`, html(`Report ${n}`, [`${DAM} Report ${n}.`]));
    }
    const list = parts.map(
      n =>
        `<sitemap><loc>${desk.news.base}/map${n}.xml</loc><lastmod>2026-03-${String(n).padStart(2, '0')}T10:00:00Z</lastmod></sitemap>`,
    );
    desk.news.pages.set('/index.xml', map(`<sitemapindex ${schema}>${list.join('')}</sitemapindex>`));
    await desk.add(`${desk.news.base}/index.xml`);
    expect(await desk.update()).toMatchObject({ summary: { entries: 5, pages: 5 } });
    expect((await desk.run('doctor')).out).toContain('7 parts');
    expect(await desk.update('--all')).toMatchObject({ summary: { entries: 5 } });
    expect(await desk.update('--all')).toMatchObject({ summary: { entries: 2 } });
    expect((await desk.run('doctor')).out).not.toContain('backlog');
  });
});

describe('a page that leads to another origin', () => {
  test('is read where the robots.txt there allows it, and not asked for where it does not', async () => {
    const there = desk.news.otherBase;
    const leadTo = (path: string) => (_: unknown, response: import('node:http').ServerResponse) =>
      void response.writeHead(302, { location: `${there}${path}` }).end();
    desk.news.pages.set('/dam', leadTo('/moved/dam'));
    desk.news.pages.set('/bridge', leadTo('/private/bridge'));
    desk.news.pages.set('/moved/dam', html(dam.title, [DAM, BRIDGE]));
    desk.news.pages.set('/private/bridge', html(bridge.title, [BRIDGE, DAM]));
    desk.news.pages.set('/robots.txt', (request, response) => {
      const isThere = request.headers.host?.startsWith('localhost');
      response
        .writeHead(200, { 'content-type': 'text/plain' })
        .end(`User-agent: *\nDisallow: ${isThere ? '/private/' : '/nothing'}\n`);
    });
    await desk.add(makeNew([teaser(dam), teaser(bridge, 'Closed …')]));
    const { summary, err } = await desk.update();
    expect(summary).toMatchObject({ pages: 1, pagesFailed: 1 });
    expect(err).toContain('fetch/robots');
    expect(asked('/robots.txt')).toHaveLength(2);
    expect(asked('/private/bridge')).toEqual([]);
    expect(desk.texts().join()).toContain('Velm wants a treaty');
  });
});

describe('what is known of entries', () => {
  test('outlives a move from http to https: neither new entries nor changed ones', async () => {
    const withLinks = (scheme: string) => {
      const page = rss(`${scheme}://isk.example`, 'The Isk Courier', [dam, bridge]);
      const body =
        'body' in page
          ? page.body.replace(/<guid isPermaLink="false">([^<]*)/g, `<guid>${scheme}://isk.example/$1`)
          : '';
      desk.news.pages.set('/feed.xml', { type: 'application/rss+xml', body });
    };
    withLinks('http');
    await desk.add(`${desk.news.base}/feed.xml`, '--full-text', 'never');
    expect(await desk.update()).toMatchObject({ summary: { entries: 2 } });
    withLinks('https');
    expect(await desk.update('--all')).toMatchObject({ summary: { entries: 0, changed: 0, unchanged: 1, revised: 0 } });
  });

  test('is of one feed, though two are sent to one address in one round', async () => {
    for (const path of ['/a.xml', '/b.xml']) desk.publish([dam], path);
    await desk.add(`${desk.news.base}/a.xml`, `${desk.news.base}/b.xml`, '--full-text', 'never');
    await desk.update();
    desk.publish([dam, bridge], '/one.xml');
    for (const path of ['/a.xml', '/b.xml'])
      desk.news.pages.set(path, (_, response) => void response.writeHead(301, { location: '/one.xml' }).end());
    expect(await desk.update('--all')).toMatchObject({ status: 0, summary: { changed: 2, failed: 0 } });
    const addresses = desk.query<{ url: string }>('SELECT url FROM feeds').map(feed => feed.url);
    expect(addresses.filter(url => url.endsWith('/one.xml'))).toHaveLength(1);
    expect(new Set(addresses).size).toBe(2);
  });
});

test('a page that is its own feed (h-feed) is followed by its address', async () => {
  const entry = (item: Item) =>
    `<article class="h-entry"><h2 class="p-name"><a class="u-url" href="/${item.slug}">${item.title}</a></h2><div class="e-content"><p>${item.text}</p></div></article>`;
  const page = (items: readonly Item[]) => ({
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en"><head><title>Notes from Isk</title><link rel="feed" type="text/html" href="/notes"></head><body><main class="h-feed"><h1 class="p-name">Notes from Isk</h1>${items.map(entry).join('')}</main></body></html>`,
  });
  desk.news.pages.set('/notes', page([dam]));
  expect(await desk.add(`${desk.news.base}/notes`, '--full-text', 'never')).toMatchObject({ status: 0, err: '' });
  expect(await desk.update()).toMatchObject({ status: 0, summary: { entries: 1, articles: 1 } });
  desk.news.pages.set('/notes', page([bridge, dam]));
  expect(await desk.update('--all')).toMatchObject({ status: 0, summary: { entries: 1 } });
});

test('damage that a publisher has mended is forgotten', async () => {
  const whole = rss(desk.news.base, 'The Damaged Post', [dam]);
  const body = 'body' in whole ? whole.body : '';
  const show = (text: string) => void desk.news.pages.set('/feed.xml', { type: 'application/rss+xml', body: text });
  show(body.replace('</channel></rss>', ''));
  await desk.add(`${desk.news.base}/feed.xml`, '--full-text', 'never');
  await desk.update();
  expect((await desk.run('doctor')).out).toContain('1 damaged');
  show(body);
  await desk.update('--all');
  expect((await desk.run('doctor')).out).toContain('1 healthy');
});

test('--watch looks at pages again by itself, and says what was edited', async () => {
  desk.news.pages.set('/dam', html(dam.title, [DAM, BRIDGE]));
  await desk.add(makeNew([teaser(dam)]));
  const child = desk.start('--watch');
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', chunk => {
    said += chunk;
  });
  const ended = new Promise(done => child.once('exit', code => done(code)));
  await until(() => desk.query("SELECT * FROM entries WHERE page = 'done'").length === 1);
  desk.news.pages.set('/dam', html(dam.title, [DAM.replace('stay open', 'stay shut'), BRIDGE]));
  makePagesDue();
  await until(() => said.includes(`edited: ${dam.title}`));
  child.kill('SIGINT');
  expect(await ended).toBe(0);
  expect(desk.texts().join()).toContain('stay shut');
});
