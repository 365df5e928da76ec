import type { Span } from '../../../lib/span.ts';
import type { Finding } from './finding.ts';
import { firstEndingBehind } from './span-search.ts';
import type { Unit } from './tokens.ts';

/**
 * Gives reports whose verb has no subject of its own ("«…», dijo") the one they go on with: the last speaker of the paragraph, else the one person named in the
 * sentence before, or in the paragraph before where the report opens its own. Without one the speaker stays unknown.
 */
export function fillSubjects(findings: readonly Finding[], units: readonly Unit[]): Finding[] {
  if (!findings.some(f => f.isSubjectless)) return [...findings];
  const own = units.filter(unit => !unit.isQuoted);
  let last: Finding | undefined;
  return findings
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map(finding => {
      const isNear = last?.unit.paragraph === finding.unit.paragraph;
      const speaker = finding.isSubjectless
        ? ((isNear ? last?.speaker : undefined) ?? personBefore(finding, own))
        : finding.speaker;
      const filled = { ...finding, speaker };
      if (speaker !== null) last = filled;
      return filled;
    });
}

/** Reports are ordered by their verbs. */
const placeOf = ({ cue, content }: Finding): number => cue?.start ?? content.start;

/** The one person named before a finding in its sentence and the one before, or, where it opens a paragraph, in the paragraph before. */
function personBefore({ unit, cue, content }: Finding, units: readonly Unit[]): Span | null {
  const at = firstEndingBehind(units, unit.start);
  const before = units.slice(Math.max(0, at - MAX_UNITS), Math.max(0, at)).toReversed();
  const previous = before[0];
  const near = previous?.paragraph === unit.paragraph ? [previous] : [];
  const wide = before.filter(u => u.paragraph === unit.paragraph - 1);
  const end = Math.min(content.start, cue?.start ?? content.start);
  return onlyPerson([unit], end) ?? onlyPerson(near.length > 0 ? near : wide, end);
}

/** How many sentences of the paragraph before are looked at. */
const MAX_UNITS = 6;

function onlyPerson(units: readonly (Unit | undefined)[], end: number): Span | null {
  const persons = new Map<string, Span>();
  for (const unit of units)
    for (const { name } of unit?.tokens ?? [])
      if (name?.type === 'person' && name.entity !== undefined && name.end <= end) persons.set(name.entity, name);
  const [only] = persons.values();
  return persons.size === 1 && only ? { start: only.start, end: only.end } : null;
}
