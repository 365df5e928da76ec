/** A stretch of a text: UTF-16 code units, start inclusive, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How many code units a span holds. */
export const spanLength = ({ start, end }: Span): number => end - start;

/** The exact slice of `text` that a span names. */
export const sliceOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** How many code units two spans share; 0 when they are apart. */
export const sharedLength = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** True when two spans share at least one code unit. */
export const isOverlapping = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True when `inner` lies within `outer`, edges included. */
export const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** True when a span lies inside `text` and is not empty. */
export const isValidSpan = (span: Span, text: string): boolean =>
  Number.isInteger(span.start) &&
  Number.isInteger(span.end) &&
  span.start >= 0 &&
  span.start < span.end &&
  span.end <= text.length;

/** The span without white space at its edges; an all-blank span collapses to its end. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** Orders spans by start, longer first where they start together. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
