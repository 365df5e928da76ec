import { type Decoded, decodeAs } from '../../lib/decode.ts';
import type { FaultPlace } from '../../model/failures.ts';

/** Bytes shown on either side (`FaultPlace` says so). */
const SHOWN_BYTES = 60;

/**
 * The place of a fault in a document's bytes. `index` is an offset into its decoded text, in UTF-16 code units.
 */
export function faultPlace(bytes: Uint8Array, decoded: Decoded, index: number): FaultPlace {
  const offset = byteOffsetOf(bytes, decoded, index);
  const show = (from: number, to: number): string => visible(decodeAs(bytes.subarray(from, to), decoded.encoding).text);
  return {
    offset,
    before: show(startOfCharacter(bytes, Math.max(0, offset - SHOWN_BYTES), decoded.encoding), offset),
    after: show(offset, startOfCharacter(bytes, Math.min(bytes.length, offset + SHOWN_BYTES), decoded.encoding)),
  };
}

/** The byte at which a decoded text has `index` code units behind it: the shortest beginning of the bytes that decodes to as many. */
function byteOffsetOf(bytes: Uint8Array, { text, encoding }: Decoded, index: number): number {
  const isPlain = encoding === 'utf-8' && bytes[0] !== 0xef && !text.includes('\ufffd');
  if (isPlain && Buffer.byteLength(text) === bytes.length) return Buffer.byteLength(text.slice(0, index));
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (decodeAs(bytes.subarray(0, middle), encoding).text.length < index) low = middle + 1;
    else high = middle;
  }
  // Half a character decodes to one replacement character: the search ends inside the character before.
  while (low < bytes.length && startOfCharacter(bytes, low, encoding) !== low) low++;
  return low;
}

/** Bytes 10xxxxxx go on with a character in UTF-8; UTF-16 has two bytes, UTF-32 four. */
function startOfCharacter(bytes: Uint8Array, offset: number, encoding: string): number {
  if (encoding.startsWith('utf-16')) return offset & ~1;
  if (encoding.startsWith('utf-32')) return offset & ~3;
  let start = offset;
  while (encoding === 'utf-8' && start > 0 && start > offset - 4 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start--;
  return start;
}

/** Control characters as their pictures in Unicode ("␀", "␊"). */
const visible = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is shown
  text.replace(/[\u0000-\u001f\u007f]/g, c =>
    c === '\u007f' ? '\u2421' : String.fromCharCode(0x2400 + c.charCodeAt(0)),
  );
