import { wordsOf } from '../../lib/words.ts';

/** Words in a shingle: four survive an edit every ten words in half of them, and are rarely shared by chance. */
const SHINGLE_WORDS = 4;
/** One shingle in this many is kept, chosen by its hash, so that the same are kept of every text. */
const SAMPLED = 2;
/** Shingles of one text at most: a book would fill the index. */
const MAX_SHINGLES = 4000;

/** The sampled shingles of a text as 32-bit hashes, without repetitions. */
export function shinglesOf(text: string): Set<number> {
  const words = wordsOf(text);
  const hashes = words.map(hashWord);
  const shingles = new Set<number>();
  for (let i = 0; i + SHINGLE_WORDS <= hashes.length && shingles.size < MAX_SHINGLES; i++) {
    let hash = 17;
    for (let j = i; j < i + SHINGLE_WORDS; j++) hash = Math.imul(hash, 0x9e3779b1) ^ (hashes[j] ?? 0);
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0;
    if (hash % SAMPLED === 0) shingles.add(hash);
  }
  return shingles;
}

/** FNV-1a over UTF-16 code units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}
