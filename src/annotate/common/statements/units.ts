import type { Span } from '../../../lib/span.ts';
import type { ReadingWithNames } from '../../reading.ts';
import { FRAME, type Lexicon } from './lexicon.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { firstEndingBehind } from './span-search.ts';
import { isDash } from './token-tests.ts';
import { tokenize } from './tokenize.ts';
import type { Token, Unit } from './tokens.ts';

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
  const quotations = speechIn(reading.text, span, lexicon);
  const tokens = tokenize(reading, span, { quotations, lexicon });
  const ends = sentenceEnds(reading.sentences, span);
  const isDashed =
    lexicon.data.dashSpeech !== 'none' &&
    /^(?:[–—―-]\s|[—―]\p{L})/u.test(reading.text.slice(span.start, span.start + 2));
  const units: Unit[] = [];
  let speech = isDashed ? span.start : undefined;
  for (const unit of cut(reading.text, tokens, ends)) {
    if (speech === undefined && opensSpeech(unit, lexicon)) speech = unit.start;
    const line = speech ?? span.start;
    units.push({ ...unit, paragraph, line, isQuoted: false, isDashed: speech !== undefined });
    for (const { quotation } of unit.tokens) {
      if (!quotation || quotation.inner.end - quotation.inner.start < 30) continue;
      const nested = speechIn(reading.text, quotation.inner, lexicon);
      const inner = tokenize(reading, quotation.inner, { quotations: nested, lexicon });
      for (const part of cut(reading.text, inner, ends))
        units.push({ ...part, paragraph, line: span.start, isQuoted: true, isDashed: false });
    }
  }
  return units;
}

/** "Berg var lugn. – Det går bra, säger han.": where a dash gives the rest of a line to a speaker, it may stand behind a sentence. */
const opensSpeech = ({ tokens }: Piece, { data }: Lexicon): boolean =>
  data.dashSpeech === 'quotation' && isDash(tokens[0]) && tokens[1]?.isCapital === true;

/** The quotations of a span that are speech, or too long to be told from it. */
const speechIn = (text: string, span: Span, lexicon: Lexicon): Quotation[] =>
  findQuotations(text, span)
    .filter(quotation => isSpeech(text, quotation, lexicon))
    .map(quotation => ({ ...quotation, isName: isNameLike(text.slice(quotation.inner.start, quotation.inner.end)) }));

/** Most words of a name in quotation marks. */
const MAX_NAME = 6;

const isNameLike = (words: string): boolean =>
  /^\s?[\p{Lu}\p{N}]/u.test(words) &&
  !/[,.!?…]\s*$/.test(words) &&
  words.trim().split(' ', MAX_NAME + 1).length <= MAX_NAME;

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
  if (lexicon.data.hasBareNouns !== true && !/^(?:,|\s*[—–―-])/.test(text.slice(end, end + 3))) return false;
  const match = /^,?\s*([—–―-]?)\s*([\p{L}\p{M}]+)/u.exec(text.slice(end, end + 30));
  if (!match) return false;
  const isCue = lexicon.entries
    .get((match[2] ?? '').toLowerCase())
    ?.cues.some(cue => cue.frames & FRAME.quote && cue.tense === 'finite');
  return (
    (isCue === true || (match[0].startsWith(',') && lexicon.sources.has((match[2] ?? '').toLowerCase()))) &&
    !/^[\p{Lu}]/u.test(match[2] ?? '')
  );
}

/** Longest unit in tokens: no sentence is longer, and the rules may read a unit once for each of its verbs. */
const MAX_UNIT = 500;

interface Piece extends Span {
  readonly tokens: readonly Token[];
}

/** Cuts tokens at sentence ends that no quotation spans; a quotation that ends in "?" or "!" stays with what follows it. */
function cut(text: string, tokens: readonly Token[], ends: readonly number[]): Piece[] {
  const pieces: Piece[] = [];
  let current: Token[] = [];
  let e = 0;
  let isPending = false;
  const flush = () => {
    const [first, last] = [current[0], current.at(-1)];
    if (first && last) pieces.push({ start: first.start, end: last.end, tokens: current });
    current = [];
  };
  for (const token of tokens) {
    let isBreak = isPending && token.isCapital;
    isPending = false;
    while (e < ends.length && (ends[e] ?? 0) <= token.start) {
      isBreak = true;
      e++;
    }
    if ((isBreak && !isHeldOpen(text, current.at(-1))) || current.length >= MAX_UNIT) flush();
    current.push(token);
    while (token.kind === 'quote' && e < ends.length && (ends[e] ?? 0) < token.end)
      isPending = endsIn(token, ends[e++]);
  }
  flush();
  return pieces;
}

/** True for the end of a quotation's last sentence; the segmenter may set it before the closing mark ("… . » Il"). */
const endsIn = ({ quotation }: Token, end = 0): boolean => quotation !== undefined && end >= quotation.inner.end - 1;

const isHeldOpen = (text: string, token: Token | undefined): boolean =>
  token?.quotation !== undefined &&
  /[?!…,]\s*$/.test(text.slice(token.quotation.inner.start, token.quotation.inner.end).slice(-3));
