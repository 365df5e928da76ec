import { CLASS, type Lexicon } from './lexicon.ts';
import type { Phrase } from './phrases.ts';
import { isClauseMark, isDash, isMark, isOf } from './token-tests.ts';
import type { Token } from './tokens.ts';

/** How far behind its verb someone who is told may stand, in tokens. */
const MAX_GAP = 14;
/** Longest phrase between the mark and its noun ("den versammelten Journalisten"), in tokens. */
const MAX_NOUN = 3;

/** Who is told, behind a verb of saying and its subject: "sagte Berg der Zeitung „Tag“", "dijo a la prensa", "сказал он журналистам". */
export function findAddressee(tokens: readonly Token[], from: number, lexicon: Lexicon): Phrase | undefined {
  for (let k = from; k < tokens.length && k < from + MAX_GAP; k++) {
    const token = tokens[k];
    if (token?.kind === 'quote' || isMark(token, ':;.?!') || isDash(token) || isClauseMark(token)) return undefined;
    if (token?.kind !== 'word') continue;
    if (isOf(token, CLASS.listener)) return { first: k, last: endOfListener(tokens, k) };
    const phrase = markedAt(tokens, k, lexicon);
    if (phrase) return phrase;
  }
  return undefined;
}

/** A preposition or, where the case tells, an article before a noun of listeners; the preposition is no part of the phrase. */
function markedAt(
  tokens: readonly Token[],
  k: number,
  { listenerMarks, listenerNoun, data }: Lexicon,
): Phrase | undefined {
  if (!listenerMarks.has(tokens[k]?.lower ?? '')) return undefined;
  for (let n = k + 1; n <= k + MAX_NOUN; n++) {
    const token = tokens[n];
    if (token?.kind !== 'word') return undefined;
    if (listenerNoun?.test(token.lower))
      return { first: data.hasCapitalNouns ? k : k + 1, last: endOfListener(tokens, n) };
    if (!data.hasCapitalNouns && token.name?.type === 'organization')
      return { first: k + 1, last: endOfName(tokens, n) };
    if (isOf(token, CLASS.preposition | CLASS.time) && !isOf(token, CLASS.determiner)) return undefined;
  }
  return undefined;
}

function endOfName(tokens: readonly Token[], k: number): number {
  let last = k;
  while (tokens[last + 1]?.name === tokens[k]?.name) last++;
  return last;
}

/** With the name behind the noun ("der Zeitung „Tag“", "agencia EFN", "журналистам"). */
function endOfListener(tokens: readonly Token[], noun: number): number {
  let last = noun;
  while (tokens[last + 1]?.kind === 'word' && tokens[last + 1]?.isCapital) last++;
  if (last > noun || !isMark(tokens[noun + 1], '„“"«”')) return last;
  for (let k = noun + 2; k < noun + 8; k++) if (isMark(tokens[k], '“”"»')) return k;
  return last;
}

/** The index behind a listener that stands right behind the verb, where a subject could stand; the same index where none does. */
export function pastListener(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const phrase = lexicon.data.hasCapitalNouns ? markedAt(tokens, at, lexicon) : undefined;
  return phrase ? phrase.last + 1 : at;
}
