import { paragraphSpans } from '../../../lib/text.ts';
import type { NameAnnotation } from '../../../model/annotation.ts';
import { findLanguagePack } from '../../registry.ts';
import { splitSentences } from '../sentences/split-sentences.ts';
import { annotateNames } from './annotate-names.ts';

/** The names of a text without an article around it, for tests. Throws for a language without a pack. */
export function namesIn(text: string, language: string): NameAnnotation[] {
  const pack = findLanguagePack(language);
  if (pack === undefined) throw new Error(`no pack for ${language}`);
  const paragraphs = paragraphSpans(text);
  const sentences = splitSentences(text, paragraphs, pack.sentences);
  return annotateNames({ text, byline: [], pack, blocks: [], paragraphs, sentences });
}

/** "words type entity", with "!" before a role where there is one. */
export const shown = (text: string, language: string): string[] =>
  namesIn(text, language).map(({ start, end, type, entity, role }) =>
    [text.slice(start, end), type, entity ?? '-', ...(role ? [`!${text.slice(role.start, role.end)}`] : [])].join(' '),
  );
