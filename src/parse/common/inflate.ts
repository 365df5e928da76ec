import { constants, gunzipSync } from 'node:zlib';
import { failed, type Result, success } from '../../lib/result.ts';
import { type Failure, failure } from '../../model/failures.ts';

/** Bytes that a compressed document may have when it is unpacked: what sitemaps.org allows a sitemap. */
const MAX_BYTES = 52_428_800;

/**
 * The bytes of a document, unpacked where they are of gzip (RFC 1952), as sitemaps often are; what is missing at the end is done without. Fails with
 * 'input/too-large' or 'parse/damaged'.
 */
export function inflate(bytes: Uint8Array): Result<Uint8Array, Failure> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8) return success(bytes);
  try {
    return success(gunzipSync(bytes, { maxOutputLength: MAX_BYTES, finishFlush: constants.Z_SYNC_FLUSH }));
  } catch (cause) {
    const isTooLarge = (cause as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
    return failed(failure(isTooLarge ? 'input/too-large' : 'parse/damaged', '(packed with gzip)', { cause }));
  }
}
