import { findClauseEnd, hasVerb } from './clauses.ts';
import { countWords } from './contents.ts';
import { endOfObject, isNextVerb, isSpokenInfinitive, readAsked, readLinked } from './governed-parts.ts';
import { CLASS, FRAME } from './lexicon.ts';
import { pastParenthesis, pastTimes, zeroStart } from './modifiers.ts';
import type { Phrase } from './phrases.ts';
import type { Report } from './report.ts';
import { findSubjectAfter, skipToNoun } from './subjects-after.ts';
import { isDash, isMark, isOf, isVerbal } from './token-tests.ts';
import type { Token } from './tokens.ts';

/** What a report's verb governs: tokens from `from` up to, not including, `to`. */
export interface ReportedClause {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly addressee?: Phrase | undefined;
}

/** How far behind its verb a conjunction, colon or quotation may stand, in tokens. */
const MAX_GAP = 22;

/** The clause, infinitive, quotation or object that the verb of a report governs; the frames of the verb say which are possible. */
export function findReportedClause(report: Report): ReportedClause | undefined {
  const { unit, cue, group, lexicon } = report;
  const { tokens } = unit;
  const from = Math.max(group.last, report.after?.last ?? 0) + 1;
  const isFronted =
    report.isRelative ||
    isOf(tokens[(report.before?.first ?? 0) - 1], CLASS.subordinator | CLASS.contrast | CLASS.comparison);
  const end = (at: number) => (isFronted ? firstComma(tokens, at) : undefined) ?? findClauseEnd(tokens, at, lexicon);
  const addressee = cue.frames & FRAME.addressee ? readAddressee(report, from) : undefined;
  const rest = addressee ? addressee.last + 1 : from;
  const opening = findOpening(report, rest);
  if (opening)
    return {
      from: opening.at,
      to: opening.isQuote || isWholeQuote(tokens, opening.at) ? opening.at + 1 : end(opening.at),
      rule: opening.rule,
      addressee,
    };
  const asked = cue.frames & FRAME.infinitive ? readAsked(report, from) : undefined;
  if (asked) return { ...asked, to: end(asked.from) };
  const linked = cue.links && readLinked(report, from, cue.links);
  if (linked) return { ...linked, to: report.far ?? end(linked.from) };
  const start = skipToNoun(tokens, rest);
  const next = tokens[start];
  const infinitive = cue.frames & FRAME.infinitive ? findZuInfinitive(report, rest) : undefined;
  if (infinitive !== undefined) return { from: infinitive, to: end(infinitive), rule: 'infinitive', addressee };
  const isAfterComma = lexicon.data.isVerbSecond && isMark(tokens[rest], ',');
  if (isAfterComma && cue.frames & FRAME.zero && isZeroClause(report, rest))
    return zeroClause(tokens, rest, { to: end(rest + 1), addressee });
  const mark = addressee ? pastTimes(tokens, rest) : rest;
  if (cue.frames & FRAME.infinitive && isOf(tokens[mark], CLASS.infinitiveMark))
    return { from: mark, to: end(mark), rule: 'infinitive', addressee };
  if (isSpokenInfinitive(report, rest)) return { from: rest, to: end(rest), rule: 'infinitive', addressee };
  if (!next || (next.kind === 'mark' && !isMark(next, '"“„«'))) return objectBefore(report);
  const isBareInfinitive = lexicon.data.words.infinitiveMark === undefined && (cue.frames & FRAME.infinitive) !== 0;
  if (isBareInfinitive && isOf(next, CLASS.preposition))
    return { from: start, to: report.far ?? end(start), rule: 'infinitive', addressee };
  if (cue.frames & FRAME.zero && isZeroClause(report, rest))
    return zeroClause(tokens, rest, { to: end(rest), addressee });
  if (
    cue.frames & FRAME.object &&
    (!isOf(next, CLASS.preposition | CLASS.subordinator | CLASS.relative | CLASS.coordinator | CLASS.that) ||
      isOf(tokens[start + 1], CLASS.comparison))
  ) {
    const object = isOf(tokens[rest], CLASS.time | CLASS.preposition) ? start : rest;
    const isQuote = tokens[object]?.kind === 'quote' && isOf(tokens[object + 1], CLASS.preposition);
    const to = isQuote ? object + 1 : (report.far ?? endOfObject(tokens, { from: object, to: end(object) }, lexicon));
    return countWords(tokens, object, to) > 0 ? { from: object, to, rule: 'object', addressee } : undefined;
  }
  return objectBefore(report);
}

