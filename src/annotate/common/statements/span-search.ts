import type { Span } from '../../../lib/span.ts';

/** The index of the first of some spans, in text order, that ends behind a place. */
export function firstEndingBehind(spans: readonly Span[], at: number): number {
  let low = 0;
  for (let high = spans.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of some spans, in text order and without overlap, that overlap a span. */
export function spansWithin<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  const found: T[] = [];
  for (let i = firstEndingBehind(spans, start); i < spans.length; i++) {
    const span = spans[i];
    if (!span || span.start >= end) break;
    found.push(span);
  }
  return found;
}
