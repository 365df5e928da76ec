import type { NameData } from './data.ts';
import type { RoleCore } from './find-role-cores.ts';
import { WORD } from './lexicon.ts';
import type { PhraseMatch } from './match-phrases.ts';
import type { Token } from './read-tokens.ts';

/** What is known of a text's tokens before names are put together. */
export interface Ground {
  readonly data: NameData;
  readonly tokens: readonly Token[];
  readonly phrases: ReadonlyMap<number, PhraseMatch>;
  readonly cores: ReadonlyMap<number, RoleCore>;
  /** For each token 1 where it is part of a role core. */
  readonly inRole: Uint8Array;
  /** The words that the text has without a capital somewhere, and how often it has each word with one. */
  readonly lower: ReadonlySet<string>;
  readonly capitals: ReadonlyMap<string, number>;
  /** Particles in small letters with the word behind them ("van der", "der maelen"), as the text has them inside names. */
  readonly particled: ReadonlySet<string>;
  readonly hasCapitalNouns: boolean;
  /** True where adjectives follow their noun (French, Spanish): "président russe". */
  readonly hasPostposedAdjectives: boolean;
}

/** Tokens that a name has at most; longer runs of capitals are headings and lists. */
const MAX_TOKENS = 9;

/** True when a token can be a word of a name: it has a capital that is not owed to its being a function word, a weekday or a role. */
export function isNameToken({ tokens, inRole, data, particled }: Ground, i: number): boolean {
  const token = tokens[i];
  if (token?.isCapital && isNounBefore({ tokens, data }, i)) return false;
  if (isCapitalParticle({ tokens, inRole, particled }, i)) return true;
  if (!token?.isCapital || inRole[i] || token.bits & WORD.honorific) return false;
  if (token.text.length === 1 && !token.isInitial) return false;
  if (ROMAN.test(token.text) && !isAfterGiven(tokens, i))
    return tokens[i - 1]?.isCapital === true && token.gap === 'space';
  if (token.bits & WORD.calendar && token.text.length === SHORT_MONTH && isBesideName(tokens, i)) return true;
  if (token.bits & WORD.calendar) return isAfterGiven(tokens, i) && !/^\d/.test(tokens[i + 1]?.text ?? '');
  if (!(token.bits & WORD.function) || token.bits & WORD.given || isAfterGiven(tokens, i)) return true;
  if (isBodyBeginning(tokens, i)) return true;
  return (
    token.gap === 'space' &&
    tokens[i - 1]?.isCapital === true &&
    ((token.bits & (WORD.orgHead | WORD.placeHead)) !== 0 || isNumbered(tokens, i))
  );
}

/** True for a common noun before the name of a body or place ("Chipmaker Solvane"): its capital is owed to its place, or to German. */
function isNounBefore({ tokens, data }: Pick<Ground, 'tokens' | 'data'>, i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!token || !next || !(token.bits & (WORD.bodyNoun | WORD.placeNoun)) || !(token.isStart || data.hasCapitalNouns))
    return false;
  if (next.gap !== 'space' || !next.isCapital || next.bits & (WORD.noun | WORD.orgHead | WORD.placeHead)) return false;
  return data.hasCapitalNouns === true || tokens[i - 1]?.gap !== 'space' || !tokens[i - 1]?.isCapital;
}

/** Tokens of particles and articles in capitals at most ("De La"). */
const MAX_PARTICLES = 2;

/** True for an article or particle with a capital of its own before a name: "El Cóndor", "Las Totoras", "Da Costa", "the Van der Maelen case". */
function isCapitalParticle(
  { tokens, inRole, particled }: Pick<Ground, 'tokens' | 'inRole' | 'particled'>,
  i: number,
): boolean {
  const token = tokens[i];
  if (token?.isStart && !particled.has(`${token.plain} ${tokens[i + 1]?.plain}`)) return false;
  if (!token?.isCapital || !(token.bits & (WORD.particle | WORD.article)) || token.text.length > 3) return false;
  for (let at = i + 1; at <= i + MAX_PARTICLES; at++) {
    const next = tokens[at];
    if (next === undefined || next.gap !== 'space' || inRole[at]) return false;
    if (next.isCapital && !next.isUpper && !(next.bits & (WORD.function | WORD.honorific | WORD.calendar))) return true;
    if (!(next.bits & WORD.particle)) return false;
  }
  return false;
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

/** Words of a name between its first word and the noun of a body at most. */
const MAX_INNER = 2;

/** A common word with a capital that is not owed to a start, before the noun of a body: "the Eastern Space Research Agency", "Grand Prix". */
function isBodyBeginning(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || token.isStart || token.isUpper || token.bits & (WORD.article | WORD.honorific) || token.text.length < 4)
    return false;
  for (let at = i + 1; at <= i + 1 + MAX_INNER; at++) {
    const next = tokens[at];
    if (next === undefined || next.gap !== 'space' || !next.isCapital) return false;
    if (next.bits & WORD.orgHead) return true;
  }
  return false;
}

/** "Canal Cinq": a number word with a capital behind the noun of a body. */
const isNumbered = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.isStart === false &&
  ((tokens[i - 1]?.bits ?? 0) & WORD.orgHead) !== 0 &&
  !PRONOUN.test(tokens[i]?.plain ?? '');

