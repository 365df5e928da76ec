import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { failure } from '../model/failures.ts';
import type { KeptEntry } from '../model/kept-entry.ts';
import { listArticles } from './articles.ts';
import { dropUnused, findDocument, keepDocument } from './documents.ts';
import { countPages, findNextPageTurn, listDuePages, listFeedsWithDuePages } from './due-pages.ts';
import { findEntries, keepEntries } from './entries.ts';
import {
  findFeed,
  findNextTurn,
  followFeed,
  keepComparison,
  keepFeed,
  listDueFeeds,
  listFeeds,
  removeFeed,
} from './feeds.ts';
import { findDamage } from './find-damage.ts';
import { addToLedger, listLedger } from './ledger.ts';
import { lockStore } from './lock.ts';
import { APPLICATION_ID, MIGRATIONS } from './migrations.ts';
import { openStore, type Store } from './open-store.ts';
import { keepHeldSites, listHeldSites } from './sites.ts';
import { addVersion, listVersions } from './versions.ts';

const [T0, T1, T2] = ['2026-03-01T00:00:00.000Z', '2026-03-02T00:00:00.000Z', '2026-03-03T00:00:00.000Z'];

async function inStore(use: (store: Store) => Promise<void>): Promise<void> {
  const store = openStore(':memory:');
  await use(store);
  await store.destroy();
}
const follow = (store: Store, url: string, nextAt = T0): Promise<boolean> =>
  followFeed(store, { url, folders: ['World', 'Lorn'], addedAt: T0, nextAt });
const entry = (id: string, more: Partial<KeptEntry> = {}): KeptEntry => ({
  feed: 1,
  id,
  hash: 'h',
  firstSeen: T0,
  lastSeen: T0,
  page: 'unneeded',
  pageTimes: 0,
  ...more,
});

describe('feeds', () => {
  test('are followed once, found when their turn comes, and give back all that polls taught', () =>
    inStore(async store => {
      expect([await follow(store, 'http://b.example/', T1), await follow(store, 'http://a.example/', T0)]).toEqual([
        true,
        true,
      ]);
      expect(await follow(store, 'http://a.example/')).toBe(false);
      expect((await listDueFeeds(store, T1)).map(feed => feed.url)).toEqual(['http://a.example/', 'http://b.example/']);
      expect(await listDueFeeds(store, '2026-02-28T00:00:00.000Z')).toEqual([]);
      const [first] = await listFeeds(store);
      if (!first) throw new Error('no feed');
      const failing = {
        failure: failure('fetch/timeout', '', { retryable: true, cause: new Error('x') }),
        since: T1,
        times: 2,
      };
      const polled = {
        ...first,
        url: 'http://c.example/',
        nextAt: T2,
        validators: { etag: '"1"' },
        failing,
        schedule: { meanGapMs: 5 },
      };
      await keepFeed(store, polled);
      const { cause: _, ...plain } = failing.failure;
      expect(await findFeed(store, first.id)).toEqual({ ...polled, failing: { ...failing, failure: plain } });
      expect(await findNextTurn(store)).toBe(T0);
    }));

  test('that are gone are asked again when they are added again; removed ones are forgotten, their entries not', () =>
    inStore(async store => {
      await follow(store, 'http://a.example/');
      const feed = await findFeed(store, 'http://a.example/');
      if (!feed) throw new Error('no feed');
      await keepFeed(store, { ...feed, status: 'gone' });
      expect(await listDueFeeds(store, T2)).toEqual([]);
      await follow(store, 'http://a.example/');
      expect(await listDueFeeds(store, T2)).toHaveLength(1);
      await keepEntries(store, [entry('e')]);
      expect([await removeFeed(store, feed.id), await removeFeed(store, feed.id)]).toEqual([true, false]);
      await keepFeed(store, feed);
      expect(await listFeeds(store)).toEqual([]);
      expect((await findEntries(store, 1, ['e'])).size).toBe(1);
    }));

  test('count how many of their entries held all of the page', () =>
    inStore(async store => {
      await follow(store, 'http://a.example/');
      await keepComparison(store, 1, true);
      await keepComparison(store, 1, false);
      expect(await findFeed(store, 1)).toMatchObject({ comparison: { compared: 2, full: 1 } });
    }));
});

describe('entries', () => {
  test('are kept in thousands, and keep the day they were first seen', () =>
    inStore(async store => {
      const many = Array.from({ length: 1201 }, (_, i) => entry(`${i}`));
      await keepEntries(store, many);
      const more = { article: 'a', published: T0, validators: { lastModified: 'x' }, rechecks: 1, changedAt: T1 };
      await keepEntries(store, [entry('7', { hash: 'other', firstSeen: T2, lastSeen: T2, ...more })]);
      const found = await findEntries(
        store,
        1,
        many.map(one => one.id),
      );
      expect(found.size).toBe(1201);
      expect(found.get('7')).toEqual(entry('7', { hash: 'other', lastSeen: T2, ...more }));
    }));

  test('have pages that are due, the longest waiting first, and failures that can be counted', () =>
    inStore(async store => {
      await follow(store, 'http://a.example/');
      const failed = { page: 'failed', pageFailure: failure('fetch/robots') } as const;
      await keepEntries(store, [
        entry('old', { page: 'due', pageAt: T1 }),
        entry('new', { page: 'due', pageAt: T1, firstSeen: T1 }),
        entry('later', { page: 'due', pageAt: T2 }),
        entry('again', { page: 'done', pageAt: T0, validators: { etag: '"1"' }, rechecks: 2, changedAt: T0 }),
        entry('lost', { page: 'done', pageFailure: failure('fetch/not-found') }),
        entry('refused', failed),
        entry('refused too', failed),
      ]);
      expect((await listDuePages(store, { now: T1, feed: 1 })).map(one => one.id)).toEqual(['again', 'new', 'old']);
      expect(await listFeedsWithDuePages(store, T1)).toEqual([1]);
      expect(await findNextPageTurn(store, T1)).toBe(T2);
      expect(await countPages(store)).toEqual(
        new Map([[1, { waiting: 3, toRecheck: 1, failed: { 'fetch/robots': 2 }, lost: { 'fetch/not-found': 1 } }]]),
      );
    }));
});

