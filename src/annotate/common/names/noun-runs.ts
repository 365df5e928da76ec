import { type Ground, growRun, isNameToken } from './grow-run.ts';
import { WORD } from './lexicon.ts';
import type { Token } from './read-tokens.ts';

/** What a run of nouns turns out to be where every noun has a capital. */
export interface NounRun {
  readonly to: number;
  readonly type: 'organization' | 'place' | 'unknown';
}

/** Articles, prepositions grown together with one, and one that needs none. */
const DEFINITE = new Set('laut der die das dem den des im am zum zur beim vom ins ans'.split(' '));

/** Letters of an acronym that heads a club's name ("SV", "TSV"). */
const MAX_CLUB = 4;

/** Names whose capitals prove something in German: an adjective with a capital, the noun of a body with its place, a compound that names a body. */
export function findNounName(ground: Ground, from: number): NounRun | undefined {
  return (
    adjectiveName(ground, from) ??
    headedName(ground, from) ??
    compoundName(ground, from) ??
    barePlace(ground, from) ??
    bareName(ground, from)
  );
}

const isProperNoun = ({ tokens, inRole }: Ground, i: number): boolean => {
  const token = tokens[i];
  return (
    token?.gap === 'space' &&
    token.isCapital &&
    !inRole[i] &&
    !(token.bits & (WORD.noun | WORD.role | WORD.given | WORD.honorific | WORD.calendar))
  );
};

/** The end of the run of words that are no nouns from `at` on. */
function properEnd(ground: Ground, at: number): number {
  let to = at;
  while (to < at + 2 && isProperNoun(ground, to) && !((ground.tokens[to]?.bits ?? 0) & WORD.function))
    to = ground.phrases.get(to)?.to ?? to + 1;
  return to;
}

/** "die Medizinische Hochschule Torsk": adjectives have small letters but in names. */
function adjectiveName(ground: Ground, from: number): NounRun | undefined {
  const { tokens, phrases, inRole } = ground;
  const [before, adjective, noun] = [tokens[from - 1], tokens[from], tokens[from + 1]];
  if (
    !adjective ||
    adjective.isStart ||
    adjective.bits & (WORD.noun | WORD.given | WORD.role) ||
    !ADJECTIVE.test(adjective.plain)
  )
    return undefined;
  if (!before || adjective.gap !== 'space' || !DEFINITE.has(before.plain)) return undefined;
  if (noun?.gap !== 'space' || !noun.isCapital || phrases.has(from + 1) || inRole[from + 1]) return undefined;
  const isBody = (noun.bits & (WORD.orgHead | WORD.bodyEnding)) !== 0;
  if (!isBody && !(noun.bits & (WORD.noun | WORD.placeHead))) return undefined;
  const to = linkedEnd(ground, properEnd(ground, from + 2));
  return { to, type: isBody ? 'organization' : noun.bits & WORD.placeHead ? 'place' : 'unknown' };
}

const ADJECTIVE = /^.{3,}(?:e|en|er|em|es)$/;

/** "Großer Preis (von Lurien)". */
function linkedEnd({ tokens, phrases }: Ground, at: number): number {
  const [link, name] = [tokens[at], tokens[at + 1]];
  const isLinked =
    link?.gap === 'space' &&
    link.plain === 'von' &&
    name?.gap === 'space' &&
    name.isCapital &&
    !(name.bits & WORD.given);
  return isLinked ? (phrases.get(at + 1)?.to ?? at + 2) : at;
}

/** "Landgericht Marnheim", "SV Grauenfels", "Gewerkschaft der Lokführer". */
function headedName(ground: Ground, from: number): NounRun | undefined {
  const { tokens } = ground;
  const first = tokens[from] as Token;
  if (!(first.bits & (WORD.orgHead | WORD.bodyEnding))) return undefined;
  const isClub = first.isUpper && first.text.length <= MAX_CLUB;
  const to = properEnd(ground, from + 1);
  if (to > from + 1 && !(to === from + 2 && /[^s]s$/.test(tokens[from + 1]?.plain ?? '') && !isClub))
    return { to, type: 'organization' };
  const [link, noun] = [tokens[from + 1], tokens[from + 2]];
  const isLinked =
    link?.gap === 'space' && (link.plain === 'der' || link.plain === 'für') && noun?.gap === 'space' && noun.isCapital;
  if (
    !isLinked ||
    !((noun.bits & (WORD.role | WORD.noun)) !== 0 || /(?:er|en)$/.test(noun.plain)) ||
    growRun(ground, from) < from + 1
  )
    return undefined;
  return LEAGUES.test(first.plain) ? { to: from + 3, type: 'organization' } : undefined;
}

