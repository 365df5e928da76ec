import { createHmac } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Desk } from '../src/app/update/desk.ts';
import { withDesk } from '../src/app/update/open-desk.ts';
import { createReceiver } from '../src/app/update/receive.ts';
import { askHub } from '../src/app/update/subscribe.ts';
import { updateFeeds } from '../src/app/update/update-feeds.ts';
import { createFetch } from '../src/fetch/create-fetch.ts';
import { serveInbox } from '../src/http/serve-inbox.ts';
import { findFeed, followFeed } from '../src/store/feeds.ts';
import { openStore } from '../src/store/open-store.ts';
import { listDueSubscriptions, listSubscriptionsOf } from '../src/store/subscriptions.ts';
import { type Item, rss } from './news-server.ts';
import { bridge, dam } from './update-desk.ts';

const DAY_MS = 86_400_000;
const LEASE_S = 8 * 86_400;

let folder: string;
let server: Server;
let base: string;
let ca: string;
let items: readonly Item[] = [];
/** The forms that the hub was sent. */
const forms: URLSearchParams[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-hub-'));
  const pems = await generate([{ name: 'commonName', value: 'hub.example' }], {
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'hub.example' }] }],
  });
  ca = pems.cert;
  items = [dam];
  forms.length = 0;
  server = createServer({ key: pems.private, cert: pems.cert }, (request, response) => {
    if (request.url === '/feed.xml') {
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed(items));
      return;
    }
    let body = '';
    request.on('data', chunk => {
      body += chunk;
    });
    request.on('end', () => {
      forms.push(new URLSearchParams(body));
      response.writeHead(202).end();
    });
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  base = `https://hub.example:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise(done => server.close(done));
  await rm(folder, { recursive: true, force: true });
});

function feed(entries: readonly Item[]): string {
  const page = rss(base, 'The Isk Courier', entries);
  const links = `xmlns:atom="http://www.w3.org/2005/Atom"><channel><atom:link rel="hub" href="${base}/hub"/><atom:link rel="self" href="${base}/feed.xml"/>`;
  return 'body' in page ? page.body.replace('><channel>', ` ${links}`) : '';
}

test('a hub with TLS pushes with a signature, is asked to renew in time, and may deny', async () => {
  const path = join(folder, 'a.sqlite');
  let now = Date.parse('2026-03-03T12:00:00Z');
  await follow(path, now);
  const fetchHub = createFetch({
    now: () => new Date(now).toISOString(),
    allowNetworks: ['127.0.0.1'],
    lookup: async () => ['127.0.0.1'],
    ca,
  });
  const options = {
    store: path,
    fetch: fetchHub,
    now: () => now,
    random: () => 0.5,
    signal: new AbortController().signal,
    siteDelayMs: 0,
    publicUrl: 'https://desk.example/',
  };
  await withDesk(options, async desk => {
    const inbox = await serveInbox(await createReceiver(desk), { port: 0 });
    /** Sends a hub's request to the callback that it was told, as the proxy of `publicUrl` would. */
    const callBack = (query: Record<string, string>, init: RequestInit = {}) => {
      const { pathname } = new URL(forms.at(-1)?.get('hub.callback') ?? '');
      return fetch(`http://127.0.0.1:${inbox.port}${pathname}?${new URLSearchParams(query)}`, init);
    };
    const topic = `${base}/feed.xml`;
    const confirm = (challenge: string) =>
      callBack({
        'hub.mode': 'subscribe',
        'hub.topic': topic,
        'hub.challenge': challenge,
        'hub.lease_seconds': `${LEASE_S}`,
      });
    const push = (body: string, signature: string) =>
      callBack(
        {},
        { method: 'POST', body, headers: { 'content-type': 'application/rss+xml', 'x-hub-signature': signature } },
      );

    await updateFeeds(desk);
    await askHubs(desk);
    expect(forms).toHaveLength(1);
    const secret = forms[0]?.get('hub.secret') ?? '';
    expect(secret.length).toBeGreaterThan(20);
    expect(forms[0]?.get('hub.callback')).toMatch(/^https:\/\/desk\.example\/websub\/[\w-]{22,}$/);
    const first = await confirm('c-1');
    expect([first.status, await first.text()]).toEqual([200, 'c-1']);

    const body = feed([bridge]);
    const sign = (key: string) => `sha256=${createHmac('sha256', key).update(body).digest('hex')}`;
    expect((await push(body, sign('not the secret'))).status).toBe(202);
    expect(desk.tally.entries).toBe(1);
    expect((await push(body, sign(secret))).status).toBe(202);
    expect(desk.tally).toMatchObject({ entries: 2, articles: 2, failed: 0 });
    expect(await reasonsOf(desk)).toContain('pushed');

    now += 6 * DAY_MS;
    await askHubs(desk);
    expect(forms).toHaveLength(1);
    now += DAY_MS;
    await askHubs(desk);
    expect(forms).toHaveLength(2);
    expect(forms[1]?.get('hub.callback')).toBe(forms[0]?.get('hub.callback'));
    expect((await confirm('c-2')).status).toBe(200);
    const [renewed] = await listSubscriptionsOf(desk.store, 1);
    expect(renewed).toMatchObject({ status: 'active', leaseEndsAt: new Date(now + LEASE_S * 1000).toISOString() });

    expect((await callBack({ 'hub.mode': 'denied', 'hub.topic': topic, 'hub.reason': 'no more' })).status).toBe(200);
    expect(await listSubscriptionsOf(desk.store, 1)).toMatchObject([{ status: 'denied', reason: 'no more' }]);
    expect((await push(body, sign(secret))).status).toBe(404);
    await updateFeeds(desk, { isForAll: true });
    expect(await reasonsOf(desk)).not.toContain('pushed');
    await askHubs(desk);
    expect(forms).toHaveLength(2);
    now += 8 * DAY_MS;
    await askHubs(desk);
    expect(forms).toHaveLength(3);
    await inbox.close();
  });
  await fetchHub.close();
});

async function follow(path: string, now: number): Promise<void> {
  const store = openStore(path);
  const at = new Date(now).toISOString();
  await followFeed(store, { url: `${base}/feed.xml`, folders: [], addedAt: at, nextAt: at, fullText: 'never' });
  await store.destroy();
}

async function askHubs(desk: Desk): Promise<void> {
  const due = await listDueSubscriptions(desk.store, new Date(desk.now()).toISOString());
  for (const one of due) await askHub(desk, one);
}

const reasonsOf = async (desk: Desk): Promise<string[]> =>
  ((await findFeed(desk.store, 1))?.reasons ?? []).map(reason => reason.rule);
