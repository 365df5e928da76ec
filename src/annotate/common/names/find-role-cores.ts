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
  const surnames = new Set(tokens.filter((_, i) => isAfterGiven(tokens, i)).map(token => token.plain));
  for (let i = 0; i < tokens.length; ) {
    const core = phrases.has(i) ? undefined : coreAt(tokens, i, { phrases, surnames });
    if (core) cores.set(i, core);
    i = core?.to ?? phrases.get(i)?.to ?? i + 1;
  }
  return cores;
}

interface Known {
  readonly phrases: ReadonlyMap<number, PhraseMatch>;
  /** Role nouns that are a surname somewhere in the text. */
  readonly surnames: ReadonlySet<string>;
}

function coreAt(tokens: readonly Token[], from: number, { phrases, surnames }: Known): RoleCore | undefined {
  let to = from;
  for (let i = from; i < tokens.length && !phrases.has(i); i++) {
    const token = tokens[i] as Token;
    if (
      !(token.bits & (WORD.role | WORD.roleModifier)) ||
      (i > from && token.gap !== 'space' && token.gap !== 'hyphen')
    )
      break;
    const isSurname =
      token.isCapital && surnames.has(token.plain) && (!isNameNext(tokens, i) || isAfterGiven(tokens, i));
    if (token.bits & WORD.role && !isSurname) to = i + 1;
  }
  if (to === from) return undefined;
  const words = tokens.slice(from, to).map(token => token.base);
  return { from, to, head: words.at(-1) ?? '', words: words.join(' ') };
}

/** A capitalised role noun right after a given name is a surname, unless a name follows it. */
function isAfterGiven(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (!token?.isCapital || !(token.bits & WORD.role) || token.gap !== 'space') return false;
  return (
    before?.isCapital === true &&
    (before.bits & WORD.given) !== 0 &&
    !((tokens[i + 1]?.bits ?? 0) & WORD.given && isNameNext(tokens, i))
  );
}

function isNameNext(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1];
  return after?.isCapital === true && after.gap === 'space';
}
