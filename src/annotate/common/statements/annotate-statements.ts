import type { StatementAnnotation } from '../../../model/annotation.ts';
import type { ReadingWithNames } from '../../reading.ts';
import { findContinuations } from './continuations.ts';
import type { Finding } from './finding.ts';
import { lexiconOf } from './lexicon.ts';
import { findReports } from './reports.ts';
import { findSourced } from './sources.ts';
import { type Unit, unitsOf } from './tokens.ts';

/** Who said what in a text, in text order of the contents. */
export function annotateStatements(reading: ReadingWithNames): StatementAnnotation[] {
  const lexicon = lexiconOf(reading.pack.statements);
  const { text } = reading;
  const units: Unit[] = [];
  for (let p = 0; p < reading.paragraphs.length; p++) units.push(...unitsOf(reading, p, lexicon));
  const findings: Finding[] = [];
  for (const unit of units) {
    if (unit.isQuoted) continue;
    findings.push(...findReports(text, unit, lexicon), ...findSourced(text, unit, lexicon));
  }
  findings.push(...findContinuations(text, units, { found: findings, lexicon }));
  return findings.map(f => ({
    kind: 'statement',
    start: Math.min(f.content.start, f.speaker?.start ?? Infinity, f.cue?.start ?? Infinity),
    end: Math.max(f.content.end, f.speaker?.end ?? 0, f.cue?.end ?? 0),
    form: f.form,
    content: f.content,
    speaker: f.speaker,
    cue: f.cue,
    act: f.act,
    ...(f.negated && { negated: true as const }),
    rule: `${lexicon.data.language}/${f.rule}`,
  }));
}
