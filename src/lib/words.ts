import type { Span } from './span.ts';

/** A word of a text: letters, marks and digits, with inner apostrophes, hyphens and, between digits, separators. */
const WORD =
  /[\p{L}\p{M}\p{N}]+(?:(?:['’\-‑](?=[\p{L}\p{N}])|[.,\u00a0\u202f](?=\p{N}{3}(?!\p{N})))[\p{L}\p{M}\p{N}]+)*/gu;

/** The spans of the words of a text, in order. For scripts that put blanks between words. */
export function wordSpans(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const spans: Span[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(WORD)) {
    spans.push({ start: within.start + match.index, end: within.start + match.index + match[0].length });
  }
  return spans;
}

/** The words of a text, lower case, in order. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];
