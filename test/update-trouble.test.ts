import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { type Item, rss } from './news-server.ts';
import { runThroughline } from './run-throughline.ts';
import { BRIDGE, bridge, DAM, dam, until, useDesk } from './update-desk.ts';

const desk = useDesk();

describe('a feed in trouble', () => {
  test('that is broken is shown by doctor with the bytes around the fault, and stops no other', async () => {
    await desk.add(desk.publish([dam]), '--full-text', 'never');
    desk.news.pages.set('/broken.xml', rss(desk.news.base, 'The Broken Post', [bridge]));
    await desk.add(`${desk.news.base}/broken.xml`, '--full-text', 'never');
    desk.news.pages.set('/broken.xml', {
      type: 'application/rss+xml',
      body: '\u0001\u0002 this is <<< no feed at all',
    });
    const { status, summary, err } = await desk.update();
    expect(status).toBe(1);
    expect(summary).toMatchObject({ feeds: 2, changed: 1, failed: 1, articles: 1 });
    expect(err).toContain('/broken.xml');
    const doctor = await desk.run('doctor', '--json');
    expect(doctor.status).toBe(1);
    const sick = JSON.parse(doctor.out).feeds.find((feed: { url: string }) => feed.url.endsWith('/broken.xml'));
    expect(sick).toMatchObject({ health: 'failing', failing: { times: 1 }, remedy: expect.any(String) });
    const said = (await desk.run('doctor')).out;
    expect(said).toContain('what to do:');
    expect(said).toContain('⟦here⟧');
    expect(said).toContain('this is <<< no feed');
  });

  test('whose document is damaged gives what can be read, and doctor shows the place', async () => {
    const feed = rss(desk.news.base, 'The Damaged Post', [dam, bridge]);
    const body =
      'body' in feed
        ? feed.body.replace('The gates stay', 'The gates & locks stay').replace('</channel></rss>', '')
        : '';
    desk.news.pages.set('/feed.xml', {
      type: 'application/rss+xml',
      body: body.replace('<description>', '<description>&nope; '),
    });
    await desk.add(`${desk.news.base}/feed.xml`, '--full-text', 'never');
    expect(await desk.update()).toMatchObject({ status: 0, summary: { articles: 2, failed: 0 } });
    const doctor = await desk.run('doctor');
    expect(doctor.out).toContain('what it sends has a fault');
    expect(doctor.out).toMatch(/at byte \d+: .*⟦here⟧/);
  });

  test('410 ends it, a permanent redirect moves it', async () => {
    await desk.add(desk.publish([dam], '/a.xml'), desk.publish([bridge], '/old.xml'), '--full-text', 'never');
    await desk.update();
    desk.news.pages.set('/a.xml', (_, response) => void response.writeHead(410).end());
    desk.news.pages.set('/old.xml', (_, response) => void response.writeHead(301, { location: '/new.xml' }).end());
    desk.publish([bridge, dam], '/new.xml');
    expect(await desk.update('--all')).toMatchObject({ summary: { gone: 1, entries: 1 } });
    expect(desk.query('SELECT url, status FROM feeds ORDER BY id')).toEqual([
      { url: `${desk.news.base}/a.xml`, status: 'gone' },
      { url: `${desk.news.base}/new.xml`, status: 'active' },
    ]);
    expect(await desk.update('--all')).toMatchObject({ summary: { feeds: 1, entries: 0 } });
  });

  test('429 with Retry-After holds back its whole site, and no other', async () => {
    await desk.add(desk.publish([dam]), '--full-text', 'never');
    const slow: string[] = ['/1.xml', '/2.xml', '/3.xml'];
    for (const path of slow) desk.publish([bridge], path);
    await desk.add(...slow.map(path => `${desk.news.otherBase}${path}`), '--full-text', 'never');
    for (const path of slow)
      desk.news.pages.set(path, (_, response) => void response.writeHead(429, { 'retry-after': '7200' }).end());
    desk.news.log.length = 0;
    expect(await desk.update()).toMatchObject({ summary: { changed: 1, failed: 1, held: 2 } });
    expect(desk.news.log.filter(line => line.endsWith('429'))).toHaveLength(1);
    expect(await desk.update('--all')).toMatchObject({ summary: { unchanged: 1, held: 3 } });
    expect((await desk.run('doctor')).out).toMatch(/localhost is left alone until/);
  });

  test('in a private network is refused until it is allowed', async () => {
    const refused = await desk.run('add', desk.publish([dam]));
    expect(refused).toMatchObject({ status: 66, out: '' });
    expect(refused.err).toContain('fetch/private-address');
  });
});

