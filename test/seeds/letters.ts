import type { Span } from '../../src/lib/span.ts';
import type { Article } from '../../src/model/article.ts';

/**
 * The letters and digits of a text, each with its place. Gold and product are compared by them, so that spaces, quotation marks and markup, which
 * extraction is free to change, do not count.
 */
export interface Letters {
  /** Lower case, one code unit a letter. */
  readonly folded: string;
  /** The offset of each letter in the text. */
  readonly offsets: readonly number[];
}

/** The letters of a text; those inside markup do not count. */
export function lettersOf(text: string): Letters {
  const plain = text.replace(/<\/?[a-z][^<>]*>/gi, markup => ' '.repeat(markup.length));
  const offsets: number[] = [];
  let folded = '';
  for (let i = 0; i < plain.length; i++) {
    if (!/[\p{L}\p{N}]/u.test(plain.charAt(i))) continue;
    offsets.push(i);
    folded += plain.charAt(i).toLowerCase().charAt(0);
  }
  return { folded, offsets };
}

/** The letters inside a span of the text, as a span of letter numbers. */
export function letterSpan({ offsets }: Letters, { start, end }: Span): Span {
  return { start: lowerBound(offsets, start), end: lowerBound(offsets, end) };
}

function lowerBound(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where an article stands in its file. */
export interface Place {
  /** Letter numbers of the title in the file; undefined where it has none or it is not printed. */
  readonly title: Span | undefined;
  /** Letter numbers of its blocks in the file, in order; blocks that the file does not print are left out. */
  readonly blocks: readonly Span[];
  /** From a span of the article's text to letter numbers of the file; undefined where it has no letter that the file prints. */
  find(span: Span): Span | undefined;
}

/** Finds an article in the letters of its file, looking from `from` onwards first. */
export function placeArticle({ title, text, blocks }: Article, file: Letters, from: number): Place {
  let cursor = from;
  const locate = (words: string): Span | undefined => {
    const { folded } = lettersOf(words);
    if (folded === '') return undefined;
    const ahead = file.folded.indexOf(folded, cursor);
    const start = ahead === -1 ? file.folded.indexOf(folded) : ahead;
    return start === -1 ? undefined : { start, end: start + folded.length };
  };
  const titleSpan = title === undefined ? undefined : locate(title);
  cursor = text === title ? from : (titleSpan?.end ?? from);
  const numbers = new Map<number, number>();
  const found: Span[] = [];
  for (const block of blocks) {
    const words = text.slice(block.start, block.end);
    const span = locate(words);
    if (span === undefined) continue;
    for (const [i, offset] of lettersOf(words).offsets.entries()) numbers.set(block.start + offset, span.start + i);
    found.push(span);
    cursor = span.end;
  }
  const own = { offsets: [...numbers.keys()], folded: '' };
  const letters = [...numbers.values()];
  return {
    title: titleSpan,
    blocks: found,
    find(span) {
      const { start, end } = letterSpan(own, span);
      return start === end ? undefined : { start: letters[start] ?? 0, end: (letters[end - 1] ?? 0) + 1 };
    },
  };
}
