import type { Span } from '../lib/span.ts';
import type { NameAnnotation, QuantityAnnotation, TimeAnnotation } from '../model/annotation.ts';
import type { Block } from '../model/article.ts';
import type { LanguagePack } from './language-pack.ts';

/** An article while it is read: what every engine is given. Later engines also get what earlier ones found. */
export interface Reading {
  readonly text: string;
  readonly title?: string;
  readonly byline: readonly string[];
  /** As the article has it: ISO 8601 with offset, or a day alone. */
  readonly published?: string;
  readonly pack: LanguagePack;
  readonly blocks: readonly Block[];
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
}

/** A reading with names, times and quantities: what the statement engine is given. */
export interface ReadingWithNames extends Reading {
  readonly names: readonly NameAnnotation[];
  readonly times: readonly TimeAnnotation[];
  readonly quantities: readonly QuantityAnnotation[];
}
