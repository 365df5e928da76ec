import { type Span, sharedLength, sliceOf, spanLength } from '../../src/lib/span.ts';
import { type AnnotatedArticle, annotationsOf, type StatementAnnotation } from '../../src/model/annotation.ts';
import { bareWords } from '../scores.ts';
import type { GoldStatement, GoldText } from './read-texts.ts';
import { overlapOf, pairUp, type Tallies } from './tally.ts';

/** Share of the letters of both contents that two statements must have in common to be one. */
const MIN_OVERLAP = 0.5;
/** What a content that fits counts more where form or speaker are the same too, so that nested statements find their own. */
const SAME_FORM = 0.02;
const SAME_SPEAKER = 0.04;

/** A span of the product is the gold's when it shares half of the shorter and is at most this much longer (in letters, past one and a half times). */
const MAX_EXTRA = 30;

type Pair = readonly [GoldStatement, StatementAnnotation];

/** Statements by content; then form, speaker, cue, act, negation, addressee and reporter of those that were found. */
export function measureStatements(gold: GoldText, article: AnnotatedArticle, tallies: Tallies): void {
  const { id, text } = gold;
  const found = annotationsOf(article, 'statement');
  const score = (a: GoldStatement, b: StatementAnnotation): number => {
    const overlap = overlapOf(trimmed(text, a.content), trimmed(text, b.content));
    if (overlap < MIN_OVERLAP) return 0;
    return overlap + (a.form === b.form ? SAME_FORM : 0) + (isActor(text, a.speaker, b.speaker) ? SAME_SPEAKER : 0);
  };
  const pairs = pairUp(gold.statements, found, { score, min: MIN_OVERLAP });
  tallies.add('statements', { gold: gold.statements.length, found: found.length, right: pairs.length });
  for (const form of ['direct', 'indirect', 'mixed'] as const) {
    const right = pairs.filter(([a, b]) => a.form === form && b.form === form).length;
    const count = (list: readonly { form: string }[]): number => list.filter(s => s.form === form).length;
    tallies.add(`statements, ${form}`, { gold: count(gold.statements), found: count(found), right });
  }
  for (const pair of pairs) measurePair(pair, { id, text, tallies });
  reportUnpaired(gold, { found, pairs, tallies });
}

interface Place {
  readonly id: string;
  readonly text: string;
  readonly tallies: Tallies;
}

function measurePair([wanted, found]: Pair, { id, text, tallies }: Place): void {
  const short = `“${shortOf(text, wanted.content)}”`;
  const say = (span: Span | null | undefined): string => (span ? sliceOf(text, span) : 'none');
  tallies.addShare('form', wanted.form === found.form, {
    id,
    line: `${short} ${wanted.form}, found ${found.form} (${found.rule})`,
  });
  tallies.addShare('act', wanted.act === found.act, {
    id,
    line: `${short} cue ${say(wanted.cue)}: ${wanted.act}, found ${found.act} (${found.rule})`,
  });
  tallies.addShare('bounds', isSameSpan(trimmed(text, wanted.content), trimmed(text, found.content)), {
    id,
    line: `${sliceOf(text, wanted.content)} ≠ ${sliceOf(text, found.content)} (${found.rule})`,
  });
  const parts = [
    ['speaker', wanted.speaker, found.speaker],
    ['cue', wanted.cue, found.cue],
    ['addressee', wanted.addressee, found.addressee],
    ['reporter', wanted.reportedBy, found.reportedBy],
  ] as const;
  for (const [figure, a, b] of parts) {
    const isRight = a !== undefined && isActor(text, a, b);
    tallies.add(figure, { gold: a ? 1 : 0, found: b ? 1 : 0, right: isRight ? 1 : 0 });
    if (isRight || (!a && !b)) continue;
    tallies.errors.push({ kind: figure, id, line: `${short} ${say(a)}, found ${say(b)} (${found.rule})` });
  }
  const isNegated = found.negated === true;
  const { isNegated: isWanted } = wanted;
  tallies.add('negated', { gold: +isWanted, found: +isNegated, right: +(isWanted && isNegated) });
  if (isWanted !== isNegated)
    tallies.errors.push({ kind: 'negated', id, line: `${short} ${isWanted}, found ${isNegated} (${found.rule})` });
}

function reportUnpaired(
  { id, text, statements }: GoldText,
  { found, pairs, tallies }: { found: readonly StatementAnnotation[]; pairs: readonly Pair[]; tallies: Tallies },
): void {
  const [matched, right] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))];
  for (const missed of statements.filter(s => !matched.has(s))) {
    const cue = missed.cue ? sliceOf(text, missed.cue) : 'none';
    const line = `missed: ${missed.form} (cue ${cue}): ${sliceOf(text, missed.content)}`;
    tallies.errors.push({ kind: 'statements', id, line });
  }
  for (const extra of found.filter(s => !right.has(s))) {
    const line = `false: ${extra.form} (${extra.rule}): ${sliceOf(text, extra.content)}`;
    tallies.errors.push({ kind: 'statements', id, line });
  }
}

/** Right by its place, or because the same words are printed there. */
function isActor(text: string, wanted: Span | undefined, found: Span | null | undefined): boolean {
  if (!wanted || !found) return wanted === undefined && !found;
  const [a, b] = [spanLength(wanted), spanLength(found)];
  const isThere = sharedLength(wanted, found) >= Math.min(a, b) / 2 && b <= 1.5 * a + MAX_EXTRA;
  return isThere || bareWords(sliceOf(text, wanted)) === bareWords(sliceOf(text, found));
}

const EDGE = /[\s"'“”„«»‘’‚‹›.,;:!?…–—-]/;

/** A content without quotation marks, punctuation and blanks at its edges. */
function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && EDGE.test(text.charAt(from))) from++;
  while (to > from && EDGE.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

const isSameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

const MAX_SHORT = 50;

function shortOf(text: string, content: Span): string {
  const whole = sliceOf(text, content).replace(/\s+/g, ' ');
  return whole.length > MAX_SHORT ? `${whole.slice(0, MAX_SHORT)}…` : whole;
}
