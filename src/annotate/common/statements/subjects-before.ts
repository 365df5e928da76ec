import { CLASS, type Lexicon } from './lexicon.ts';
import { hasNoun, MAX_PHRASE, type Phrase } from './phrases.ts';
import { isClauseMark, isDash, isInnerMark, isMark, isOf, isQuotedName, isSameName, isVerbal } from './token-tests.ts';
import type { Token } from './tokens.ts';

const LEADING = CLASS.adverb | CLASS.coordinator | CLASS.contrast | CLASS.time | CLASS.negation;

/** The noun phrase that ends right before `at` (a verb group), with its apposition between commas. */
export function findSubjectBefore(tokens: readonly Token[], at: number, lexicon: Lexicon): Phrase | undefined {
  const last = at - 1;
  if (isMark(tokens[last], ',')) return findApposed(tokens, last, lexicon);
  const first = scanLeft(tokens, last, lexicon);
  const phrase = trimPhrase(tokens, { first, last }, lexicon);
  // "…, the minister of trade, on Monday said": the apposition stands before a time.
  if (!phrase && first <= last && isMark(tokens[first - 1], ',') && isTimeOnly(tokens, first, last))
    return findApposed(tokens, first - 1, lexicon);
  return phrase && withHead(tokens, phrase);
}

function isTimeOnly(tokens: readonly Token[], first: number, last: number): boolean {
  for (let k = first; k <= last; k++)
    if (!isOf(tokens[k], CLASS.time | CLASS.preposition | CLASS.adverb) && !/^\d/.test(tokens[k]?.lower ?? ''))
      return false;
  return true;
}

/** "…" Anna Berg, a reporter in Alba said: a name that opens its sentence or follows a quotation is the head of what the comma adds. */
function withHead(tokens: readonly Token[], phrase: Phrase): Phrase {
  if (!isOf(tokens[phrase.first], CLASS.determiner) || !isMark(tokens[phrase.first - 1], ',')) return phrase;
  let k = phrase.first - 2;
  while (k >= 0 && tokens[k]?.isCapital) k--;
  const isName = k < phrase.first - 2 && (tokens[k] === undefined || tokens[k]?.kind === 'quote');
  return isName ? { first: k + 1, last: phrase.last } : phrase;
}

/** "Anna Berg, the minister of trade, said": the phrase from the head to the word before the second comma. */
function findApposed(tokens: readonly Token[], comma: number, lexicon: Lexicon): Phrase | undefined {
  let previous = comma;
  for (let round = 0; round < 4; round++) {
    const next = findCommaBefore(tokens, previous);
    const raw = { first: scanLeft(tokens, next - 1, lexicon), last: next - 1 };
    if (next > 0 && isAbbreviated(tokens, raw)) {
      previous = next;
      continue;
    }
    const head = next < 1 ? undefined : trimPhrase(tokens, raw, lexicon);
    if (head && (tokens[head.first]?.isCapital || !tokens[next + 1]?.isCapital || opensBehindSpeech(tokens, head)))
      return { first: head.first, last: comma - 1 };
    if (next < 1) return undefined;
    const own = trimPhrase(tokens, { first: scanLeft(tokens, comma - 1, lexicon), last: comma - 1 }, lexicon);
    return own && tokens[own.first]?.isCapital ? own : undefined;
  }
  return undefined;
}

/** "…" its director, Anna Berg, said: a role that opens its sentence or follows a quotation is the head. */
const opensBehindSpeech = (tokens: readonly Token[], { first }: Phrase): boolean =>
  isOf(tokens[first], CLASS.determiner | CLASS.possessive) &&
  (tokens[first - 1] === undefined || tokens[first - 1]?.kind === 'quote');

/** An age or a constituency ("45", "R-Alba") is no head. */
const isAbbreviated = (tokens: readonly Token[], { first, last }: Phrase): boolean =>
  first === last && /^\d|^[dr]-|^jr$/.test(tokens[first]?.lower ?? '');

/** "В министерстве заявили": with an impersonal plural the place speaks. `at` is the verb group's first token. */
export function findPlaceBefore(tokens: readonly Token[], at: number, lexicon: Lexicon): Phrase | undefined {
  const places = lexicon.placePrepositions;
  if (places.size === 0) return undefined;
  const start = scanLeft(tokens, at - 1, lexicon);
  for (let k = at - 2; k >= start; k--)
    if (
      places.has(tokens[k]?.lower ?? '') &&
      !isOf(tokens[k + 1], CLASS.time) &&
      !/^\d/.test(tokens[k + 1]?.lower ?? '')
    )
      return { first: k + 1, last: cutTrailingTime(tokens, k + 1, at - 1) };
  return undefined;
}

