import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stageSite } from './write-site.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-site-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const A = { path: 'index.html', content: 'one' };
const B = { path: 'stories/s1/index.html', content: 'two' };
const write = async (files: Iterable<typeof A>) => (await stageSite(folder, files)).commit();
const read = (path: string) => readFile(join(folder, path), 'utf8');

describe('a site', () => {
  test('is written, and written again changes nothing', async () => {
    expect(await write([A, B])).toEqual({ written: 2, unchanged: 0, removed: 0 });
    expect(await write([A, B])).toEqual({ written: 0, unchanged: 2, removed: 0 });
    expect(await read('stories/s1/index.html')).toBe('two');
  });

  test('loses what is no longer part of it, and nothing else', async () => {
    await write([A, B]);
    await writeFile(join(folder, 'mine.txt'), 'mine');
    expect(await write([{ ...A, content: 'new' }])).toEqual({ written: 1, unchanged: 0, removed: 1 });
    expect(await read('index.html')).toBe('new');
    expect(await read('mine.txt')).toBe('mine');
    await expect(read('stories/s1/index.html')).rejects.toThrow('ENOENT');
  });

  test('mends a file that somebody changed', async () => {
    await write([A]);
    await writeFile(join(folder, 'index.html'), 'tampered');
    expect(await write([A])).toMatchObject({ written: 1 });
    expect(await read('index.html')).toBe('one');
  });

  test('stays as it was when rendering fails half-way', async () => {
    await write([A]);
    function* failing() {
      yield { ...A, content: 'half' };
      throw new Error('no proof');
    }
    await expect(stageSite(folder, failing())).rejects.toThrow('no proof');
    expect(await read('index.html')).toBe('one');
    expect((await readdir(folder)).filter(name => name.includes('staging'))).toEqual([]);
  });

  test('that would lie outside its folder is refused', async () => {
    await expect(stageSite(folder, [{ path: '../evil.html', content: 'x' }])).rejects.toMatchObject({
      failure: { code: 'output/occupied' },
    });
  });

  test('that cannot be written says so', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(stageSite(join(folder, 'file', 'site'), [A])).rejects.toMatchObject({
      failure: { code: 'output/not-writable' },
    });
  });
});
