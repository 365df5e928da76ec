import type { Span } from '../../../lib/span.ts';
import type { ReadingWithNames } from '../../reading.ts';
import { CLASS, type Entry, FRAME, type Lexicon } from './lexicon.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { firstEndingBehind } from './span-search.ts';

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
  readonly quotation?: Quotation;
}

/** A stretch of tokens that holds whole sentences: no boundary of it lies inside a quotation. */
export interface Unit extends Span {
  readonly tokens: readonly Token[];
  /** Index of the paragraph in the reading. */
  readonly paragraph: number;
  /** True for the inside of a quotation. */
  readonly isQuoted: boolean;
  /** True in a paragraph that starts with a dash, where the language writes speech so. */
  readonly isDashed: boolean;
}

const WORD = String.raw`[\p{L}\p{M}\p{N}]+(?:(?:['’ʼ\-‑&]|(?<=(?<!\p{L})\p{L})\.(?=\p{L}))[\p{L}\p{M}\p{N}]+)*`;
const TOKEN = new RegExp(`${WORD}|\\S`, 'gu');
/** French: elided words and inverted pronouns are words of their own ("qu'", "a-t-il"). */
const FRENCH_TOKEN =
  /(?:qu|jusqu|lorsqu|puisqu|[ldnsjmtc])['’]|-t-(?=(?:il|elle|on)s?(?!\p{L}))|-(?=(?:ils?|elles?|on|je|nous|vous)(?!\p{L}))|[\p{L}\p{M}\p{N}]+(?:-(?!t-|(?:ils?|elles?|on|je|nous|vous)(?!\p{L}))[\p{L}\p{M}\p{N}]+|'(?=hui)hui)*|\S/giu;

/** Quotations of fewer words than this are names, titles or scare quotes unless they end like a sentence. */
const MIN_QUOTED_WORDS = 3;

/** The units of a paragraph, in order; those inside long quotations follow the unit that holds the quotation. */
export function unitsOf(reading: ReadingWithNames, paragraph: number, lexicon: Lexicon): Unit[] {
  const span = reading.paragraphs[paragraph];
  return span
    ? linesOf(reading.text, span).flatMap(line => unitsOfLine(reading, { span: line, paragraph, lexicon }))
    : [];
}

