import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import { failed, type Result, success } from '../../../lib/result.ts';
import { type Failure, failure } from '../../../model/failures.ts';
import { dechunk } from './dechunk.ts';

/** How the body of an HTTP answer was sent. */
export interface SentAs {
  readonly transferEncoding: string;
  readonly contentEncoding: string;
}

/** Encodings stacked on each other: servers use one, by mistake two. */
const MAX_LAYERS = 3;

/**
 * The body of an archived HTTP answer as the page's bytes: chunks joined, unpacked. A body that is not packed although the headers say so is given as it is: crawlers
 * store bodies unpacked and leave the headers as they were. Fails with `input/too-large` beyond `maxBytes`, `input/unreadable` where the packing is broken.
 */
export function decodePayload(body: Uint8Array, sentAs: SentAs, maxBytes: number): Result<Uint8Array, Failure> {
  let bytes = /chunked/i.test(sentAs.transferEncoding) ? dechunk(body) : body;
  const encodings = sentAs.contentEncoding
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(name => name !== '' && name !== 'identity');
  if (encodings.length > MAX_LAYERS) return failed(failure('input/unsupported', '(packed more than three times)'));
  for (const encoding of encodings.reverse()) {
    const unpacked = unpack(bytes, encoding, maxBytes);
    if (!unpacked.ok) return unpacked;
    bytes = unpacked.value;
  }
  return success(bytes);
}

type Unpack = (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;

/** Content codings of the IANA registry that browsers ask for (RFC 9110 section 8.4.1, RFC 7932, RFC 8878). */
const UNPACK: Readonly<Record<string, Unpack>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateAny,
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
};

/** Some servers send "deflate" without the zlib wrapper that RFC 9110, section 8.4.1.2 asks for. */
function inflateAny(bytes: Uint8Array, options: { maxOutputLength: number }): Uint8Array {
  return ((bytes[0] ?? 0) & 0x0f) === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options);
}

function unpack(bytes: Uint8Array, encoding: string, maxBytes: number): Result<Uint8Array, Failure> {
  const isPlain = /^\s*[<{[]/.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1'));
  if (bytes.length === 0 || isPlain) return success(bytes);
  try {
    const unpackNow = UNPACK[encoding];
    if (unpackNow === undefined)
      return failed(failure('input/unsupported', `(packed as ${JSON.stringify(encoding.slice(0, 40))})`));
    return success(unpackNow(bytes, { maxOutputLength: maxBytes }));
  } catch (cause) {
    const isTooLarge = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    const code = isTooLarge ? 'input/too-large' : 'input/unreadable';
    return failed(failure(code, `(unpacked from ${encoding})`, { cause }));
  }
}
