import type { Span } from '../lib/span.ts';

/** What stands between two paragraphs of a canonical text. */
const GAP = '\n\n';

/** Paragraphs joined to a text of their own, and the place in the whole text of each place in it. */
export interface JoinedText {
  readonly text: string;
  readonly placeOf: (offset: number) => number;
}

/** Joins some paragraphs of a text, in order, as a canonical text. */
export function joinSpans(text: string, spans: readonly Span[]): JoinedText {
  const starts: number[] = [];
  let length = 0;
  for (const { start, end } of spans) {
    starts.push(length);
    length += end - start + GAP.length;
  }
  const placeOf = (offset: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return offset - (starts[low] ?? 0) + (spans[low]?.start ?? 0);
  };
  return { text: spans.map(({ start, end }) => text.slice(start, end)).join(GAP), placeOf };
}

/** A value with every span in it, at any depth, moved by `placeOf`. */
export function shiftSpans<T>(value: T, placeOf: (offset: number) => number): T {
  if (Array.isArray(value)) return value.map(item => shiftSpans(item, placeOf)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    (key === 'start' || key === 'end') && typeof inner === 'number' ? placeOf(inner) : shiftSpans(inner, placeOf),
  ]);
  return Object.fromEntries(entries) as T;
}
