import type { Entry } from './entries.ts';
import { type Lexicon, type PhraseNode, WORD } from './lexicon.ts';
import type { Token } from './read-tokens.ts';

/** A known name in the text: tokens `from` up to `to` (exclusive). */
export interface PhraseMatch {
  readonly from: number;
  readonly to: number;
  readonly entry: Entry;
}

/** For each token the longest known name that begins there, if any; names that lie inside a longer one to their left are left out. */
export function matchPhrases(tokens: readonly Token[], lexicon: Lexicon): ReadonlyMap<number, PhraseMatch> {
  const matches = new Map<number, PhraseMatch>();
  for (let i = 0; i < tokens.length; ) {
    const match = longestAt(tokens, i, lexicon.phrases);
    if (match) matches.set(i, match);
    i = match?.to ?? i + 1;
  }
  return matches;
}

function longestAt(tokens: readonly Token[], from: number, root: PhraseNode): PhraseMatch | undefined {
  let node: PhraseNode | undefined = root;
  let best: PhraseMatch | undefined;
  for (let i = from; node !== undefined; i++) {
    const token = tokens[i];
    if (token === undefined || (i > from && !JOINING.has(token.gap))) break;
    node = node.next.get(token.base) ?? node.next.get(token.plain);
    const entry = node?.entries.length ? findWritten(node.entries, tokens.slice(from, i + 1)) : undefined;
    if (entry) best = { from, to: i + 1, entry };
  }
  return best;
}

const JOINING: ReadonlySet<string> = new Set(['space', 'hyphen', 'owner']);

/** The first of the names with these letters that is written as the text writes it. */
function findWritten(entries: readonly Entry[], words: readonly Token[]): Entry | undefined {
  const [first] = words;
  return entries.find(({ letters }) => {
    if (letters === 'any') return true;
    if (letters === 'capital') return first?.isCapital && !(words.length === 1 && first.bits & WORD.function);
    return words.every(token => token.isUpper || /\d/.test(token.text));
  });
}
