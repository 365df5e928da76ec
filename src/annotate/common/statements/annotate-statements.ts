import { bySpan, isWithin } from '../../../lib/span.ts';
import type { StatementAnnotation } from '../../../model/annotation.ts';
import type { ReadingWithNames } from '../../reading.ts';
import { findAnaphors } from './anaphors.ts';
import { findContinuations } from './continuations.ts';
import { joinDashed, withoutFirstPersons } from './dash-speech.ts';
import { fillSubjects } from './dropped-subjects.ts';
import type { Finding } from './finding.ts';
import { findFreeIndirect } from './free-indirect.ts';
import { findKeyPoints, findTitled, markKeyPoints } from './headings.ts';
import { illustrateActs } from './illustrated-acts.ts';
import { goOnInside, spokenInside } from './inner-reports.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { nestFindings } from './nesting.ts';
import { findNominals } from './nominals.ts';
import { findPassives } from './passives.ts';
import { findReports } from './reports.ts';
import { findSourced } from './sources.ts';
import { SpeakerResolver } from './speakers.ts';
import { withSpokenAct } from './spoken-acts.ts';
import type { Unit } from './tokens.ts';
import { unitsOf } from './units.ts';

/**
 * Who said what in a text, in text order of the contents: reports with a verb, sources ("according to"), nouns ("the demand for"), titles with a
 * colon, speech in the mood of reported speech, quotations that go on, and key points under a heading.
 */
export function annotateStatements(reading: ReadingWithNames): StatementAnnotation[] {
  const lexicon = lexiconOf(reading.pack.statements);
  const units = reading.paragraphs.flatMap((_, p) => unitsOf(reading, p, lexicon));
  const found = findStatements(reading, units, lexicon);
  const resolver = new SpeakerResolver(reading, units, lexicon);
  const statements = nestFindings(
    found.toSorted((a, b) => bySpan(a.content, b.content)),
    lexicon,
  ).map(({ finding, reportedBy }) => ({
    kind: 'statement' as const,
    ...extentOf(finding),
    form: finding.form,
    content: finding.content,
    speaker: finding.speaker && resolver.resolve(finding.speaker, finding),
    cue: finding.cue,
    act: finding.act,
    ...(finding.addressee && { addressee: resolver.resolveOther(finding.addressee, finding) }),
    ...(reportedBy && { reportedBy: resolver.resolveOther(reportedBy, finding) }),
    ...(finding.negated && { negated: true as const }),
    ...(finding.isKeyPoint && { isKeyPoint: true as const }),
    rule: `${lexicon.data.language}/${finding.rule}`,
  }));
  return markKeyPoints(illustrateActs(statements), reading, lexicon);
}

function findStatements(reading: ReadingWithNames, units: readonly Unit[], lexicon: Lexicon): Finding[] {
  const { text } = reading;
  let found: Finding[] = [];
  for (const unit of units) {
    const reports = findReports(text, unit, lexicon).map(f => (unit.isQuoted ? spokenInside(text, f, lexicon) : f));
    found.push(...withoutFirstPersons(text, reports, lexicon));
    if (!unit.isQuoted)
      found.push(
        ...findSourced(text, unit, lexicon),
        ...findNominals(text, unit, lexicon),
        ...findPassives(text, unit, lexicon),
      );
  }
  found = goOnInside(text, units, found);
  const own = new Set(found.filter(f => f.speaker).map(f => f.unit));
  const anaphors = findAnaphors(text, units, { taken: unit => own.has(unit), lexicon });
  const answered = new Set(anaphors.map(f => f.cue?.start));
  found = [...found.filter(f => !answered.has(f.cue?.start)), ...anaphors];
  const taken = new Set(found.map(f => f.unit));
  const free = units.filter(unit => !unit.isQuoted && !taken.has(unit));
  // Joined, not pushed: a long text has more findings than a call has room for arguments.
  found = found.concat(findTitled(reading, free));
  found = found.concat(findKeyPoints(reading, units, { found, lexicon }));
  found = found.concat(findFreeIndirect(text, units, { found, lexicon }));
  found = found.concat(findContinuations(text, units, { found, lexicon }));
  return fillSubjects(joinDashed(text, found), units).map(f => withSpokenAct(text, f, lexicon));
}

/** The smallest span that holds content, speaker and cue of the same unit; a speaker from elsewhere is left out. */
function extentOf({ unit, content, speaker, cue }: Finding): { start: number; end: number } {
  const parts = [content, ...(speaker && isWithin(speaker, unit) ? [speaker] : []), ...(cue ? [cue] : [])];
  return { start: Math.min(...parts.map(p => p.start)), end: Math.max(...parts.map(p => p.end)) };
}
