import { type Span, trimSpan } from '../../../lib/span.ts';
import type { SentenceData } from './data.ts';

/** The spans of the sentences of a text, in order, inside its paragraphs. */
export function splitSentences(text: string, paragraphs: readonly Span[], data: SentenceData): Span[] {
  const segmenter = new Intl.Segmenter(data.language, { granularity: 'sentence' });
  return paragraphs.flatMap(paragraph =>
    [...segmenter.segment(text.slice(paragraph.start, paragraph.end))]
      .map(s => trimSpan(text, { start: paragraph.start + s.index, end: paragraph.start + s.index + s.segment.length }))
      .filter(s => s.end > s.start),
  );
}
