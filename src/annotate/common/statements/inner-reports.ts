import { trimSpan } from '../../../lib/span.ts';
import type { Finding } from './finding.ts';
import type { Lexicon } from './lexicon.ts';
import { isDash } from './token-tests.ts';
import type { Unit } from './tokens.ts';

/** A report inside the quotation marks whose content stands around it ("« Non, a-t-elle dit, jamais »") makes that content direct. */
export function spokenInside(text: string, finding: Finding, { data }: Lexicon): Finding {
  const { rule, cue, content } = finding;
  const isAround = data.innerReports !== undefined && (rule === 'clause-before' || rule === 'split');
  if (!isAround || !cue) return finding;
  const gap = rule === 'split' ? text.slice(cue.end, content.start) : text.slice(content.end, cue.start);
  if (data.innerReports === 'dash' && !/[–—-]/.test(gap)) return finding;
  return { ...finding, form: 'direct', rule: 'inner-report', unit: { ...finding.unit, isQuoted: false } };
}

/**
 * What the speaker of a report inside quotation marks goes on to say in the sentences behind it, up to the closing mark: «…, — сказал Лунд. — Но рано
 * радоваться». Sentences before the report are joined to its content.
 */
export function goOnInside(text: string, units: readonly Unit[], found: readonly Finding[]): Finding[] {
  const inner = new Map<number, Finding[]>();
  for (const finding of found)
    if (finding.rule === 'inner-report')
      inner.set(finding.unit.start, [...(inner.get(finding.unit.start) ?? []), finding]);
  if (inner.size === 0) return [...found];
  const changed = new Map<Finding, Finding>();
  const added: Finding[] = [];
  for (const run of runsOf(text, units)) {
    const at = run.findIndex(unit => inner.has(unit.start));
    const findings = inner.get(run[at]?.start ?? -1);
    const [first, last] = [findings?.[0], findings?.at(-1)];
    if (!first || !last) continue;
    const start = run[0]?.start ?? first.content.start;
    if (start < first.content.start) changed.set(first, { ...first, content: { start, end: first.content.end } });
    const [next, end] = [run[at + 1], run.at(-1)];
    if (!next || !end || at === run.length - 1) continue;
    const tail = spanBehind(next, end);
    if (last !== first && last.content.start > (last.cue?.end ?? 0) && !isDash(next.tokens[0]))
      changed.set(last, { ...last, content: { start: last.content.start, end: tail.end } });
    else added.push({ ...last, content: trimSpan(text, tail), unit: { ...next, isQuoted: false } });
  }
  return [...found.map(finding => changed.get(finding) ?? finding), ...added];
}

/** The text of some units without the dash that opens them. */
function spanBehind(first: Unit, last: Unit): { start: number; end: number } {
  const token = first.tokens.find(t => !isDash(t));
  return { start: token?.start ?? first.start, end: last.end };
}

/** Neighbouring sentences of one quotation. */
function runsOf(text: string, units: readonly Unit[]): Unit[][] {
  const runs: Unit[][] = [];
  let last: Unit | undefined;
  for (const unit of units) {
    if (!unit.isQuoted) continue;
    const isNext = last !== undefined && unit.start >= last.end && /^[\s.…!?]*$/.test(text.slice(last.end, unit.start));
    if (isNext && unit.start - (last?.end ?? 0) < 10) runs.at(-1)?.push(unit);
    else runs.push([unit]);
    last = unit;
  }
  return runs;
}