/** "Сообщили в министерстве": the place behind the impersonal plural, where no subject follows it. */
export function findPlaceAfter(tokens: readonly Token[], at: number, lexicon: Lexicon): Phrase | undefined {
  let k = at;
  while (isOf(tokens[k], CLASS.adverb | CLASS.time | CLASS.listener)) k++;
  if (!lexicon.placePrepositions.has(tokens[k]?.lower ?? '') || isOf(tokens[k + 1], CLASS.time)) return undefined;
  let last = k;
  for (let n = k + 1; n < tokens.length && n < k + MAX_PLACE; n++) {
    const token = tokens[n];
    if (isMark(token, '.') || (token?.kind !== 'word' && !isInnerMark(tokens, n))) break;
    if (isClauseMark(token) || isOf(token, CLASS.time)) break;
    if (isVerbal(tokens, n, lexicon)) return undefined;
    last = n;
  }
  return last > k ? { first: k + 1, last } : undefined;
}

/** Longest name of an office that speaks, in tokens. */
const MAX_PLACE = 10;

function findCommaBefore(tokens: readonly Token[], at: number): number {
  for (let k = at - 1; k >= 0 && k > at - MAX_PHRASE; k--) {
    if (isMark(tokens[k], ',')) return k;
    if (tokens[k]?.kind === 'quote' || isMark(tokens[k], ';:') || isDash(tokens[k])) return -1;
  }
  return -1;
}

/** The index of the first token of the nominal run that ends at `last`; `last + 1` where there is none. */
export function scanLeft(tokens: readonly Token[], last: number, lexicon: Lexicon): number {
  let k = last;
  for (; k >= 0 && k > last - MAX_PHRASE; k--) {
    const token = tokens[k];
    if (!token || (token.kind === 'quote' && !isQuotedName(tokens, k, lexicon))) break;
    if (isMark(token, ')')) {
      const open = findOpenParenthesis(tokens, k);
      if (open === undefined) break;
      k = open;
      continue;
    }
    if (token.kind === 'mark' && !isInnerMark(tokens, k)) break;
    if (isSameName(tokens, k)) continue;
    if (isOf(token, CLASS.pronoun) && !(k < last && isOf(token, CLASS.determiner))) return k === last ? k : k + 1;
    if (isClauseMark(token) || isOf(token, CLASS.infinitiveMark) || isVerbal(tokens, k, lexicon)) break;
  }
  return k + 1;
}

function findOpenParenthesis(tokens: readonly Token[], close: number): number | undefined {
  for (let k = close - 1; k >= 0 && k > close - 8; k--) if (isMark(tokens[k], '(')) return k;
  return undefined;
}

/** Without leading adverbs, conjunctions and times, and without what a fronted preposition governs; undefined where nothing is left. */
function trimPhrase(tokens: readonly Token[], phrase: Phrase, lexicon: Lexicon): Phrase | undefined {
  let { first, last } = phrase;
  while (first <= last && (isOf(tokens[first], LEADING) || tokens[first]?.kind === 'mark')) first++;
  last = cutTrailingTime(tokens, first, last);
  if (
    first <= last &&
    isOf(tokens[first], CLASS.preposition) &&
    !isOf(tokens[first], CLASS.determiner) &&
    !startsName(tokens, first)
  )
    first = skipFronted(tokens, { first, last }, lexicon);
  while (first <= last && (isOf(tokens[first], LEADING) || tokens[first]?.kind === 'mark')) first++;
  if (
    first > last ||
    (isOf(tokens[first], CLASS.preposition) && !startsName(tokens, first)) ||
    !hasNoun(tokens, first, last)
  )
    return undefined;
  return { first, last };
}

/** "De Wit": a preposition in the name of a person. */
const startsName = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]?.isCapital === true && isSameName(tokens, k);

/** "Berg on Monday said": a time and its preposition at the end belong to the verb. */
function cutTrailingTime(tokens: readonly Token[], first: number, last: number): number {
  let k = last;
  while (k > first && isOf(tokens[k], CLASS.time | CLASS.adverb)) k--;
  if (k === last) return last;
  while (k > first && isOf(tokens[k], CLASS.preposition)) k--;
  return k;
}

/** Where the subject starts behind a fronted "On Monday" or "In Alba"; `last + 1` where that cannot be told. */
function skipFronted(tokens: readonly Token[], { first, last }: Phrase, lexicon: Lexicon): number {
  if (lexicon.data.isVerbSecond) return last + 1;
  if (isOf(tokens[first + 1], CLASS.adverb)) return first + 2;
  let afterTime = -1;
  for (let k = first; k < last; k++) if (isOf(tokens[k], CLASS.time)) afterTime = k + 1;
  if (afterTime > 0) return afterTime;
  if (!tokens[last]?.isCapital) return last + 1;
  let start = last;
  while (start > first + 1 && (tokens[start - 1]?.isCapital || tokens[start - 1]?.kind === 'mark')) start--;
  return isOf(tokens[start - 1], CLASS.preposition | CLASS.determiner | CLASS.coordinator) ? last + 1 : start;
}