describe('an update that is cut off', () => {
  test('by kill -9 loses nothing and brings nothing twice', async () => {
    const paths = Array.from({ length: 12 }, (_, i) => `/${i}.xml`);
    const items = (i: number): Item[] =>
      [0, 1, 2].map(k => ({ ...dam, slug: `${i}-${k}`, title: `Report ${i} ${k}`, text: `${DAM} Number ${i} ${k}.` }));
    for (const [i, path] of paths.entries()) desk.publish(items(i), path);
    await desk.add(...paths.map(path => `${desk.news.base}${path}`), '--full-text', 'never');
    let asked = 0;
    for (const [i, path] of paths.entries()) {
      desk.news.pages.set(path, (_, response) => {
        // The sixth and later ones never answer while the first run lives.
        if (asked++ < 6) sendFeed(response, items(i));
      });
    }
    const child = desk.start();
    await until(() => desk.query('SELECT * FROM entries').length >= 15);
    child.kill('SIGKILL');
    await new Promise(ended => child.once('exit', ended));
    for (const [i, path] of paths.entries()) desk.publish(items(i), path);
    const { status, summary } = await desk.update();
    expect(status).toBe(0);
    expect(summary.changed).toBeGreaterThanOrEqual(6);
    expect(desk.query('SELECT * FROM entries')).toHaveLength(36);
    expect(desk.texts()).toHaveLength(36);
    expect(new Set(desk.texts()).size).toBe(36);
    expect((await desk.run('doctor')).status).toBe(0);
  });

  test('a second one at the same time is told to wait', async () => {
    desk.publish([dam]);
    await desk.add(`${desk.news.base}/feed.xml`);
    let isAsked = false;
    desk.news.pages.set('/feed.xml', () => {
      isAsked = true;
    });
    const child = desk.start();
    await until(() => isAsked);
    const { status, err } = await desk.update();
    child.kill('SIGINT');
    expect({ status, err }).toMatchObject({ status: 75, err: expect.stringContaining('store/busy') });
    expect(await new Promise(ended => child.once('exit', code => ended(code)))).toBe(0);
  });
});

test('OPML comes out as it went in, folders included', async () => {
  const opml =
    '<opml version="2.0"><body><outline text="Lakes"><outline text="North &amp; East"><outline type="rss" text="Isk Courier" xmlUrl="https://isk.example/feed" htmlUrl="https://isk.example/"/></outline>' +
    '<outline type="rss" text="Tolva Post" xmlUrl="https://tolva.example/rss"/></outline><outline type="rss" text="Alone" xmlUrl="https://alone.example/"/></body></opml>';
  await writeFile(join(desk.folder, 'in.opml'), opml);
  expect((await desk.run('add', join(desk.folder, 'in.opml'))).status).toBe(0);
  const out = (await desk.run('feeds', '--opml')).out;
  const other = join(desk.folder, 'other.sqlite');
  expect((await runThroughline(['add', '-', '--store', other], out)).status).toBe(0);
  const again = (await runThroughline(['feeds', '--opml', '--store', other])).out;
  const body = (text: string) => text.slice(text.indexOf('<body>'));
  expect(body(again)).toBe(body(out));
  for (const part of ['Lakes', 'North &amp; East', 'Isk Courier', 'https://tolva.example/rss'])
    expect(out).toContain(part);
  expect((await desk.run('remove', 'Tolva')).status).toBe(0);
  expect((await desk.run('feeds')).out).not.toContain('tolva');
});

