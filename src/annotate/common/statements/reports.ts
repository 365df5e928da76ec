import type { Span } from '../../../lib/span.ts';
import { isAsserted, isConditional, isLikelySubject, isNounBeforeVerb, isPlural } from './assertions.ts';
import { endsReport, findClauseEnd, findReportEnd } from './clauses.ts';
import { type Content, contentOf, countWords } from './contents.ts';
import { type Finding, spanOfTokens } from './finding.ts';
import { CLASS, type Cue, FRAME, type Lexicon } from './lexicon.ts';
import type { Phrase } from './phrases.ts';
import { findingOf, type Report } from './report.ts';
import { findReportedClause, type ReportedClause } from './reported-clauses.ts';
import { findSubjectAfter } from './subjects-after.ts';
import { findPlaceBefore, findSubjectBefore } from './subjects-before.ts';
import { findSurrounding } from './surroundings.ts';
import { isCuePlace, isDash, isMark, isOf, matchCue } from './token-tests.ts';
import type { Unit } from './tokens.ts';
import { isUnlistedVerb, UNLISTED_CUE } from './unlisted-verbs.ts';
import { readVerbGroup, type VerbGroup } from './verb-groups.ts';

/** The statements that the reporting verbs of a unit make, in the order of the verbs. */
export function findReports(text: string, unit: Unit, lexicon: Lexicon): Finding[] {
  const found: Finding[] = [];
  for (let i = 0; i < unit.tokens.length; i++) {
    for (const { cue, last, far } of cuesAt(unit, i, lexicon)) {
      const report = readReport({ text, unit, lexicon }, i, { cue, last, far });
      const findings = report ? (cue === UNLISTED_CUE ? findSurrounding(report) : statementsOf(report, found)) : [];
      if (findings.length === 0) continue;
      found.push(...findings);
      break;
    }
  }
  return found;
}

function cuesAt(unit: Unit, i: number, lexicon: Lexicon): ReturnType<typeof matchCue> {
  if (isCuePlace(unit.tokens, i)) return matchCue(unit.tokens, i);
  return isUnlistedVerb(unit.tokens, i, { isDashed: unit.isDashed, lexicon }) ? [{ cue: UNLISTED_CUE, last: i }] : [];
}

interface Place {
  readonly text: string;
  readonly unit: Unit;
  readonly lexicon: Lexicon;
}

function readReport(
  place: Place,
  i: number,
  match: { cue: Cue; last: number; far: number | undefined },
): Report | undefined {
  const { unit, lexicon } = place;
  const { tokens } = unit;
  const { cue, last, far } = match;
  const group = readVerbGroup(tokens, i, { last, cue, lexicon });
  if (!isAsserted(tokens, group, cue) || isNounBeforeVerb(tokens, group, lexicon)) return undefined;
  const report = { ...place, cue, group, ...(far !== undefined && { far }) };
  if (cue.tense === 'gerund' && (group.classes & CLASS.be) === 0) return report;
  if (isOf(tokens[group.first - 1], CLASS.coordinator | CLASS.contrast) && !isOf(tokens[group.last + 1], CLASS.pronoun))
    return { ...report, isCoordinate: true };
  if (group.inverted !== undefined) return { ...report, after: { first: group.inverted, last: group.inverted } };
  const start = group.farAuxiliary ?? group.first;
  const inverted = findInverted(tokens, start, { group, cue, lexicon });
  if (inverted) return { ...report, after: inverted };
  const before = findSubjectBefore(tokens, start, lexicon);
  if (cue.tense === 'base' && (group.classes & CLASS.do) === 0 && !(before && isPlural(tokens, before)))
    return undefined;
  if (before && !isLikelySubject(tokens, before, { form: tokens[i]?.lower ?? '', lexicon })) return undefined;
  if (before && !isConditional(tokens, before.first)) return { ...report, before };
  if (before) return undefined;
  if (isConditional(tokens, start)) return undefined;
  const office = /(?:ли|[яюау]т)$/.test(tokens[i]?.lower ?? '') ? findPlaceBefore(tokens, start, lexicon) : undefined;
  if (office) return { ...report, before: office };
  const afterAt = group.farAuxiliary === undefined ? group.last + 1 : group.farAuxiliary + 1;
  const after = findSubjectAfter(tokens, afterAt, lexicon);
  return !after && hasDroppedSubject(report) ? { ...report, isSubjectless: true } : { ...report, after };
}

/** "«…», dijo" and "Sostiene que …": a verb of saying that opens its sentence or follows speech, in a language that drops subjects. */
function hasDroppedSubject({ unit: { tokens }, group, cue, lexicon }: Report): boolean {
  if (!lexicon.data.dropsSubjects || cue.tense === 'gerund' || cue.isThought) return false;
  const before = tokens[group.first - 1];
  return (
    before === undefined || before.kind === 'quote' || isMark(before, ',') || isDash(before) || isOf(before, CLASS.time)
  );
}

/** The subject of "…, said Berg.": behind a comma, a verb of saying whose clause ends with its subject. */
function findInverted(
  tokens: Unit['tokens'],
  start: number,
  { group, cue, lexicon }: { group: VerbGroup; cue: Cue; lexicon: Lexicon },
): Phrase | undefined {
  if (
    !isMark(tokens[start - 1], ',') ||
    (cue.frames & FRAME.quote) === 0 ||
    (cue.frames & (FRAME.object | FRAME.addressee)) !== 0
  )
    return undefined;
  const subject = findSubjectAfter(tokens, (group.farAuxiliary ?? group.last) + 1, lexicon);
  return subject && endsReport(tokens, subject.last + 1) ? subject : undefined;
}

function statementsOf(report: Report, earlier: readonly Finding[]): Finding[] {
  const { cue, group } = report;
  if (cue.tense === 'gerund' && (group.classes & CLASS.be) === 0) return hangingReport(report, earlier);
  if (report.isCoordinate) return governedReport(report, { earlier, rule: 'coordinate' });
  if (!report.before && !report.after && !report.isSubjectless) return [];
  const around = findSurrounding(report);
  if (around.length > 0) return around;
  const speaker = report.before ?? (report.lexicon.data.hasBareNouns ? undefined : report.after);
  const compared = comparedReport(report);
  if (compared.length > 0) return compared;
  const clause = findReportedClause(report);
  if (!clause || !(speaker || report.isSubjectless)) return [];
  const content = contentOfClause(report, clause);
  if (!content) return [];
  const finding = findingOf(report, {
    content,
    speaker: speaker ?? null,
    rule: clause.rule,
    addressee: clause.addressee,
  });
  // Who is told or asked to do something is asked for it.
  const isRequest =
    clause.rule === 'infinitive' && clause.addressee && (finding.act === 'say' || finding.act === 'ask');
  return [isRequest ? { ...finding, act: 'demand' } : finding];
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
