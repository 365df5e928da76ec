import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, runThroughline } from './run-throughline.ts';

test('the demo builds the sample, serves it on localhost and ends when told to', async () => {
  const out = await mkdtemp(join(tmpdir(), 'throughline-demo-'));
  const child = spawn(join(ROOT, 'throughline'), ['demo', '--out', out], { stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let printed = '';
      child.stdout.setEncoding('utf8').on('data', chunk => {
        printed += chunk;
        const found = /http:\/\/localhost:\d+\//.exec(printed);
        if (found) resolve(found[0]);
      });
      child.on('exit', status => reject(new Error(`ended with ${status}: ${printed}`)));
    });
    const front = await (await fetch(address)).text();
    const story = /href="(stories\/[^"]+index\.html)/.exec(front)?.[1];
    expect(front).toMatch(/\d+ stories</);
    expect((await fetch(address + story)).status).toBe(200);
    expect((await fetch(`${address}throughline.sqlite`)).status).toBe(404);
    const ended = new Promise(done => child.once('exit', done));
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  } finally {
    child.kill('SIGKILL');
    await rm(out, { recursive: true, force: true });
  }
});

test('serving a folder without a site says what makes one', async () => {
  const { status, err } = await runThroughline(['serve', tmpdir()]);
  expect(status).toBe(66);
  expect(err).toContain('throughline build');
});
