import { findClauseEnd, findClauseStart, hasVerb, matchSource } from './clauses.ts';
import { contentOf, countWords } from './contents.ts';
import { type Finding, spanOfTokens } from './finding.ts';
import { CLASS, FRAME, type Lexicon } from './lexicon.ts';
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
    if (!lexicon.sourceWords.has(unit.tokens[k]?.lower ?? '')) continue;
    const source = sourceAt(unit, k, lexicon);
    if (!source) continue;
    found.push(...partsAround(text, unit, { source, lexicon }));
    k = Math.max(k, source.all.last);
  }
  return found;
}

function sourceAt({ tokens }: Unit, k: number, lexicon: Lexicon): Source | undefined {
  const possessed = possessedAt(tokens, k, lexicon);
  if (possessed) return possessed;
  const last = matchSource(tokens, k, lexicon);
  if (last !== undefined && isPartOfReport(tokens, k)) return undefined;
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

/** "Сообщил со ссылкой на источник, что …", "meddelar, med hänvisning till källor, att …": who is cited by the report that the words stand in. */
function isPartOfReport(tokens: Unit['tokens'], k: number): boolean {
  const verb = tokens[isMark(tokens[k - 1], ',') ? k - 2 : k - 1];
  return verb?.entry?.cues.some(c => c.tense === 'finite' && (c.frames & FRAME.that) !== 0 && !c.isThought) === true;
}

/** "По его словам", "nach ihren Angaben": the possessive is the source. */
function possessedAt(tokens: Unit['tokens'], k: number, lexicon: Lexicon): Source | undefined {
  for (const words of lexicon.sourcesPossessed.get(tokens[k]?.lower ?? '') ?? []) {
    const at = k + words.indexOf('*');
    const isThere = words.every((word, n) =>
      word === '*' ? isOf(tokens[k + n], CLASS.possessive | CLASS.objectPronoun) : tokens[k + n]?.lower === word,
    );
    const all = { first: k, last: k + words.length - 1 };
    if (isThere) return { all, mark: all, speaker: { first: at, last: at } };
  }
  return undefined;
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
    if (isMark(tokens[k], ',')) return { first: source.first, last: endOfName(tokens, k) ?? k - 1 };
  return source;
}

/** "According to the director, Anna Berg, the …": the last word of a name alone between two commas. */
function endOfName(tokens: Unit['tokens'], comma: number): number | undefined {
  let k = comma + 1;
  while (tokens[k]?.isCapital && tokens[k]?.name && tokens[k]?.name === tokens[comma + 1]?.name) k++;
  return k > comma + 2 && isMark(tokens[k], ',') ? k - 1 : undefined;
}

/** ", so Berg weiter": adverbs and times behind an inserted source. */
function withAdverbs(tokens: Unit['tokens'], last: number): number {
  let k = last;
  while (isOf(tokens[k + 1], CLASS.adverb | CLASS.time)) k++;
  return k;
}

function partsAround(text: string, unit: Unit, { source, lexicon }: { source: Source; lexicon: Lexicon }): Finding[] {
  const { tokens } = unit;
  const all = { first: source.all.first, last: pastRelative(tokens, source.all.last, lexicon) };
  const parts: [number, number][] = [];
  const before = findClauseStart(tokens, all.first);
  if (!isMark(tokens[all.first - 1], ':') && countWords(tokens, before, all.first) >= MIN_PART)
    parts.push([startOfLeft(tokens, before, all.first), all.first]);
  const from = isMark(tokens[all.last + 1], ',:') ? all.last + 2 : all.last + 1;
  if ((parts.length === 0 && all.first - before < 2) || goesOn(unit, all.last + 1, lexicon.data.isVerbSecond)) {
    const to = findClauseEnd(tokens, from, lexicon);
    if (countWords(tokens, from, to) >= (parts.length > 0 ? MIN_PART : 1)) parts.push([from, to]);
  }
  const [left, right] = parts;
  const isWhole =
    !lexicon.data.isVerbSecond &&
    left &&
    right &&
    !(hasVerb(tokens, left[0], left[1], lexicon) && hasFinite(tokens, right[0], right[1], lexicon));
  return (isWhole ? [[left[0], right[1]] as const] : parts).flatMap(([first, end]) => {
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

/** True when a run of tokens holds a finite verb, also one that only its ending shows. */
const hasFinite = (tokens: Unit['tokens'], from: number, to: number, lexicon: Lexicon): boolean =>
  hasVerb(tokens, from, to, lexicon) ||
  tokens.slice(from, to).some(t => !t.entry && !t.isCapital && lexicon.clauseVerb?.test(t.lower));

/** Longest relative clause behind a source that is read, in tokens. */
const MAX_RELATIVE = 16;

/** "According to two people who were present, …": the relative clause belongs to the source. */
function pastRelative(tokens: Unit['tokens'], last: number, { relativeSubjects }: Lexicon): number {
  const pronoun = isMark(tokens[last + 1], ',') ? last + 2 : last + 1;
  const isSubject = relativeSubjects.has(tokens[pronoun]?.lower ?? '') && !tokens[pronoun]?.isCapital;
  if (!isSubject && !isOf(tokens[last + 1], CLASS.relative)) return last;
  for (let k = pronoun + 1; k < tokens.length && k < last + MAX_RELATIVE; k++)
    if (isMark(tokens[k], ',.;')) return k - 1;
  return last;
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
  if (isMark(first, ':')) return tokens[at + 1]?.kind === 'quote';
  if (!isMark(first, ',')) return isVerbSecond && first.kind === 'word' && !isClauseMark(first);
  const next = tokens[at + 1];
  return (
    next?.kind === 'word' &&
    !isOf(next, CLASS.contrast | CLASS.relative | CLASS.coordinator | CLASS.subordinator) &&
    !next.entry?.cues.some(c => c.tense === 'gerund')
  );
}
