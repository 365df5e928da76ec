import { type Span, sliceOf } from '../../../lib/span.ts';
import type { Finding } from './finding.ts';
import type { Lexicon } from './lexicon.ts';
import { isDash, isMark } from './token-tests.ts';
import type { Unit } from './tokens.ts';

/** True for a finding whose content is what was said behind a dash. */
export const isSpoken = ({ unit, rule }: Finding): boolean =>
  unit.isDashed && (rule === 'clause-before' || rule === 'split' || rule === 'continued');

/** Behind a dash, "I hope that …" is speech, no report: findings whose speaker is a first person are left out. */
export function withoutFirstPersons(text: string, findings: readonly Finding[], { firstPersons }: Lexicon): Finding[] {
  return findings.filter(
    ({ unit, speaker }) => !unit.isDashed || !speaker || !firstPersons.has(sliceOf(text, speaker).toLowerCase()),
  );
}

/**
 * True when a unit in a line that starts with a dash is speech: before the report all of it is; behind the report the narrator goes on, unless
 * another dash opens speech again or the language gives the whole line to the speaker. `before` holds the units of the line so far.
 */
export function isDashedSpeech(
  unit: Unit,
  before: readonly Unit[],
  { hasReport, lexicon }: { hasReport: (unit: Unit) => boolean; lexicon: Lexicon },
): boolean {
  if (lexicon.data.dashSpeech === 'quotation' || !before.some(hasReport)) return true;
  const end = before.at(-1)?.tokens.findLast(token => !isMark(token, '.'));
  return isDash(unit.tokens[0]) || isDash(end);
}

/** Sentences of one speech behind a dash are one statement: neighbours with nothing but blanks between them become one. */
export function joinDashed(text: string, findings: readonly Finding[]): Finding[] {
  const spoken = findings.filter(isSpoken).sort((a, b) => a.content.start - b.content.start);
  const joined: Finding[] = [];
  for (const finding of spoken) {
    const last = joined.at(-1);
    if (last && isNeighbour(text, last, finding)) joined[joined.length - 1] = join(last, finding);
    else joined.push(finding);
  }
  return [...findings.filter(finding => !isSpoken(finding)), ...joined];
}

function isNeighbour(text: string, a: Finding, b: Finding): boolean {
  if (a.unit.line !== b.unit.line || a.content.end > b.content.start) return false;
  return !/[^\s.…]/.test(sliceOf(text, { start: a.content.end, end: b.content.start }));
}

/** One of the two has the report; the other goes on with it. */
function join(a: Finding, b: Finding): Finding {
  const content: Span = { start: a.content.start, end: b.content.end };
  return { ...(b.cue && !a.cue ? b : a), content };
}
