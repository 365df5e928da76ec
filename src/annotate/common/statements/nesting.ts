import { isWithin, type Span } from '../../../lib/span.ts';
import type { Act } from '../../../model/annotation.ts';
import type { Finding } from './finding.ts';
import { CLASS, type Lexicon } from './lexicon.ts';

/** A finding with the speaker whose words report it, where there is one. */
export interface NestedFinding {
  readonly finding: Finding;
  readonly reportedBy?: Span;
}

/** Acts that a noun phrase alone can be the object of and still matter when someone else reports them. */
const STRONG: ReadonlySet<Act> = new Set([
  'demand',
  'reject',
  'accept',
  'offer',
  'propose',
  'threaten',
  'deny',
  'promise',
  'warn',
]);

/**
 * Marks reports of reports: a finding whose speaker and cue stand inside the content of an earlier, wider one. Inside another's words only clear
 * reports with a named speaker are kept. Takes findings ordered by content, wider first, and keeps that order.
 */
export function nestFindings(findings: readonly Finding[], lexicon: Lexicon): NestedFinding[] {
  const result: NestedFinding[] = [];
  const open: Finding[] = [];
  for (const finding of findings) {
    while (open.length > 0 && (open.at(-1)?.content.end ?? 0) <= finding.content.start) open.pop();
    const outer = open.findLast(o => o.speaker !== null && isInside(finding, o.content));
    if (!outer) {
      if (finding.unit.isQuoted) continue;
      result.push({ finding });
    } else if (outer.speaker && isClear(finding, lexicon)) result.push({ finding, reportedBy: outer.speaker });
    else continue;
    open.push(finding);
  }
  return result;
}

const isInside = ({ speaker, cue, content }: Finding, outer: Span): boolean =>
  isWithin(content, outer) &&
  (cue !== null || speaker !== null) &&
  (cue === null || isWithin(cue, outer)) &&
  (speaker === null || isWithin(speaker, outer));

function isClear({ unit, speaker, cue, rule, act }: Finding, lexicon: Lexicon): boolean {
  if (!speaker || !cue || rule.startsWith('thought/')) return false;
  const first = unit.tokens.find(token => token.start === speaker.start);
  if (
    !first ||
    (first.classes & (CLASS.pronoun | CLASS.objectPronoun)) !== 0 ||
    lexicon.entries.get(first.lower)?.classes === CLASS.pronoun
  )
    return false;
  return (
    rule === 'that' ||
    rule === 'source' ||
    rule === 'quote-after' ||
    rule === 'zero' ||
    rule === 'quoted-as' ||
    STRONG.has(act)
  );
}
