import { type Ground, growRun, isNameToken } from './grow-run.ts';
import { WORD } from './lexicon.ts';
import type { Token } from './read-tokens.ts';

/** Words between the noun and the name at most ("cour d'assises de l'Orlanche"). */
const MAX_BETWEEN = 6;

/**
 * The end (exclusive) of a body or place whose noun has a small letter though it is part of the name, where a proper name follows it with its links:
 * "tribunal correctionnel de Montclar", "faculté de médecine de Torsk". Undefined where none begins at `from`.
 */
export function lowerBodyEnd(ground: Ground, from: number): number | undefined {
  const { tokens, phrases, data, inRole } = ground;
  const head = tokens[from];
  if (!data.bodyTail || !head || head.isCapital || !(head.bits & WORD.lowerHead) || inRole[from]) return undefined;
  for (let i = from + 1; i <= from + MAX_BETWEEN; i++) {
    const [token, before] = [tokens[i], tokens[i - 1]];
    if (!token || !before || (token.gap !== 'space' && !isElided(before))) return undefined;
    if (token.isCapital) {
      const isPart = phrases.has(i) || (isNameToken(ground, i) && !(token.bits & (WORD.given | WORD.honorific)));
      return isPart && !token.isUpper ? (phrases.get(i)?.to ?? growRun(ground, i)) : undefined;
    }
    const isLink = data.bodyTail.links.has(token.plain) && token.plain !== 'et' && token.plain !== 'y';
    const isNoun = data.bodyTail.links.has(before.plain) && i === from + 2 && !(token.bits & WORD.function);
    if (!isLink && !isNoun && !data.bodyTail.adjective.test(token.plain)) return undefined;
  }
  return undefined;
}

const isElided = (token: Token): boolean => /['’]$/.test(token.text);
