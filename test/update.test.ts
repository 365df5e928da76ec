import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { html, type Item, rss } from './news-server.ts';
import { BRIDGE, bridge, DAM, dam, NETWORK, useDesk } from './update-desk.ts';

const desk = useDesk();

describe('following an outlet', () => {
  test('a page leads to its feed; the update brings articles, the next one nothing, and the build a site', async () => {
    desk.publish([dam, bridge]);
    desk.news.pages.set('/', html('The Isk Courier', ['News from the lake.'], ['/feed.xml']));
    const added = await desk.add(`${desk.news.base}/`);
    expect(added).toMatchObject({ status: 0, err: '' });
    expect(added.out).toContain(`The Isk Courier (${desk.news.base}/feed.xml)`);
    expect(await desk.update()).toMatchObject({
      status: 0,
      summary: { feeds: 1, changed: 1, entries: 2, articles: 2 },
    });
    expect(await desk.update()).toMatchObject({ status: 0, summary: { due: 0, feeds: 0 } });
    expect(await desk.update('--all')).toMatchObject({ summary: { feeds: 1, changed: 0, unchanged: 1, articles: 0 } });
    expect(desk.news.log.filter(line => line === '/feed.xml 304')).toHaveLength(1);
    const out = join(desk.folder, 'site');
    const built = await desk.run('build', '--out', out, '--json');
    expect(JSON.parse(built.out)).toMatchObject({ articles: 2, added: 0, failures: [] });
  });

  test('what a summary leaves out is read from the page behind it, unless robots.txt says no', async () => {
    desk.publish([
      { ...dam, text: 'Envoys met in Isk …', isFull: false },
      { ...bridge, slug: 'private/bridge', text: 'The old bridge is closed …', isFull: false },
    ]);
    desk.news.pages.set('/dam', html(dam.title, [DAM, `${DAM} Once more.`]));
    desk.news.pages.set('/private/bridge', html(bridge.title, [BRIDGE]));
    desk.news.pages.set('/robots.txt', { type: 'text/plain', body: 'User-agent: *\nDisallow: /private/\n' });
    await desk.add(`${desk.news.base}/feed.xml`);
    expect(await desk.update()).toMatchObject({
      status: 0,
      summary: { pages: 1, pagesFailed: 1, articles: 2, revised: 1 },
    });
    expect(desk.texts()).toEqual(
      expect.arrayContaining([expect.stringContaining('Once more'), 'The old bridge is closed …']),
    );
    expect(desk.texts()).toHaveLength(2);
    expect(desk.news.log.some(line => line.startsWith('/private/'))).toBe(false);
    const doctor = await desk.run('doctor');
    expect(doctor.out).toContain('1 fetch/robots');
  });

  test('with --full-text never no page is asked for', async () => {
    desk.publish([{ ...dam, isFull: false }]);
    await desk.add(`${desk.news.base}/feed.xml`, '--full-text', 'never');
    await desk.update();
    expect(desk.news.log.some(line => line.startsWith('/dam'))).toBe(false);
  });
});

