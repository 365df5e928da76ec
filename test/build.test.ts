import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROOT, runThroughline } from './run-throughline.ts';

const SAMPLE = join(ROOT, 'test/corpora/sample/news');
const TEXT =
  'Dam talks open in Isk\n\nEnvoys of Lorn and Velm met on Monday in the lake town of Isk to talk about the Karsa dam.\n\n' +
  '“The gates stay open,” said Ida Marn, the water minister of Lorn. Velm wants a treaty that fixes how much water flows each month.\n';

let folder: string;
let out: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-build-'));
  out = join(folder, 'site');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const build = (...args: string[]) => runThroughline(['build', ...args, '--out', out]);
async function file(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}
async function fingerprints(): Promise<Record<string, string>> {
  const names = (await readdir(out, { recursive: true })).filter(name => !/\.sqlite/.test(name)).sort();
  const entries = names.map(async name => [name, `${(await stat(join(out, name))).mtimeMs}`] as const);
  return Object.fromEntries(await Promise.all(entries));
}

describe('a build of the sample corpus', () => {
  test('makes a site with stories in seven languages; again it changes nothing; with more it adds', async () => {
    const first = JSON.parse((await build(SAMPLE, '--json')).out);
    expect(first).toMatchObject({ failures: [], added: first.articles });
    expect(first.languages).toEqual(['de', 'en', 'es', 'fr', 'ru', 'sv', 'uk']);
    expect(first.articles).toBeGreaterThanOrEqual(60);
    expect(first.copies).toBeGreaterThan(3);
    const before = await fingerprints();
    const again = JSON.parse((await build(SAMPLE, '--json')).out);
    expect(again).toMatchObject({
      added: 0,
      articles: first.articles,
      stories: first.stories,
      site: { written: 0, removed: 0 },
    });
    expect(await fingerprints()).toEqual(before);
    const more = JSON.parse((await build(await file('more.txt', TEXT), '--json')).out);
    expect(more).toMatchObject({ added: 1, articles: first.articles + 1 });
  });

  test('gives the same bytes in another folder', async () => {
    await build(SAMPLE);
    const other = join(folder, 'other');
    await runThroughline(['build', SAMPLE, '--out', other]);
    const names = (await readdir(out, { recursive: true }))
      .filter(name => /\.(html|json|xml|css|js|svg)$/.test(name))
      .sort();
    for (const name of names)
      expect(await readFile(join(other, name), 'utf8'), name).toBe(await readFile(join(out, name), 'utf8'));
  });
});

describe('bad input is named by code while the rest is done', () => {
  test.each<[string, string, () => Promise<string>]>([
    ['an empty file', 'input/empty', () => file('empty.txt', '')],
    ['a file of blanks', 'input/empty', () => file('blank.txt', ' \n\t\n')],
    [
      'a binary',
      'input/binary',
      () =>
        file(
          'picture.png',
          Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256),
        ),
    ],
    ['a folder that does not exist', 'input/not-found', async () => join(folder, 'nowhere')],
    ['a text in a language that cannot be annotated', 'annotate/unsupported-language', () => file('fi.txt', FINNISH)],
    ['a gzip that is none', 'input/unreadable', () => file('x.txt.gz', 'not gzip')],
    ['a file larger than the limit', 'input/too-large', hugeFile],
  ])('%s: %s', async (_, code, make) => {
    const good = await file('good.txt', TEXT);
    const { status, out: summary, err } = await build(await make(), good, '--json');
    expect(status).toBe(1);
    expect(JSON.parse(summary).failures.map((f: { code: string }) => f.code)).toEqual([code]);
    expect(err).toContain(code);
    expect(await readFile(join(out, 'index.html'), 'utf8')).toContain('Karsa');
  });

  test('a truncated feed gives what had arrived', async () => {
    const feed = await readFile(join(SAMPLE, 'feeds/kustbladet.rss.xml'), 'utf8');
    const { status, out: summary } = await build(await file('cut.xml', feed.slice(0, feed.length / 2)), '--json');
    expect(status).toBe(0);
    expect(JSON.parse(summary).articles).toBeGreaterThan(1);
  });

  test('lines of JSON that are broken are named by their number', async () => {
    const good = JSON.stringify({ title: 'Dam talks', text: TEXT, language: 'en' });
    const { out: summary } = await build(await file('articles.jsonl', `${good}\n{"text": 5}\nnot json\n`), '--json');
    const { failures, articles } = JSON.parse(summary);
    expect(articles).toBe(1);
    expect(failures.map((f: { source: string; code: string }) => `${f.source.replace(/^.*:/, '')} ${f.code}`)).toEqual([
      '2 input/invalid-field',
      '3 input/invalid-json',
    ]);
  });

  test('nothing readable at all ends with status 66', async () => {
    expect((await build(join(folder, 'nowhere'))).status).toBe(66);
  });
});

describe('an output that cannot be written', () => {
  test('is said to be so, with status 73', async () => {
    await file('taken', 'a file where the folder should be');
    const { status, err } = await runThroughline(['build', SAMPLE, '--out', join(folder, 'taken', 'site')]);
    expect(status).toBe(73);
    expect(err).toContain('output/not-writable');
  });

  test('because the disk is full leaves what was there, with status 74', async context => {
    await mkdir(out);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=600k', 'tmpfs', out]).status !== 0) {
      console.warn('!! a small file system cannot be mounted here: the test of a full disk is SKIPPED');
      context.skip();
    }
    try {
      expect((await build(await file('good.txt', TEXT))).status).toBe(0);
      const before = await readFile(join(out, 'index.html'), 'utf8');
      const { status, err } = await build(SAMPLE);
      expect(status).toBe(74);
      expect(err).toContain('output/no-space');
      expect(await readFile(join(out, 'index.html'), 'utf8')).toBe(before);
      expect(await readdir(out)).not.toContain('.throughline-staging');
    } finally {
      spawnSync('umount', [out]);
    }
  });

  test('is not a store when it is another program’s file', async () => {
    const store = await file('other.sqlite', 'this is not a database, it is a letter to an old friend');
    const { status, err } = await build(SAMPLE, '--store', store);
    expect(status).toBe(73);
    expect(err).toContain('store/not-a-store');
  });
});

const FINNISH =
  'Padon neuvottelut alkavat\n\nNeuvottelijat tapasivat maanantaina järven rannalla keskustellakseen padosta. Ministerin mukaan portit pysyvät auki, ' +
  'kunnes neuvottelut ovat ohi. Viljelijät pelkäävät peltojensa puolesta, ja kylien vesi on vähissä koko kesän ajan.\n';

async function hugeFile(): Promise<string> {
  const path = join(folder, 'huge.txt');
  const handle = await open(path, 'w');
  await handle.truncate(200 * 2 ** 20);
  await handle.close();
  return path;
}
