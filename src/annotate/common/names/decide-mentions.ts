import { personKey, plainNameKey, surnameKey } from '../../../lib/name-key.ts';
import type { NameType } from '../../../model/annotation.ts';
import type { NameData } from './data.ts';
import type { Ground } from './grow-run.ts';
import { headedKey } from './headed-key.ts';
import { WORD } from './lexicon.ts';
import type { Mention, Votes } from './mention.ts';
import { personParts, surnameStem } from './person-parts.ts';
import { plainForm } from './plain-form.ts';
import type { Token } from './read-tokens.ts';

/** Mentions of one name of several words in a text, with all votes together. */
interface Group {
  readonly mentions: Mention[];
  readonly votes: Votes;
  readonly key: string | undefined;
  readonly surname: string;
  readonly given: string;
  /** True for two or three capitalised words and nothing that makes them a body or place: keyed like a person even where none is proven. */
  readonly isPersonLike: boolean;
  /** What the shape alone says for a person; asked where the text says nothing. */
  shape: number;
  type: NameType;
}

/** Votes that a type needs at least; fewer leave a name "other". */
const MIN_VOTES = 2;

/**
 * Decides for all candidates of a text together: first the names of several words, each by the votes of all its mentions; then the single words, which take
 * the key of the one full name they belong to, or stand by themselves. Marks as dropped what turns out to be no name.
 */
export function decideMentions(ground: Ground, mentions: readonly Mention[], data: NameData): void {
  const candidates = mentions.filter(m => m.entry === undefined && m.rule !== 'role' && m.rule !== 'quoted');
  const groups = groupNames(ground, candidates, data);
  const singles = candidates.filter(m => isSingle(ground, m));
  const bySurname = indexGroups(groups, group => group.surname);
  for (const mention of singles) voteForGroup(ground, mention, bySurname);
  for (const group of groups) decideGroup(ground, group, data);
  const people = groups.filter(group => group.type === 'person');
  const quoted = new Map(mentions.filter(m => m.rule === 'quoted').map(m => [quotedStem(ground, m), m]));
  const byFirst = indexGroups(groups, group => (group.type === 'organization' ? firstProper(ground, group) : ''));
  decideSingles(ground, singles, { ...indexPeople(people), quoted, byFirst, data });
}

const isSingle = ({ tokens }: Ground, { from, to }: Mention): boolean =>
  to - from === 1 || tokens.slice(from, to).filter(isMainWord).length === 1;

function groupNames(ground: Ground, candidates: readonly Mention[], data: NameData): Group[] {
  const groups = new Map<string, Group>();
  for (const mention of candidates) {
    if (isSingle(ground, mention)) continue;
    const words = ground.tokens.slice(mention.from, mention.to);
    const parts = personParts(words, data.language);
    const surname = parts && baseOf(ground, { name: parts.surname, next: mention.to, data });
    const key = parts && surname ? personKey({ given: parts.given, surname, language: data.language }) : undefined;
    const id = key ?? words.map(w => w.plain).join(' ');
    const group = groups.get(id) ?? {
      ...{ mentions: [], votes: { person: 0, organization: 0, place: 0 }, key, type: 'other' as const },
      isPersonLike: isPersonLike(words),
      shape: 0,
      ...{ surname: surnameStem(surname?.toLowerCase() ?? ''), given: surnameStem(parts?.given.toLowerCase() ?? '') },
    };
    groups.set(id, group);
    group.mentions.push(mention);
    addVotes(group.votes, mention.votes);
    if (group.mentions.length === 1) group.shape = shapeVotes(words, data);
  }
  return [...groups.values()];
}

interface Ending {
  readonly name: string;
  /** Index of the token after the name. */
  readonly next: number;
  readonly data: NameData;
}

/** A name without the -s of the owner: where the text has it without too, where a noun follows, or where its ending tells. */
function baseOf({ tokens, capitals }: Ground, { name, next, data }: Ending): string {
  if (!data.hasGenitiveS || !/[^s]s$/.test(name)) return name;
  const base = name.slice(0, -1);
  if (capitals.has(plainForm(base)) || SLAVIC_BASE.test(base)) return base;
  const after = tokens[next];
  if (after?.gap !== 'space' || after.bits & WORD.function) return name;
  if (after.bits & (WORD.role | WORD.orgHead)) return base;
  if (data.hasCapitalNouns) return after.isCapital || /e[rsn]$/.test(after.plain) ? base : name;
  return after.isCapital || /(?:[dt]e|r)$/.test(after.plain) ? name : base;
}

