import type { RoleCore } from './find-role-cores.ts';
import { WORD } from './lexicon.ts';
import type { PhraseMatch } from './match-phrases.ts';
import type { Token } from './read-tokens.ts';

/** What is known of a text's tokens before names are put together. */
export interface Ground {
  readonly tokens: readonly Token[];
  readonly phrases: ReadonlyMap<number, PhraseMatch>;
  readonly cores: ReadonlyMap<number, RoleCore>;
  /** For each token 1 where it is part of a role core. */
  readonly inRole: Uint8Array;
  /** The words that the text has without a capital somewhere, and how often it has each word with one. */
  readonly lower: ReadonlySet<string>;
  readonly capitals: ReadonlyMap<string, number>;
  readonly hasCapitalNouns: boolean;
  /** True where adjectives follow their noun (French, Spanish): "président russe". */
  readonly hasPostposedAdjectives: boolean;
}

/** Tokens that a name has at most; longer runs of capitals are headings and lists. */
const MAX_TOKENS = 9;

/** True when a token can be a word of a name: it has a capital that is not owed to its being a function word, a weekday or a role. */
export function isNameToken({ tokens, inRole }: Ground, i: number): boolean {
  const token = tokens[i];
  if (!token?.isCapital || inRole[i] || token.bits & WORD.honorific) return false;
  if (token.text.length === 1 && !token.isInitial) return false;
  if (ROMAN.test(token.text) && !isAfterGiven(tokens, i))
    return tokens[i - 1]?.isCapital === true && token.gap === 'space';
  if (token.bits & WORD.calendar && token.text.length === SHORT_MONTH && isBesideName(tokens, i)) return true;
  if (token.bits & WORD.calendar) return isAfterGiven(tokens, i) && !/^\d/.test(tokens[i + 1]?.text ?? '');
  if (!(token.bits & WORD.function) || token.bits & WORD.given || isAfterGiven(tokens, i)) return true;
  return (
    (token.bits & (WORD.orgHead | WORD.placeHead)) !== 0 && token.gap === 'space' && tokens[i - 1]?.isCapital === true
  );
}

/** Letters of the short names of months and weekdays, which are words of other languages too ("Mar", "Sun", "Jan"). */
const SHORT_MONTH = 3;

/** True where a name follows, and no number stands on either side. */
function isBesideName(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  const isDate = /^\d/.test(next?.text ?? '') || (token?.gap === 'space' && /^\d/.test(before?.text ?? ''));
  if (isDate || token?.isStart || next?.gap !== 'space' || !next.isCapital) return false;
  return !(next.bits & (WORD.calendar | WORD.function | WORD.role | WORD.honorific));
}

/** Roman numerals of two figures and more: no names, but part of a ruler's. */
const ROMAN = /^[IVX]{2,}$/;

function isAfterGiven(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return tokens[i]?.gap === 'space' && before !== undefined && before.isCapital && (before.bits & WORD.given) !== 0;
}

/** The end (exclusive) of the run of name tokens that begins at `from`, with the particles and links inside it. */
export function growRun(ground: Ground, from: number): number {
  const { tokens, phrases } = ground;
  let to = from + 1;
  let bits = tokens[from]?.bits ?? 0;
  while (to - from < MAX_TOKENS) {
    const next = tokens[to];
    if (next === undefined || !isClose(next, tokens[to - 1])) break;
    if (isNameToken(ground, to) && !startsAnother(ground, from, to) && !(bits & HEADS && isGivenAndMore(ground, to))) {
      bits |= next.bits;
      to++;
      continue;
    }
    const linked = linkedToken(ground, to, bits);
    if (linked === undefined) break;
    bits |= tokens[linked]?.bits ?? 0;
    to = phrases.get(linked)?.to ?? linked + 1;
  }
  return to;
}

/**
 * True where a name token begins something else: a known name (but for "Police" and other bodies that are part of a longer name), an acronym after two
 * words ("Jane Falk MP"), or a word in another script.
 */
function startsAnother({ tokens, phrases }: Ground, from: number, at: number): boolean {
  const token = tokens[at];
  const phrase = phrases.get(at);
  if (token === undefined || (phrase && !(phrase.entry.kind === 'institution' && phrase.to === at + 1))) return true;
  if (at - from > 1 && token.isUpper && token.text.length < 6 && !tokens[at - 1]?.isUpper) return true;
  return isLatin(token) !== isLatin(tokens[from]);
}

/** Latin letters end before U+0250 (Unicode blocks). */
const isLatin = (token: Token | undefined): boolean => (token?.text.charCodeAt(0) ?? 0) < 0x250;

const HEADS = WORD.orgHead | WORD.placeHead;

/** True at a given name that a surname follows: after the noun of a body or place a person begins. */
function isGivenAndMore({ tokens, phrases }: Ground, at: number): boolean {
  const next = tokens[at + 1];
  if (!((tokens[at]?.bits ?? 0) & WORD.given) || phrases.has(at + 1)) return false;
  return next?.isCapital === true && next.gap === 'space' && !(next.bits & HEADS);
}

const isClose = (token: Token, before: Token | undefined): boolean =>
  token.gap === 'space' || (token.gap === 'hyphen' && before !== undefined && before.isCapital);

/** The name token that particles or links at `at` lead to: "von der" in any name, "of the" after the noun of an organisation or place. */
function linkedToken(ground: Ground, at: number, bits: number): number | undefined {
  const { tokens, phrases } = ground;
  const allowed = WORD.particle | (bits & (WORD.orgHead | WORD.placeHead) ? WORD.orgLink : 0);
  const isPersonal = (bits & WORD.given) !== 0;
  const hasHead = (bits & (WORD.orgHead | WORD.placeHead)) !== 0;
  for (let i = at; i < at + MAX_LINKS; i++) {
    const token = tokens[i];
    if (
      token === undefined ||
      (token.gap !== 'space' && tokens[i - 1]?.text.at(-1) !== "'" && tokens[i - 1]?.text.at(-1) !== '’')
    )
      return undefined;
    if (i > at && token.isCapital && (isNameToken(ground, i) || phrases.has(i))) {
      const isNew = phrases.has(i) || (token.bits & WORD.given) !== 0;
      return isNew && (!hasHead || CONJUNCTIONS.has(tokens[i - 1]?.plain ?? '')) ? undefined : i;
    }
    if (!(token.bits & allowed)) return undefined;
    if (token.bits & WORD.orgLink && !hasHead && !isPersonal) return undefined;
  }
  return undefined;
}

/** Words that join two names more often than the parts of one. */
const CONJUNCTIONS = new Set(['and', 'och', 'und', 'et', 'y', 'e']);

/** "van der", "de la", "of the". */
const MAX_LINKS = 3;