/** German pronouns that have a capital out of politeness. */
const PRONOUN = /^(?:sie|ihr\w*|ihnen)$/;

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
    if (next === undefined || !(isClose(next, tokens[to - 1]) || isOwnerInside(ground, to, bits))) break;
    if (
      (isNameToken(ground, to) || isRoleAdjective(ground, to, bits)) &&
      !startsAnother(ground, { from, at: to, bits }) &&
      !(bits & HEADS && isGivenAndMore(ground, to))
    ) {
      bits |= next.bits;
      to++;
      continue;
    }
    const linked = linkedToken(ground, to, bits);
    if (linked === undefined) break;
    for (let i = to; i <= linked; i++) bits |= tokens[i]?.bits ?? 0;
    to = phrases.get(linked)?.to ?? linked + 1;
  }
  return to;
}

/**
 * True where a name token begins something else: a known name (but for "Police" and other bodies that are part of a longer name), an acronym after two
 * words ("Jane Falk MP"), or a word in another script.
 */
function startsAnother(
  { tokens, phrases, data }: Ground,
  { from, at, bits }: { from: number; at: number; bits: number },
): boolean {
  const token = tokens[at];
  const phrase = phrases.get(at);
  if (token === undefined || (phrase && !isInnerPhrase(phrase, bits, data))) return true;
  if (
    at - from > 1 &&
    token.isUpper &&
    token.text.length < 6 &&
    !tokens[at - 1]?.isUpper &&
    !(token.bits & WORD.orgSuffix)
  )
    return true;
  return isLatin(token) !== isLatin(tokens[from]);
}

/** True for a known body inside a longer name ("Police"), and for an adjective behind the noun of a body ("Instituto Castriano"). */
const isInnerPhrase = ({ entry, from, to }: PhraseMatch, bits: number, data: NameData): boolean =>
  to === from + 1 &&
  (entry.kind === 'institution' ||
    (entry.kind === 'demonym' && data.hasPostposedAdjectives === true && (bits & WORD.orgHead) !== 0));

/** Latin letters end before U+0250 (Unicode blocks). */
const isLatin = (token: Token | undefined): boolean => (token?.text.charCodeAt(0) ?? 0) < 0x250;

/** "Sindicato Médico", "Colegio de Abogados": a word for a profession with a capital behind the noun of a body. */
const isRoleAdjective = ({ tokens, inRole, data }: Ground, at: number, bits: number): boolean =>
  data.hasPostposedAdjectives === true &&
  (bits & WORD.orgHead) !== 0 &&
  inRole[at] === 1 &&
  tokens[at]?.isCapital === true &&
  !tokens[at].isStart;

const HEADS = WORD.orgHead | WORD.placeHead;

/** Words whose possessive begins a name: saints, groups of people. */
const OWNERS = /(?:s|men|women|children|people)$/;

/** "Coastal Fishers' League", "St Columb's College": the possessive before the noun of a body is part of its name. */
function isOwnerInside({ tokens, phrases }: Ground, at: number, bits: number): boolean {
  const [owner, head] = [tokens[at - 1], tokens[at]];
  if (head?.gap !== 'owner' || !owner?.isCapital || !head.isCapital || !(head.bits & WORD.orgHead) || phrases.has(at))
    return false;
  const isSaint = SAINTS.has(tokens[at - 2]?.plain ?? '');
  return isSaint || (OWNERS.test(owner.plain) && !(bits & WORD.given));
}

const SAINTS = new Set(['st', 'saint', 'king', 'queen']);

/** True at a given name that a surname follows: after the noun of a body or place a person begins. */
function isGivenAndMore({ tokens, phrases }: Ground, at: number): boolean {
  const next = tokens[at + 1];
  if (!((tokens[at]?.bits ?? 0) & WORD.given) || phrases.has(at + 1)) return false;
  return next?.isCapital === true && next.gap === 'space' && !(next.bits & HEADS);
}

const isClose = (token: Token, before: Token | undefined): boolean =>
  token.gap === 'space' ||
  (token.gap === 'and' && token.isCapital && before?.isCapital === true) ||
  (token.gap === 'hyphen' && before !== undefined && before.isCapital);

/** The name token that particles or links at `at` lead to: "von der" in any name, "of the" after the noun of an organisation or place. */
function linkedToken(ground: Ground, at: number, bits: number): number | undefined {
  const { tokens, phrases, data } = ground;
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
      if (CONJUNCTIONS.has(tokens[i - 1]?.plain ?? '') && (isNew || !(bits & WORD.orgHead) || !(bits & WORD.orgLink)))
        return COMPANY.has(token.plain) ? i : undefined;
      return isNew && !hasHead ? undefined : i;
    }
    if (!(token.bits & allowed) && !COMPANY.has(tokens[i + 1]?.plain ?? '')) return undefined;
    const isCompany =
      CONJUNCTIONS.has(token.plain) && COMPANY.has(tokens[i + 1]?.plain ?? '') && tokens[i + 1]?.isCapital === true;
    if (isCompany) continue;
    const isContracted = CONTRACTED.has(token.plain) && data.hasPostposedAdjectives === true;
    if (token.bits & WORD.orgLink && !hasHead && !isPersonal && !isContracted) return undefined;
  }
  return undefined;
}

/** Prepositions with an article that stand inside names of places and people: "Villar del Páramo". */
const CONTRACTED = new Set(['del', 'du', 'des']);

/** Words that join two names more often than the parts of one. */
const CONJUNCTIONS = new Set(['and', 'och', 'und', 'et', 'y', 'e', 'и', 'та', 'і', 'й']);

/** Words that end a company's name behind a conjunction. */
const COMPANY = new Set(
  'cie fils co ко söhne sohn hijos hijo söner son sons partners partner associés asociados сыновья партнёры сини'.split(
    ' ',
  ),
);

/** "van der", "de la", "of the". */
const MAX_LINKS = 3;
