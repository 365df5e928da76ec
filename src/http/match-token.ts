import { createHash, timingSafeEqual } from 'node:crypto';

/** 128 bits in the densest usual writing (base64url) take 22 characters: less can be guessed, and is refused whatever is configured. */
export const MIN_TOKEN_CHARS = 22;

/**
 * True when `given` is `secret`. The time it takes tells nothing about how much of it is right: the hashes of both are compared, which have one length. A secret that
 * is absent or shorter than {@link MIN_TOKEN_CHARS} matches nothing.
 */
export function matchToken(given: string, secret: string | undefined): boolean {
  const isSame = timingSafeEqual(hash(given), hash(secret ?? ''));
  return isSame && secret !== undefined && secret.length >= MIN_TOKEN_CHARS;
}

const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
