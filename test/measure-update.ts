import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withDesk } from '../src/app/update/open-desk.ts';
import { updateFeeds } from '../src/app/update/update-feeds.ts';
import { createFetch } from '../src/fetch/create-fetch.ts';
import { followFeed } from '../src/store/feeds.ts';
import { openStore } from '../src/store/open-store.ts';

export interface UpdateLoad {
  readonly feeds: number;
  /** Of these, how many are bad, in turn: never answering, no feed, 500, cut short, a redirect loop. */
  readonly bad: number;
  /** Entries of each feed, about 120 words each, whole in the feed. */
  readonly entries: number;
}

/** Feeds a second of a whole update, from the request to the disk. */
export interface UpdateSpeed {
  /** All entries new. */
  readonly firstRound: number;
  /** Nothing new: 304. */
  readonly secondRound: number;
  /** One new entry in each feed. */
  readonly thirdRound: number;
  /** Articles kept at the end. */
  readonly articles: number;
  /** Failures of the first round. */
  readonly failed: number;
  /** The longest that a good feed took from the start of the round to the disk, in milliseconds, is within the first round; a bad one takes until its limit. */
  readonly seconds: readonly number[];
}

/** How long a feed that never answers is waited for here; the product's limit is 60 s. */
const SLOW_MS = 1500;

/** Runs three rounds of updates over feeds of as many sites, all on loopback, the bad ones never holding up the good. */
export async function measureUpdate(load: UpdateLoad): Promise<UpdateSpeed> {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-measure-'));
  const path = join(folder, 'throughline.sqlite');
  const version = { extra: 0 };
  const server = createServer((request, response) =>
    answer(request.url ?? '', { load, version, etag: request.headers['if-none-match'], response }),
  );
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const fetch = createFetch({
    now: () => new Date().toISOString(),
    allowNetworks: ['127.0.0.0/8'],
    // Every feed is a site of its own, as in life.
    lookup: async () => ['127.0.0.1'],
    limits: { totalMs: SLOW_MS },
  });
  try {
    await follow(path, load, port);
    const rounds: { seconds: number; failed: number }[] = [];
    for (let round = 0; round < 3; round++) {
      if (round === 2) version.extra = 1;
      const started = performance.now();
      const options = { store: path, fetch, now: Date.now, random: () => 0.5, signal: new AbortController().signal };
      const failed = await withDesk(options, async desk => {
        await updateFeeds(desk, { isForAll: true });
        return desk.tally.failed;
      });
      rounds.push({ seconds: (performance.now() - started) / 1000, failed });
    }
    const [first, second, third] = rounds.map(round => load.feeds / round.seconds);
    return {
      firstRound: first ?? 0,
      secondRound: second ?? 0,
      thirdRound: third ?? 0,
      articles: await countArticles(path),
      failed: rounds[0]?.failed ?? 0,
      seconds: rounds.map(round => round.seconds),
    };
  } finally {
    await fetch.close();
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function follow(path: string, { feeds }: UpdateLoad, port: number): Promise<void> {
  const store = openStore(path);
  const now = new Date().toISOString();
  await store.transaction().execute(async transaction => {
    for (let i = 0; i < feeds; i++) {
      const url = `http://outlet${i}.example:${port}/${i}`;
      await followFeed(transaction, { url, folders: [], addedAt: now, nextAt: now, fullText: 'never' });
    }
  });
  await store.destroy();
}

async function countArticles(path: string): Promise<number> {
  const store = openStore(path);
  const { n } = await store
    .selectFrom('articles')
    .select(e => e.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  await store.destroy();
  return n;
}

interface Question {
  readonly load: UpdateLoad;
  readonly version: { readonly extra: number };
  readonly etag: string | undefined;
  readonly response: ServerResponse;
}

function answer(path: string, { load, version, etag, response }: Question): void {
  const i = Number(path.slice(1).split('/')[0]);
  if (i < load.bad) {
    answerBadly(i, response);
    return;
  }
  const tag = `"${i}-${version.extra}"`;
  if (etag === tag) response.writeHead(304, { etag: tag }).end();
  else
    response
      .writeHead(200, { etag: tag, 'content-type': 'application/rss+xml' })
      .end(feedOf(i, load.entries + version.extra));
}

function answerBadly(i: number, response: ServerResponse): void {
  const ways = [
    () => undefined,
    () => response.end('this is no feed'),
    () => response.writeHead(500).end(),
    () => response.writeHead(200, { 'content-length': '5000' }).write('<rss><channel><item>'),
    () => response.writeHead(302, { location: `/${i}` }).end(),
  ];
  ways[i % ways.length]?.();
  if (i % ways.length === 3) setTimeout(() => response.destroy(), 50);
}

const WORDS =
  'the envoys of lorn and velm met in the lake town to talk about a dam that holds the water of both countries while farmers fear for fields'.split(
    ' ',
  );

function feedOf(feed: number, entries: number): string {
  const items = Array.from({ length: entries }, (_, k) => {
    const words = Array.from({ length: 120 }, (__, w) => WORDS[(feed * 7 + k * 13 + w * (1 + (k % 5))) % WORDS.length]);
    const day = new Date(Date.UTC(2026, 2, 1) + k * 3_600_000).toUTCString();
    return `<item><title>Report ${k} of outlet ${feed}</title><link>https://outlet${feed}.example/${k}</link><guid>${k}</guid><pubDate>${day}</pubDate><content:encoded><![CDATA[<p>${words.join(' ')}.</p><p>Report ${k} of ${feed}.</p>]]></content:encoded></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Outlet ${feed}</title><link>https://outlet${feed}.example/</link><language>en</language>${items.join('')}</channel></rss>`;
}
