import type { Span } from '../../../lib/span.ts';
import { isAsserted, isConditional, isLikelySubject, isNounBeforeVerb, isPlural } from './assertions.ts';
import { endsReport, findClauseEnd, findReportEnd } from './clauses.ts';
import { contentOf, countWords } from './contents.ts';
import { type Finding, spanOfTokens } from './finding.ts';
import { CLASS, type Cue, FRAME, type Lexicon } from './lexicon.ts';
import type { Phrase } from './phrases.ts';
import { findingOf, type Report } from './report.ts';
import { findReportedClause } from './reported-clauses.ts';
import { findSubjectAfter } from './subjects-after.ts';
import { findPlaceBefore, findSubjectBefore } from './subjects-before.ts';
import { findSurrounding } from './surroundings.ts';
import { isCuePlace, isDash, isMark, isOf, matchCue } from './token-tests.ts';
import type { Unit } from './tokens.ts';
import { readVerbGroup, type VerbGroup } from './verb-groups.ts';

/** The statements that the reporting verbs of a unit make, in the order of the verbs. */
export function findReports(text: string, unit: Unit, lexicon: Lexicon): Finding[] {
  const found: Finding[] = [];
  for (let i = 0; i < unit.tokens.length; i++) {
    if (!isCuePlace(unit.tokens, i)) continue;
    for (const { cue, last, far } of matchCue(unit.tokens, i)) {
      const report = readReport({ text, unit, lexicon }, i, { cue, last, far });
      const findings = report ? statementsOf(report, found) : [];
      if (findings.length === 0) continue;
      found.push(...findings);
      break;
    }
  }
  return found;
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
  return { ...report, after: findSubjectAfter(tokens, afterAt, lexicon) };
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
  const { cue, group, unit } = report;
  if (cue.tense === 'gerund' && (group.classes & CLASS.be) === 0) return hangingReport(report, earlier);
  if (report.isCoordinate) return governedReport(report, { earlier, rule: 'coordinate' });
  if (!report.before && !report.after) return [];
  const around = findSurrounding(report);
  if (around.length > 0) return around;
  const speaker = report.before ?? (report.lexicon.data.hasBareNouns ? undefined : report.after);
  const compared = comparedReport(report);
  if (compared.length > 0) return compared;
  const clause = findReportedClause(report);
  if (!clause || !speaker) return [];
  const content = contentOf(report.text, unit.tokens, clause.from, clause.to);
  return content ? [findingOf(report, { content, speaker, rule: clause.rule, addressee: clause.addressee })] : [];
}

/** "As Berg said, the talks …": the content follows the comma behind a report that opens its sentence. */
function comparedReport(report: Report): Finding[] {
  const { unit, group, before, after, lexicon, text, cue } = report;
  const { tokens } = unit;
  const edge = before ? before.first : (group.farAuxiliary ?? group.first);
  const speaker = before ?? after;
  if (!speaker || (cue.frames & FRAME.quote) === 0 || edge < 1 || edge > 2 || !isOf(tokens[edge - 1], CLASS.comparison))
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

/** A gerund ("saying that …") takes the speaker of the unit's last report, else the subject of the clause it hangs on. */
function hangingReport(report: Report, earlier: readonly Finding[]): Finding[] {
  const { unit, group } = report;
  if (!isMark(unit.tokens[group.first - 1], ',') && group.first > 0 && !isDash(unit.tokens[group.first - 1])) return [];
  return governedReport(report, { earlier, rule: 'participle' });
}

/** A verb whose subject stands with an earlier verb: the speaker of the unit's last report, else the subject of the sentence. */
function governedReport(report: Report, { earlier, rule }: { earlier: readonly Finding[]; rule: string }): Finding[] {
  const { unit, group, lexicon, text } = report;
  const clause = findReportedClause(report);
  const content = clause && contentOf(text, unit.tokens, clause.from, clause.to);
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
