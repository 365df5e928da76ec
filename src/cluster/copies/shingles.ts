import { wordSpans } from '../../lib/words.ts';

/** Words in a shingle: four survive an edit every ten words in half of them, and are rarely shared by chance. */
export const SHINGLE_WORDS = 4;
/** Shingles of one text at most: a book would fill the index. */
const MAX_SHINGLES = 4000;

/** The shingles of a text in their order, and which of its words stand in quotation marks. */
export interface Shingled {
  /** A 32-bit hash for each place where a shingle begins. */
  readonly shingles: Uint32Array;
  /** One for each word of these shingles: 1 where it is quoted. */
  readonly quoted: Uint8Array;
}

/** A quotation as printed in the languages read here; longer than that, the second mark belongs to another quotation. */
const QUOTATION =
  /“[^“”]{1,1200}”|„[^„“”]{1,1200}[“”]|«[^«»]{1,1200}»|»[^«»]{1,1200}«|”[^”]{1,1200}”|"[^"\n]{1,1200}"/g;

/** The shingles of a text, within {@link MAX_SHINGLES}. */
export function shinglesOf(text: string): Shingled {
  const spans = wordSpans(text).slice(0, MAX_SHINGLES + SHINGLE_WORDS - 1);
  const hashes = spans.map(({ start, end }) => hashWord(text.slice(start, end).toLowerCase()));
  const shingles = new Uint32Array(Math.max(0, hashes.length - SHINGLE_WORDS + 1));
  for (let i = 0; i < shingles.length; i++) {
    let hash = 17;
    for (let j = i; j < i + SHINGLE_WORDS; j++) hash = Math.imul(hash, 0x9e3779b1) ^ (hashes[j] ?? 0);
    shingles[i] = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0;
  }
  const quoted = new Uint8Array(spans.length);
  let at = 0;
  for (const { index, 0: quotation } of text.matchAll(QUOTATION)) {
    while (at < spans.length && (spans[at]?.start ?? 0) < index) at++;
    for (; at < spans.length && (spans[at]?.end ?? 0) <= index + quotation.length; at++) quoted[at] = 1;
  }
  return { shingles, quoted };
}

/** FNV-1a over UTF-16 code units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}
