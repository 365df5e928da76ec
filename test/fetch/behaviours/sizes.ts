import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { type Behaviour, FEED, repeat, type Serve, serveFeed } from '../behaviour.ts';

const TOO_LARGE = { kind: 'failed', code: 'fetch/too-large', retryable: false } as const;
const ZEROS = Buffer.alloc(4 * 2 ** 20);

/** Packed at once: the server shares its thread with the client it tests. */
const packed =
  (coding: string, body: Uint8Array): Serve =>
  (_, response) =>
    response.setHeader('content-encoding', coding).end(body);

/** Servers that send too much. */
export const SIZES: readonly Behaviour[] = [
  {
    name: 'endless',
    does: 'sends a body without end',
    expected: TOO_LARGE,
    serve: (_, response) => repeat(response, 'x'.repeat(16_384), 1),
  },
  {
    name: 'endless-error',
    does: 'does not know the address and says so without end (404)',
    expected: { kind: 'failed', code: 'fetch/not-found', retryable: false },
    note: 'the body is not waited for',
    serve: (_, response) => repeat(response.writeHead(404), 'x'.repeat(16_384), 1),
  },
  {
    name: 'endless-redirect',
    does: 'redirects with a body without end',
    expected: { kind: 'document', text: FEED },
    note: 'the body is not waited for',
    serve: (request, response) => {
      if (request.url === '/') repeat(response.writeHead(302, { location: '/feed' }), 'x'.repeat(16_384), 1);
      else serveFeed(request, response);
    },
  },
  {
    name: 'boasts',
    does: 'declares a body of ten terabytes',
    expected: TOO_LARGE,
    note: 'before any of it is read',
    serve: (_, response) => response.writeHead(200, { 'content-length': '10000000000000' }).write('<rss>'),
  },
  {
    name: 'gzip-bomb',
    does: 'packs megabytes of zeros into a few kilobytes (gzip)',
    expected: TOO_LARGE,
    serve: packed('gzip', gzipSync(ZEROS)),
  },
  {
    name: 'brotli-bomb',
    does: 'the same with Brotli',
    expected: TOO_LARGE,
    serve: packed('br', brotliCompressSync(ZEROS)),
  },
  {
    name: 'zstd-bomb',
    does: 'the same with Zstandard',
    expected: TOO_LARGE,
    serve: packed('zstd', zstdCompressSync(ZEROS)),
  },
  {
    name: 'nested-bomb',
    does: 'packs a bomb twice',
    expected: TOO_LARGE,
    serve: packed('gzip, gzip', gzipSync(gzipSync(ZEROS))),
  },
  {
    name: 'hidden-bomb',
    does: 'packs fifty thousand packings of nothing, so that only the layer between grows',
    expected: TOO_LARGE,
    serve: packed('gzip, gzip', gzipSync(Buffer.concat(Array(50_000).fill(gzipSync(''))))),
  },
  {
    name: 'unlabelled-bomb',
    does: 'sends a bomb as the file itself, without a label',
    expected: TOO_LARGE,
    serve: (_, response) => response.setHeader('content-type', 'application/gzip').end(gzipSync(ZEROS)),
  },
  {
    name: 'packs-four-times',
    does: 'packs four times over',
    expected: { kind: 'failed', code: 'fetch/bad-answer', retryable: true },
    serve: packed('gzip, gzip, gzip, gzip', gzipSync(FEED)),
  },
  {
    name: 'large-header',
    does: 'sends one header of 64 KiB',
    expected: TOO_LARGE,
    speak: socket => socket.write(`HTTP/1.1 200 OK\r\nx-large: ${'x'.repeat(65_536)}\r\n\r\n${FEED}`),
  },
  {
    name: 'endless-headers',
    does: 'sends headers without end',
    expected: TOO_LARGE,
    speak: socket => {
      socket.write('HTTP/1.1 200 OK\r\n');
      repeat(socket, 'x-more: and more\r\n'.repeat(100), 1);
    },
  },
  {
    name: 'large-robots',
    does: 'has a robots.txt without end',
    request: { kind: 'robots' },
    expected: { kind: 'document' },
    note: 'cut at the limit',
    serve: (_, response) => repeat(response, 'Disallow: /x\n'.repeat(1000), 1),
  },
];
