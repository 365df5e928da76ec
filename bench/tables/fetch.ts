import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withDesk } from '../../src/app/update/open-desk.ts';
import { pollFeed } from '../../src/app/update/poll-feed.ts';
import { createFetch } from '../../src/fetch/create-fetch.ts';
import { followFeed, listFeeds } from '../../src/store/feeds.ts';
import { openStore } from '../../src/store/open-store.ts';
import { hostOf, measureLoad, startLoadServer } from '../../test/fetch/load.ts';
import type { Row, Table } from '../measure.ts';

const FEEDS = 500;
const LIMITS = { headMs: 2000, idleMs: 2000, totalMs: 5000 };

/** Until the last good feed was there; the bad ones are counted as failed. */
async function client(): Promise<Row> {
  await measureLoad(50);
  const { goodPerSecond, failed } = await measureLoad(FEEDS);
  return { name: 'throughline, client alone', perSecond: goodPerSecond, failures: failed };
}

/** With politeness, parsing and the store, until the last good feed is in it: the silent ones take what their time limit is. */
async function desk(): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
  const path = join(folder, 'desk.db');
  const server = await startLoadServer();
  const addedAt = '2026-03-04T10:00:00.000Z';
  const store = openStore(path);
  for (let i = 1; i <= FEEDS; i++)
    await followFeed(store, { url: `http://${hostOf(i)}:${server.port}/feed`, folders: [], addedAt, nextAt: addedAt });
  await store.destroy();
  const fetch = createFetch({
    now: () => new Date().toISOString(),
    limits: LIMITS,
    lookup: async () => ['127.0.0.1'],
    allowNetworks: ['127.0.0.1'],
  });
  const options = { store: path, fetch, now: Date.now, random: () => 0.5, signal: new AbortController().signal };
  const row = await withDesk(options, async open => {
    const feeds = await listFeeds(open.store);
    const started = performance.now();
    const times: number[] = [];
    await Promise.all(
      feeds.map(async feed => {
        await pollFeed(open, feed);
        times.push((performance.now() - started) / 1000);
      }),
    );
    const good = feeds.length - open.tally.failed;
    return {
      name: 'throughline, with politeness, parsing and store',
      perSecond: good / (times[good - 1] ?? 1),
      failures: open.tally.failed,
    };
  });
  await fetch.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
  return row;
}

/** Feeds of some 30 kB refreshed from loopback, where one in a hundred is silent, endless, cut off, a bomb or a circle. */
export const fetch: Table = { title: `Feeds fetched, ${FEEDS} with 1 % bad`, unit: 'feeds', rows: [client, desk] };
