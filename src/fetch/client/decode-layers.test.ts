import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codingsOf, decodeLayers } from './decode-layers.ts';

const PACK: Readonly<Record<string, (body: Uint8Array) => Uint8Array>> = {
  gzip: body => gzipSync(body),
  deflate: body => deflateSync(body),
  br: body => brotliCompressSync(body),
  zstd: body => zstdCompressSync(body),
};

async function* inPieces(body: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < body.length; at += size) yield body.subarray(at, at + size);
}

async function unpack(body: Uint8Array, codings: readonly string[], size: number): Promise<string> {
  const pieces = await Array.fromAsync(decodeLayers(inPieces(body, size), codings, layer => layer));
  return Buffer.concat(pieces).toString();
}

describe('packings are undone', () => {
  test('any text in any stack of packings, however it is cut', async () => {
    const codings = fc.array(fc.constantFrom('gzip', 'deflate', 'br', 'zstd'), { maxLength: 3 });
    const property = fc.asyncProperty(
      fc.string({ unit: 'grapheme' }),
      codings,
      fc.integer({ min: 1, max: 40 }),
      async (text, names, size) => {
        const body = names.reduce(
          (inner, name) => PACK[name]?.(inner) ?? inner,
          new TextEncoder().encode(text) as Uint8Array,
        );
        expect(await unpack(body, names, size)).toBe(text);
      },
    );
    await fc.assert(property, { numRuns: 60, seed: 20260304 });
  });

  test.each(['<rss version="2.0"/>', '{"version": "https://jsonfeed.org/version/1.1"}', 'Dam talks open in Isk'])(
    'raw deflate of %s is told from a plain body',
    async text => {
      expect(await unpack(deflateRawSync(text), ['deflate'], 7)).toBe(text);
      expect(await unpack(Buffer.from(text), ['deflate'], 7)).toBe(text);
    },
  );

  test('of nothing is nothing', async () => {
    expect(await unpack(new Uint8Array(), ['gzip', 'br'], 1)).toBe('');
  });

  test('what was not packed at all passes byte by byte', async () => {
    expect(await unpack(Buffer.from('\ufeffä'), [], 1)).toBe('\ufeffä');
  });

  test('a fault of the wire reaches the reader', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield gzipSync('x'.repeat(1000)).subarray(0, 20);
      throw new Error('cut');
    }
    await expect(Array.fromAsync(decodeLayers(broken(), ['gzip'], layer => layer))).rejects.toThrow('cut');
  });
});

describe('Content-Encoding', () => {
  test.each([
    ['', []],
    ['identity', []],
    ['X-GZIP', ['gzip']],
    ['br, identity ,gzip,', ['br', 'gzip']],
  ])('"%s"', (header, expected) => {
    expect(codingsOf(header)).toEqual(expected);
  });

  test('of more than three layers is refused', () => {
    expect(() => codingsOf('gzip,gzip,gzip,gzip')).toThrow('4 times');
  });
});
