import { CLASS, type Cue, type Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

const AUXILIARY = CLASS.have | CLASS.be | CLASS.do | CLASS.modal;
const NOUN_MARK = CLASS.determiner | CLASS.preposition | CLASS.possessive;
const CLAUSE_MARK =
  CLASS.that |
  CLASS.subordinator |
  CLASS.conditional |
  CLASS.relative |
  CLASS.question |
  CLASS.comparison |
  CLASS.contrast;

/** True when a token belongs to any of the classes. */
export const isOf = (token: Token | undefined, classes: number): boolean =>
  token !== undefined && (token.classes & classes) !== 0;

/** True for a given punctuation mark. */
export const isMark = (token: Token | undefined, marks: string): boolean =>
  token?.kind === 'mark' && marks.includes(token.lower);

/** Dashes, also two hyphens in a row (each a token). */
export const isDash = (token: Token | undefined): boolean => isMark(token, '–—―-');

/** True for a word that opens a subordinate or contrasting clause. */
export const isClauseMark = (token: Token | undefined): boolean => isOf(token, CLAUSE_MARK);

/** True when the words before a form make a noun or an adjective of it ("the support", "Anna's claims"). */
export const isNounPlace = (before: Token | undefined): boolean =>
  before !== undefined && (isOf(before, NOUN_MARK) || /['’]s?$/.test(before.lower));

/** True when the tokens at `k` and behind it are parts of one person's name ("van den Hoek"). */
export const isSameName = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]?.name?.type === 'person' && tokens[k]?.name === tokens[k + 1]?.name;

/** True when the token at `i` can be a finite verb where it stands. */
export function isVerbal(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word') return false;
  if (isOf(token, AUXILIARY | CLASS.verb | CLASS.reportedMood)) return true;
  if (token.isCapital || isNounPlace(tokens[i - 1])) return false;
  if (token.entry?.cues.some(cue => cue.tense === 'finite' && hasParticle(cue, tokens[i + 1]))) return true;
  return lexicon.verbEnding?.test(token.lower) === true && token.entry === undefined;
}

/** "The two sides" is no verb where "side with" is: the next word decides, unless the particle stands far off. */
const hasParticle = ({ particle, isFar }: Cue, next: Token | undefined): boolean =>
  particle.length === 0 || isFar || next?.lower === particle[0];

/** True when the token may be read as a reporting verb where it stands. */
export function isCuePlace(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word' || !token.entry || token.entry.cues.length === 0) return false;
  return !(token.isCapital && i > 0) && !isNounPlace(tokens[i - 1]);
}

/** The reading of a reporting verb whose particle is there, with the index of the verb's last adjacent word and of a far particle. */
export function matchCue(tokens: readonly Token[], i: number): { cue: Cue; last: number; far?: number }[] {
  const matches: { cue: Cue; last: number; far?: number }[] = [];
  for (const cue of tokens[i]?.entry?.cues ?? []) {
    if (cue.particle.length === 0) matches.push({ cue, last: i });
    else if (cue.isFar) {
      const far = findFar(tokens, i, cue.particle[0] ?? '');
      if (far !== undefined) matches.push({ cue, last: i, far });
    } else if (cue.particle.every((word, n) => tokens[i + 1 + n]?.lower === word)) {
      matches.push({ cue, last: i + cue.particle.length });
    }
    if (matches.length > 0 && cue.particle.length > 0) break;
  }
  const longest = matches.find(m => m.cue.particle.length > 0);
  return longest ? matches.filter(m => m.cue.particle.length > 0) : matches;
}

/** How far behind its verb a separated particle may stand, in tokens. */
const MAX_FAR = 28;

function findFar(tokens: readonly Token[], i: number, particle: string): number | undefined {
  for (let k = i + 1; k < tokens.length && k <= i + MAX_FAR; k++) {
    const token = tokens[k];
    if (token?.kind === 'quote') continue;
    if (isMark(token, ';:')) return undefined;
    if (
      token?.lower === particle &&
      (tokens[k + 1] === undefined ||
        tokens[k + 1]?.kind !== 'word' ||
        isClauseMark(tokens[k + 1]) ||
        isOf(tokens[k + 1], CLASS.coordinator))
    )
      return k;
  }
  return undefined;
}

/** True for a quotation inside a noun phrase, which is a name: Die Initiative „Hafen für alle“ fordert. Speech has a stop or a comma at its end. */
export function isQuotedName(tokens: readonly Token[], k: number, lexicon: Lexicon): boolean {
  const quotation = tokens[k]?.quotation;
  const before = tokens[k - 1];
  if (!quotation?.isName || before?.kind !== 'word' || isVerbal(tokens, k - 1, lexicon)) return false;
  return (
    !isClauseMark(before) &&
    !isOf(before, CLASS.preposition | CLASS.coordinator | CLASS.adverb | CLASS.negation | CLASS.time)
  );
}

/** Marks that a name may hold: the stop of an abbreviation, a hyphen or slash without blanks, quotation marks of a title. */
export function isInnerMark(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k];
  if (isMark(token, '.%$€£&/#@"“”„«»\'’')) return k > 0;
  return isMark(token, '-–') && tokens[k - 1]?.end === token?.start;
}
