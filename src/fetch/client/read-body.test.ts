import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS, type FetchLimits } from './fetch-limits.ts';
import { readBody } from './read-body.ts';

async function* inPieces(body: Uint8Array, size: number, taken: { bytes: number }): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < body.length; at += size) {
    taken.bytes += size;
    yield body.subarray(at, at + size);
  }
}

interface Case {
  readonly maxBytes: number;
  readonly isCut?: boolean;
  readonly limits?: Partial<FetchLimits>;
}

async function read(body: Uint8Array, codings: readonly string[], { maxBytes, isCut = false, limits }: Case) {
  const taken = { bytes: 0 };
  const read = readBody(inPieces(body, 1024, taken), {
    codings,
    maxBytes,
    isCut,
    limits: { ...DEFAULT_LIMITS, ...limits },
    onIdle: () => undefined,
    onWire: () => undefined,
  });
  const outcome = await read.then(
    bytes => bytes.length,
    error => error.failure?.code as string,
  );
  return { outcome, taken: taken.bytes };
}

describe('a body', () => {
  test.each([
    [1000, 1000, 1000],
    [1001, 1000, 'fetch/too-large'],
    [0, 1000, 0],
  ])('of %i bytes where %i are allowed: %s', async (size, maxBytes, expected) => {
    expect((await read(Buffer.alloc(size), [], { maxBytes })).outcome).toBe(expected);
    expect((await read(gzipSync(Buffer.alloc(size)), ['gzip'], { maxBytes })).outcome).toBe(expected);
  });

  test('that may be cut is cut exactly at the limit', async () => {
    expect((await read(Buffer.alloc(5000, 'x'), [], { maxBytes: 3000, isCut: true })).outcome).toBe(3000);
    expect((await read(gzipSync(Buffer.alloc(5000, 'x')), ['gzip'], { maxBytes: 3000, isCut: true })).outcome).toBe(
      3000,
    );
  });

  test.each([
    ['grows too much', 200, 50_000, 'fetch/too-large'],
    ['grows, but is not large', 200, 200_000, 100_000],
    ['grows as text does', 5000, 0, 100_000],
  ])('that %s', async (_, maxRatio, ratioFromBytes, expected) => {
    const limits = { maxRatio, ratioFromBytes };
    const body = gzipSync(Buffer.alloc(100_000));
    expect((await read(body, ['gzip'], { maxBytes: 1e6, limits })).outcome).toBe(expected);
  });

  test('that is a bomb is left long before its end', async () => {
    const bomb = Buffer.concat(Array(16).fill(gzipSync(Buffer.alloc(32 * 2 ** 20))));
    const { outcome, taken } = await read(bomb, ['gzip'], { maxBytes: 2 ** 20 });
    expect(outcome).toBe('fetch/too-large');
    expect(taken).toBeLessThan(bomb.length / 2);
  });
});
