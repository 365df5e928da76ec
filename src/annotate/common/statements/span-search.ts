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
