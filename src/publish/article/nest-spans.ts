import { bySpan, type Span } from '../../lib/span.ts';

/** A stretch of a text as nested pieces: text of its own, or a piece of a span with what lies inside it. */
export type Nested<T extends Span> = { readonly start: number; readonly end: number } & (
  | { readonly span?: undefined }
  | {
      readonly span: T;
      /** True for the first piece of its span; a span that crosses another is cut into several. */
      readonly isFirst: boolean;
      readonly inside: readonly Nested<T>[];
    }
);

/**
 * Spans over `within`, which may nest, touch and cross in any way, as a tree whose pieces follow one another and cover `within` exactly.
 * Spans that nest stay whole; where two cross, the one that starts later is cut at the end of the earlier. Spans outside `within` are
 * clipped to it. `started` collects the spans whose first piece was given out, so that one text can be nested block by block.
 */
export function nestSpans<T extends Span>(spans: readonly T[], within: Span, started: Set<T> = new Set()): Nested<T>[] {
  const queue = spans
    .filter(span => span.start < within.end && span.end > within.start)
    .map(span => ({ span, start: Math.max(span.start, within.start), end: Math.min(span.end, within.end) }))
    .sort(bySpan);
  return nest(queue, within, started);
}

interface Piece<T> extends Span {
  readonly span: T;
}

function nest<T extends Span>(queue: Piece<T>[], within: Span, started: Set<T>): Nested<T>[] {
  const result: Nested<T>[] = [];
  let at = within.start;
  let i = 0;
  while (i < queue.length) {
    const piece = queue[i] as Piece<T>;
    if (piece.start > at) result.push({ start: at, end: piece.start });
    const [inner, crossing] = takeWithin(queue, i + 1, piece.end);
    i += 1 + inner.length;
    const isFirst = !started.has(piece.span);
    started.add(piece.span);
    const inside = nest(inner, piece, started);
    result.push({ start: piece.start, end: piece.end, span: piece.span, isFirst, inside });
    at = piece.end;
    if (crossing.length > 0) {
      queue = [...crossing, ...queue.slice(i)].sort(bySpan);
      i = 0;
    }
  }
  if (at < within.end) result.push({ start: at, end: within.end });
  return result;
}

/** The pieces from `from` on that start before `end`, cut there, and the remainders of those that were cut. */
function takeWithin<T>(queue: readonly Piece<T>[], from: number, end: number): [Piece<T>[], Piece<T>[]] {
  const inner: Piece<T>[] = [];
  const crossing: Piece<T>[] = [];
  for (let i = from; i < queue.length; i++) {
    const piece = queue[i] as Piece<T>;
    if (piece.start >= end) break;
    inner.push(piece.end > end ? { ...piece, end } : piece);
    if (piece.end > end) crossing.push({ ...piece, start: end });
  }
  return [inner, crossing];
}
