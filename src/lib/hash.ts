import { createHash } from 'node:crypto';

/** SHA-256 of bytes or of a string's UTF-8, as 64 lower-case hexadecimal digits (FIPS 180-4). */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** The first 16 hexadecimal digits (64 bits) of {@link sha256}: short enough to print, long enough to find a changed slice. */
export function shortHash(data: string | Uint8Array): string {
  return sha256(data).slice(0, 16);
}