/** Ends of surnames that have no -s of their own. */
const SLAVIC_BASE = /(?:[oe][vw]|in|[kc][iy]j?|enko)$/;

/** The words of a name, the last without the -s of the owner. */
function withoutGenitive(ground: Ground, { from, to }: Mention, data: NameData): string[] {
  const words = ground.tokens.slice(from, to).map(token => token.text);
  const last = words.pop();
  return last === undefined ? words : [...words, baseOf(ground, { name: last, next: to, data })];
}

function addVotes(sum: Votes, votes: Votes): void {
  sum.person += votes.person;
  sum.organization += votes.organization;
  sum.place += votes.place;
}

/** Endings that surnames have more often than other words. */
const SURNAME =
  /(?:[oeоеє][vwв]a?|[oе]ва|ский|ская|ський|ська|sk[iyj]{1,2}|енко|enko|sson|sen|berg|stein|mann|[ií]n?ez|vi[cć]h?|вич|shvili|швили|yan|ян|ullah|zadeh|poulos|escu)$/;

/** What the shape of a name of two or three words says for a person. */
function shapeVotes(words: readonly Token[], data: NameData): number {
  if (!isPersonLike(words) || words.every(w => w.bits & OFFICE)) return 0;
  const isForeign = data.script === 'cyrillic' && /^\p{Script=Latin}/u.test(words[0]?.text ?? '');
  const hasSurname = SURNAME.test(words.at(-1)?.plain ?? '');
  return (isForeign || words[0]?.isQuoted ? 0 : data.personPrior) + (hasSurname ? 1 : 0);
}

/** Words of offices ("Foreign Affairs"): two of them are no person. */
const OFFICE = WORD.roleModifier | WORD.roleComplement;

function isPersonLike(words: readonly Token[]): boolean {
  if (words.length > 3 || words.some(w => w.bits & (WORD.orgHead | WORD.placeHead | WORD.orgSuffix))) return false;
  return words.every(w => w.isCapital || w.bits & WORD.particle);
}

function indexGroups(groups: readonly Group[], keyOf: (group: Group) => string): ReadonlyMap<string, Group[]> {
  const index = new Map<string, Group[]>();
  for (const group of groups) {
    const key = keyOf(group);
    if (key === '') continue;
    const alike = index.get(key);
    if (alike) alike.push(group);
    else index.set(key, [group]);
  }
  return index;
}

/** A single word that ends exactly one full name makes that name more probably a person's: places and bodies are seldom cut short. */
function voteForGroup({ tokens }: Ground, mention: Mention, bySurname: ReadonlyMap<string, Group[]>): void {
  const groups = bySurname.get(stemsOf(tokens[mention.from]?.plain ?? '').find(stem => bySurname.has(stem)) ?? '');
  const group = groups?.length === 1 ? groups[0] : undefined;
  if (group && group.votes.organization === 0) group.votes.person += mention.votes.person + 1;
}

/** The stems that a single word may have: without a genitive -s too. */
const stemsOf = (plain: string): string[] => {
  const stem = surnameStem(plain);
  return /[^s]s$/.test(stem) ? [stem, stem.slice(0, -1)] : [stem];
};

function typeOf({ person, organization, place }: Votes): NameType {
  const most = Math.max(person, organization, place);
  if (most < MIN_VOTES) return 'other';
  if (person === most) return 'person';
  return organization === most ? 'organization' : 'place';
}

function decideGroup(ground: Ground, group: Group, data: NameData): void {
  group.type = typeOf(group.votes);
  group.votes.person += group.shape;
  if (group.type === 'other') group.type = typeOf(group.votes);
  const isWeak = group.mentions.every(m => m.isWeak) && group.votes.person < 3;
  for (const mention of group.mentions) {
    mention.isDropped = isWeak || (group.type === 'other' && startsWithCommonWord(ground, mention));
    mention.type = group.type;
    const isPair = group.type === 'person' || (group.type === 'other' && group.isPersonLike);
    const key = isPair
      ? group.key
      : (headedKey(ground, mention, data) ?? plainNameKey(withoutGenitive(ground, mention, data), data.language));
    if (key !== undefined && !(mention.isTown && group.mentions.length === 1)) mention.entity = key;
  }
}

