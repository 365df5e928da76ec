import { CLASS } from './lexicon.ts';
import { isMark, isOf } from './token-tests.ts';
import type { Token } from './tokens.ts';

/** Longest parenthesis between a verb and what it governs, in tokens. */
const MAX_PARENTHESIS = 8;

/** The index behind a short parenthesis ("(March 4)"); the same index where it is long. */
export function pastParenthesis(tokens: readonly Token[], open: number): number {
  for (let k = open + 1; k < tokens.length && k < open + MAX_PARENTHESIS; k++) if (isMark(tokens[k], ')')) return k + 1;
  return open;
}

/** Past "on Monday (May 2)". */
export function pastTimes(tokens: readonly Token[], from: number): number {
  let k = from;
  while (
    k < from + 8 &&
    (isOf(tokens[k], CLASS.time | CLASS.preposition) || isMark(tokens[k], '().,') || /^\d/.test(tokens[k]?.lower ?? ''))
  ) {
    if (isOf(tokens[k], CLASS.infinitiveMark)) break;
    k++;
  }
  return k;
}

/** Past "on Tuesday", "in a statement" and such to where a clause can start. */
export function zeroStart(tokens: readonly Token[], from: number): number {
  let k = from;
  for (let round = 0; round < 3; round++) {
    while (isOf(tokens[k], CLASS.time | CLASS.adverb) || (isMark(tokens[k], ',') && k === from)) k++;
    if (!isOf(tokens[k], CLASS.preposition) || isOf(tokens[k], CLASS.determiner)) return k;
    k = skipPrepositional(tokens, k);
  }
  return k;
}

function skipPrepositional(tokens: readonly Token[], from: number): number {
  let k = from + 1;
  for (; k < tokens.length && k < from + 10; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word') return isMark(token, ',') ? k + 1 : k;
    if (isOf(token, CLASS.pronoun)) return k;
    if (k > from + 1 && isOf(token, CLASS.determiner) && !isOf(tokens[k - 1], CLASS.preposition)) return k;
    if (isOf(token, CLASS.time) && !isOf(tokens[k + 1], CLASS.time)) return k + 1;
    if (isOf(token, CLASS.medium) && !isOf(tokens[k + 1], CLASS.preposition)) return k + 1;
  }
  return k;
}
