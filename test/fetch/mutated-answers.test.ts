import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createFetch, type FetchClient } from '../../src/fetch/create-fetch.ts';
import { type Behaviour, FEED } from './behaviour.ts';
import { startTestBed, type TestBed } from './misbehaving-server.ts';

const PACKED = gzipSync(FEED);
const CHUNKED = `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${FEED.length.toString(16)}\r\n${FEED}\r\n0\r\n\r\n`;
const ANSWERS: readonly Buffer[] = [
  Buffer.from(`HTTP/1.1 200 OK\r\ncontent-type: text/xml\r\ncontent-length: ${FEED.length}\r\n\r\n${FEED}`),
  Buffer.from(CHUNKED),
  Buffer.from('HTTP/1.1 301 Moved\r\nlocation: http://10.0.0.1/\r\ncontent-length: 0\r\n\r\n'),
  Buffer.from('HTTP/1.1 304 Not Modified\r\netag: "1"\r\ncache-control: max-age=60\r\nretry-after: 5\r\n\r\n'),
  Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: ${PACKED.length}\r\n\r\n`),
    PACKED,
  ]),
];

let answer: Buffer = Buffer.alloc(0);
const MUTATED: Behaviour = {
  name: 'mutated',
  does: 'answers with whatever bytes the test has made',
  expected: { kind: 'failed' },
  speak: socket => socket.end(answer),
};
let bed: TestBed;
let client: FetchClient;
beforeAll(async () => {
  bed = await startTestBed([MUTATED]);
  const limits = { headMs: 60_000, idleMs: 60_000, totalMs: 60_000, maxHeadBytes: 8192 };
  client = createFetch({ ...bed.client, limits, now: () => '2026-03-04T10:00:00Z' });
});
afterAll(async () => {
  await client.close();
  await bed.close();
});

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.integer({ min: 0, max: 8 }),
  insert: fc.oneof(
    fc.uint8Array({ maxLength: 4 }),
    fc.constantFrom('\r\n', '\0', ':', '\r\n\r\n', 'HTTP/1.1 100 Continue\r\n\r\n').map(text => Buffer.from(text)),
  ),
});

test('whatever bytes answer, the client answers, and its answer has a known code', async () => {
  const property = fc.asyncProperty(
    fc.constantFrom(...ANSWERS),
    fc.array(edit, { minLength: 1, maxLength: 4 }),
    async (good, edits) => {
      answer = edits.reduce((bytes, { at, remove, insert }) => {
        const from = Math.floor(at * bytes.length);
        return Buffer.concat([bytes.subarray(0, from), insert, bytes.subarray(from + remove)]);
      }, good);
      const came = await client({ url: bed.urlOf(MUTATED), kind: 'feed', validators: { etag: '"0"' } });
      if (came.kind === 'failed') expect(came.failure.code).toMatch(/^fetch\/(?!timeout)/);
    },
  );
  await fc.assert(property, { numRuns: 300, seed: 20260304 });
});
