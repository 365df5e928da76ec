// How many feeds a second the client refreshes from loopback with one in a hundred bad. `node test/fetch/load.ts [FEEDS] [AT-ONCE]`
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import PQueue from 'p-queue';
import { createFetch } from '../../src/fetch/create-fetch.ts';

/** What one run gave. */
export interface LoadFigures {
  readonly feeds: number;
  readonly documents: number;
  readonly failed: number;
  /** Until the last good feed was there, in milliseconds. */
  readonly goodMs: number;
  /** Until the last bad one had failed. */
  readonly allMs: number;
  readonly goodPerSecond: number;
}

const BOMB = isMainThread ? undefined : gzipSync(Buffer.alloc(64 * 2 ** 20));

/** Every hundredth feed is bad, in one of these ways in turn. */
const BAD: readonly RequestListener[] = [
  () => undefined,
  (_, response) => response.setHeader('content-encoding', 'gzip').end(BOMB),
  (_, response) => void response.writeHead(200, { 'content-length': '100000' }).write('<rss>'),
  (request, response) => response.writeHead(302, { location: `${request.url}x` }).end(),
  (request, _) => request.socket.destroy(),
];

/** The host of the feed with this number: "feed001.example". */
export const hostOf = (number: number): string => `feed${String(number).padStart(3, '0')}.example`;

/** Starts a server, in a thread of its own, with a feed of some 30 kB at every host. */
export async function startLoadServer(): Promise<{ port: number; close: () => Promise<number> }> {
  const worker = new Worker(import.meta.filename);
  const [port] = (await once(worker, 'message')) as [number];
  return { port, close: () => worker.terminate() };
}

/** Refreshes `feeds` feeds, `atOnce` at a time. */
export async function measureLoad(feeds = 500, atOnce = 64): Promise<LoadFigures> {
  const server = await startLoadServer();
  const now = (): string => '2026-03-04T10:00:00Z';
  const limits = { headMs: 2000, idleMs: 2000, totalMs: 5000 };
  const client = createFetch({ now, limits, lookup: async () => ['127.0.0.1'], allowNetworks: ['127.0.0.1'] });
  const queue = new PQueue({ concurrency: atOnce });
  const numbers = Array.from({ length: feeds }, (_, index) => index + 1);
  const start = performance.now();
  let [documents, goodMs] = [0, 0];
  const poll = async (number: number): Promise<void> => {
    const answer = await client({ url: `http://${hostOf(number)}:${server.port}/feed`, kind: 'feed' });
    if (answer.kind !== 'document') return;
    documents++;
    goodMs = performance.now() - start;
  };
  await queue.addAll(numbers.map(number => () => poll(number)));
  const allMs = performance.now() - start;
  await client.close();
  await server.close();
  return { feeds, documents, failed: feeds - documents, goodMs, allMs, goodPerSecond: (documents / goodMs) * 1000 };
}

function serve(): void {
  const item = (i: number): string =>
    `<item><title>Gate ${i} of the Karsa dam</title><link>https://lorn.example/${i}</link><description>${'Water flows. '.repeat(20)}</description></item>`;
  const feed = `<rss version="2.0"><channel>${Array.from({ length: 80 }, (_, i) => item(i)).join('')}</channel></rss>`;
  const body = gzipSync(feed);
  const server = createServer((request, response) => {
    const number = Number(/\d+/.exec(request.headers.host ?? '')?.[0]);
    const bad = number % 100 === 0 ? BAD[(number / 100) % BAD.length] : undefined;
    if (bad) bad(request, response);
    else response.writeHead(200, { 'content-type': 'application/rss+xml', 'content-encoding': 'gzip' }).end(body);
  });
  server.listen(0, '127.0.0.1', () => parentPort?.postMessage((server.address() as AddressInfo).port));
}

if (!isMainThread) serve();
else if (import.meta.main) {
  const [feeds, atOnce] = process.argv.slice(2).map(Number);
  console.log(JSON.stringify(await measureLoad(feeds, atOnce)));
}