test('documents come out of their packing as they went in', () =>
  inStore(async store => {
    for (const size of [0, 10, 100_000]) {
      const bytes = Uint8Array.from({ length: size }, (_, i) => (i * 31) % 251);
      await keepDocument(store, { id: `${size}`, bytes, url: 'http://a.example/' }, 'a');
      const found = await findDocument(store, `${size}`);
      expect({ ...found, bytes: new Uint8Array(found?.bytes ?? []) }).toEqual({
        id: `${size}`,
        bytes,
        url: 'http://a.example/',
      });
    }
  }));

test('documents that nothing refers to can be dropped, and no others', () =>
  inStore(async store => {
    for (const id of ['used', 'unused']) await keepDocument(store, { id, bytes: new Uint8Array([1]) }, 'x');
    await addVersion(store, 'http://x.example/', { document: { id: 'used', bytes: new Uint8Array() }, now: T0 });
    for (const id of ['used', 'unused']) await dropUnused(store, id);
    expect([await findDocument(store, 'used'), await findDocument(store, 'unused')]).toMatchObject([
      { id: 'used' },
      undefined,
    ]);
  }));

test('identical bytes are no version; going back to earlier ones is', () =>
  inStore(async store => {
    const hashes = ['a', 'a', 'b', 'a'];
    for (const id of ['a', 'b']) await keepDocument(store, { id, bytes: new TextEncoder().encode(id) }, 'x');
    for (const id of hashes)
      await addVersion(store, 'http://x.example/', { document: { id, bytes: new Uint8Array() }, now: T0 });
    expect((await listVersions(store, 'http://x.example/')).map(one => `${one.seq}${one.hash}`)).toEqual([
      '1a',
      '2b',
      '3a',
    ]);
  }));

test('the ledger adds up the polls of a day', () =>
  inStore(async store => {
    await follow(store, 'http://a.example/');
    const count = { day: '2026-03-01', tried: 1, changed: 1, unchanged: 0, empty: 0, failed: 0, capped: 0, entries: 4 };
    const pages = { pages: 3, rechecked: 2, revised: 1 };
    await addToLedger(store, 1, { day: '2026-03-01', ...pages });
    await addToLedger(store, 1, count);
    await addToLedger(store, 1, { ...count, changed: 0, failed: 1, entries: 0 });
    await addToLedger(store, 99, count);
    expect(await listLedger(store, '2026-03-01')).toEqual([
      { ...count, ...pages, feed: 'http://a.example/', tried: 2, changed: 1, failed: 1, entries: 4 },
    ]);
    expect(await listLedger(store, '2026-03-02')).toEqual([]);
  }));

test('sites are held back until their time is over', () =>
  inStore(async store => {
    await keepHeldSites(store, [
      { site: 'b.example', until: T2 },
      { site: 'a.example', until: T1 },
    ]);
    expect(await listHeldSites(store, T0)).toHaveLength(2);
    expect(await listHeldSites(store, T1)).toEqual([{ site: 'b.example', until: T2 }]);
    await keepHeldSites(store, []);
    expect(await listHeldSites(store, T0)).toEqual([]);
  }));

describe('a store file', () => {
  test('of the first version is brought forward with what it holds', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'throughline-migrate-'));
    const path = join(folder, 'a.sqlite');
    const old = new DatabaseSync(path);
    old.exec(`${MIGRATIONS[0]}; PRAGMA user_version = 1; PRAGMA application_id = ${APPLICATION_ID};
      INSERT INTO documents VALUES ('d', 'x', NULL, NULL, NULL, x'01');
      INSERT INTO articles VALUES ('a', 1, 'd', '{"id":"a","text":"t"}')`);
    old.close();
    const store = openStore(path);
    expect(await listArticles(store)).toMatchObject([{ id: 'a', text: 't' }]);
    expect(await findDocument(store, 'd')).toMatchObject({ bytes: new Uint8Array([1]) });
    expect(await findDamage(store)).toEqual([]);
    await store.destroy();
    await rm(folder, { recursive: true });
  });

  test('is polled by one at a time', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'throughline-lock-'));
    const path = join(folder, 'a.sqlite');
    const lock = lockStore(path);
    expect(() => lockStore(path)).toThrow(
      expect.objectContaining({ failure: expect.objectContaining({ code: 'store/busy' }) }),
    );
    lock.release();
    lockStore(path).release();
    await rm(folder, { recursive: true });
  });
});