/** True for a sentence's first word that the text also has without a capital. */
const startsWithCommonWord = ({ tokens, lower }: Ground, { from }: Mention): boolean => {
  const first = tokens[from];
  return first?.isStart === true && lower.has(first.plain);
};

/** The stem of a name of one word in quotation marks; empty for others. */
const quotedStem = ({ tokens }: Ground, { from, to }: Mention): string =>
  to - from === 1 ? surnameStem(tokens[from]?.plain ?? '') : '';

/** The first word of a company's name, which may stand for it ("Solvane plc"); empty where it is a noun or a known name. */
function firstProper({ tokens, phrases }: Ground, { mentions }: Group): string {
  const from = mentions[0]?.from ?? 0;
  const first = tokens[from];
  const isCommon =
    first === undefined ||
    first.bits & (WORD.orgHead | WORD.placeHead | WORD.given | WORD.noun | WORD.roleModifier) ||
    phrases.has(from);
  return isCommon || first.text.length < MIN_SHORT ? '' : surnameStem(first.plain);
}

const MIN_SHORT = 4;

interface People {
  readonly bySurname: ReadonlyMap<string, Group[]>;
  readonly byGiven: ReadonlyMap<string, Group[]>;
  /** By the key of their surname and its first letters. */
  readonly bySkeleton: ReadonlyMap<string, Group[]>;
}

const indexPeople = (people: readonly Group[]): People => ({
  bySurname: indexGroups(people, group => group.surname),
  byGiven: indexGroups(people, group => group.given),
  bySkeleton: indexGroups(people, group => skeletonId(group.key?.split('+')[0], group.surname)),
});

const skeletonId = (key = '', surname: string): string => (key === '' ? '' : `${key} ${surname.slice(0, 2)}`);

interface Known extends People {
  /** Names of one word that stand in quotation marks somewhere, and organisations by their first word. */
  readonly quoted: ReadonlyMap<string, Mention>;
  readonly byFirst: ReadonlyMap<string, Group[]>;
  readonly data: NameData;
}

function decideSingles(ground: Ground, singles: readonly Mention[], known: Known): void {
  const unknown = new Map<string, Mention[]>();
  for (const mention of singles) {
    const token = wordOf(ground, mention);
    const groups = findGroups(token, known);
    if (groups.length > 0) {
      mention.type = 'person';
      const key = keyAt(groups, mention);
      if (key !== undefined) mention.entity = key;
      continue;
    }
    const stem = surnameStem(token.plain);
    const alike = unknown.get(stem);
    if (alike) alike.push(mention);
    else unknown.set(stem, [mention]);
  }
  for (const mentions of unknown.values()) decideUnknown(ground, mentions, known);
}

/** The key of the one person of that name, or of the one that the text has named so far. Groups are in the order of their first mentions. */
function keyAt(groups: readonly Group[], { from }: Mention): string | undefined {
  if (groups.length === 1) return groups[0]?.key;
  const [first, second] = groups;
  const isNamed = (group: Group | undefined): boolean => (group?.mentions[0]?.from ?? from) < from;
  return isNamed(first) && !isNamed(second) ? first?.key : undefined;
}

const wordOf = ({ tokens }: Ground, { from, to }: Mention): Token =>
  (tokens.slice(from, to).find(t => isMainWord(t)) ?? tokens[from]) as Token;

/** True for a word that is neither an initial nor a particle. */
const isMainWord = ({ isInitial, bits }: Token): boolean =>
  !isInitial && !(bits & WORD.particle && !(bits & WORD.given));

