import { sliceOf } from '../../../lib/span.ts';
import { endsReport, findClauseEnd, findClauseStart, findReportEnd, hasVerb } from './clauses.ts';
import { contentOf, countWords } from './contents.ts';
import type { Finding } from './finding.ts';
import { CLASS, FRAME, type Lexicon } from './lexicon.ts';
import type { Quotation } from './quotations.ts';
import { findingOf, type Report } from './report.ts';
import { isDash, isMark, isOf, isVerbal } from './token-tests.ts';
import type { Unit } from './tokens.ts';

/** What stands before (and goes on behind) a report: `"…", Berg said, "…"`, `…, said Berg.` */
export function findSurrounding(report: Report): Finding[] {
  const { unit, cue, group, before, after } = report;
  if ((cue.frames & (FRAME.quote | FRAME.zero)) === 0) return [];
  const { tokens } = unit;
  const edge = before ? before.first : (group.farAuxiliary ?? group.first);
  const opening = skipIntroduction(tokens, edge);
  const quote = tokens[skipSeparators(tokens, opening)];
  const isBehindQuote =
    quote?.quotation !== undefined &&
    (report.lexicon.data.hasBareNouns === true ||
      quote !== tokens[opening - 1] ||
      endsLikeSpeech(report.text, quote.quotation));
  if (!isBehindQuote && (!isSeparator(tokens, opening - 1) || !isSpeechVerb(report))) return [];
  const behind = Math.max(group.last, after?.last ?? 0, report.far ?? 0) + 1;
  const end = reportEnd(report, behind);
  if (!isBehindQuote && (end === undefined || isQuoteAhead(tokens, end))) return [];
  const to = skipSeparators(tokens, opening) + 1;
  const from = contentStart(tokens, to);
  const isInner = unit.isQuoted && report.lexicon.data.innerReports !== undefined;
  if (!isBehindQuote && !unit.isDashed && isFronted(tokens, from, to))
    return end === undefined || !after ? [] : restOnly(report, end);
  if (!isBehindQuote && countWords(tokens, from, to) < (unit.isDashed || isInner ? 1 : MIN_PART))
    return wholeSentence(report, { from, end });
  const content = contentOf(report.text, tokens, from, to);
  const speaker = before ?? after ?? null;
  if (!content || !(speaker || report.isSubjectless)) return [];
  const statements = [findingOf(report, { content, speaker, rule: isBehindQuote ? 'quote-before' : 'clause-before' })];
  const rest = end === undefined ? undefined : continuation(report, { end, isBehindQuote });
  if (rest) statements.push(findingOf(report, { content: rest, speaker, rule: 'split' }));
  return statements;
}

/** A quotation right before a verb is a name ("Компания «Гора» просит") unless it has the stop of speech inside its marks. */
const endsLikeSpeech = (text: string, { inner }: Quotation): boolean =>
  /[,.?!…]\s*$/.test(sliceOf(text, inner).slice(-3));

/** "The plan, Berg said, would fail": too little before the report to stand alone, so the content is the whole sentence, report included. */
function wholeSentence(report: Report, { from, end }: { from: number; end: number | undefined }): Finding[] {
  const { unit, before, after, text, lexicon } = report;
  const { tokens } = unit;
  const speaker = before ?? after;
  if (
    !speaker ||
    end === undefined ||
    !isMark(tokens[end], ',') ||
    isOf(tokens[from], CLASS.adverb | CLASS.coordinator | CLASS.contrast | CLASS.time)
  )
    return [];
  const next = tokens[end + 1];
  if (lexicon.verbEnding && !isVerbal(tokens, end + 1, lexicon) && !isOf(next, CLASS.adverb | CLASS.negation))
    return [];
  const content = contentOf(text, tokens, from, findClauseEnd(tokens, end + 1, lexicon));
  return content ? [findingOf(report, { content, speaker, rule: 'clause-around' })] : [];
}

/** "Meanwhile, says Berg, the talks go on": only what follows the report is content. */
function restOnly(report: Report, end: number): Finding[] {
  const content = continuation(report, { end, isBehindQuote: false });
  return content && report.after ? [findingOf(report, { content, speaker: report.after, rule: 'split' })] : [];
}

/** Fewest words before a report that are given as content of their own. */
const MIN_PART = 3;

/** Verbs that can stand behind a clause they report: those that take quotations as well as clauses. */
const isSpeechVerb = ({ cue: { frames }, group, unit: { tokens, isQuoted, isDashed } }: Report): boolean =>
  (frames & FRAME.quote) !== 0 &&
  (isQuoted || isDashed || (frames & (FRAME.zero | FRAME.that)) !== 0) &&
  ((frames & FRAME.addressee) === 0 ||
    endsReport(tokens, group.last + 1) ||
    findReportEnd(tokens, group.last + 1) !== undefined);

/** True when a comma and a quotation follow: what stands before the report is an adverbial. */
const isQuoteAhead = (tokens: Unit['tokens'], end: number): boolean =>
  isMark(tokens[end], ',') && tokens[end + 1]?.kind === 'quote';

/** Past "as" in "…, as Berg said", and a conjunction before the subject. */
function skipIntroduction(tokens: Unit['tokens'], edge: number): number {
  return isOf(tokens[edge - 1], CLASS.comparison) ? edge - 1 : edge;
}

