import { CLASS, type Cue, FRAME, type Lexicon } from './lexicon.ts';
import { isDash, isMark, isOf } from './token-tests.ts';
import type { Token } from './tokens.ts';

/** What an unlisted verb between speech and a person is taken for. */
export const UNLISTED_CUE: Cue = {
  act: 'say',
  frames: FRAME.quote | FRAME.that,
  tense: 'finite',
  particle: [],
  isFar: false,
  isThought: false,
  links: undefined,
};

/** How far behind the verb the person may be named ("ironised the long-serving minister of trade, Berg"), in tokens. */
const MAX_SUBJECT = 10;

/**
 * True for a lower-case word that no table knows, ends like a verb and stands between speech and a person: `"…", scoffed Minister Berg.` The person
 * is a name that the name engine found.
 */
export function isUnlistedVerb(
  tokens: readonly Token[],
  i: number,
  { isDashed, lexicon }: { isDashed: boolean; lexicon: Lexicon },
): boolean {
  const token = tokens[i];
  if (i === 0 || token?.kind !== 'word' || token.isCapital || token.entry) return false;
  if (lexicon.speechVerb?.test(token.lower) !== true) return false;
  if (lexicon.data.hasBareNouns && tokens[i - 1]?.kind === 'word') return isNamedBehindSpeech(tokens, i - 1);
  const first = pastAuxiliaries(tokens, i);
  let k = first - 1;
  while (k > first - 3 && (isMark(tokens[k], ',') || isDash(tokens[k]))) k--;
  const isBehindSpeech = tokens[k]?.kind === 'quote' || (isDashed && k > 0 && k < first - 1);
  return isBehindSpeech && hasPersonAhead(tokens, i + 1, lexicon.data.dropsSubjects === true);
}

/** The index of the first of the auxiliaries and pronouns before a verb ("s'est enthousiasmée"). */
function pastAuxiliaries(tokens: readonly Token[], i: number): number {
  let k = i;
  while (k > i - 3 && isOf(tokens[k - 1], CLASS.have | CLASS.be | CLASS.objectPronoun)) k--;
  return k;
}

/** `"…," Berg scoffed`: nothing but a person's name or pronoun stands between the speech and the verb. */
function isNamedBehindSpeech(tokens: readonly Token[], last: number): boolean {
  const name = tokens[last]?.name;
  const isPerson = name?.type === 'person';
  if (!isPerson && !(isOf(tokens[last], CLASS.pronoun) && !isOf(tokens[last], CLASS.determiner))) return false;
  let k = last - 1;
  while (isPerson && tokens[k]?.name === name) k--;
  return tokens[k]?.kind === 'quote' || (isMark(tokens[k], ',') && tokens[k - 1]?.kind === 'quote');
}

function hasPersonAhead(tokens: readonly Token[], from: number, dropsSubjects: boolean): boolean {
  const isEnd = tokens[from] === undefined || isMark(tokens[from], '.,');
  if (dropsSubjects && (isEnd || isOf(tokens[from], CLASS.preposition | CLASS.time))) return true;
  if (
    isOf(tokens[from], CLASS.determiner | CLASS.possessive | CLASS.pronoun) &&
    !isOf(tokens[from], CLASS.objectPronoun)
  )
    return true;
  for (let k = from; k < tokens.length && k < from + MAX_SUBJECT; k++) {
    const token = tokens[k];
    if (token?.name?.type === 'person') return true;
    if (token?.kind !== 'word' && !isMark(token, ',')) return false;
    if (isOf(token, CLASS.that | CLASS.relative | CLASS.have | CLASS.be | CLASS.modal | CLASS.subordinator))
      return false;
  }
  return false;
}
