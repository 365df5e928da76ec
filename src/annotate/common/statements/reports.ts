import type { Span } from '../../../lib/span.ts';
import { findClauseEnd, findReportEnd, isSource } from './clauses.ts';
import { type Content, contentOf, countWords } from './contents.ts';
import { type Finding, spanOfTokens } from './finding.ts';
import { CLASS, FRAME, type Lexicon } from './lexicon.ts';
import type { Phrase } from './phrases.ts';
import { readReport } from './read-report.ts';
import { findingOf, type Report } from './report.ts';
import { findReportedClause, type ReportedClause } from './reported-clauses.ts';
import { findSubjectAfter } from './subjects-after.ts';
import { findSubjectBefore } from './subjects-before.ts';
import { findSurrounding } from './surroundings.ts';
import { isCuePlace, isDash, isMark, isOf, matchCue } from './token-tests.ts';
import type { Unit } from './tokens.ts';
import { isUnlistedVerb, UNLISTED_CUE } from './unlisted-verbs.ts';

/** The statements that the reporting verbs of a unit make, in the order of the verbs. */
export function findReports(text: string, unit: Unit, lexicon: Lexicon): Finding[] {
  const found: Finding[] = [];
  for (let i = 0; i < unit.tokens.length; i++) {
    for (const { cue, last, far } of cuesAt(unit, i, lexicon)) {
      const report = readReport({ text, unit, lexicon }, i, { cue, last, far });
      const findings = report ? (cue === UNLISTED_CUE ? findSurrounding(report) : statementsOf(report, found)) : [];
      if (findings.length === 0) continue;
      found.push(...findings);
      i = Math.max(i, last);
      break;
    }
  }
  return found;
}

function cuesAt(unit: Unit, i: number, lexicon: Lexicon): ReturnType<typeof matchCue> {
  if (isCuePlace(unit.tokens, i)) return matchCue(unit.tokens, i);
  return isUnlistedVerb(unit.tokens, i, { isDashed: unit.isDashed, lexicon }) ? [{ cue: UNLISTED_CUE, last: i }] : [];
}

function statementsOf(report: Report, earlier: readonly Finding[]): Finding[] {
  const { unit, lexicon, cue, group } = report;
  if (cue.tense === 'gerund' && (group.classes & CLASS.be) === 0) return hangingReport(report, earlier);
  if (report.isCoordinate) return governedReport(report, { earlier, rule: 'coordinate' });
  if (!report.before && !report.after && !report.isSubjectless) return [];
  const subject = unit.tokens[(report.before ?? report.after)?.first ?? -1];
  if (lexicon.nobodies.has(subject?.lower ?? '')) return [];
  const around = findSurrounding(report);
  if (around.length > 0) return around;
  const speaker = report.before ?? (report.lexicon.data.hasBareNouns ? undefined : report.after);
  const compared = comparedReport(report);
  if (compared.length > 0) return compared;
  const clause = findReportedClause(report);
  if (!clause || !(speaker || report.isSubjectless)) return [];
  const content = contentOfClause(report, clause);
  if (!content) return [];
  const cited = isCited(report, clause) ? findSubjectAfter(unit.tokens, group.last + 1, lexicon) : undefined;
  const finding = findingOf(report, {
    content,
    speaker: cited ?? speaker ?? null,
    rule: clause.rule,
    addressee: clause.addressee,
  });
  // Who is told or asked to do something is asked for it.
  const isColon = clause.rule === 'quote-after' || clause.rule === 'colon';
  const own = isColon ? objectBeforeColon(report, clause.from) : undefined;
  if (own) {
    const governed = findingOf(report, { content: own, speaker: speaker ?? null, rule: 'object' });
    const isSourced = isSource(unit.tokens, clause.from, lexicon);
    return isSourced ? [governed] : [governed, { ...finding, cue: null, act: 'say', rule: 'object-colon' }];
  }
  const isRequest =
    clause.rule === 'infinitive' && clause.addressee && (finding.act === 'say' || finding.act === 'ask');
  return [isRequest ? { ...finding, act: 'demand' } : finding];
}

