import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFolderApp, serveFolder } from './serve-folder.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-serve-'));
  await mkdir(join(folder, 'site/stories'), { recursive: true });
  await writeFile(join(folder, 'site/index.html'), '<p>front</p>');
  await writeFile(join(folder, 'site/stories/index.html'), '<p>stories</p>');
  await writeFile(join(folder, 'site/throughline.sqlite'), 'secret');
  await writeFile(join(folder, 'site/.throughline-site.json'), 'secret');
  await writeFile(join(folder, 'outside.txt'), 'secret');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a served folder', () => {
  test.each([
    ['/', '<p>front</p>'],
    ['/index.html', '<p>front</p>'],
    ['/stories/', '<p>stories</p>'],
  ])('gives %s', async (path, content) => {
    const response = await createFolderApp(join(folder, 'site')).request(path);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(content);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each([
    '/throughline.sqlite',
    '/throughline%2Esqlite',
    '/.throughline-site.json',
    '/%2ethroughline-site.json',
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/%E0%A4%A',
    '/nowhere',
  ])('does not give %s', async path => {
    const response = await createFolderApp(join(folder, 'site')).request(path);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.text()).not.toContain('secret');
  });

  test('is reached over a socket on the loopback interface', async () => {
    const server = await serveFolder(join(folder, 'site'));
    expect(await (await fetch(server.address)).text()).toBe('<p>front</p>');
    await server.close();
    await expect(fetch(server.address)).rejects.toThrow();
  });
});
