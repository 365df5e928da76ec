import { CLASS, FRAME, type Lexicon } from './lexicon.ts';
import { findSubjectAfter } from './subjects-after.ts';
import { findSubjectBefore } from './subjects-before.ts';
import { isCuePlace, isDash, isMark, isOf, isVerbal } from './token-tests.ts';
import type { Token } from './tokens.ts';

const VERB = CLASS.be | CLASS.have | CLASS.do | CLASS.modal | CLASS.verb;
const SPEECH = FRAME.quote | FRAME.that | FRAME.zero;

/** The index behind the last token of the clause that starts at `from`: the unit's end, or where the next report or contrast begins. */
export function findClauseEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let depth = 0;
  for (let k = from; k < tokens.length; k++) {
    const token = tokens[k];
    if (isMark(token, '([')) depth++;
    if (isMark(token, ')]') && --depth < 0) return k;
    if (depth > 0) continue;
    if (isMark(token, ';')) return k;
    if (isMark(token, ',') && k > from && startsNewReport(tokens, k + 1, lexicon)) return k;
    if (isOf(token, CLASS.coordinator | CLASS.contrast) && k > from && startsCoordinate(tokens, k + 1)) return k;
  }
  return tokens.length;
}

/** True when what follows a comma does not belong to the reported clause: "but …", "saying …", "according to …", "Berg said". */
function startsNewReport(tokens: readonly Token[], k: number, lexicon: Lexicon): boolean {
  const token = tokens[k];
  if (isOf(token, CLASS.contrast)) return !isOf(tokens[isOf(tokens[k + 1], CLASS.adverb) ? k + 2 : k + 1], VERB);
  if (isSource(tokens, k, lexicon)) return true;
  if (isOf(token, CLASS.coordinator)) return startsCoordinate(tokens, k + 1);
  const n = isOf(token, CLASS.adverb) ? k + 1 : k;
  if (tokens[n]?.entry?.cues.some(c => c.tense === 'gerund' && (c.frames & SPEECH) !== 0)) return true;
  return isParenthetical(tokens, k, lexicon);
}

/** True when a phrase that introduces a source starts at `k`. */
export function isSource(tokens: readonly Token[], k: number, lexicon: Lexicon): boolean {
  return matchSource(tokens, k, lexicon) !== undefined;
}

/** The index of the last word of a phrase that introduces a source and starts at `k`. */
export function matchSource(tokens: readonly Token[], k: number, lexicon: Lexicon): number | undefined {
  const phrases = lexicon.sources.get(tokens[k]?.lower ?? '');
  const phrase = phrases?.find(words => words.every((word, n) => tokens[k + n]?.lower === word));
  if (phrase) return k + phrase.length - 1;
  const isQualified = isOf(tokens[k], CLASS.preposition) && isPlain(tokens[k + 1]);
  const noun = tokens[k + 2]?.lower;
  return isQualified && phrases?.some(words => words.length === 2 && words[1] === noun) ? k + 2 : undefined;
}

/** "По предварительным данным": an adjective may stand between a preposition and its noun. */
const isPlain = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.isCapital && token.classes === 0;

function startsCoordinate(tokens: readonly Token[], from: number): boolean {
  let k = from;
  while (isOf(tokens[k], CLASS.adverb | CLASS.have | CLASS.time)) k++;
  return isCuePlace(tokens, k) && tokens[k]?.entry?.cues.some(c => c.tense === 'finite' && !c.isThought) === true;
}

/** True when "Berg said" or "said Berg" stands at `k`, up to a comma or the end. */
function isParenthetical(tokens: readonly Token[], k: number, lexicon: Lexicon): boolean {
  for (let i = k; i < tokens.length && i < k + 9; i++) {
    if (tokens[i]?.kind !== 'word') return false;
    if (!isCuePlace(tokens, i) || !tokens[i]?.entry?.cues.some(c => c.frames & FRAME.quote && c.tense !== 'base'))
      continue;
    if (i === k) {
      const subject = findSubjectAfter(tokens, i + 1, lexicon);
      return subject !== undefined && endsReport(tokens, subject.last + 1);
    }
    const subject = findSubjectBefore(tokens, skipAuxiliaries(tokens, i), lexicon);
    return subject !== undefined && subject.first <= k + 1 && endsReport(tokens, i + 1);
  }
  return false;
}

