import { WORD } from './lexicon.ts';
import type { PhraseMatch } from './match-phrases.ts';
import type { Token } from './read-tokens.ts';

/** The words of a role without its country and complements ("Deputy Foreign Minister"): tokens `from` up to `to` (exclusive). */
export interface RoleCore {
  readonly from: number;
  readonly to: number;
  /** Base form of its last noun ("minister"), and of all its words. */
  readonly head: string;
  readonly words: string;
}

/** The role cores of a text by their first token. Words of known names and surnames that are role nouns ("Stephen King") are not among them. */
export function findRoleCores(
  tokens: readonly Token[],
  phrases: ReadonlyMap<number, PhraseMatch>,
): ReadonlyMap<number, RoleCore> {
  const cores = new Map<number, RoleCore>();
  for (let i = 0; i < tokens.length; ) {
    const core = phrases.has(i) ? undefined : coreAt(tokens, i, phrases);
    if (core) cores.set(i, core);
    i = core?.to ?? phrases.get(i)?.to ?? i + 1;
  }
  return cores;
}

function coreAt(
  tokens: readonly Token[],
  from: number,
  phrases: ReadonlyMap<number, PhraseMatch>,
): RoleCore | undefined {
  let to = from;
  for (let i = from; i < tokens.length && !phrases.has(i); i++) {
    const token = tokens[i] as Token;
    if (
      !(token.bits & (WORD.role | WORD.roleModifier)) ||
      (i > from && token.gap !== 'space' && token.gap !== 'hyphen')
    )
      break;
    if (token.bits & WORD.role && !isSurname(tokens, i)) to = i + 1;
  }
  if (to === from) return undefined;
  const words = tokens.slice(from, to).map(token => token.base);
  return { from, to, head: words.at(-1) ?? '', words: words.join(' ') };
}

/** A capitalised role noun right after a given name is a surname, unless a name follows it. */
function isSurname(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!token?.isCapital || token.gap !== 'space' || !before?.isCapital || !(before.bits & WORD.given)) return false;
  return !(after?.isCapital && after.gap === 'space');
}
