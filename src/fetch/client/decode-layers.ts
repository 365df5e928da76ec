import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw, createZstdDecompress } from 'node:zlib';
import { FailureError, failure } from '../../model/failures.ts';

/** Pieces of a body, in order. */
export type Chunks = AsyncIterable<Uint8Array>;

/** A server that packs thrice does so by mistake, one that packs four times to hurt. */
const MAX_LAYERS = 3;

/** How many bytes tell what a layer really is. */
const PEEK_BYTES = 16;

/** Nothing packed by Brotli is one printable byte; shorter bodies tell nothing. */
const MIN_TEXT_BYTES = 4;

/** The layers that `Content-Encoding` names, in the order they were applied. Throws a 'fetch/bad-answer' where there are more than three. */
export function codingsOf(header: string): string[] {
  const names = header.toLowerCase().split(',');
  const codings = names.map(name => name.trim().replace(/^x-/, '')).filter(name => name && name !== 'identity');
  if (codings.length > MAX_LAYERS) {
    throw new FailureError(failure('fetch/bad-answer', `(packed ${codings.length} times over)`, { retryable: true }));
  }
  return codings;
}

/**
 * The body without its packing, piece by piece; `guard` sees every layer, the wire's included, so that no layer in between can grow unseen. A label
 * is believed only where the bytes bear it out: a page that is labelled gzip and is none passes as it is, and one layer of gzip that nobody
 * labelled (`sitemap.xml.gz`) is undone as well.
 */
export function decodeLayers(wire: Chunks, codings: readonly string[], guard: (layer: Chunks) => Chunks): Chunks {
  const labelled = codings.toReversed().reduce((layer, coding) => guard(decodeLayer(layer, coding)), guard(wire));
  return guard(decodeLayer(labelled, 'unlabelled'));
}

async function* decodeLayer(source: Chunks, coding: string): AsyncGenerator<Uint8Array> {
  const { head, whole } = await peek(source);
  const decoder = head.length === 0 ? undefined : decoderOf(coding, head);
  yield* decoder ? through(whole, decoder) : whole;
}

function decoderOf(coding: string, head: Uint8Array): Transform | undefined {
  if (isGzip(head)) return coding === 'br' || coding === 'zstd' ? packed(coding) : createGunzip();
  if (coding === 'unlabelled' || looksLikeText(head)) return undefined;
  if (coding === 'deflate') return isZlib(head) ? createInflate() : createInflateRaw();
  // What is labelled gzip or zstd and lacks its mark is something else; what, the parser will see.
  if (coding === 'gzip' || (coding === 'zstd' && !isZstd(head))) return undefined;
  return packed(coding);
}

function packed(coding: string): Transform {
  if (coding === 'br') return createBrotliDecompress();
  if (coding === 'zstd') return createZstdDecompress();
  throw new FailureError(
    failure('fetch/bad-answer', `(packed as "${coding.slice(0, 40)}", which nobody asked for)`, { retryable: true }),
  );
}

/** RFC 1952, section 2.3.1; 8: deflate, the only method. */
const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;

/** RFC 1950, section 2.2: method 8, and a check sum over the first two bytes. Servers send both this and raw deflate under one label. */
const isZlib = ([first = 0, second = 0]: Uint8Array): boolean =>
  (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;

/** RFC 8878, section 3.1.1. */
const isZstd = (head: Uint8Array): boolean =>
  head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd;

/** Whether bytes that claim to be packed are plain markup, JSON or text: sixteen bytes of a packing are never all printable. */
function looksLikeText(head: Uint8Array): boolean {
  const start = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  if (head.length < MIN_TEXT_BYTES) return false;
  return head.subarray(start).every(byte => (byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === 10 || byte === 13);
}

async function peek(source: Chunks): Promise<{ head: Uint8Array; whole: Chunks }> {
  const pieces = source[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array();
  while (head.length < PEEK_BYTES) {
    const next = await pieces.next();
    if (next.done) break;
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
  }
  return { head: head.subarray(0, PEEK_BYTES), whole: joined(head, pieces) };
}

async function* joined(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (first.length > 0) yield first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

async function* through(source: Chunks, decoder: Transform): AsyncGenerator<Uint8Array> {
  // What goes wrong in here reaches the reader through the decoder, which the pipeline destroys with the same error.
  pipeline(source, decoder).catch(() => undefined);
  yield* decoder as AsyncIterable<Uint8Array>;
}