const VERB_GROUP = CLASS.have | CLASS.adverb | CLASS.be | CLASS.negation | CLASS.objectPronoun;

function skipAuxiliaries(tokens: readonly Token[], i: number): number {
  let k = i;
  while (isOf(tokens[k - 1], VERB_GROUP) && !isOf(tokens[k - 1], CLASS.pronoun)) k--;
  return k;
}

/** Words that may stand between a reporting verb and the end of its clause ("on Monday in an interview with the paper"). */
const MAX_MODIFIERS = 16;

/** True when nothing but modifiers stands between `from` and the next comma, dash or end. */
export function endsReport(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (first === undefined || isMark(first, ',.;?!…)') || isDash(first)) return true;
  if (isMark(first, ':')) return tokens[from + 1]?.kind !== 'quote';
  if (isOf(first, CLASS.relative | CLASS.subordinator)) return true;
  if (isOf(first, CLASS.coordinator)) return startsCoordinate(tokens, from + 1);
  if (!isOf(first, CLASS.time | CLASS.preposition | CLASS.adverb | CLASS.listener)) return false;
  const end = findReportEnd(tokens, from);
  return end !== undefined;
}

/** The index of the mark that ends a report's modifiers, `tokens.length` at the end; undefined where a clause or quotation follows instead. */
export function findReportEnd(tokens: readonly Token[], from: number): number | undefined {
  for (let k = from; k < from + MAX_MODIFIERS; k++) {
    const token = tokens[k];
    if (token === undefined) return k;
    if (token.kind === 'quote') return undefined;
    if (isMark(token, ',;?!…)') || isDash(token) || (k === from && isOf(token, CLASS.relative))) return k;
    if (isOf(token, CLASS.subordinator) && !isOf(token, CLASS.preposition)) return k;
    if (isMark(token, '.') && (k === tokens.length - 1 || isDash(tokens[k + 1]))) return k;
    if (isMark(token, ':')) return undefined;
    if (isOf(token, CLASS.coordinator) && startsCoordinate(tokens, k + 1)) return k;
    if (isOf(token, CLASS.that | CLASS.be | CLASS.have | CLASS.modal | CLASS.verb)) return undefined;
    if (k > from && isOf(token, CLASS.pronoun)) return undefined;
  }
  return undefined;
}

/** The index where the clause that ends before `end` starts: behind the last semicolon or a dateline, at most the unit's start. */
export function findClauseStart(tokens: readonly Token[], end: number): number {
  for (let k = end - 1; k >= 0; k--) if (isMark(tokens[k], ';')) return k + 1;
  const dateline = findDateline(tokens);
  return dateline < end - 2 ? dateline : 0;
}

/** Longest dateline ("ALBA, Jan. 5 (Agency) —") in tokens. */
const MAX_DATELINE = 12;

/** The index behind a dateline: a place in capitals, then anything but lower-case words, then a dash. 0 where there is none. */
function findDateline(tokens: readonly Token[]): number {
  const place = tokens[0];
  if (!place?.isCapital || place.end - place.start < 3 || !place.isUpper) return 0;
  for (let k = 1; k < tokens.length && k < MAX_DATELINE; k++) {
    if (isDash(tokens[k])) return isDash(tokens[k + 1]) ? k + 2 : k + 1;
    const token = tokens[k];
    if (token?.kind === 'word' && !token.isCapital && !/^\d/.test(token.lower)) return 0;
  }
  return 0;
}

/** True when a run of tokens holds something like a finite verb. */
export function hasVerb(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let k = from; k < to; k++) if (tokens[k]?.kind === 'quote' || isVerbal(tokens, k, lexicon)) return true;
  return false;
}
