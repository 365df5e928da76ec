import { pastListener } from './addressees.ts';
import { CLASS, type Lexicon } from './lexicon.ts';
import { hasNoun, MAX_PHRASE, type Phrase } from './phrases.ts';
import { isClauseMark, isDash, isInnerMark, isMark, isOf, isQuotedName, isSameName, isVerbal } from './token-tests.ts';
import type { Token } from './tokens.ts';

/** Longest apposition behind a name, in tokens ("…, the party's spokesman in Alba,"). */
const MAX_APPOSITION = 14;

/** The noun phrase that starts at or, past adverbs and times, behind `from`, with an apposition behind a comma. */
export function findSubjectAfter(tokens: readonly Token[], from: number, lexicon: Lexicon): Phrase | undefined {
  const first = skipToNoun(tokens, from);
  const start = tokens[first];
  if (start?.kind !== 'word' || isClauseMark(start)) return undefined;
  if (isOf(start, CLASS.pronoun)) return { first, last: first };
  if (isOf(start, CLASS.preposition | CLASS.infinitiveMark) && !isOf(start, CLASS.determiner)) return undefined;
  if (!start.isCapital && lexicon.infinitive?.test(start.lower) === true) return undefined;
  const last = scanRight(tokens, first, lexicon);
  if (last < first || !hasNoun(tokens, first, last)) return undefined;
  return { first, last: withApposition(tokens, last, lexicon) };
}

/** Past adverbs, reflexives, "-t-", times, and times with a preposition ("am Montag", "в среду"). */
export function skipToNoun(tokens: readonly Token[], from: number): number {
  let k = from;
  for (; k < tokens.length; k++) {
    const token = tokens[k];
    if (isOf(token, CLASS.preposition) && isTimeAhead(tokens, k)) continue;
    if (isOf(token, CLASS.possessive) && isOf(tokens[k + 1], CLASS.listener)) continue;
    if (isOf(token, CLASS.determiner) && isOf(token, CLASS.time) && isOf(tokens[k + 1], CLASS.time)) continue;
    if (
      isOf(token, CLASS.time | CLASS.adverb | CLASS.objectPronoun | CLASS.negation | CLASS.listener) &&
      !isOf(token, CLASS.pronoun | CLASS.determiner)
    )
      continue;
    if (token && (token.lower === '-t-' || (token.lower === '-' && isOf(tokens[k + 1], CLASS.pronoun)))) continue;
    break;
  }
  return k;
}

const isTimeAhead = (tokens: readonly Token[], k: number): boolean =>
  isOf(tokens[k + 1], CLASS.time) ||
  ((isOf(tokens[k + 1], CLASS.determiner | CLASS.adverb) || /^\d/.test(tokens[k + 1]?.lower ?? '')) &&
    isOf(tokens[k + 2], CLASS.time));

function scanRight(tokens: readonly Token[], first: number, lexicon: Lexicon): number {
  let k = first;
  for (; k < tokens.length && k < first + MAX_PHRASE; k++) {
    const token = tokens[k];
    if (!token || (token.kind === 'quote' && !(k > first && isQuotedName(tokens, k, lexicon)))) break;
    if (token.kind === 'quote') continue;
    if (isMark(token, '(')) {
      const close = tokens.findIndex((t, n) => n > k && n < k + 8 && isMark(t, ')'));
      if (close === -1) break;
      k = close;
      continue;
    }
    if (token.kind === 'mark' && !(isInnerMark(tokens, k) && tokens[k + 1]?.kind === 'word')) break;
    if (k > first && pastListener(tokens, k, lexicon) > k) break;
    if (k > first && !isSameName(tokens, k - 1) && endsPhrase(tokens, k, lexicon)) break;
  }
  while (k - 1 > first && isOf(tokens[k - 1], CLASS.preposition | CLASS.coordinator)) k--;
  return k - 1;
}

