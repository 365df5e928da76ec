import { CLASS, type Cue, type Lexicon } from './lexicon.ts';
import type { Phrase } from './phrases.ts';
import { isOf } from './token-tests.ts';
import type { Unit } from './tokens.ts';
import type { VerbGroup } from './verb-groups.ts';

/** False for infinitives, bare participles and what merely may be said. */
export function isAsserted(
  tokens: Unit['tokens'],
  { classes, first }: VerbGroup,
  { cue, lexicon }: { cue: Cue; lexicon: Lexicon },
): boolean {
  if (classes & (CLASS.infinitiveMark | CLASS.modal)) return false;
  if (cue.tense === 'participle')
    return (
      ((classes & CLASS.have) !== 0 && !isOf(tokens[first - 1], CLASS.infinitiveMark)) ||
      ((classes & CLASS.be) !== 0 && hasReflexive(tokens, first, lexicon))
    );
  if (cue.tense === 'finite') return (classes & CLASS.be) === 0 || (classes & CLASS.have) !== 0;
  return true;
}

/** French "s'est réjouie": behind a reflexive pronoun "be" makes the perfect. */
function hasReflexive(tokens: Unit['tokens'], first: number, { reflexives }: Lexicon): boolean {
  for (let k = first; k < first + 3; k++)
    if (reflexives.has(tokens[k]?.lower ?? '')) return isOf(tokens[k + 1], CLASS.be);
  return false;
}

/** "The demands were", "Alvia's claims are": directly before another finite verb an English form in -s is a noun. */
export const isNounBeforeVerb = (tokens: Unit['tokens'], { last }: VerbGroup, { data }: Lexicon): boolean =>
  data.hasBareNouns === true && isOf(tokens[last + 1], CLASS.be | CLASS.have | CLASS.do | CLASS.modal);

/** True for subjects that a base form can follow: "they", "critics", "Berg and Lund". */
export function isPlural(tokens: Unit['tokens'], { first, last }: Phrase): boolean {
  if (first === last && isOf(tokens[first], CLASS.pronoun))
    return !['he', 'she', 'it', 'one', 'there'].includes(tokens[first]?.lower ?? '');
  for (let k = first; k <= last; k++)
    if (
      isOf(tokens[k], CLASS.coordinator) ||
      (/[^s’'.]s$|^(?:people|men|women|police)$/.test(tokens[k]?.lower ?? '') && !/\./.test(tokens[k]?.lower ?? ''))
    )
      return true;
  return false;
}

/** False where the "verb" is more likely a noun: a bare singular before it, or a plural before a third-person form ("similar doubts"). */
export function isLikelySubject(
  tokens: Unit['tokens'],
  { first, last }: Phrase,
  { form, lexicon }: { form: string; lexicon: Lexicon },
): boolean {
  if (!lexicon.data.hasBareNouns) return true;
  const head = tokens[last];
  for (let k = first; k <= last; k++)
    if (
      tokens[k]?.isCapital ||
      isOf(tokens[k], CLASS.determiner | CLASS.possessive | CLASS.pronoun) ||
      /^\d/.test(tokens[k]?.lower ?? '')
    )
      return head?.isCapital || !/[^s]s$/.test(head?.lower ?? '') || !/[^s]s$/.test(form) || isOf(head, CLASS.pronoun);
  return /s$|^(?:people|men|women|police|half|who|which)$/.test(head?.lower ?? '') && !/[^s]s$/.test(form);
}

/** True when an "if" stands right before a token. */
export const isConditional = (tokens: Unit['tokens'], at: number): boolean => isOf(tokens[at - 1], CLASS.conditional);
