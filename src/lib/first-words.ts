import type { Span } from './span.ts';

/**
 * The first words of a text, or of a span of it: at most `maxChars` code units, cut at a blank where there is one, never inside a surrogate
 * pair. Undefined where there is nothing.
 */
export function firstWords(
  text: string,
  maxChars: number,
  within: Span = { start: 0, end: text.length },
): Span | undefined {
  const { start, end } = within;
  if (end <= start) return undefined;
  if (end - start <= maxChars) return { start, end };
  const blank = text.lastIndexOf(' ', start + maxChars);
  if (blank > start) return { start, end: blank };
  const isInsidePair = /[\ud800-\udbff]/.test(text.charAt(start + maxChars - 1));
  return { start, end: start + maxChars - (isInsidePair ? 1 : 0) };
}
