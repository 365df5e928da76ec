import type { NameData } from './data.ts';
import type { Ground } from './grow-run.ts';
import { WORD } from './lexicon.ts';
import type { Token } from './read-tokens.ts';

/** A name with the words in small letters that belong to it: tokens `from` up to `to` (exclusive). */
export interface Extent {
  readonly from: number;
  readonly to: number;
  readonly type: 'organization' | 'place';
}

/** Words in small letters between or behind the words of a body's name at most. */
const MAX_TAIL = 4;

/**
 * A run of capitalised words with the common words in small letters that make it the name of a body or place: "Syndicat national des enseignants", "Союза
 * свободных регионов", "Ладовского городского суда", "Östra rymdorganet", "Tallmarks län". Undefined where none follow.
 */
export function extendBody(ground: Ground, from: number, to: number): Extent | undefined {
  const { data } = ground;
  const end = ground.tokens[to];
  if (end === undefined || end.gap !== 'space') return undefined;
  if (data.bodyTail) {
    const tailed = withTail(ground, from, to);
    if (tailed) return tailed;
  }
  return end.isCapital ? undefined : headedAfter(ground, from, to);
}

/** A body whose noun comes first: its adjectives and genitives follow. */
function withTail(ground: Ground, from: number, to: number): Extent | undefined {
  const { tokens, data } = ground;
  const head = tokens[from];
  if (head === undefined || !(head.bits & WORD.orgHead) || head.bits & WORD.given || !mayHaveTail(ground, from))
    return undefined;
  const end = data.script === 'cyrillic' ? cyrillicTail(ground, to) : romanceTail(ground, to);
  return end > to ? { from, to: end, type: 'organization' } : undefined;
}

/** A capital that is owed to a sentence's start proves no name; one behind an article does. */
const mayHaveTail = ({ tokens, data }: Ground, at: number): boolean =>
  tokens[at]?.isCapital === true &&
  (!tokens[at].isStart || (data.script === 'latin' && (tokens[at].isQuoted || tokens[at - 1]?.bits === undefined)));

/** "(national) (des (petites) enseignants) (de Brisac)". */
function romanceTail({ tokens, phrases, data }: Ground, at: number): number {
  const tail = data.bodyTail;
  if (tail === undefined) return at;
  let end = at;
  let i = at;
  let isAfterLink = false;
  for (; i < at + MAX_TAIL + 3; i++) {
    const token = tokens[i];
    if (token === undefined || (token.gap !== 'space' && !isElided(tokens[i - 1]))) break;
    if (tail.links.has(token.plain)) {
      isAfterLink = true;
      continue;
    }
    const isName = token.isCapital && !token.isInitial && !(token.bits & (WORD.given | WORD.honorific));
    const isWord = isAfterLink
      ? !(token.bits & WORD.function) || tail.adjective.test(token.plain)
      : !(token.bits & WORD.function) &&
        tail.adjective.test(token.plain) &&
        !(token.bits & WORD.role && !tail.adjective.test(token.plain));
    if (!(isAfterLink && isName) && (token.isCapital || !isWord || /^\d/.test(token.text))) break;
    end = phrases.get(i)?.to ?? i + 1;
    i = end - 1;
    isAfterLink = isAfterLink && QUALIFIERS.has(token.plain);
  }
  return end;
}

const QUALIFIERS = new Set([
  'petites',
  'petits',
  'grandes',
  'grands',
  'jeunes',
  'pequeñas',
  'pequeños',
  'medianas',
  'grandes',
  'nuevas',
  'nuevos',
]);

const isElided = (token: Token | undefined): boolean => /['’]$/.test(token?.text ?? '');

/** "(по) свободных регионов (Остлонии)". */
function cyrillicTail({ tokens, phrases, cores, data }: Ground, at: number): number {
  const tail = data.bodyTail;
  let end = at;
  for (let i = at; i < at + MAX_TAIL && tail; i++) {
    const token = tokens[i];
    if (token === undefined || token.gap !== 'space') break;
    if (tail.links.has(token.plain)) continue;
    if (token.isCapital) {
      if (i > at && end === i && tail.genitive?.test(token.plain) && !(token.bits & (WORD.given | WORD.role)))
        end = phrases.get(i)?.to ?? i + 1;
      break;
    }
    if (
      token.bits & (WORD.function | WORD.honorific) ||
      cores.has(i) ||
      !tail.genitive?.test(token.plain) ||
      token.text.length < MIN_WORD
    )
      break;
    end = i + 1;
  }
  return end;
}

const MIN_WORD = 4;

/** A body or place whose noun comes last, in small letters: "Ладовского городского суда", "Halverns gosskör", "Tolland weather office". */
function headedAfter({ tokens, phrases, data }: Ground, from: number, to: number): Extent | undefined {
  const before = tokens[to - 1];
  if (before === undefined || data.headAfter === undefined || phrases.has(to) || before.bits & WORD.given)
    return undefined;
  if (!data.headAfter.owner.test(before.plain)) return undefined;
  for (let i = to; i < to + 3; i++) {
    const token = tokens[i];
    if (token === undefined || token.gap !== 'space' || token.isCapital) return undefined;
    if (isHead(token, before, data)) {
      const type = token.bits & (WORD.orgHead | WORD.bodyEnding) ? 'organization' : 'place';
      const to = data.script === 'cyrillic' ? withOwner({ tokens, phrases, data }, i + 1) : i + 1;
      const isProper =
        !tokens[from]?.isStart || to > i + 1 || data.script === 'latin' || PLACE_ADJECTIVE.test(before.plain);
      return isProper ? { from, to, type } : undefined;
    }
    if (!data.headAfter.between?.test(token.plain) || token.bits & WORD.function) return undefined;
  }
  return undefined;
}

/** Russian and Ukrainian adjectives made of places' names, which may begin a sentence and still be a name's. */
const PLACE_ADJECTIVE = /[сц]ь?к(?:ий|ая|а|ое|е|ие|і)$/;

function isHead({ bits, plain }: Token, before: Token, { headAfter }: NameData): boolean {
  const isNoun = (bits & (WORD.orgHead | WORD.placeHead | WORD.bodyEnding)) !== 0 && !(bits & WORD.role);
  return isNoun && (headAfter?.agrees(before.plain, plain) ?? false);
}

/** "Апелляционный суд (Бельмара)". */
function withOwner({ tokens, phrases, data }: Pick<Ground, 'tokens' | 'phrases' | 'data'>, at: number): number {
  const token = tokens[at];
  if (token?.gap !== 'space' || !token.isCapital || token.bits & (WORD.given | WORD.role | WORD.honorific)) return at;
  const next = tokens[at + 1];
  if (next?.gap === 'space' && next.isCapital) return at;
  return data.bodyTail?.genitive?.test(token.plain) ? (phrases.get(at)?.to ?? at + 1) : at;
}