/** "He wrote that "…" and wished them luck": the quotation is all that is reported. */
const isWholeQuote = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'quote' && isOf(tokens[at + 1], CLASS.coordinator);

/** German "drohte, … zu kaufen", "bot an, … abzugleichen": where the infinitive clause behind the verb's comma starts. */
function findZuInfinitive({ unit: { tokens }, lexicon, far }: Report, rest: number): number | undefined {
  const comma = far === undefined ? rest : far + 1;
  if (!lexicon.data.hasCapitalNouns || !isMark(tokens[comma], ',')) return undefined;
  for (let k = comma + 1; k < tokens.length && !isMark(tokens[k], ',;:'); k++) {
    const isInfinitive = isOf(tokens[k - 1], CLASS.infinitiveMark) ? /n$/ : /^\p{Ll}{2,}zu\p{Ll}{2,}n$/u;
    if (isInfinitive.test(tokens[k]?.lower ?? '') && !tokens[k]?.isCapital) return comma + 1;
  }
  return undefined;
}

/** In "While Berg says he is ready, …" the content ends at the comma. */
function firstComma(tokens: readonly Token[], from: number): number | undefined {
  for (let k = from; k < tokens.length; k++) if (isMark(tokens[k], ',')) return k;
  return undefined;
}

interface Opening {
  readonly at: number;
  readonly rule: string;
  readonly isQuote?: boolean;
}

/** The conjunction, question word, colon or quotation that opens the content, past modifiers of the verb. */
function findOpening({ unit, cue, lexicon, isRelative }: Report, from: number): Opening | undefined {
  const { tokens } = unit;
  const isZeroAllowed = (cue.frames & FRAME.zero) !== 0;
  for (let k = from; k < tokens.length && k < from + MAX_GAP; k++) {
    if (isMark(tokens[k], '(')) k = pastParenthesis(tokens, k);
    const token = tokens[k];
    if (token?.kind === 'quote') return quoteOpening(tokens, k, { from, frames: cue.frames, isZeroAllowed });
    if (isOf(token, CLASS.that) && cue.frames & FRAME.that && !isDeterminer(tokens, k, from))
      return isPartOfObject(tokens, { from, at: k, frames: cue.frames }) ? undefined : { at: k + 1, rule: 'that' };
    if (isOf(token, CLASS.question) && cue.frames & FRAME.question && (k === from || isMark(tokens[k - 1], ',')))
      return { at: k, rule: 'question' };
    if (isMark(token, ':') && cue.frames & FRAME.quote)
      return tokens[k + 1]?.kind === 'quote'
        ? { at: k + 1, rule: 'quote-after', isQuote: true }
        : k + 1 < tokens.length
          ? { at: k + 1, rule: 'colon' }
          : undefined;
    if (isRelative && isMark(token, ',') && !isOf(tokens[k + 1], CLASS.that | CLASS.question)) return undefined;
    if (isMark(token, ',') && tokens[k + 1]?.entry?.cues.some(c => c.tense === 'gerund')) return undefined;
    if (isOf(token, CLASS.contrast) && k === from && (isMark(tokens[k + 1], ':') || lexicon.data.isVerbSecond))
      continue;
    if (isOf(token, CLASS.coordinator) && k > from && isNextVerb(tokens, k + 1, lexicon)) return undefined;
    if (isMark(token, ';?!)') || isOf(token, CLASS.contrast | CLASS.relative | CLASS.subordinator | CLASS.conditional))
      return undefined;
    if (isZeroAllowed && isVerbal(tokens, k, lexicon)) return undefined;
    if (isZeroAllowed && isOf(token, CLASS.pronoun)) return undefined;
  }
  return undefined;
}

/** "Rejected the claim that …": the clause belongs to the object that stands before it. */
function isPartOfObject(
  tokens: readonly Token[],
  { from, at, frames }: { from: number; at: number; frames: number },
): boolean {
  if ((frames & FRAME.object) === 0) return false;
  const first = tokens[skipToNoun(tokens, from)];
  return first?.kind === 'word' && first.start < (tokens[at]?.start ?? 0) && !isOf(first, NO_OBJECT);
}

const NO_OBJECT = CLASS.preposition | CLASS.that | CLASS.subordinator | CLASS.comparison | CLASS.coordinator;

/** English "that": far from its verb, or before a noun and a stop ("repeated that warning."), it is no conjunction. */
const isDeterminer = (tokens: readonly Token[], k: number, from: number): boolean =>
  isOf(tokens[k], CLASS.determiner) && (k > from + 8 || tokens[k + 2] === undefined || tokens[k + 2]?.kind === 'mark');