describe('other ways in', () => {
  test('a site map index leads to the pages of its newest part', async () => {
    const part = (name: string, day: number) =>
      `<url><loc>${desk.news.base}/${name}</loc><lastmod>2026-03-0${day}T10:00:00Z</lastmod></url>`;
    const map = (body: string) => ({ type: 'application/xml', body: `<?xml version="1.0"?>${body}` });
    const schema = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
    desk.news.pages.set(
      '/index.xml',
      map(`<sitemapindex ${schema}><sitemap><loc>${desk.news.base}/map.xml</loc></sitemap></sitemapindex>`),
    );
    desk.news.pages.set('/map.xml', map(`<urlset ${schema}>${part('dam', 2)}${part('bridge', 3)}</urlset>`));
    desk.news.pages.set('/dam', html(dam.title, [DAM]));
    desk.news.pages.set('/bridge', html(bridge.title, [BRIDGE]));
    await desk.add(`${desk.news.base}/index.xml`);
    expect(await desk.update()).toMatchObject({ status: 0, summary: { entries: 2, articles: 2, pages: 2 } });
    expect(await desk.update('--all')).toMatchObject({ summary: { entries: 0, articles: 0, pages: 0 } });
    desk.news.pages.set('/map.xml', map(`<urlset ${schema}>${part('dam', 4)}${part('bridge', 3)}</urlset>`));
    desk.news.pages.set('/dam', html(dam.title, [DAM.replace('stay open', 'stay shut')]));
    expect(await desk.update('--all')).toMatchObject({ summary: { entries: 0, articles: 0, revised: 1, pages: 1 } });
    expect(desk.texts()).toHaveLength(2);
  });

  test('--archives reads older pages of a feed, as far as wanted', async () => {
    const page = (n: number, item: Item) => {
      const feed = rss(desk.news.base, 'The Isk Courier', [item]);
      const link = `xmlns:atom="http://www.w3.org/2005/Atom"><channel><atom:link rel="next" href="${desk.news.base}/feed.xml?page=${n + 1}"/>`;
      return 'body' in feed ? { ...feed, body: feed.body.replace('><channel>', ` ${link}`) } : feed;
    };
    desk.news.pages.set('/feed.xml', page(1, dam));
    for (const n of [2, 3, 4])
      desk.news.pages.set(
        `/feed.xml?page=${n}`,
        page(n, { ...bridge, slug: `b${n}`, title: `Bridge ${n}`, text: `${BRIDGE} Part ${n}.` }),
      );
    await desk.add(`${desk.news.base}/feed.xml`, '--full-text', 'never');
    expect(await desk.update('--archives', '2')).toMatchObject({
      status: 0,
      summary: { feeds: 1, entries: 3, articles: 3 },
    });
    expect(desk.news.log.some(line => line.includes('page=4'))).toBe(false);
  });

  test('mails, mailboxes and lists of addresses are read from files', async () => {
    const mail = (n: number) =>
      `From: The Tolva Post <news@tolva.example>\nTo: desk@example.org\nSubject: Bridge ${n}\nDate: Tue, 03 Mar 2026 10:00:00 +0000\nMessage-ID: <${n}@tolva.example>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${BRIDGE} Part ${n}.\n\n${DAM} Part ${n}.\n`;
    await writeFile(join(desk.folder, 'one.eml'), mail(1).replaceAll('\n', '\r\n'));
    await writeFile(
      join(desk.folder, 'all.mbox'),
      [2, 3].map(n => `From news@tolva.example Tue Mar  3 10:00:00 2026\n${mail(n)}\n`).join(''),
    );
    await writeFile(join(desk.folder, 'list.txt'), `# my feeds\n${desk.publish([dam])}\n`);
    const added = await desk.add(
      join(desk.folder, 'one.eml'),
      join(desk.folder, 'all.mbox'),
      join(desk.folder, 'list.txt'),
    );
    expect(added).toMatchObject({ status: 0, err: '' });
    expect(added.out).toContain('3 articles added');
    expect(added.out).toContain('following The Isk Courier');
    const built = await desk.run('build', join(desk.folder, 'one.eml'), '--out', join(desk.folder, 'site'), '--json');
    expect(JSON.parse(built.out)).toMatchObject({ articles: 3, added: 0 });
  });
});

describe('a changed text', () => {
  test('in an entry is a new version of its article, not a second one', async () => {
    const url = desk.publish([dam, bridge]);
    await desk.add(url, '--full-text', 'never');
    await desk.update();
    desk.publish([{ ...dam, text: DAM.replace('stay open', 'stay shut') }, bridge]);
    expect(await desk.update('--all')).toMatchObject({ summary: { changed: 1, entries: 0, articles: 0, revised: 1 } });
    expect(desk.texts()).toHaveLength(2);
    expect(desk.texts().join()).toContain('stay shut');
    const kept = desk.query(
      'SELECT id, supersedes, superseded_by FROM articles WHERE superseded_by IS NOT NULL OR supersedes IS NOT NULL',
    );
    expect(kept).toHaveLength(2);
    expect(desk.query('SELECT hash FROM versions')).toHaveLength(2);
  });

  test('on a page that build was given is a new version too, and its story keeps its address', async () => {
    const out = join(desk.folder, 'site');
    const build = async () =>
      JSON.parse((await desk.run('build', `${desk.news.base}/dam`, '--out', out, '--json', ...NETWORK)).out);
    desk.news.pages.set('/dam', html(dam.title, [DAM, BRIDGE]));
    expect(await build()).toMatchObject({ articles: 1, added: 1, revised: 0 });
    const before = desk.query('SELECT story FROM assignments');
    desk.news.pages.set('/dam', html('Dam talks end in Isk', [DAM.replace('stay open', 'stay shut'), BRIDGE]));
    expect(await build()).toMatchObject({ articles: 1, added: 0, revised: 1 });
    expect(desk.query('SELECT story FROM assignments')).toEqual(before);
    expect(desk.texts().join()).toContain('stay shut');
  });

  test('at a file that claims an address of another article makes no version of it', async () => {
    const out = join(desk.folder, 'site');
    const files = [html('Dam talks open', [DAM]), html('Bridge closed', [BRIDGE])].map(async (page, i) => {
      const body =
        'body' in page
          ? page.body.replace('</head>', '<link rel="canonical" href="https://isk.example/news"></head>')
          : '';
      await writeFile(join(desk.folder, `${i}.html`), body);
      return join(desk.folder, `${i}.html`);
    });
    const built = await desk.run('build', ...(await Promise.all(files)), '--out', out, '--json');
    expect(JSON.parse(built.out)).toMatchObject({ articles: 2, revised: 0 });
  });
});
