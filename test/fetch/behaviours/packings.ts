import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { type Behaviour, type Expected, FEED } from '../behaviour.ts';

const GOOD: Expected = { kind: 'document', text: FEED };
const BAD: Expected = { kind: 'failed', code: 'fetch/bad-answer', retryable: true };

const sends = (
  name: string,
  does: string,
  [coding, body, expected = GOOD]: readonly [string, Uint8Array | string, Expected?],
): Behaviour => ({
  name,
  does,
  expected,
  serve: (_, response) => response.setHeader('content-encoding', coding).end(body),
});

/** Servers that pack their bodies in other ways than they say. */
export const PACKINGS: readonly Behaviour[] = [
  sends('gzip-in-name', 'labels a plain body as gzip', ['gzip', FEED]),
  sends('brotli-in-name', 'labels a plain body as Brotli', ['br', FEED]),
  sends('deflate-in-name', 'labels a plain body as deflate', ['deflate', FEED]),
  sends('zstd-in-name', 'labels a plain body as Zstandard', ['zstd', FEED]),
  sends('deflate', 'sends deflate with the header of zlib, as the standard says', ['deflate', deflateSync(FEED)]),
  sends('raw-deflate', 'sends deflate without it, as some do', ['deflate', deflateRawSync(FEED)]),
  sends('gzip-as-deflate', 'labels gzip as deflate', ['deflate', gzipSync(FEED)]),
  sends('zstd', 'packs with Zstandard', ['zstd', zstdCompressSync(FEED)]),
  sends('stacked', 'packs with Brotli, then with gzip', ['br, gzip', gzipSync(brotliCompressSync(FEED))]),
  sends('charset-as-coding', 'labels the body with a charset in the place of a packing', ['utf-8', FEED]),
  sends('packed-twice', 'packs twice and says so once', ['gzip', gzipSync(gzipSync(FEED))]),
  sends('unlabelled', 'packs and does not say so', ['identity', gzipSync(FEED)]),
  sends('zeros-after-gzip', 'fills the packed body up with zeros', [
    'gzip',
    Buffer.concat([gzipSync(FEED), Buffer.alloc(64)]),
  ]),
  sends('rubbish-after-gzip', 'sends rubbish after the packed body', [
    'gzip',
    Buffer.concat([gzipSync(FEED), Buffer.from('rubbish')]),
    BAD,
  ]),
  sends('half-gzip', 'sends half a packed body', ['gzip', gzipSync(FEED).subarray(0, 40), BAD]),
  sends('half-zstd', 'the same with Zstandard', ['zstd', zstdCompressSync(FEED).subarray(0, 40), BAD]),
  sends('half-brotli', 'the same with Brotli', ['br', brotliCompressSync(FEED).subarray(0, 30), BAD]),
  sends('damaged-gzip', 'sends a packed body whose check sum is wrong', ['gzip', damaged(gzipSync(FEED)), BAD]),
  sends('unknown-packing', 'packs in a way nobody asked for', ['sdch', Buffer.from([0x93, 1, 2, 3, 4, 5, 6, 7]), BAD]),
];

function damaged(packed: Uint8Array): Uint8Array {
  return packed.with(packed.length - 6, (packed.at(-6) ?? 0) ^ 0xff);
}
