import type { Act } from '../../../model/annotation.ts';
import { CLASS, type Lexicon } from './lexicon.ts';
import type { Phrase } from './phrases.ts';
import type { Report } from './report.ts';
import { findSubjectAfter } from './subjects-after.ts';
import { isClauseMark, isMark, isOf, isVerbal } from './token-tests.ts';
import type { Token } from './tokens.ts';

/** An object ends at a comma behind which a phrase with a preposition or a relative clause adds to it ("the plan, with …", "the plan, which …"). */
export function endOfObject(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  lexicon: Lexicon,
): number {
  for (let k = from + 1; k < to; k++) {
    const next = tokens[k + 1];
    if (isMark(tokens[k], ':') && next?.kind === 'quote') return k;
    const isAdded =
      isOf(next, CLASS.preposition | CLASS.relative | CLASS.subordinator) ||
      lexicon.relativeSubjects.has(next?.lower ?? '');
    if (isMark(tokens[k], ',') && !lexicon.data.isVerbSecond && isAdded) return k;
    if (isOf(tokens[k], CLASS.coordinator | CLASS.contrast) && isNextVerb(tokens, k + 1, lexicon)) return k;
  }
  return to;
}

/** True where a verb follows a conjunction: a second predicate, no part of the object. */
export function isNextVerb(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const k =
    isOf(tokens[at], CLASS.objectPronoun | CLASS.adverb | CLASS.negation) && !isOf(tokens[at], CLASS.determiner)
      ? at + 1
      : at;
  const token = tokens[k];
  if (token?.kind !== 'word' || token.isCapital) return false;
  return isVerbal(tokens, k, lexicon) || (!token.entry && lexicon.clauseVerb?.test(token.lower) === true);
}

/** Longest name of the one who is asked, in tokens. */
const MAX_ASKED = 6;

/** "Просят министра вмешаться": who is asked, then what for. */
export function readAsked(
  { unit: { tokens }, lexicon }: Report,
  from: number,
): { from: number; rule: string; addressee: Phrase } | undefined {
  if (!lexicon.addressedInfinitive) return undefined;
  for (let k = from; k < tokens.length && k < from + MAX_ASKED; k++) {
    const token = tokens[k];
    if (
      token?.kind !== 'word' ||
      isClauseMark(token) ||
      isOf(token, CLASS.preposition | CLASS.coordinator | CLASS.negation)
    )
      return undefined;
    if (!token.isCapital && !token.entry && lexicon.addressedInfinitive.test(token.lower))
      return k > from ? { from: k, rule: 'infinitive', addressee: { first: from, last: k - 1 } } : undefined;
  }
  return undefined;
}

/** How far behind its verb the preposition of what is said may stand, in tokens. */
const MAX_LINK = 12;

/** Acts that someone is the addressee of; who is accused or thanked is none. */
const ADDRESSED: ReadonlySet<Act> = new Set(['demand', 'ask', 'warn', 'threaten', 'promise', 'offer', 'propose']);

/** "Asked the council for help": what follows the last of a verb's prepositions, and who stands between them. */
export function readLinked(
  { unit: { tokens }, cue, lexicon }: Report,
  from: number,
  links: ReadonlySet<string>,
): { from: number; rule: string; addressee?: Phrase } | undefined {
  let link: number | undefined;
  for (let k = from; k < tokens.length && k < from + MAX_LINK; k++) {
    const token = tokens[k];
    const isLink = token !== undefined && links.has(token.lower);
    if (token?.kind !== 'word' || (isClauseMark(token) && !isLink) || isOf(token, CLASS.be | CLASS.have | CLASS.modal))
      break;
    if (isLink && [1, 2, 3].some(n => isOf(tokens[k + n], CLASS.that))) break;
    const isTime =
      isOf(tokens[k + 1], CLASS.time) || isOf(tokens[k + 2], CLASS.time) || /^\d/.test(tokens[k + 1]?.lower ?? '');
    const isOpen = tokens[k + 1]?.kind !== 'mark' || isMark(tokens[k + 1], '"“„«');
    if (isLink && isOpen && !isTime && (link === undefined || lexicon.data.dropsSubjects)) link = k;
  }
  if (link === undefined) return undefined;
  const first = isOf(tokens[from], CLASS.preposition) ? from + 1 : from;
  const phrase = first < link && ADDRESSED.has(cue.act) ? findSubjectAfter(tokens, first, lexicon) : undefined;
  const addressee = phrase?.first === first ? { first, last: Math.min(phrase.last, link - 1) } : undefined;
  return { from: link + 1, rule: 'linked', ...(addressee && { addressee }) };
}

/** "Dijo no saber nada", "nie avoir signé": where the infinitive needs no mark it follows its verb, past negations and pronouns. */
export function isSpokenInfinitive({ unit: { tokens }, lexicon }: Report, rest: number): boolean {
  if (lexicon.data.words.infinitiveMark !== undefined || !lexicon.infinitive) return false;
  let k = rest;
  while (isOf(tokens[k], CLASS.negation | CLASS.objectPronoun)) k++;
  const token = tokens[k];
  return token?.kind === 'word' && !token.isCapital && lexicon.infinitive.test(token.lower) && isPlainWord(token);
}

/** A word that is a function word or a noun of the tables is no infinitive ("ayer"). */
const isPlainWord = ({ classes }: Token): boolean =>
  (classes & (CLASS.adverb | CLASS.time | CLASS.preposition | CLASS.determiner | CLASS.pronoun | CLASS.possessive)) ===
  0;
