import type { Span } from '../../../lib/span.ts';

/** A stretch between quotation marks, `inner` without them. */
export interface Quotation extends Span {
  readonly inner: Span;
  /** True when the paragraph ended before the closing mark: the next paragraph goes on. */
  readonly isOpenEnded: boolean;
  /** True for a few words that start with a capital and end without a stop: the name of something, or a title. */
  readonly isName?: boolean;
}

/** Longest stretch that is paired by parity of straight marks, in code units (longer ones are stray marks). */
const MAX_LENGTH = 2500;
/** How often pairing starts anew behind a mark that was never closed; bounds hostile paragraphs. */
const MAX_RESTARTS = 4;
/** What a single mark that closes nowhere costs of those: most are apostrophes. */
const APOSTROPHE = 1 / 32;

/** What closes a quotation that was opened by a mark, by the conventions of the languages we read (CLDR delimiters, and what papers print). */
const CLOSERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['“', ['”', '"', '“']],
  ['„', ['“', '”', '"']],
  ['«', ['»']],
  ['»', ['«', '»']],
  ['”', ['”', '"']],
  ['"', ['"', '”']],
  ["''", ["''"]],
  ['‘', ['’']],
  ['‚', ['‘', '’']],
  ["'", ["'"]],
]);
const SINGLE = "‘‚'";

const MARK = /''|["“”„«»‘’‚‹']/g;
const BEFORE_OPENING = /[\s([{—–\-/:,.…"“„«'‘]/;
const AFTER_CLOSING = /[\s)\]},.;:!?…—–\-"”“»'’]/;

/** The outermost quotations of a paragraph, in order. Nested ones are part of the outer one; apostrophes are no marks. */
export function findQuotations(text: string, paragraph: Span): Quotation[] {
  const marks = findMarks(text, paragraph);
  const found: Quotation[] = [];
  let restarts = 0;
  for (let i = 0; i < marks.length; ) {
    const opening = marks[i];
    if (!opening || !canOpen(text, paragraph, opening)) {
      i++;
      continue;
    }
    const close = findClosing(text, paragraph, marks, i);
    const closing = close === undefined ? undefined : marks[close];
    if (close !== undefined && closing) {
      found.push(quotation(opening, closing.start, closing.end));
      i = close + 1;
    } else if (!SINGLE.includes(opening.glyph) && isReopened(text, paragraph, opening.glyph)) {
      found.push(quotation(opening, paragraph.end, paragraph.end));
      break;
    } else {
      i++;
      restarts += SINGLE.includes(opening.glyph) ? APOSTROPHE : 1;
      if (restarts > MAX_RESTARTS) break;
    }
  }
  return found.filter(({ inner }) => WORDLIKE.test(text.slice(inner.start, inner.end)));
}

/** Marks with nothing between them that can be read quote nothing. */
const WORDLIKE = /[^\s"“”„«»‘’‚‹']/;

interface Mark extends Span {
  readonly glyph: string;
}

function findMarks(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.slice(start, end).matchAll(MARK)) {
    const at = start + match.index;
    marks.push({ glyph: match[0], start: at, end: at + match[0].length });
  }
  return marks;
}

function quotation(opening: Mark, innerEnd: number, end: number): Quotation {
  return { start: opening.start, end, inner: { start: opening.end, end: innerEnd }, isOpenEnded: innerEnd === end };
}

function canOpen(text: string, paragraph: Span, mark: Mark): boolean {
  if (!CLOSERS.has(mark.glyph)) return false;
  const before = mark.start === paragraph.start ? ' ' : text.charAt(mark.start - 1);
  const after = text.charAt(mark.end);
  if (!BEFORE_OPENING.test(before)) return false;
  return mark.glyph === '«' ? after !== '' : /[^\s,.;:!?)]/.test(after);
}

/** The index of the mark that closes the quotation opened at `from`; marks of the same kind nest, single marks need a stop or a blank around. */
function findClosing(text: string, paragraph: Span, marks: readonly Mark[], from: number): number | undefined {
  const opening = marks[from];
  if (!opening) return undefined;
  const closers = CLOSERS.get(opening.glyph) ?? [];
  const isSingle = SINGLE.includes(opening.glyph);
  let depth = 0;
  for (let i = from + 1; i < marks.length; i++) {
    const mark = marks[i];
    if (!mark || mark.start - opening.start > MAX_LENGTH) return undefined;
    const isCloser = closers.includes(mark.glyph);
    const isSame = mark.glyph === opening.glyph;
    if (isSame && canOpen(text, paragraph, mark) && !canClose(text, paragraph, mark)) {
      // The same mark opening again: a nested quotation where the marks have a direction, a missed closing mark where they have none.
      if (!isCloser) depth++;
      continue;
    }
    if (!isCloser || !canClose(text, paragraph, mark)) continue;
    if (isSingle && !isSpeechEnd(text, mark)) continue;
    if (depth === 0) return i;
    depth--;
  }
  return undefined;
}

function canClose(text: string, paragraph: Span, mark: Mark): boolean {
  const after = mark.end >= paragraph.end ? ' ' : text.charAt(mark.end);
  const before = text.charAt(mark.start - 1);
  return AFTER_CLOSING.test(after) && (mark.glyph === '»' || !/\s/.test(before));
}

/** Single marks are apostrophes too ("the Smiths' house"): only one behind a stop ends speech. */
const isSpeechEnd = (text: string, mark: Mark): boolean => /[,.!?…]/.test(text.charAt(mark.start - 1));

function isReopened(text: string, paragraph: Span, glyph: string): boolean {
  const next = /\S/.exec(text.slice(paragraph.end, paragraph.end + 4));
  return next !== null && text.startsWith(glyph, paragraph.end + next.index);
}
