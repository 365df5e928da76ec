import { findCountryStem } from '../../../lib/country-stem.ts';
import { plainNameKey } from '../../../lib/name-key.ts';
import type { NameData } from './data.ts';
import type { Entry } from './entries.ts';
import type { RoleCore } from './find-role-cores.ts';
import { WORD } from './lexicon.ts';
import type { PhraseMatch } from './match-phrases.ts';
import { surnameStem } from './person-parts.ts';
import type { Token } from './read-tokens.ts';

/** What is known of a text's tokens before unknown places are looked for. */
export interface Found {
  readonly phrases: ReadonlyMap<number, PhraseMatch>;
  readonly cores: ReadonlyMap<number, RoleCore>;
}

/** A word that may be a place, with all its cases. */
interface Candidate {
  readonly at: Set<number>;
  readonly word: string;
  /** True for a word that ends like a country: less is needed to believe it. */
  readonly isCountryLike: boolean;
  isPlace: boolean;
  isPerson: boolean;
}

interface Text extends Found {
  readonly tokens: readonly Token[];
  readonly data: NameData;
}

/**
 * Places that are in no table, by what the text says of them: their people or adjective ("Quandorian"), a minister of theirs, a preposition before a name that
 * ends like a country, or its genitive. Gives matches as of known names, for the place and for its adjective.
 */
export function findUnknownPlaces(tokens: readonly Token[], found: Found, data: NameData): Map<number, PhraseMatch> {
  const text: Text = { tokens, data, ...found };
  const candidates = findCandidates(text);
  const matches = new Map<number, PhraseMatch>();
  if (candidates.size === 0) return matches;
  for (const core of found.cores.values()) if (MINISTERIAL.test(core.words)) believeOwner(text, core.to, candidates);
  for (const { entry, to } of found.phrases.values())
    if (entry.kind === 'institution') believeOwner(text, to, candidates);
  const adjectives = findAdjectives(text, candidates);
  if (data.hasCapitalNouns) believeBare(text, candidates);
  for (const candidate of candidates.values()) if (candidate.isPlace) addPlace(text, candidate, matches);
  for (const [at, { isPlace, isPerson, word }] of adjectives)
    if (isPlace && !isPerson) addMatch(text, at, { word, kind: 'demonym', matches });
  return matches;
}

/** Bits of words that are something else than an unknown place. */
const OTHER =
  WORD.given |
  WORD.function |
  WORD.honorific |
  WORD.role |
  WORD.roleModifier |
  WORD.calendar |
  WORD.orgHead |
  WORD.orgSuffix |
  WORD.placeHead;

const MIN_LETTERS = 5;

function findCandidates(text: Text): Map<string, Candidate> {
  const { tokens, phrases, data } = text;
  const candidates = new Map<string, Candidate>();
  for (const [i, token] of tokens.entries()) {
    if (!token.isCapital || token.text.length < MIN_LETTERS || token.bits & OTHER || phrases.has(i)) continue;
    const country = findCountryStem(token.plain, data.language);
    const stem = country ?? placeStem(token.plain, data);
    const candidate = candidates.get(stem) ?? {
      ...{ at: new Set<number>(), isCountryLike: country !== undefined, isPlace: false, isPerson: false },
      word: token.text,
    };
    candidates.set(stem, candidate);
    candidate.at.add(i);
    const before = tokens[i - 1];
    if (before?.isCapital && token.gap === 'space' && before.bits & WORD.given) candidate.isPerson = true;
    if (country !== undefined && isCountryBy(text, i)) candidate.isPlace = true;
  }
  return candidates;
}

/** A place's name without its last vowel or case. */
const placeStem = (plain: string, { script, hasGenitiveS }: NameData): string => {
  if (script === 'cyrillic') return surnameStem(plain);
  return (hasGenitiveS ? plain.replace(/(?<=[aeo])s$/, '') : plain).replace(/[aeo]$/, '');
};

/** What stands around a word that ends like a country and makes it one: a preposition of place, the article of a French country, or its own genitive. */
function isCountryBy({ tokens, data }: Text, i: number): boolean {
  const [token, before] = [tokens[i], tokens[i - 1]];
  if (token === undefined) return false;
  if (data.hasGenitiveS && token.plain.endsWith('iens')) return true;
  if (before === undefined || token.gap !== 'space') return data.language === 'fr' && before?.plain === "l'";
  if (data.language === 'fr' && before.plain === 'la') return true;
  if (GENITIVE.test(token.plain) && !before.isCapital && !(before.bits & WORD.function)) return true;
  return (before.bits & WORD.placePreposition) !== 0 && !(token.bits & WORD.noun);
}

/** A Russian or Ukrainian genitive that stands behind a noun. */
const GENITIVE = /(?:ии|ії)$/;

/** Members of governments and envoys: they are of a country, where a president may be a club's. In base forms of the languages served. */
const MINISTERIAL = /minist|premier|министр|премьер|міністр|прем'єр|ambassad|botschafter|embajador|посол/;