/** "Die Zeitung zitierte Berg mit den Worten: „…“": who is cited speaks. */
const isCited = ({ unit: { tokens }, group, lexicon }: Report, { rule, from }: ReportedClause): boolean =>
  rule === 'quote-after' && from > group.last + 2 && lexicon.citingVerbs.has(tokens[group.last]?.lower ?? '');

/** "Rejected the plan: “…”": what a verb that governs an object has before the colon is a statement beside the quotation. */
function objectBeforeColon({ text, unit: { tokens }, cue, group, after }: Report, quote: number): Content | undefined {
  const isGoverning = (cue.frames & (FRAME.object | FRAME.infinitive)) !== 0 || cue.links !== undefined;
  if (!isGoverning || cue.act === 'say' || !isMark(tokens[quote - 1], ':')) return undefined;
  let from = Math.max(group.last, after?.last ?? 0) + 1;
  while (from < quote && isOf(tokens[from], CLASS.time | CLASS.adverb | CLASS.contrast | CLASS.negation)) from++;
  const first = tokens[from];
  if (first?.kind !== 'word' || (isOf(first, CLASS.preposition) && !cue.links?.has(first.lower))) return undefined;
  const start = cue.links?.has(first.lower) ? from + 1 : from;
  return countWords(tokens, start, quote - 1) > 0 ? contentOf(text, tokens, start, quote - 1) : undefined;
}

/** Behind a conjunction a quotation is a part of the clause, even where it is all of it. */
function contentOfClause({ text, unit: { tokens } }: Report, { from, to, rule }: ReportedClause): Content | undefined {
  const named = rule === 'object' ? namedQuote(tokens, { from, to }) : undefined;
  if (named !== undefined) return contentOf(text, tokens, named, named + 1);
  const content = contentOf(text, tokens, from, to);
  const quote = tokens[from];
  return content?.form === 'direct' && rule === 'that' && quote
    ? { form: 'mixed', span: { start: quote.start, end: quote.end } }
    : content;
}

/** Most tokens of what is called something, with "as" and the quotation; a longer object says something itself. */
const MAX_NAMED = 4;

/** "Dismissed it as “a trap”": the index of the quotation at the end, which alone is what was said. */
function namedQuote(tokens: Unit['tokens'], { from, to }: { from: number; to: number }): number | undefined {
  let last = to - 1;
  while (last > from && isMark(tokens[last], '.,;')) last--;
  if (tokens[last]?.kind !== 'quote' || last === from) return undefined;
  const isCompared = isOf(tokens[last - 1], CLASS.comparison) || tokens[last - 1]?.lower === 'als';
  return isCompared && last - from <= MAX_NAMED ? last : undefined;
}

/** "As Berg said, the talks …": the content follows the comma behind a report that opens its sentence. */
function comparedReport(report: Report): Finding[] {
  const { unit, group, before, after, lexicon, text, cue } = report;
  const { tokens } = unit;
  const edge = before ? before.first : (group.farAuxiliary ?? group.first);
  const opener =
    lexicon.data.isVerbSecond && isOf(tokens[0], CLASS.comparison) ? findSubjectAfter(tokens, 1, lexicon) : undefined;
  if (
    opener &&
    before &&
    isMark(tokens[group.last + 1], ',') &&
    opener.last < group.first &&
    (cue.frames & FRAME.quote) !== 0
  )
    return behindComma(report, opener, group.last + 1);
  const speaker = before ?? after;
  if (
    !speaker ||
    (cue.frames & FRAME.quote) === 0 ||
    edge < 1 ||
    !opensClause(tokens, edge - 1) ||
    !isOf(tokens[edge - 1], CLASS.comparison)
  )
    return [];
  const behind = Math.max(group.last, after?.first ?? 0) + 1;
  const end = findReportEnd(tokens, behind);
  if (end === undefined || !isMark(tokens[end], ',')) return [];
  const content = contentOf(text, tokens, end + 1, findClauseEnd(tokens, end + 1, lexicon));
  return content && countWords(tokens, end + 1, tokens.length) > 1
    ? [
        findingOf(report, {
          content,
          speaker: { first: speaker.first, last: Math.min(speaker.last, end - 1) },
          rule: 'comparison',
        }),
      ]
    : [];
}

