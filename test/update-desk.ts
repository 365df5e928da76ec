import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach } from 'vitest';
import { type Item, type NewsServer, rss, startNewsServer } from './news-server.ts';
import { type Ended, ROOT, runThroughline } from './run-throughline.ts';

/** Options that let the program ask the servers of the tests. */
export const NETWORK = ['--allow-network', '127.0.0.0/8,::1,localhost'];
const UPDATE = ['update', '--json', '--site-delay', '0', ...NETWORK];

/** A store in a folder of its own and a server with news, new for every test. */
export interface Desk {
  readonly folder: string;
  readonly store: string;
  readonly news: NewsServer;
  /** Runs a command on the store. */
  run(command: string, ...args: string[]): Promise<Ended>;
  add(...args: string[]): Promise<Ended>;
  /** Runs one round; `summary` is what it prints. */
  update(...args: string[]): Promise<Ended & { readonly summary: Readonly<Record<string, number>> }>;
  /** Starts an update that goes on by itself. */
  start(...args: string[]): ChildProcess;
  query<T = Record<string, unknown>>(sql: string): T[];
  /** The texts of the current articles, in order. */
  texts(): string[];
  /** Puts a feed of an outlet, with `items`, at `path`; gives its address. */
  publish(items: readonly Item[], path?: string): string;
}

/** A {@link Desk} for each test of the file that calls this. */
export function useDesk(): Desk {
  let folder = '';
  let news: NewsServer;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'throughline-update-'));
    news = await startNewsServer();
  });
  afterEach(async () => {
    await news.close();
    await rm(folder, { recursive: true, force: true });
  });
  const store = (): string => join(folder, 'throughline.sqlite');
  const run = (command: string, ...args: string[]) => runThroughline([command, ...args, '--store', store()]);
  const query = <T>(sql: string): T[] => {
    const database = new DatabaseSync(store(), { readOnly: true });
    try {
      return database.prepare(sql).all() as T[];
    } finally {
      database.close();
    }
  };
  return {
    get folder() {
      return folder;
    },
    get store() {
      return store();
    },
    get news() {
      return news;
    },
    run,
    add: (...args) => run('add', ...args, ...NETWORK),
    async update(...args) {
      const ended = await runThroughline([...UPDATE, ...args, '--store', store()]);
      return { ...ended, summary: ended.out ? JSON.parse(ended.out) : {} };
    },
    start: (...args) =>
      spawn(join(ROOT, 'throughline'), [...UPDATE, ...args, '--store', store()], {
        stdio: ['ignore', 'ignore', 'pipe'],
      }),
    query,
    texts: () =>
      query<{ json: string }>('SELECT json FROM articles WHERE superseded_by IS NULL ORDER BY seq').map(
        row => JSON.parse(row.json).text,
      ),
    publish(items, path = '/feed.xml') {
      news.pages.set(path, rss(news.base, 'The Isk Courier', items));
      return `${news.base}${path}`;
    },
  };
}

/** The text of a report; invented, like all of its names. */
export const DAM =
  'Envoys of Lorn and Velm met on Monday in the lake town of Isk to talk about the Karsa dam, which holds the water of both countries. ' +
  '“The gates stay open,” said Ida Marn, the water minister of Lorn, after the first day. Velm wants a treaty that fixes how much water flows each month. ' +
  'Farmers in the valley fear for their fields, and three villages have had no running water since the end of January. A second round is set for Friday.';
/** Another. */
export const BRIDGE =
  'The old bridge at Tolva is closed to lorries from Thursday on, the road office of Velm said. Engineers found cracks in two of its nine piers. ' +
  'Cars may still cross, one at a time. “Nobody has to worry,” said Oren Pell, who leads the works. Repairs will take until the autumn and cost four million crowns.';
/** Whole texts in a feed. */
export const dam: Item = { slug: 'dam', title: 'Dam talks open in Isk', text: DAM, isFull: true };
/** Another. */
export const bridge: Item = {
  slug: 'bridge',
  title: 'Bridge at Tolva closed to lorries',
  text: BRIDGE,
  day: 3,
  isFull: true,
};

/** Waits until something is so. Rejects after a minute. */
export async function until(isSo: () => boolean): Promise<void> {
  const start = Date.now();
  while (!isSo()) {
    if (Date.now() - start > 60_000) throw new Error('it did not come about within a minute');
    await new Promise(done => setTimeout(done, 50));
  }
}
