import { type Span, trimSpan } from '../../../lib/span.ts';
import type { StatementForm } from '../../../model/annotation.ts';
import { isDash, isMark } from './token-tests.ts';
import type { Token } from './tokens.ts';

/** A content and the form it gives its statement. */
export interface Content {
  readonly form: StatementForm;
  readonly span: Span;
}

/**
 * The content that the tokens from `from` up to, not including, `to` make: direct where they are one quotation and nothing else, mixed where
 * they hold one, else indirect. Marks at the edges are left out. Undefined where no word is left.
 */
export function contentOf(text: string, tokens: readonly Token[], from: number, to: number): Content | undefined {
  let [first, last] = [from, to - 1];
  while (first <= last && isEdge(tokens[first])) first++;
  while (first <= last && isEdge(tokens[last])) last--;
  const [start, end] = [tokens[first], tokens[last]];
  if (first > last || !start || !end) return undefined;
  if (first === last && start.quotation) return { form: 'direct', span: trimSpan(text, start.quotation.inner) };
  const span = { start: start.start, end: end.end };
  let isMixed = SHORT_QUOTE.test(text.slice(span.start, span.end));
  for (let k = first; k <= last; k++) if (tokens[k]?.kind === 'quote') isMixed = true;
  return { form: isMixed ? 'mixed' : 'indirect', span };
}

/** A quotation too short to be a token that starts in lower case: someone's word; with a capital it may be a name or a title. */
const SHORT_QUOTE = /["“„«»”]\s?\p{Ll}[^"“”„«»\n]{1,40}["“”«»]/u;

const isEdge = (token: Token | undefined): boolean => isMark(token, '.,;:') || isDash(token);

/** How many words a run of tokens has; a quotation counts as three. */
export function countWords(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let k = from; k < to; k++) count += tokens[k]?.kind === 'word' ? 1 : tokens[k]?.kind === 'quote' ? 3 : 0;
  return count;
}
