import { detectLanguage } from '../lib/language.ts';
import { primaryLanguage } from '../lib/language-tag.ts';
import { bySpan } from '../lib/span.ts';
import { paragraphSpans } from '../lib/text.ts';
import type { AnnotatedArticle, Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { annotateNames } from './common/names/annotate-names.ts';
import { annotateQuantities } from './common/quantities/annotate-quantities.ts';
import { splitSentences } from './common/sentences/split-sentences.ts';
import { annotateStatements } from './common/statements/annotate-statements.ts';
import { annotateTimes } from './common/times/annotate-times.ts';
import type { LanguagePack } from './language-pack.ts';
import type { Reading } from './reading.ts';
import { findLanguagePack } from './registry.ts';

/**
 * Reads an article: its language (without region; detected where it states none), then sentences, names, times, quantities and statements, ordered by span. A text in a
 * language without a pack gets its language and sentences only.
 */
export function annotateArticle(article: Article): AnnotatedArticle {
  const language = statedLanguage(article.language) ?? detectLanguage(article.text).language;
  const pack = findLanguagePack(language);
  const annotations = pack ? annotate(article, pack) : sentencesOnly(article, language);
  return { ...article, language, annotations: annotations.sort(bySpan) };
}

/** The language that an article says it is in, without region; undefined where it says none, or what is no language tag ("English"). */
function statedLanguage(tag: string | undefined): string | undefined {
  const language = tag === undefined ? '' : primaryLanguage(tag);
  return /^[a-z]{2,3}$/.test(language) && language !== 'und' ? language : undefined;
}

function sentencesOnly({ text }: Article, language: string): Annotation[] {
  return splitSentences(text, paragraphSpans(text), { language: language === 'und' ? 'en' : language }).map(span => ({
    kind: 'sentence',
    ...span,
    rule: 'any/segmenter',
  }));
}

function annotate(article: Article, pack: LanguagePack): Annotation[] {
  const { text, title, byline, published, blocks } = article;
  const paragraphs = paragraphSpans(text);
  const sentences = splitSentences(text, paragraphs, pack.sentences);
  const reading: Reading = {
    text,
    byline,
    pack,
    blocks,
    paragraphs,
    sentences,
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
  };
  const names = annotateNames(reading);
  const times = annotateTimes(reading);
  const quantities = annotateQuantities(reading);
  const statements = annotateStatements({ ...reading, names, times, quantities });
  const rule = `${pack.code}/sentence`;
  return [
    ...sentences.map(span => ({ kind: 'sentence' as const, ...span, rule })),
    ...names,
    ...times,
    ...quantities,
    ...statements,
  ];
}
