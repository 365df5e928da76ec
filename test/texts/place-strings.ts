import { type Span, spanLength } from '../../src/lib/span.ts';

/** A string of a text: its own next occurrence, or the k-th one of all ("#2"). */
export type Printed = string | readonly [string, string];

/** Letters that count as a paragraph's distance, so that what stands in the same paragraph is nearer. */
const PARAGRAPH_DISTANCE = 1000;

/** Finds strings in a text as whole words, and keeps a list of those that it could not find. */
export class Placer {
  readonly problems: string[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The first occurrence at or after `from`, or the one that is asked for by number; undefined (and a problem) where there is none. */
  place(printed: Printed, from: number): Span | undefined {
    const all = this.occurrencesOf(printed);
    const span = typeof printed === 'string' ? all.find(({ start }) => start >= from) : all[numberOf(printed[1])];
    if (span === undefined) this.problems.push(`"${stringOf(printed)}" is not in the text after its ${from}th letter`);
    return span;
  }

  /** The occurrence nearest to a content, before those inside it, or the one that is asked for by number. */
  placeNear(printed: Printed, content: Span): Span | undefined {
    const all = this.occurrencesOf(printed);
    const nearest = all.toSorted((a, b) => this.#distance(a, content) - this.#distance(b, content));
    const span = typeof printed === 'string' ? nearest[0] : all[numberOf(printed[1])];
    if (span === undefined) this.problems.push(`"${stringOf(printed)}" is not in the text`);
    return span;
  }

  /** All whole-word occurrences of a string, in order. */
  occurrencesOf(printed: Printed): Span[] {
    const string = stringOf(printed);
    const spans: Span[] = [];
    if (string === '') return spans;
    for (let at = this.#text.indexOf(string); at !== -1; at = this.#text.indexOf(string, at + 1)) {
      const span = { start: at, end: at + string.length };
      if (!this.#isInsideWord(span)) spans.push(span);
    }
    return spans;
  }

  #isInsideWord({ start, end }: Span): boolean {
    const isCut = (at: number): boolean => /^[\p{L}\p{N}]{2}$/u.test(this.#text.slice(at - 1, at + 1));
    return (start > 0 && isCut(start)) || (end < this.#text.length && isCut(end));
  }

  #distance(span: Span, content: Span): number {
    if (span.start < content.end && content.start < span.end)
      return PARAGRAPH_DISTANCE / 2 + Math.min(spanLength(span), 1);
    const isBefore = span.end <= content.start;
    const between = isBefore ? this.#text.slice(span.end, content.start) : this.#text.slice(content.end, span.start);
    return between.length + (between.includes('\n\n') ? PARAGRAPH_DISTANCE : 0);
  }
}

/** The string without the number of its occurrence. */
export const stringOf = (printed: Printed): string => (typeof printed === 'string' ? printed : printed[0]);

const numberOf = (mark: string): number => Number(mark.slice(1)) - 1;