test('--watch picks up a new entry and stops on SIGINT in the middle of a fetch', async () => {
  desk.publish([dam]);
  await desk.add(`${desk.news.base}/feed.xml`, '--full-text', 'never');
  const child = desk.start('--watch');
  const ended = new Promise(done => child.once('exit', code => done(code)));
  await until(() => desk.query('SELECT * FROM entries').length === 1);
  desk.publish([bridge, dam]);
  makeDue();
  await until(() => desk.query('SELECT * FROM entries').length === 2);
  let isAsked = false;
  desk.news.pages.set('/feed.xml', () => {
    isAsked = true;
  });
  makeDue();
  await until(() => isAsked);
  child.kill('SIGINT');
  expect(await ended).toBe(0);
  expect(desk.texts()).toHaveLength(2);
  expect((await desk.run('doctor')).status).toBe(0);
});

test('--listen takes mail as news, and confirms to a hub that it wants its pushes', async () => {
  const port = await freePort();
  const hubForms: URLSearchParams[] = [];
  desk.news.pages.set('/hub', (request, response) => {
    let body = '';
    request.on('data', chunk => {
      body += chunk;
    });
    request.on('end', () => {
      hubForms.push(new URLSearchParams(body));
      response.writeHead(202).end();
    });
  });
  const feed = (items: readonly Item[]) => {
    const page = rss(desk.news.base, 'The Isk Courier', items);
    const links = `xmlns:atom="http://www.w3.org/2005/Atom"><channel><atom:link rel="hub" href="${desk.news.base}/hub"/><atom:link rel="self" href="${desk.news.base}/feed.xml"/>`;
    return 'body' in page ? page.body.replace('><channel>', ` ${links}`) : '';
  };
  desk.news.pages.set('/feed.xml', { type: 'application/rss+xml', body: feed([dam]) });
  await desk.add(`${desk.news.base}/feed.xml`, '--full-text', 'never');
  const child = desk.start('--watch', '--listen', `${port}`, '--public-url', `http://127.0.0.1:${port}`);
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', chunk => {
    said += chunk;
  });
  const ended = new Promise(done => child.once('exit', code => done(code)));
  await until(() => hubForms.length > 0);
  const form = hubForms[0] ?? new URLSearchParams();
  const challenge = new URLSearchParams({
    'hub.mode': 'subscribe',
    'hub.topic': `${desk.news.base}/feed.xml`,
    'hub.challenge': 'c-1',
    'hub.lease_seconds': '86400',
  });
  const confirmed = await fetch(`${form.get('hub.callback')}?${challenge}`);
  expect([confirmed.status, await confirmed.text()]).toEqual([200, 'c-1']);
  // A hub without TLS has no secret, so what it sends is only a hint to poll.
  const pushed = await fetch(`${form.get('hub.callback')}`, {
    method: 'POST',
    body: feed([bridge, dam]),
    headers: { 'content-type': 'application/rss+xml' },
  });
  expect(pushed.status).toBe(202);
  const mailAddress = /mail is taken at (\S+)/.exec(said)?.[1] ?? '';
  const mail = `From: The Tolva Post <news@tolva.example>\r\nTo: desk@example.org\r\nSubject: ${bridge.title}\r\nDate: Tue, 03 Mar 2026 10:00:00 +0000\r\nMessage-ID: <1@tolva.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${BRIDGE}\r\n\r\n${DAM}\r\n`;
  expect(
    (await fetch(mailAddress, { method: 'POST', body: mail, headers: { 'content-type': 'message/rfc822' } })).status,
  ).toBe(202);
  expect(
    (await fetch(`${mailAddress}x`, { method: 'POST', body: mail, headers: { 'content-type': 'message/rfc822' } }))
      .status,
  ).toBe(404);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(desk.texts()).toHaveLength(2);
  expect(desk.texts().join()).toContain('Oren Pell');
  expect(JSON.parse(desk.query<{ json: string }>('SELECT json FROM subscriptions')[0]?.json ?? '{}')).toMatchObject({
    status: 'active',
  });
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

function sendFeed(response: import('node:http').ServerResponse, items: readonly Item[]): void {
  const page = rss(desk.news.base, 'The Isk Courier', items);
  if ('body' in page) response.writeHead(200, { 'content-type': page.type }).end(page.body);
}

/** Makes all feeds due, as time would; a busy desk.store is tried again. */
function makeDue(): void {
  const database = new DatabaseSync(desk.store, { timeout: 5000 });
  database.exec("UPDATE feeds SET next_at = '2020-01-01T00:00:00.000Z'");
  database.close();
}