/** The lines of a paragraph, where line ends stand between sentences; lines that were broken for width stay together. */
function linesOf(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  let from = start;
  for (let at = text.indexOf('\n', from); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) {
    if (!/[.!?:;…"”»“)\]]\s*$/.test(text.slice(Math.max(from, at - 3), at))) continue;
    lines.push({ start: from, end: at });
    from = at + 1;
  }
  lines.push({ start: from, end });
  return lines.filter(line => line.end > line.start);
}

interface Line {
  readonly span: Span;
  readonly paragraph: number;
  readonly lexicon: Lexicon;
}

function unitsOfLine(reading: ReadingWithNames, { span, paragraph, lexicon }: Line): Unit[] {
  const quotations = findQuotations(reading.text, span).filter(q => isSpeech(reading.text, q, lexicon));
  const tokens = tokenize(reading, span, { quotations, lexicon });
  const ends = sentenceEnds(reading.sentences, span);
  const isDashed =
    lexicon.data.dashSpeech !== 'none' &&
    /^(?:[–—―-]\s|[—―]\p{L})/u.test(reading.text.slice(span.start, span.start + 2));
  const units: Unit[] = [];
  for (const unit of cut(reading.text, tokens, ends)) {
    units.push({ ...unit, paragraph, isQuoted: false, isDashed });
    for (const { quotation } of unit.tokens) {
      if (!quotation || quotation.inner.end - quotation.inner.start < 30) continue;
      const inner = tokenize(reading, quotation.inner, { quotations: [], lexicon });
      for (const part of cut(reading.text, inner, ends))
        units.push({ ...part, paragraph, isQuoted: true, isDashed: false });
    }
  }
  return units;
}

/** The ends of the sentences inside a span. */
function sentenceEnds(sentences: readonly Span[], span: Span): number[] {
  const ends: number[] = [];
  for (let i = firstEndingBehind(sentences, span.start); i < sentences.length; i++) {
    const end = sentences[i]?.end ?? Infinity;
    if (end > span.end) break;
    ends.push(end);
  }
  return ends;
}

function isSpeech(text: string, { start, end, inner }: Quotation, lexicon: Lexicon): boolean {
  const words = text.slice(inner.start, inner.end);
  if (/[,.!?…]\s*$/.test(words)) return /\p{L}/u.test(words);
  if (/:\s*$/.test(text.slice(Math.max(0, start - 3), start)) || isReportedBehind(text, end, lexicon)) return true;
  let count = 1;
  for (const char of words) if (char === ' ') count++;
  return count >= MIN_QUOTED_WORDS && !/^(?:\p{Lu}[\p{L}\d’'-]*\s*){1,6}$/u.test(words);
}

/** True when a comma and a reporting verb, or a comma and a dash, follow a quotation: however short, it is speech. */
function isReportedBehind(text: string, end: number, lexicon: Lexicon): boolean {
  const match = /^,?\s*([—–―-]?)\s*([\p{L}\p{M}]+)/u.exec(text.slice(end, end + 30));
  if (!match) return false;
  const isCue = lexicon.entries
    .get((match[2] ?? '').toLowerCase())
    ?.cues.some(cue => cue.frames & FRAME.quote && cue.tense === 'finite');
  return isCue === true && !/^[\p{Lu}]/u.test(match[2] ?? '');
}

/** Longest unit in tokens: no sentence is longer, and the rules may read a unit once for each of its verbs. */
const MAX_UNIT = 500;

interface Material {
  readonly quotations: readonly Quotation[];
  readonly lexicon: Lexicon;
}

function tokenize({ text, times }: ReadingWithNames, span: Span, { quotations, lexicon }: Material): Token[] {
  const pattern = lexicon.data.language === 'fr' ? FRENCH_TOKEN : TOKEN;
  pattern.lastIndex = 0;
  const tokens: Token[] = [];
  const slice = text.slice(span.start, span.end);
  const timeAt = timesWithin(times, span);
  let next = 0;
  for (let match = pattern.exec(slice); match; match = pattern.exec(slice)) {
    const start = span.start + match.index;
    const quotation = quotations[next];
    if (quotation && start >= quotation.start) {
      const { start: from, end } = quotation;
      tokens.push({
        kind: 'quote',
        start: from,
        end,
        lower: '',
        classes: 0,
        isCapital: false,
        isUpper: false,
        quotation,
      });
      next++;
      pattern.lastIndex = Math.max(quotation.end - span.start, match.index + 1);
      continue;
    }
    tokens.push(tokenAt(match[0], start, { lexicon, isTime: timeAt(start) }));
  }
  return tokens;
}

/** Tables hold the plain apostrophe. */
const TYPOGRAPHIC_APOSTROPHE = /[’ʼ]/g;

function tokenAt(form: string, start: number, { lexicon, isTime }: { lexicon: Lexicon; isTime: boolean }): Token {
  const lower = form.toLowerCase().replace(TYPOGRAPHIC_APOSTROPHE, "'");
  const isWord = form.length > 1 || lower !== form.toUpperCase() || /[\p{L}\p{N}]/u.test(form);
  const isUpper = isWord && form.length > 1 && form !== lower && form === form.toUpperCase();
  // "US" and "WHO" are names, not "us" and "who".
  const entry = isWord && !isUpper ? lexicon.entries.get(lower) : undefined;
  return {
    kind: isWord ? 'word' : 'mark',
    start,
    end: start + form.length,
    lower,
    classes: (entry?.classes ?? 0) | (isTime ? CLASS.time : 0),
    isCapital: isWord && form.charAt(0) !== lower.charAt(0),
    isUpper,
    entry,
  };
}

function timesWithin(times: readonly Span[], span: Span): (at: number) => boolean {
  let i = firstEndingBehind(times, span.start);
  return at => {
    while (i < times.length && (times[i]?.end ?? 0) <= at) i++;
    const time = times[i];
    return time !== undefined && at >= time.start;
  };
}

interface Piece extends Span {
  readonly tokens: readonly Token[];
}

/** Cuts tokens at sentence ends that no quotation spans; a quotation that ends in "?" or "!" stays with what follows it. */
function cut(text: string, tokens: readonly Token[], ends: readonly number[]): Piece[] {
  const pieces: Piece[] = [];
  let current: Token[] = [];
  let e = 0;
  const flush = () => {
    const [first, last] = [current[0], current.at(-1)];
    if (first && last) pieces.push({ start: first.start, end: last.end, tokens: current });
    current = [];
  };
  for (const token of tokens) {
    let isBreak = false;
    while (e < ends.length && (ends[e] ?? 0) <= token.start) {
      isBreak = true;
      e++;
    }
    if ((isBreak && !isHeldOpen(text, current.at(-1))) || current.length >= MAX_UNIT) flush();
    current.push(token);
    while (token.kind === 'quote' && e < ends.length && (ends[e] ?? 0) < token.end) e++;
  }
  flush();
  return pieces;
}

const isHeldOpen = (text: string, token: Token | undefined): boolean =>
  token?.quotation !== undefined &&
  /[?!…,]\s*$/.test(text.slice(token.quotation.inner.start, token.quotation.inner.end).slice(-3));
