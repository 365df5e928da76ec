import { CLASS, type Lexicon } from './lexicon.ts';
import { hasNoun, type Phrase } from './phrases.ts';
import { findSubjectAfter } from './subjects-after.ts';
import { findSubjectBefore } from './subjects-before.ts';
import { isClauseMark, isMark, isOf, isVerbal } from './token-tests.ts';
import type { Token } from './tokens.ts';

/** How far behind its verb a subject may stand with a place or an occasion between ("said on the steps of the court lawyer Anna Berg"), in tokens. */
const MAX_BEYOND = 14;

/**
 * The subject that follows its verb past phrases with a preposition: «…», сказал на брифинге министр Лунд. It is the person whom the name engine found, with the
 * role, or the noun phrase at a determiner that no preposition governs.
 */
export function findSubjectBeyond(tokens: readonly Token[], from: number, lexicon: Lexicon): Phrase | undefined {
  if (!isOf(tokens[from], CLASS.preposition) || lexicon.data.hasBareNouns) return undefined;
  for (let k = from + 1; k < tokens.length && k < from + MAX_BEYOND; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || isClauseMark(token) || isVerbal(tokens, k, lexicon)) return undefined;
    const isGoverned = isOf(tokens[k - 1], CLASS.preposition | CLASS.determiner | CLASS.coordinator);
    if (isGoverned) continue;
    const starts = isOf(token, CLASS.determiner) && !isOf(token, CLASS.genitive | CLASS.preposition);
    if (starts || startsPerson(tokens, k, lexicon)) {
      const subject = findSubjectAfter(tokens, k, lexicon);
      return subject?.first === k ? subject : undefined;
    }
  }
  return undefined;
}

/** True where a person's role begins, or the name where it has none; a name in the case of the noun before it is not its own phrase. */
function startsPerson(tokens: readonly Token[], k: number, { data }: Lexicon): boolean {
  if (data.governedNameEndings === undefined) return false;
  for (let n = k; n < tokens.length && n < k + MAX_BEYOND; n++) {
    const name = tokens[n]?.name;
    if (name?.type === 'person') return (name.role?.start ?? name.start) === tokens[k]?.start;
    if (tokens[n]?.kind !== 'word') return false;
  }
  return false;
}

/** How far before its verb a relative pronoun may stand, in tokens. */
const MAX_CLAUSE = 14;

/**
 * The noun phrase that a relative pronoun right before a verb stands for: "the minister, who warned that …", "la ministra, que ha pedido …". `verb` is the verb
 * group's first token.
 */
export function findAntecedent(tokens: readonly Token[], verb: number, lexicon: Lexicon): Phrase | undefined {
  let pronoun = verb - 1;
  while (isOf(tokens[pronoun], CLASS.adverb | CLASS.time | CLASS.negation | CLASS.objectPronoun) && pronoun > 0)
    pronoun--;
  if (!lexicon.relativeSubjects.has(tokens[pronoun]?.lower ?? '')) return undefined;
  const hasComma = isMark(tokens[pronoun - 1], ',');
  if (!hasComma && !isOf(tokens[pronoun], CLASS.relative)) return undefined;
  const phrase = findSubjectBefore(tokens, hasComma ? pronoun - 1 : pronoun, lexicon) ?? nameBefore(tokens, pronoun);
  return phrase && hasNoun(tokens, phrase.first, phrase.last) ? phrase : undefined;
}

/** The antecedent as the end of a phrase with a preposition: the name right before the comma. */
function nameBefore(tokens: readonly Token[], pronoun: number): Phrase | undefined {
  const last = isMark(tokens[pronoun - 1], ',') ? pronoun - 2 : pronoun - 1;
  const name = tokens[last]?.name;
  if (!name || name.type === 'place' || name.type === 'other') return undefined;
  let first = last;
  while (tokens[first - 1]?.name === name) first--;
  return { first, last };
}

/** "An official who asked not to be named said": a subject whose relative clause ends, without a comma, at the verb. */
export function findClausedSubject(tokens: readonly Token[], verb: number, lexicon: Lexicon): Phrase | undefined {
  if (!lexicon.data.hasBareNouns) return undefined;
  for (let k = verb - 2; k > 0 && k > verb - MAX_CLAUSE; k--) {
    if (tokens[k]?.kind !== 'word') return undefined;
    if (!isOf(tokens[k], CLASS.relative) || isOf(tokens[k - 1], CLASS.preposition)) continue;
    const head = findSubjectBefore(tokens, k, lexicon);
    return (head && isOf(tokens[k + 1], CLASS.be | CLASS.have | CLASS.do | CLASS.verb)) ||
      isVerbal(tokens, k + 1, lexicon)
      ? head && { first: head.first, last: verb - 1 }
      : undefined;
  }
  return undefined;
}
