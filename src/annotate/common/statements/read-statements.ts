import { paragraphSpans } from '../../../lib/text.ts';
import type { NameAnnotation, StatementAnnotation } from '../../../model/annotation.ts';
import type { LanguagePack } from '../../language-pack.ts';
import { splitSentences } from '../sentences/split-sentences.ts';
import { annotateStatements } from './annotate-statements.ts';

/** A statement in words: what the spans cover instead of where they stand. */
export interface ReadStatement {
  readonly content: string;
  readonly speaker: string | null;
  readonly act: string;
  readonly form: string;
  readonly negated?: true;
}

/** The statements of a text without names and times, as annotations. For trying rules on examples. */
export function statementsOf(
  text: string,
  pack: LanguagePack,
  names: readonly NameAnnotation[] = [],
): StatementAnnotation[] {
  const paragraphs = paragraphSpans(text);
  const sentences = splitSentences(text, paragraphs, pack.sentences);
  const blocks = paragraphs.map(span => ({ kind: 'paragraph' as const, ...span }));
  return annotateStatements({
    text,
    byline: [],
    pack,
    blocks,
    paragraphs,
    sentences,
    names,
    times: [],
    quantities: [],
  });
}

/** The statements of a text in words. */
export function readStatements(text: string, pack: LanguagePack): ReadStatement[] {
  return statementsOf(text, pack).map(({ content, speaker, act, form, negated }) => ({
    content: text.slice(content.start, content.end),
    speaker: speaker && text.slice(speaker.start, speaker.end),
    act,
    form,
    ...(negated && { negated }),
  }));
}
