import { dayOf } from '../lib/calendar.ts';
import { detectLanguage } from '../lib/language.ts';
import { primaryLanguage } from '../lib/language-tag.ts';
import { bySpan, type Span } from '../lib/span.ts';
import { paragraphSpans } from '../lib/text.ts';
import type { AnnotatedArticle, Annotation } from '../model/annotation.ts';
import type { Article, Block } from '../model/article.ts';
import { type LanguagePart, partsByLanguage } from './block-languages.ts';
import { annotateNames } from './common/names/annotate-names.ts';
import { annotateQuantities } from './common/quantities/annotate-quantities.ts';
import { splitSentences } from './common/sentences/split-sentences.ts';
import { annotateStatements } from './common/statements/annotate-statements.ts';
import { annotateTimes } from './common/times/annotate-times.ts';
import type { LanguagePack } from './language-pack.ts';
import type { Reading } from './reading.ts';
import { findLanguagePack } from './registry.ts';
import { joinSpans, shiftSpans } from './shift-spans.ts';

/**
 * Reads an article: its language (without region; detected where it states none), then sentences, names, times, quantities and statements, ordered by span. Blocks
 * surely in another language of ours are read in that one. What is in a language without a pack gets its sentences only.
 */
export function annotateArticle(article: Article): AnnotatedArticle {
  const stated = statedLanguage(article.language) ?? detectLanguage(article.text).language;
  const paragraphs = paragraphSpans(article.text);
  const parts = partsByLanguage(article.text, paragraphs, stated).filter(part => part.paragraphs.length > 0);
  const [only = { language: stated, paragraphs }] = parts;
  const annotations = parts.length > 1 ? parts.flatMap(part => annotatePart(article, part)) : annotate(article, only);
  const language = parts.length > 1 ? stated : only.language;
  return { ...article, language, annotations: annotations.sort(bySpan) };
}

/** The language that an article says it is in, without region; undefined where it says none, or what is no language tag ("English"). */
function statedLanguage(tag: string | undefined): string | undefined {
  const language = tag === undefined ? '' : primaryLanguage(tag);
  return /^[a-z]{2,3}$/.test(language) && language !== 'und' ? language : undefined;
}

/** Reads the paragraphs of one language as a text of their own, and puts what it finds back to its places. */
function annotatePart(article: Article, part: LanguagePart): Annotation[] {
  const { text, placeOf } = joinSpans(article.text, part.paragraphs);
  const paragraphs = paragraphSpans(text);
  const blocks = blocksWithin(article.blocks, part.paragraphs, paragraphs);
  const found = annotate({ ...article, text, blocks }, { language: part.language, paragraphs });
  return found.map(annotation => shiftSpans(annotation, placeOf));
}

/** The blocks inside some paragraphs, moved to where these paragraphs stand now. Both lists are in order. */
function blocksWithin(blocks: readonly Block[], before: readonly Span[], now: readonly Span[]): Block[] {
  const moved: Block[] = [];
  let at = 0;
  for (const block of blocks) {
    while (at < before.length && (before[at]?.end ?? 0) < block.end) at++;
    const [from, to] = [before[at], now[at]];
    if (from && to && block.start >= from.start)
      moved.push(shiftSpans(block, offset => offset - from.start + to.start));
  }
  return moved;
}

function annotate(article: Article, { language, paragraphs }: LanguagePart): Annotation[] {
  const pack = findLanguagePack(language);
  if (pack) return annotateWith(pack, article, paragraphs);
  return splitSentences(article.text, paragraphs, { language: language === 'und' ? 'en' : language }).map(span => ({
    kind: 'sentence',
    ...span,
    rule: 'any/segmenter',
  }));
}

/** Whether a stated publication begins with a day that the calendar has; one that does not ("2031-99-99") counts as not stated. */
function isDated(published: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(published) ?? [];
  return dayOf(Number(year), Number(month), Number(day)) !== undefined;
}

function annotateWith(pack: LanguagePack, article: Article, paragraphs: readonly Span[]): Annotation[] {
  const { text, title, byline, published, blocks } = article;
  const sentences = splitSentences(text, paragraphs, pack.sentences);
  const reading: Reading = {
    text,
    byline,
    pack,
    blocks,
    paragraphs,
    sentences,
    ...(title !== undefined && { title }),
    ...(published !== undefined && isDated(published) && { published }),
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
