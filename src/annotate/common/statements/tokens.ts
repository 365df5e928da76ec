import type { Span } from '../../../lib/span.ts';
import type { NameAnnotation } from '../../../model/annotation.ts';
import type { Entry } from './lexicon.ts';
import type { Quotation } from './quotations.ts';

/** A word, a punctuation mark, or a whole quotation. */
export interface Token extends Span {
  readonly kind: 'word' | 'mark' | 'quote';
  /** Lower case, apostrophes plain; for a quotation the empty string. */
  readonly lower: string;
  /** Bits of CLASS. */
  readonly classes: number;
  readonly isCapital: boolean;
  /** True for words of two or more letters, all of them capital. */
  readonly isUpper: boolean;
  readonly entry?: Entry | undefined;
  readonly quotation?: Quotation | undefined;
  /** The name that the word is part of. */
  readonly name?: NameAnnotation | undefined;
}

/** A stretch of tokens that holds whole sentences: no boundary of it lies inside a quotation. */
export interface Unit extends Span {
  readonly tokens: readonly Token[];
  /** Index of the paragraph in the reading. */
  readonly paragraph: number;
  /** Where the line starts that the unit is in; a dash opens speech for a whole line. */
  readonly line: number;
  /** True for the inside of a quotation. */
  readonly isQuoted: boolean;
  /** True in a paragraph that starts with a dash, where the language writes speech so. */
  readonly isDashed: boolean;
}
