import { createHmac, timingSafeEqual } from 'node:crypto';

/** The hash functions of `X-Hub-Signature` (WebSub, section 7.1.1). */
const SIGNATURE = /^\s*(sha1|sha256|sha384|sha512)=([0-9a-f]+)\s*$/i;

/** Whether an `X-Hub-Signature` header proves that a body comes from who holds the secret. Takes the same time whatever is wrong with the digits. */
export function isSigned(body: Uint8Array, signature: string | undefined, secret: string): boolean {
  const [, method, digits] = SIGNATURE.exec(signature ?? '') ?? [];
  if (!method || !digits) return false;
  const expected = createHmac(method.toLowerCase(), secret).update(body).digest();
  const given = Buffer.from(digits, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