/** A quotation behind the verb: whole where a comma or nothing stands before it, else a part of what the verb governs. */
function quoteOpening(
  tokens: readonly Token[],
  k: number,
  { from, frames, isZeroAllowed }: { from: number; frames: number; isZeroAllowed: boolean },
): Opening | undefined {
  if ((frames & FRAME.quote) === 0) return undefined;
  const before = tokens[k - 1];
  if (isMark(before, ',') || isDash(before) || k === 0) return { at: k, rule: 'quote-after', isQuote: true };
  const isModified = isOf(tokens[from], CLASS.time | CLASS.preposition | CLASS.adverb | CLASS.listener);
  const isDirect = k === from || isModified || (!isZeroAllowed && (frames & FRAME.object) === 0);
  const next = tokens[k + 1];
  return isDirect && (next === undefined || next.kind === 'mark')
    ? { at: k, rule: 'quote-after', isQuote: true }
    : undefined;
}

/** English "Berg said the talks had failed": something that can be a subject, then a verb. */
function isZeroClause({ unit, lexicon, before, after, cue }: Report, from: number): boolean {
  const { tokens } = unit;
  if (after && lexicon.data.hasBareNouns) return false;
  const start = zeroStart(tokens, from);
  const first = tokens[start];
  if (!first || first.kind === 'mark') return false;
  const isFree = lexicon.data.hasBareNouns || isMark(tokens[start - 1], ',') || isOf(first, CLASS.pronoun);
  if (!isFree || (after && isMark(tokens[from], ',') && !hasReportedMood(tokens, start))) return false;
  if (isOf(tokens[(before?.first ?? 0) - 1], CLASS.question)) return false;
  const isOnlyClause = (cue.frames & FRAME.clause) !== 0;
  return (
    countWords(tokens, start, tokens.length) >= 3 &&
    (isOnlyClause || hasVerb(tokens, start + 1, tokens.length, lexicon))
  );
}

/** Behind "sagte Berg, die …" only the mood of reported speech tells a clause from a relative one. */
function hasReportedMood(tokens: readonly Token[], from: number): boolean {
  for (let k = from; k < tokens.length; k++) if (isOf(tokens[k], CLASS.reportedMood)) return true;
  return false;
}

function zeroClause(
  tokens: readonly Token[],
  rest: number,
  { to, addressee }: { to: number; addressee: Phrase | undefined },
): ReportedClause {
  const start = zeroStart(tokens, rest);
  return isOf(tokens[start], CLASS.that) && !isOf(tokens[start + 1], CLASS.be)
    ? { from: start + 1, to, rule: 'that', addressee }
    : { from: start, to, rule: 'zero', addressee };
}

/** The one who is told: a pronoun or a noun phrase up to where the content opens. */
function readAddressee({ unit, lexicon }: Report, from: number): Phrase | undefined {
  const { tokens } = unit;
  const first = tokens[from];
  if (first?.kind !== 'word' || isOf(first, CLASS.that | CLASS.question | CLASS.preposition | CLASS.infinitiveMark))
    return undefined;
  if (isOf(first, CLASS.objectPronoun)) return { first: from, last: from };
  const phrase = findSubjectAfter(tokens, from, lexicon);
  if (!phrase || phrase.first !== from) return undefined;
  for (let k = from + 1; k <= phrase.last; k++) {
    if (
      isMark(tokens[k], ',') ||
      (isOf(tokens[k], CLASS.determiner) && !isOf(tokens[k - 1], CLASS.preposition | CLASS.coordinator))
    )
      return { first: from, last: k - 1 };
  }
  return phrase;
}

/** Between auxiliary and participle: "hat die Forderung zurückgewiesen". */
function objectBefore({ unit: { tokens }, cue, group, before, after }: Report): ReportedClause | undefined {
  if (group.farAuxiliary === undefined) return undefined;
  if (cue.links)
    for (let k = group.farAuxiliary + 1; k < group.first - 1; k++)
      if (
        cue.links.has(tokens[k]?.lower ?? '') &&
        !isOf(tokens[k + 1], CLASS.time) &&
        !/^\d/.test(tokens[k + 1]?.lower ?? '')
      )
        return { from: k + 1, to: group.first, rule: 'linked' };
  if ((cue.frames & FRAME.object) === 0) return undefined;
  const from = (before ? group.farAuxiliary : (after?.last ?? group.farAuxiliary)) + 1;
  return from < group.first ? { from, to: group.first, rule: 'object' } : undefined;
}
