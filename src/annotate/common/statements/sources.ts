import { findClauseEnd, findClauseStart, matchSource } from './clauses.ts';
import { contentOf, countWords } from './contents.ts';
import { type Finding, spanOfTokens } from './finding.ts';
import { CLASS, type Lexicon } from './lexicon.ts';
import type { Phrase } from './phrases.ts';
import { findSubjectAfter } from './subjects-after.ts';
import { scanLeft } from './subjects-before.ts';
import { isClauseMark, isDash, isMark, isOf } from './token-tests.ts';
import type { Unit } from './tokens.ts';

/** Fewest words that a part of a sentence around its source must have to be given as content of its own. */
const MIN_PART = 3;

interface Source {
  /** Tokens of phrase and source together. */
  readonly all: Phrase;
  readonly mark: Phrase;
  readonly speaker: Phrase;
}

/** Statements of the kind "according to X, …", "…, according to X", "X zufolge …": the clause or clauses around the source. */
export function findSourced(text: string, unit: Unit, lexicon: Lexicon): Finding[] {
  const found: Finding[] = [];
  for (let k = 0; k < unit.tokens.length; k++) {
    const source = sourceAt(unit, k, lexicon);
    if (!source) continue;
    found.push(...partsAround(text, unit, { source, lexicon }));
    k = Math.max(k, source.all.last);
  }
  return found;
}

function sourceAt({ tokens }: Unit, k: number, lexicon: Lexicon): Source | undefined {
  const last = matchSource(tokens, k, lexicon);
  if (last !== undefined) {
    const speaker = sourceAfter(tokens, last + 1, { isFronted: k < 2, lexicon });
    if (!speaker) return undefined;
    return { all: { first: k, last: speaker.last }, mark: { first: k, last }, speaker };
  }
  if (
    lexicon.sourcesInserted.has(tokens[k]?.lower ?? '') &&
    (isMark(tokens[k - 1], ',?!') || tokens[k - 1]?.kind === 'quote' || isDash(tokens[k - 1]))
  ) {
    const speaker = findSubjectAfter(tokens, k + 1, lexicon);
    const last = speaker && withAdverbs(tokens, speaker.last);
    if (!speaker || last === undefined || speaker.first !== k + 1 || tokens[last + 1]?.kind === 'word')
      return undefined;
    return { all: { first: k, last }, mark: { first: k, last: k }, speaker };
  }
  if (!lexicon.sourcesBehind.has(tokens[k]?.lower ?? '')) return undefined;
  const first = scanLeft(tokens, k - 1, lexicon);
  const start = isOf(tokens[first], CLASS.coordinator | CLASS.adverb) ? first + 1 : first;
  if (start >= k) return undefined;
  return { all: { first: start, last: k }, mark: { first: k, last: k }, speaker: { first: start, last: k - 1 } };
}

/** The source behind its phrase: a pronoun, or a noun phrase; in front of its clause the comma ends it, elsewhere an apposition belongs to it. */
function sourceAfter(
  tokens: Unit['tokens'],
  at: number,
  { isFronted, lexicon }: { isFronted: boolean; lexicon: Lexicon },
): Phrase | undefined {
  if (isOf(tokens[at], CLASS.objectPronoun) && !isOf(tokens[at], CLASS.determiner)) return { first: at, last: at };
  const source = findSubjectAfter(tokens, at, lexicon);
  if (!source || source.first > at + 1) return undefined;
  if (!isFronted) return source;
  for (let k = source.first; k <= source.last; k++)
    if (isMark(tokens[k], ',')) return { first: source.first, last: k - 1 };
  return source;
}

/** ", so Berg weiter": adverbs and times behind an inserted source. */
function withAdverbs(tokens: Unit['tokens'], last: number): number {
  let k = last;
  while (isOf(tokens[k + 1], CLASS.adverb | CLASS.time)) k++;
  return k;
}

function partsAround(text: string, unit: Unit, { source, lexicon }: { source: Source; lexicon: Lexicon }): Finding[] {
  const { tokens } = unit;
  const { all } = source;
  const parts: [number, number][] = [];
  const before = findClauseStart(tokens, all.first);
  if (countWords(tokens, before, all.first) >= MIN_PART)
    parts.push([startOfLeft(tokens, before, all.first), all.first]);
  const from = isMark(tokens[all.last + 1], ',:') ? all.last + 2 : all.last + 1;
  if ((parts.length === 0 && all.first - before < 2) || goesOn(unit, all.last + 1, lexicon.data.isVerbSecond)) {
    const to = findClauseEnd(tokens, from, lexicon);
    if (countWords(tokens, from, to) >= (parts.length > 0 ? MIN_PART : 1)) parts.push([from, to]);
  }
  return parts.flatMap(([first, end]) => {
    const content = contentOf(text, tokens, first, end);
    if (!content) return [];
    return [
      {
        unit,
        form: content.form,
        content: content.span,
        speaker: spanOfTokens(unit, source.speaker),
        cue: spanOfTokens(unit, source.mark),
        act: 'say' as const,
        rule: 'source',
      },
    ];
  });
}

/** Left of a source the content is the clause; behind a full quotation it is the quotation alone. */
function startOfLeft(tokens: Unit['tokens'], from: number, to: number): number {
  let last = to - 1;
  while (last > from && (isMark(tokens[last], ',') || isDash(tokens[last]))) last--;
  return tokens[last]?.kind === 'quote' && (last === from || isMark(tokens[last - 1], ',.')) ? last : from;
}

/** True when the sentence that the source interrupts goes on behind it. */
function goesOn({ tokens }: Unit, at: number, isVerbSecond: boolean): boolean {
  const first = tokens[at];
  if (!first) return false;
  if (!isMark(first, ',')) return isVerbSecond && first.kind === 'word' && !isClauseMark(first);
  const next = tokens[at + 1];
  return (
    next?.kind === 'word' &&
    !isOf(next, CLASS.contrast | CLASS.relative | CLASS.coordinator | CLASS.subordinator) &&
    !next.entry?.cues.some(c => c.tense === 'gerund')
  );
}