/** Bodies that are called after their members. */
const LEAGUES =
  /^(?:gewerkschaft|bund|bundesverband|landesverband|verband|verbands|verein|hochschule|bundesamt|amt|institut|akademie|gesellschaft)$/;

/** "der Lehrerverband", "beim Landesdenkmalamt": a compound behind a definite article that ends like a body and is no listed noun. */
function compoundName(ground: Ground, from: number): NounRun | undefined {
  const { tokens, phrases } = ground;
  const [before, token] = [tokens[from - 1], tokens[from]];
  if (!token || phrases.has(from) || !(token.bits & WORD.bodyEnding) || token.bits & WORD.orgHead || !before)
    return undefined;
  if (token.gap !== 'space' || !DEFINITE.has(before.plain)) return undefined;
  return { to: properEnd(ground, from + 1), type: 'organization' };
}

/** Prepositions before which towns stand without an article, and nouns seldom. */
const BARE = new Set('in aus nach bei um von ab bis zwischen'.split(' '));

/** "in Halm": a word that is no listed noun right behind a preposition; one that ends like a plural must be so twice. */
function barePlace(ground: Ground, from: number): NounRun | undefined {
  const { tokens, phrases } = ground;
  const [before, token, next] = [tokens[from - 1], tokens[from], tokens[from + 1]];
  const isListed = before?.plain === 'und' && tokens[from - 2]?.isCapital && BARE.has(tokens[from - 3]?.plain ?? '');
  const isOwner = before?.isCapital === true && GENITIVE.test(token?.plain ?? '');
  if (!token || !before || token.gap !== 'space' || phrases.has(from) || token.isUpper) return undefined;
  if (!BARE.has(before.plain) && !isListed && !isOwner) return undefined;
  if (
    token.bits & ~(WORD.placeEnding | WORD.placeNoun) ||
    /\d/.test(token.text) ||
    (!(token.bits & WORD.placeNoun) && !isNameToken(ground, from))
  )
    return undefined;
  if (next?.gap === 'hyphen' || (next?.gap === 'space' && next.isCapital && !(next.bits & WORD.role))) return undefined;
  const isSafe =
    isOwner ||
    (token.bits & (WORD.placeEnding | WORD.placeNoun)) !== 0 ||
    !PLURAL.test(token.plain) ||
    (ground.capitals.get(token.plain) ?? 0) > 1;
  return isSafe ? { to: from + 1, type: 'place' } : undefined;
}

/** Genitives of countries ("die Regierung Ostarias"). */
const GENITIVE = /...(?:ias|iens|lands|stans)$/;

const PLURAL = /(?:en|ern|eln|er|e|s)$/;

/** Words after which a noun has its article and a name none. */
const NO_MASS = new Set(
  'gegen zwischen dass weil wenn ob sowie hat ist war wird kann soll will habe sei während nachdem gegenüber wegen trotz laut seit'.split(
    ' ',
  ),
);

/** "dass Sarv einlenkt": a word that is no listed noun where a common noun in the singular would have its article. */
function bareName(ground: Ground, from: number): NounRun | undefined {
  const { tokens, phrases } = ground;
  const [before, token, next] = [tokens[from - 1], tokens[from], tokens[from + 1]];
  if (!token || !before || token.gap !== 'space' || !NO_MASS.has(before.plain) || phrases.has(from) || token.isUpper)
    return undefined;
  if (
    token.bits & ~WORD.placeEnding ||
    /\d/.test(token.text) ||
    token.text.length > MAX_BARE ||
    !isNameToken(ground, from)
  )
    return undefined;
  if (PLURAL.test(token.plain) && !(token.bits & WORD.placeEnding) && (ground.capitals.get(token.plain) ?? 0) < 2)
    return undefined;
  if (next?.gap === 'hyphen' || (next?.gap === 'space' && next.isCapital)) return undefined;
  return { to: from + 1, type: token.bits & WORD.placeEnding ? 'place' : 'unknown' };
}

/** Longer words are compounds, which are nouns. */
const MAX_BARE = 11;
