import type { PageBlock } from './render-blocks.ts';

/** Titles cut for a browser tab or set with a kicker share at least this many characters with the printed headline. */
const MIN_SHARED_CHARS = 20;
/** Longer blocks are text. */
const MAX_HEADLINE_CHARS = 300;

/**
 * Index of the block that prints the headline: the same words, else a heading that begins or ends with them (kickers, tails of titles), else the last
 * main heading (`h1`) above `before`. Undefined where there is none.
 */
export function findTitle(blocks: readonly PageBlock[], title: string | undefined, before: number): number | undefined {
  const wanted = bareWords(title ?? '');
  const exact = blocks.findIndex(({ text }) => text === title);
  if (exact !== -1) return exact;
  let main: number | undefined;
  let near: number | undefined;
  for (let i = 0; i < before; i++) {
    const { text, kind, element, standing } = blocks[i] as PageBlock;
    if (kind !== 'heading' || text.length > MAX_HEADLINE_CHARS) continue;
    const words = bareWords(text);
    if (wanted !== '' && words === wanted) return i;
    if (near === undefined && isSameHeadline(words, wanted)) near = i;
    if (element.tag === 'h1' && standing !== 'furniture') main = i;
  }
  return near ?? main;
}

function isSameHeadline(words: string, wanted: string): boolean {
  const [short, long] = words.length < wanted.length ? [words, wanted] : [wanted, words];
  return short.length >= MIN_SHARED_CHARS && (long.startsWith(short) || long.endsWith(short));
}

/** A text in lower case with all but letters and digits folded to single blanks: what two printings of one headline share. */
export const bareWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
