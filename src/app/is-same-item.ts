import { wordsOf } from '../lib/words.ts';
import type { Article } from '../model/article.ts';

/** Of the pairs of neighbouring words of the shorter text, the share that the longer one has too: unrelated news stays below 0.1, edits keep most. */
const MIN_SHARED_PAIRS = 0.25;

/** Words compared, from the start: a correction of a longer text is found in its opening or its title. */
const MAX_WORDS = 2000;

/**
 * True when two articles that claim one address are two versions of one item: the same title, the same minute of publication, or much of the
 * same text. Addresses alone prove too little: pages claim the address of their section, and "/latest" is another article every day.
 */
export function isSameItem(a: Article, b: Article): boolean {
  if (a.title !== undefined && a.title === b.title) return true;
  if (a.published?.includes('T') && a.published === b.published) return true;
  const [shorter, longer] = [pairsOf(a.text), pairsOf(b.text)].toSorted((x, y) => x.size - y.size);
  if (!shorter || !longer || shorter.size === 0) return false;
  return shorter.intersection(longer).size / shorter.size >= MIN_SHARED_PAIRS;
}

function pairsOf(text: string): Set<string> {
  const list = wordsOf(text).slice(0, MAX_WORDS);
  return new Set(list.slice(1).map((word, i) => `${list[i]} ${word}`));
}