function endsPhrase(tokens: readonly Token[], k: number, lexicon: Lexicon): boolean {
  const token = tokens[k];
  if (
    isClauseMark(token) ||
    isOf(token, CLASS.time | CLASS.pronoun | CLASS.infinitiveMark | CLASS.negation | CLASS.listener)
  )
    return true;
  if (isVerbal(tokens, k, lexicon)) return true;
  if (isOf(token, CLASS.coordinator))
    return !(tokens[k + 1]?.isCapital || isOf(tokens[k + 1], CLASS.determiner)) || isVerbal(tokens, k + 2, lexicon);
  if (isOf(token, CLASS.possessive) && !isOf(tokens[k - 1], CLASS.preposition | CLASS.coordinator)) return true;
  if (isOf(token, CLASS.localPreposition) && !tokens[k + 1]?.isCapital) return true;
  if (isOf(token, CLASS.preposition))
    return (
      (!isOf(token, CLASS.nominalPreposition) &&
        (lexicon.data.isVerbSecond || !(tokens[k + 1]?.isCapital && tokens[k + 2]?.isCapital))) ||
      tokens[k + 1]?.kind !== 'word'
    );
  if (isOf(token, CLASS.adverb)) return true;
  if (
    isOf(token, CLASS.determiner) &&
    !isOf(token, CLASS.genitive) &&
    !isOf(tokens[k - 1], CLASS.preposition | CLASS.coordinator | CLASS.determiner)
  )
    return true;
  if (isBehindPerson(tokens, k, lexicon)) return true;
  if (lexicon.genitiveEnding?.test(tokens[k - 1]?.lower ?? '')) return false;
  const isLower = token?.kind === 'word' && !token.isCapital && !/^\d/.test(token.lower);
  return (
    isLower && tokens[k - 1]?.isCapital === true && !hasCapitalAhead(tokens, k) && lexicon.data.hasBareNouns !== true
  );
}

/** In a verb-second language a lower-case word right behind a person's name is the verb, unless the name owns it ("Bergs advokat"). */
function isBehindPerson(tokens: readonly Token[], k: number, { data, genitiveEnding }: Lexicon): boolean {
  const [before, token] = [tokens[k - 1], tokens[k]];
  if (!data.isVerbSecond || before?.name?.type !== 'person' || token?.name === before.name) return false;
  return (
    token?.kind === 'word' && !token.isCapital && token.classes === 0 && genitiveEnding?.test(before.lower) !== true
  );
}

/** True when a capitalised word follows before any mark or function word that ends a phrase. */
function hasCapitalAhead(tokens: readonly Token[], k: number): boolean {
  for (let n = k + 1; n < tokens.length && n < k + 7; n++) {
    const token = tokens[n];
    if (token?.kind !== 'word' || isClauseMark(token) || isOf(token, CLASS.time | CLASS.pronoun)) return false;
    if (isOf(token, CLASS.preposition) && !isOf(token, CLASS.nominalPreposition)) return false;
    if (token.isCapital) return true;
  }
  return false;
}

function withApposition(tokens: readonly Token[], last: number, lexicon: Lexicon): number {
  if (!isMark(tokens[last + 1], ',')) return last;
  const first = last + 2;
  const start = tokens[first];
  if (
    start?.kind !== 'word' ||
    isClauseMark(start) ||
    isOf(start, CLASS.preposition | CLASS.coordinator | CLASS.pronoun | CLASS.adverb | CLASS.time | CLASS.objectPronoun)
  )
    return last;
  for (let k = first; k < tokens.length && k <= first + MAX_APPOSITION; k++) {
    const token = tokens[k];
    if (token?.kind === 'quote') return last;
    if (token?.kind === 'mark' && !isInnerMark(tokens, k)) return isMark(token, ',.;') || isDash(token) ? k - 1 : last;
    if (token?.kind === 'mark' && k === tokens.length - 1) return k - 1;
    if (
      isVerbal(tokens, k, lexicon) ||
      (!token?.isCapital && lexicon.clauseVerb?.test(token?.lower ?? '')) ||
      isOf(token, CLASS.relative | CLASS.that) ||
      token?.entry?.cues.some(c => c.tense === 'gerund')
    )
      return last;
  }
  return first + MAX_APPOSITION >= tokens.length ? tokens.length - 1 : last;
}
