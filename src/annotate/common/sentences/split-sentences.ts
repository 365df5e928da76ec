import { type Span, trimSpan } from '../../../lib/span.ts';
import type { SentenceData } from './data.ts';
import { isJoined } from './join-rules.ts';
import { localeOf } from './locale-of.ts';

/**
 * The spans of the sentences of a text, in order, inside its paragraphs, blanks at the edges left out. The segmenter of ICU (UAX #29) proposes the
 * borders; {@link isJoined} takes back those after abbreviations, initials, ordinals and within a quotation's tail. A paragraph without a full
 * stop (heading, list item) is one sentence.
 */
export function splitSentences(text: string, paragraphs: readonly Span[], data: SentenceData): Span[] {
  const segmenter = segmenterOf(data.language);
  const sentences: Span[] = [];
  for (const paragraph of paragraphs) {
    let open: Span | undefined;
    const words = text.slice(paragraph.start, paragraph.end);
    for (const piece of BORDERLESS.test(words) ? [{ index: 0, segment: words }] : segmenter.segment(words)) {
      const start = paragraph.start + piece.index;
      const whole = trimSpan(text, { start, end: start + piece.segment.length });
      const tail = open === undefined ? undefined : closingTail(text, open, whole);
      if (open && tail !== undefined) open = { start: open.start, end: tail };
      const rest = tail === undefined ? whole : trimSpan(text, { start: tail, end: whole.end });
      for (const span of splitAtMoreBorders(text, rest)) {
        if (open && isJoined(text, { left: open, right: span, data })) {
          open = { start: open.start, end: span.end };
          continue;
        }
        if (open) sentences.push(open);
        open = span;
      }
    }
    if (open) sentences.push(open);
  }
  return sentences;
}

/** A heading or list item of words alone: nothing in it can end a sentence (UAX #29 needs a terminator or a line end). */
const BORDERLESS = /^[\p{L}\p{M}\p{N} ,-]+$/u;

/** How far back a quotation opens that is closed behind a border, in characters. */
const QUOTATION_REACH = 1000;

/** "« Pourquoi ? | » Personne …": the end of closing marks that a blank cut off; undefined where a piece begins with none. */
function closingTail(text: string, open: Span, piece: Span): number | undefined {
  if (text[piece.start] !== '»' || !/\s/.test(text[piece.start + 1] ?? ' ')) return undefined;
  const before = text.slice(Math.max(open.start, open.end - QUOTATION_REACH), open.end);
  return before.lastIndexOf('«') > before.lastIndexOf('»') ? piece.start + 1 : undefined;
}

/**
 * Borders that UAX #29 does not know: an ellipsis character before a capital (one in brackets is an editor's mark), and the dash that opens the next
 * turn of a dialogue.
 */
const MORE_BORDERS = /(?<=[\p{L}\d]\s?…["”»’]?)\s+(?=["“„«]?\p{Lu})|(?<=[.!?…]["”»’]?)\s+(?=[–—-]\s+["“„«]?\p{Lu})/gu;

function splitAtMoreBorders(text: string, span: Span): Span[] {
  if (span.end <= span.start) return [];
  const piece = text.slice(span.start, span.end);
  if (!/…|\s[–—-]\s/.test(piece)) return [span];
  const spans: Span[] = [];
  let start = span.start;
  for (const gap of piece.matchAll(MORE_BORDERS)) {
    spans.push({ start, end: span.start + gap.index });
    start = span.start + gap.index + gap[0].length;
  }
  return [...spans, { start, end: span.end }];
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const segmenter = new Intl.Segmenter(localeOf(language), { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return segmenter;
}