/** Tokens between a minister and the country at most ("of foreign affairs of the"). */
const MAX_BETWEEN = 6;

/** Believes the word that a minister or ministry, whose words end at `to`, is of. In Russian and Ukrainian only one that ends like a country, or that a given name follows: others are surnames. */
function believeOwner({ tokens, data }: Text, to: number, candidates: ReadonlyMap<string, Candidate>): void {
  const links = WORD.roleComplement | WORD.orgLink | WORD.particle | WORD.article;
  let at = to;
  while (at - to < MAX_BETWEEN && (tokens[at]?.bits ?? 0) & links) at++;
  const token = tokens[at];
  if (!token?.isCapital || (token.gap !== 'space' && !/['’]$/.test(tokens[at - 1]?.text ?? ''))) return;
  const country = findCountryStem(token.plain, data.language);
  const next = tokens[at + 1];
  const isNameNext = next?.isCapital === true && next.gap === 'space';
  const isBelievable =
    data.script === 'cyrillic'
      ? country !== undefined || (isNameNext && (next.bits & WORD.given) !== 0)
      : at > to && !isNameNext;
  const candidate = isBelievable ? candidates.get(country ?? placeStem(token.plain, data)) : undefined;
  if (candidate) candidate.isPlace = true;
}

/** Tokens that are adjectives or inhabitants of candidates; these are places then. */
function findAdjectives(
  { tokens, phrases, data }: Text,
  candidates: ReadonlyMap<string, Candidate>,
): [number, Candidate][] {
  const adjectives: [number, Candidate][] = [];
  const beginnings = new Set([...candidates.keys()].map(stem => stem.slice(0, BEGINNING)));
  for (const [i, token] of tokens.entries()) {
    if (!beginnings.has(token.plain.slice(0, BEGINNING))) continue;
    if (token.text.length < MIN_LETTERS + 1 || token.text.length > MAX_LETTERS || token.bits & OTHER || phrases.has(i))
      continue;
    const stem = data.unknownDemonym.exec(token.plain)?.[1];
    const candidate = stem === undefined ? undefined : candidates.get(stem);
    if (candidate === undefined || candidate.at.has(i)) continue;
    candidate.isPlace = true;
    adjectives.push([i, candidate]);
  }
  return adjectives;
}

/** Believes German words that end like a country, are no known noun, and stand twice and never as a noun does: behind an article, a number or an adjective. */
function believeBare({ tokens }: Text, candidates: ReadonlyMap<string, Candidate>): void {
  for (const candidate of candidates.values()) {
    if (!candidate.isCountryLike || candidate.at.size < 2) continue;
    const isNoun = [...candidate.at].some(i => {
      const [token, before] = [tokens[i], tokens[i - 1]];
      if (token === undefined || token.bits & WORD.noun) return true;
      if (token.gap !== 'space' || before === undefined || token.isStart) return false;
      return (
        (before.bits & WORD.article) !== 0 ||
        (!before.isCapital && !(before.bits & WORD.function) && /e[nmrs]?$/.test(before.plain)) ||
        /^\d/.test(before.text)
      );
    });
    if (!isNoun) candidate.isPlace = true;
  }
}

/** Letters that an adjective shares with its place at least; looked at first, because most words share none. */
const BEGINNING = 4;

/** Longer words are no adjectives of places. */
const MAX_LETTERS = 30;

function addPlace(text: Text, { at, word, isPerson }: Candidate, matches: Map<number, PhraseMatch>): void {
  if (isPerson) return;
  for (const i of at) if (!isPartOfName(text, i)) addMatch(text, i, { word, kind: 'country', matches });
}

/** True for a word inside a longer name: beside another name, but for a Russian or Ukrainian genitive before a person. */
function isPartOfName({ tokens, phrases, data }: Text, i: number): boolean {
  const isName = (at: number, edge: number): boolean => {
    const token = tokens[at];
    return (
      token?.isCapital === true && tokens[edge]?.gap === 'space' && !phrases.has(at) && !(token.bits & ROLE_OR_START)
    );
  };
  if (isName(i - 1, i) && !tokens[i - 1]?.isStart) return true;
  return data.script === 'latin' && !data.hasCapitalNouns && isName(i + 1, i + 1);
}

const ROLE_OR_START = WORD.role | WORD.roleModifier | WORD.function | WORD.orgHead;

interface Addition {
  readonly word: string;
  readonly kind: Entry['kind'];
  readonly matches: Map<number, PhraseMatch>;
}

function addMatch({ tokens, data }: Text, at: number, { word, kind, matches }: Addition): void {
  const base = data.hasGenitiveS ? word.replace(/(?<=[aeo])s$/, '') : word;
  const entity = plainNameKey([base], data.language);
  if (entity === undefined) return;
  const words = [tokens[at]?.plain ?? ''];
  const entry: Entry = { words, type: 'place', entity, kind, letters: 'any', isFixed: true };
  matches.set(at, { from: at, to: at + 1, entry });
}
