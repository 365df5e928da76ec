import { pipeline, Readable } from 'node:stream';
import { constants, createGunzip, gunzipSync } from 'node:zlib';
import { FailureError, failure } from '../../model/failures.ts';

/** Bytes that tell what a file is: a mail has this much of headers before it says so, a page of comments. */
export const HEAD_BYTES = 4096;

/** A source opened: its first bytes, unpacked, and all of them as a stream, unpacked. */
export interface OpenedBytes {
  readonly head: Uint8Array;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Opens bytes that may be packed by gzip, as a whole or member by member (RFC 1952, section 2.2). The stream throws where the packing is broken, after what came before. */
export async function openBytes(source: Uint8Array | AsyncIterable<Uint8Array>): Promise<OpenedBytes> {
  const raw = await peek(source instanceof Uint8Array ? [source] : source);
  if (!isGzip(raw.head)) return raw;
  // With this flush a file that is cut off ends where its bytes end, and no page before is lost.
  const bytes = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  // The error reaches whoever reads the stream.
  pipeline(Readable.from(raw.bytes), bytes, () => {});
  return { head: unpackHead(raw.head), bytes };
}

/** True for the magic number of gzip. */
export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

/** Deflate gives at most 1032 bytes for one (zlib, "Maximum Compression Factor"). */
const MAX_UNPACKED_HEAD = HEAD_BYTES * 1032;

/** As much as can be unpacked of the first bytes of a gzip file; empty where they are broken. */
export function unpackHead(head: Uint8Array): Uint8Array {
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MAX_UNPACKED_HEAD };
    return gunzipSync(head.subarray(0, HEAD_BYTES), options).subarray(0, HEAD_BYTES);
  } catch {
    return new Uint8Array();
  }
}

async function peek(source: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<OpenedBytes> {
  const chunks = iterate(source);
  const seen: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD_BYTES) {
    const next = await chunks.next();
    if (next.done) break;
    seen.push(next.value);
    size += next.value.length;
  }
  return { head: Buffer.concat(seen).subarray(0, HEAD_BYTES), bytes: joined(seen, chunks) };
}

async function* iterate(source: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* source;
}

async function* joined(first: readonly Uint8Array[], rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* first;
  yield* rest;
}

/** The bytes of a stream. Throws a {@link FailureError} with `input/too-large` as soon as they are more than `maxBytes`. */
export async function collectBytes(
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number,
  name: string,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(name, maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The failure of what is larger than its limit. */
export const tooLarge = (name: string, maxBytes: number): FailureError =>
  new FailureError(failure('input/too-large', `(${name}; the limit is ${maxBytes / 2 ** 20} MiB)`));
