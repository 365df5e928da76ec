import { CLASS } from './lexicon.ts';
import { isOf } from './token-tests.ts';
import type { Token } from './tokens.ts';

/** A run of tokens by index, both ends inside. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** Longest noun phrase that is read, in tokens; bounds the work at each verb. */
export const MAX_PHRASE = 26;

const NO_NOUN =
  CLASS.objectPronoun |
  CLASS.coordinator |
  CLASS.preposition |
  CLASS.adverb |
  CLASS.time |
  CLASS.negation |
  CLASS.possessive;

/** True when a run of tokens names someone or something: a pronoun, a capital, or a word that is no function word. */
export function hasNoun(tokens: readonly Token[], first: number, last: number): boolean {
  if (isOf(tokens[first], CLASS.pronoun)) return true;
  for (let k = first; k <= last; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || /^\d+$/.test(token.lower)) continue;
    if (token.isCapital || (!isOf(token, NO_NOUN) && !isOf(token, CLASS.determiner))) return true;
  }
  return false;
}
