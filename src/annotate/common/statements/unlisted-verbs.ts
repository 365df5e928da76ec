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
  if (i === 0 || tokens[i - 1]?.kind === 'word' || token?.kind !== 'word' || token.isCapital || token.entry)
    return false;
  let k = i - 1;
  while (k > i - 3 && (isMark(tokens[k], ',') || isDash(tokens[k]))) k--;
  const isBehindSpeech = tokens[k]?.kind === 'quote' || (isDashed && k > 0 && k < i - 1);
  return isBehindSpeech && lexicon.speechVerb?.test(token.lower) === true && hasPersonAhead(tokens, i + 1);
}

function hasPersonAhead(tokens: readonly Token[], from: number): boolean {
  for (let k = from; k < tokens.length && k < from + MAX_SUBJECT; k++) {
    const token = tokens[k];
    if (token?.name?.type === 'person') return true;
    if (token?.kind !== 'word' && !isMark(token, ',')) return false;
    if (isOf(token, CLASS.that | CLASS.relative | CLASS.have | CLASS.be | CLASS.modal | CLASS.subordinator))
      return false;
  }
  return false;
}