/** The people whose surname, or failing that whose given name, a word is. */
function findGroups({ plain, text, bits }: Token, { bySurname, byGiven, bySkeleton, data }: Known): readonly Group[] {
  for (const index of [bySurname, byGiven]) {
    for (const stem of stemsOf(plain)) {
      const people = index.get(stem);
      if (people) return people;
    }
  }
  if (bits || plain.length < MIN_SURNAME) return [];
  const skeleton = surnameKey(text, data.language) ?? '';
  return (skeleton.length < MIN_SKELETON ? undefined : bySkeleton.get(skeletonId(skeleton, plain))) ?? [];
}

/** Letters of a surname, and of its key ("p:" and three consonants), from which on its skeleton decides in cases that stems miss ("Рудницкой-Верх"). */
const MIN_SURNAME = 5;
const MIN_SKELETON = 5;

interface Single {
  readonly mention: Mention;
  /** The first mention of the same word. */
  readonly first: Mention;
  readonly data: NameData;
}

/** The key of a single word; a person's is that of a surname, and none for a given name alone. */
function singleKey(ground: Ground, { mention, first, data }: Single): string | undefined {
  const words = withoutGenitive(ground, first, data);
  if (mention.type !== 'person') return plainNameKey(words, data.language);
  const isGiven = (wordOf(ground, first).bits & WORD.given) !== 0;
  return isGiven ? undefined : surnameKey(words.at(-1) ?? '', data.language);
}

interface Guess {
  readonly votes: Votes;
  readonly isArticled: boolean;
  readonly data: NameData;
}

/** The type of a single word that too little is said of: by its ending, what little there is, or what most such words of the language are. */
function guessedType(word: Token, { votes, isArticled, data }: Guess): NameType {
  if (word.bits & WORD.given && !isArticled) return 'person';
  if (SURNAME.test(word.plain) && !word.isQuoted && !isArticled && !(word.bits & WORD.placeEnding)) return 'person';
  if (word.bits & WORD.bodyEnding) return 'organization';
  if (word.bits & WORD.placeEnding || votes.place > 0) return 'place';
  if (word.isQuoted || word.gap === 'bracket') return 'other';
  if (votes.organization > 0 || /[\p{L}\d][\p{Lu}\d]/u.test(word.text)) return 'organization';
  return data.unknownType;
}

/** True for a Russian or Ukrainian word that no list has and that ends like a country, where a sentence begins with it. */
const isCountryLike = ({ bits, plain }: Token, { script }: NameData): boolean =>
  script === 'cyrillic' && bits === WORD.placeEnding && /(?:[аоеэ]ни|[ао]ви|[еэ]ні|[ао]ні|[ао]ві)[яї]$/.test(plain);

/** What a single word is short for: the one organisation that begins with it. */
function shortFor(ground: Ground, mention: Mention, { byFirst, quoted }: Known): Mention | undefined {
  const stems = stemsOf(wordOf(ground, mention).plain);
  for (const stem of stems) {
    const groups = byFirst.get(stem);
    if (groups?.length === 1) return groups[0]?.mentions[0];
    const same = quoted.get(stem);
    if (same) return same;
  }
  return undefined;
}

/** Single words that belong to no full name: all mentions of one word together. */
function decideUnknown(ground: Ground, mentions: readonly Mention[], known: Known): void {
  const { data } = known;
  const votes: Votes = { person: 0, organization: 0, place: 0 };
  for (const mention of mentions) addVotes(votes, mention.votes);
  const [first] = mentions;
  if (first === undefined) return;
  const word = wordOf(ground, first);
  const type = typeOf(votes);
  const full = type === 'person' || type === 'place' ? undefined : shortFor(ground, first, known);
  const isCommon = ground.lower.has(word.plain);
  const isWeak = mentions.every(m => m.isWeak) && votes.person < 3 && !isCountryLike(word, data);
  for (const mention of mentions) {
    const isArticled = ((ground.tokens[mention.from - 1]?.bits ?? 0) & WORD.article) !== 0;
    mention.type = full?.type ?? (type === 'other' ? guessedType(word, { votes, isArticled, data }) : type);
    const isDoubtful = isCommon && votes.organization < 3;
    mention.isDropped = full === undefined && votes.person < 3 && (isWeak || isDoubtful);
    const key = full?.entity ?? singleKey(ground, { mention, first, data });
    if (key !== undefined && !(mention.isTown && mentions.length === 1)) mention.entity = key;
  }
}