/** A comma, a stop of a question or exclamation, or a dash that does not join two words. */
const isSeparator = (tokens: Unit['tokens'], at: number): boolean =>
  isMark(tokens[at], ',?!…') ||
  (isDash(tokens[at]) &&
    !(
      tokens[at]?.end === tokens[at + 1]?.start &&
      tokens[at]?.start === tokens[at - 1]?.end &&
      tokens[at - 1]?.kind === 'word'
    ));

/** The index before the comma and dash that end at `at`. */
function skipSeparators(tokens: Unit['tokens'], at: number): number {
  let k = at - 1;
  while (k > at - 4 && isSeparator(tokens, k)) k--;
  return k;
}

/** How far behind a report inside speech a colon may end it ("rigolait le coureur à l'arrivée : …"), in tokens. */
const MAX_SPOKEN = 8;

/** Where the report's own modifiers end; with an addressee ("told the paper") its noun phrase is one of them. */
function reportEnd({ unit, cue, lexicon }: Report, behind: number): number | undefined {
  const { tokens } = unit;
  const isSpoken = unit.isDashed || (unit.isQuoted && lexicon.data.innerReports !== undefined);
  if (isSpoken && isOf(tokens[behind], CLASS.coordinator)) return behind;
  for (let k = behind; isSpoken && k < behind + MAX_SPOKEN; k++) {
    if (isMark(tokens[k], ':')) return k;
    if (tokens[k]?.kind !== 'word' || isVerbal(tokens, k, lexicon)) break;
  }
  if (cue.frames & FRAME.addressee) return findReportEnd(tokens, behind);
  return endsReport(tokens, behind) ? findReportEnd(tokens, behind) : undefined;
}

/** Content before a report is a quotation alone where nothing but marks stands before it in its clause, else the whole clause. */
function contentStart(tokens: Unit['tokens'], to: number): number {
  let last = to - 1;
  while (last >= 0 && (isMark(tokens[last], ',?!…') || isDash(tokens[last]))) last--;
  if (
    tokens[last]?.kind === 'quote' &&
    (last === 0 || isMark(tokens[last - 1], ',:;.?!…') || tokens[last - 1]?.kind === 'quote')
  )
    return last;
  return findClauseStart(tokens, to);
}

/** "On Monday, Berg said": what stands before the comma is an adverbial, no content. */
function isFronted(tokens: Unit['tokens'], from: number, to: number): boolean {
  const first = tokens[isOf(tokens[from], CLASS.adverb) ? from + 1 : from];
  if (isOf(first, CLASS.subordinator | CLASS.conditional | CLASS.comparison)) return !hasComma(tokens, from, to - 1);
  return isOf(tokens[from], CLASS.preposition) && countWords(tokens, from, to) < 5;
}

function hasComma(tokens: Unit['tokens'], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isMark(tokens[k], ',')) return true;
  return false;
}

/** What goes on behind a report in the middle of a sentence. */
function continuation(
  { text, unit, lexicon }: Report,
  { end, isBehindQuote }: { end: number; isBehindQuote: boolean },
) {
  const { tokens } = unit;
  const isInside = unit.isDashed || (unit.isQuoted && lexicon.data.innerReports !== undefined);
  if (!isMark(tokens[end], isInside ? ',.:' : ',.') && !isDash(tokens[end])) return undefined;
  let from = pastInsertion(tokens, end, lexicon) ?? end;
  while (isMark(tokens[from], ',.:') || isDash(tokens[from])) from++;
  if (tokens[from]?.kind === 'quote') return contentOf(text, tokens, from, from + 1);
  const isInner = unit.isQuoted && lexicon.data.innerReports !== undefined;
  if ((unit.isDashed || isInner) && tokens[from])
    return isModifier(tokens, { end, from }, lexicon) ? undefined : contentOf(text, tokens, from, tokens.length);
  if (isBehindQuote || (!isMark(tokens[end], ',') && !isDash(tokens[end]))) return undefined;
  const first = tokens[from];
  if (
    isOf(first, CLASS.contrast | CLASS.coordinator | CLASS.relative | CLASS.subordinator) ||
    first?.entry?.cues.some(c => c.tense === 'gerund')
  )
    return undefined;
  const to = findClauseEnd(tokens, from, lexicon);
  return countWords(tokens, from, to) < 4 ? undefined : contentOf(text, tokens, from, to);
}

/** Longest insertion between a report and the quotation that goes on ("…, of the institute in Alba, …"), in tokens. */
const MAX_INSERTION = 12;

/** The index of the comma behind an insertion that follows a report, where a quotation goes on behind it. */
function pastInsertion(tokens: Unit['tokens'], end: number, lexicon: Lexicon): number | undefined {
  if (!isMark(tokens[end], ',')) return undefined;
  for (let k = end + 1; k < tokens.length && k < end + MAX_INSERTION; k++) {
    if (isMark(tokens[k], ',')) return tokens[k + 1]?.kind === 'quote' && k > end + 1 ? k : undefined;
    if (tokens[k]?.kind === 'quote' || isVerbal(tokens, k, lexicon)) return undefined;
  }
  return undefined;
}

/** Behind a report and a comma, "who lives there" and "to the radio" belong to the report. */
function isModifier(tokens: Unit['tokens'], { end, from }: { end: number; from: number }, lexicon: Lexicon): boolean {
  if (!isMark(tokens[end], ',')) return false;
  const first = tokens[from];
  if (isOf(first, CLASS.relative | CLASS.subordinator) || first?.entry?.cues.some(c => c.tense === 'gerund'))
    return true;
  return isOf(first, CLASS.preposition | CLASS.adverb | CLASS.time) && !hasVerb(tokens, from, tokens.length, lexicon);
}