/** "Wie das Institut in einem Bericht schreibt, ist …": the verb of the report ends its clause. */
function behindComma(report: Report, speaker: Phrase, comma: number): Finding[] {
  const { unit, text, lexicon } = report;
  const content = contentOf(text, unit.tokens, comma + 1, findClauseEnd(unit.tokens, comma + 1, lexicon));
  return content ? [findingOf(report, { content, speaker, rule: 'comparison' })] : [];
}

/** True at the start of a sentence, or behind a colon or semicolon, but for one word. */
const opensClause = (tokens: Unit['tokens'], at: number): boolean =>
  at < 2 || isMark(tokens[at - 1], ':;') || isMark(tokens[at - 2], ':;');

/** A gerund ("saying that …") takes the speaker of the unit's last report, else the subject of the clause it hangs on. */
function hangingReport(report: Report, earlier: readonly Finding[]): Finding[] {
  const { unit, group } = report;
  if (isOf(unit.tokens[group.first - 1], CLASS.comparison)) return quotedAs(report);
  if (!isMark(unit.tokens[group.first - 1], ',') && group.first > 0 && !isDash(unit.tokens[group.first - 1])) return [];
  return governedReport(report, { earlier, rule: 'participle' });
}

/** "The agency quoted Berg as saying that …": who is quoted speaks. */
function quotedAs(report: Report): Finding[] {
  const { unit, group, lexicon } = report;
  const speaker = findSubjectBefore(unit.tokens, group.first - 1, lexicon);
  const verb = speaker && unit.tokens[speaker.first - 1];
  const clause = findReportedClause(report);
  const content = clause && contentOfClause(report, clause);
  if (!content || !speaker || !verb?.entry?.cues.some(cue => cue.act === 'say' && cue.frames & FRAME.object)) return [];
  return [findingOf(report, { content, speaker, rule: 'quoted-as' })];
}

/** A verb whose subject stands with an earlier verb: the speaker of the unit's last report, else the subject of the sentence. */
function governedReport(report: Report, { earlier, rule }: { earlier: readonly Finding[]; rule: string }): Finding[] {
  const { unit, group, lexicon } = report;
  const clause = findReportedClause(report);
  const content = clause && contentOfClause(report, clause);
  if (!content || report.cue.tense === 'base') return [];
  const last = earlier.at(-1);
  const speaker = last?.speaker ?? subjectOfSentence(unit, group.first, lexicon);
  return speaker ? [findingOf(report, { content, speaker, rule, addressee: clause.addressee })] : [];
}

/** The subject of a unit's first clause; where verbs are not known, a name ends before a word in -s ("Alvia sees itself …"). */
function subjectOfSentence(unit: Unit, before: number, lexicon: Lexicon): Span | null {
  const tokens = unit.tokens.slice(0, before);
  const subject = findSubjectAfter(tokens, 0, lexicon);
  if (!subject) return null;
  let last = subject.first;
  while (last < subject.last && !isThirdPerson(tokens, last + 1, lexicon)) last++;
  return spanOfTokens(unit, { first: subject.first, last });
}

const isThirdPerson = (tokens: Unit['tokens'], k: number, { data }: Lexicon): boolean =>
  data.hasBareNouns === true &&
  tokens[k - 1]?.isCapital === true &&
  /^\p{Ll}+[^s's]s$/u.test(tokens[k]?.lower ?? '') &&
  !tokens[k]?.isCapital;
