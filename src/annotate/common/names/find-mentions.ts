import { findGivenName } from '../../../lib/given-names.ts';
import { extendBody } from './extend-bodies.ts';
import { type Ground, growRun, isNameToken } from './grow-run.ts';
import { WORD } from './lexicon.ts';
import { lowerBodyEnd } from './lower-bodies.ts';
import type { PhraseMatch } from './match-phrases.ts';
import { type Mention, mentionOf } from './mention.ts';
import { findNounName } from './noun-runs.ts';
import { isPatronymic } from './person-parts.ts';
import type { Token } from './read-tokens.ts';

/** All names of a text, known ones and candidates, left to right. */
export function findMentions(ground: Ground, quoted: ReadonlyMap<number, Mention>): Mention[] {
  const mentions: Mention[] = [];
  for (let i = 0; i < ground.tokens.length; ) {
    const phrase = ground.phrases.get(i);
    const name = quoted.get(i);
    const lowerEnd = name || phrase ? undefined : lowerBodyEnd(ground, i);
    const found = name
      ? [name]
      : lowerEnd
        ? [lowerBody(ground, i, lowerEnd)]
        : phrase
          ? readKnown(ground, phrase)
          : isNameToken(ground, i)
            ? readRun(ground, i)
            : undefined;
    if (found) mentions.push(...found);
    i = found?.at(-1)?.to ?? i + 1;
  }
  return mentions;
}

const lowerBody = ({ tokens }: Ground, from: number, to: number): Mention =>
  (tokens[from]?.bits ?? 0) & WORD.placeHead ? placeOf(from, to) : organizationOf(from, to);

const bitsOf = (tokens: readonly Token[], from: number, to: number): number =>
  tokens.slice(from, to).reduce((bits, token) => bits | (token.isCapital ? token.bits : 0), 0);

/** A known name, alone or as the beginning of a longer one ("Moscow State University", "Jordan Falk"). */
function readKnown(ground: Ground, { from, to, entry }: PhraseMatch): Mention[] {
  const { tokens } = ground;
  const known = mentionOf(from, to, { rule: entry.kind, entry });
  const owned =
    ground.data.hasGenitiveS && !ground.hasCapitalNouns && entry.type === 'place' && entry.kind !== 'demonym';
  const extent = owned && /[^s]s$/.test(tokens[to - 1]?.plain ?? '') ? extendBody(ground, from, to) : undefined;
  if (extent) return [organizationOf(from, extent.to)];
  const next = tokens[to];
  const goesOn =
    next !== undefined &&
    next.gap === 'space' &&
    isNameToken(ground, to) &&
    !ground.phrases.has(to) &&
    entry.kind !== 'institution';
  const tailed = tailOfKnown(ground, { from, to, entry });
  if (tailed) return [tailed];
  if (!goesOn || next.isStart) return [known];
  const end = growRun(ground, to);
  const bits = bitsOf(tokens, to, end);
  if (bits & (WORD.orgHead | WORD.orgSuffix)) return [organizationOf(from, end)];
  if (bits & WORD.placeHead) return [placeOf(from, end)];
  if (isTitle(ground, { from, to, entry })) return [mentionOf(from, to + 1, { rule: 'name-sequence' })];
  const isPerson =
    to - from === 1 && (tokens[from]?.bits ?? 0) & WORD.given && !(next.bits & WORD.given) && end - to < 3;
  if (!isPerson || ground.hasCapitalNouns) return [known];
  const person = mentionOf(from, end, { rule: 'name-sequence' });
  person.votes.person += GIVEN_VOTE;
  return [person];
}

/** A longer name that a known one begins: "Santa Lucía del Mar", "Partido Republicano Austral". */
function tailOfKnown(ground: Ground, { from, to, entry }: PhraseMatch): Mention | undefined {
  const { tokens, phrases, data } = ground;
  const [next, after] = [tokens[to], tokens[to + 1]];
  if (
    !data.hasPostposedAdjectives ||
    entry.kind === 'demonym' ||
    entry.kind === 'institution' ||
    next?.gap !== 'space' ||
    to - from < 2
  )
    return undefined;
  const isPlace = entry.type === 'place' && next.plain === 'del' && after?.isCapital === true && after.gap === 'space';
  if (isPlace && !phrases.has(to + 1) && !(after.bits & (WORD.orgHead | WORD.role))) return placeOf(from, to + 2);
  const isBody =
    entry.type === 'organization' &&
    isNameToken(ground, to) &&
    !phrases.has(to) &&
    !(next.bits & WORD.given) &&
    !next.isUpper;
  return isBody ? organizationOf(from, to + 1) : undefined;
}

/** True for a town and one word that the text has nowhere else: a paper or club called after the town ("Dorn Examiner"). */
function isTitle(ground: Ground, { from, to, entry }: PhraseMatch): boolean {
  const { tokens } = ground;
  const next = tokens[to];
  if (next === undefined || ground.hasCapitalNouns || entry.kind !== 'name' || entry.type !== 'place') return false;
  if (tokens[from]?.isStart || next.bits & WORD.given || isNameToken(ground, to + 1)) return false;
  return ground.capitals.get(next.plain) === 1 && !ground.lower.has(next.plain);
}

const GIVEN_VOTE = 3;
const HEAD_VOTE = 4;

function organizationOf(from: number, to: number): Mention {
  const mention = mentionOf(from, to, { rule: 'organization' });
  mention.votes.organization += HEAD_VOTE;
  return mention;
}

function placeOf(from: number, to: number): Mention {
  const mention = mentionOf(from, to, { rule: 'place' });
  mention.votes.place += HEAD_VOTE;
  return mention;
}

function readRun(ground: Ground, from: number): Mention[] {
  if (ground.hasCapitalNouns) return readNounRun(ground, from);
  const run = readPlainRun(ground, from);
  if (!isOwnerAndPerson(ground, run)) return [run];
  return [mentionOf(from, from + 1, { rule: 'name' }), readPlainRun(ground, from + 1)];
}

/** True for a genitive before a person's given name and surname ("союза Альмарка Лена Дорвак"): only names with a patronymic have the surname first. */
function isOwnerAndPerson({ tokens }: Ground, { from, to, rule }: Mention): boolean {
  const [owner, given, surname] = tokens.slice(from, to);
  if (rule !== 'name-sequence' || to - from < 3 || !owner || !given || !surname) return false;
  if (!/^\p{Script=Cyrillic}/u.test(owner.text) || owner.bits & WORD.given || owner.isInitial || owner.isStart)
    return false;
  const isGiven = (given.bits & WORD.given) !== 0 || findGivenName(given.text) !== undefined;
  return isGiven && given.gap === 'space' && !isPatronymic(surname.plain);
}

/** A run of capitalised words in a language that gives capitals to names only. */
function readPlainRun(ground: Ground, from: number): Mention {
  const { tokens } = ground;
  const first = tokens[from] as Token;
  const to = endOfRun(ground, from);
  const extent = extendBody(ground, from, to);
  if (extent) return extent.type === 'place' ? placeOf(from, extent.to) : organizationOf(from, extent.to);
  const bits = bitsOf(tokens, from, to);
  const isSingle = to - from === 1;
  if (bits & WORD.orgSuffix && !isSingle) return organizationOf(from, to);
  if (bits & WORD.orgHead && !isSingle) return organizationOf(from, to);
  if (bits & WORD.placeHead && !isSingle && !(first.bits & WORD.given)) return placeOf(from, to);
  const mention = mentionOf(from, to, {
    rule: isSingle ? 'name' : 'name-sequence',
    isWeak: tokens.slice(from, to).every(token => token.isStart && !(token.isUpper && token.text.length < 6)),
  });
  if (first.bits & WORD.given && !isSingle) mention.votes.person += GIVEN_VOTE;
  else if (!isSingle && tokens.slice(from, to).some(token => token.isInitial)) mention.votes.person += 2;
  else if (!isSingle && tokens.slice(from, to).some(token => token.plain === 'del')) mention.votes.place += 2;
  if (isSingle && bits & WORD.orgHead && isUnique(ground, from)) mention.votes.organization += HEAD_VOTE;
  else if (isSingle && bits & (WORD.orgHead | WORD.placeHead)) mention.isWeak = true;
  return mention;
}

/** True for the noun of a body with a capital behind an article, in languages that give common nouns none: the only one of its kind ("la Fiscalía"). */
const isUnique = ({ tokens, data }: Ground, at: number): boolean =>
  data.hasPostposedAdjectives === true &&
  tokens[at]?.isStart === false &&
  ((tokens[at - 1]?.bits ?? 0) & WORD.article) !== 0;

/** Where a run ends; in a heading, where all words have capitals, a given name takes one surname only. */
function endOfRun(ground: Ground, from: number): number {
  const { tokens } = ground;
  const to = growRun(ground, from);
  if (to - from < 3 || !(tokens[from] as Token).bits || !tokens.slice(from, to).every(token => token.isStart))
    return to;
  let end = from;
  while (end < to - 1 && (isPartOfGiven(ground, end, from) || (tokens[end]?.bits ?? 0) & WORD.particle)) end++;
  return end > from ? end + 1 : to;
}

/** In German a capital says little: a run counts where a given name, initial or head of an organisation begins it; a single noun stays weak. */
function readNounRun(ground: Ground, from: number): Mention[] {
  const { tokens, phrases } = ground;
  const first = tokens[from] as Token;
  const owner = ownerBefore(ground, from);
  if (owner) return [owner];
  const named = findNounName(ground, from);
  if (named?.type === 'organization') return [organizationOf(from, named.to)];
  if (named?.type === 'place') return [placeOf(from, named.to)];
  if (named) return [mentionOf(from, named.to, { rule: named.to - from > 1 ? 'name-sequence' : 'name' })];
  if (first.bits & WORD.orgHead) {
    const to = growRun(ground, from);
    const isLinked = tokens
      .slice(from, to)
      .some((token, i) => i > 0 && (!token.isCapital || phrases.has(from + i) || token.bits & WORD.orgSuffix));
    if (isLinked) return [organizationOf(from, to)];
  }
  let to = from;
  while (to - from < 4 && isPartOfGiven(ground, to, from)) to++;
  if (to > from) {
    const surname = surnameEnd(ground, to);
    if (surname > to) {
      const person = mentionOf(from, surname, { rule: 'name-sequence' });
      person.votes.person += GIVEN_VOTE;
      return [person];
    }
    if (to - from > 1) {
      const person = mentionOf(from, to, { rule: 'name-sequence' });
      person.votes.person += GIVEN_VOTE;
      return [person];
    }
  }
  const isCounted = /^\d/.test(tokens[from - 1]?.text ?? '') && first.gap === 'space';
  const suffixed = unusualEnd(ground, from);
  if ((tokens[suffixed]?.bits ?? 0) & WORD.orgSuffix && tokens[suffixed]?.gap === 'space')
    return [organizationOf(from, suffixed + 1)];
  const pairEnd = isCounted ? from : unusualEnd(ground, from);
  if (pairEnd - from > 1)
    return [mentionOf(from, pairEnd, { rule: 'name-sequence', isWeak: first.isStart && /e[nrs]?$/.test(first.plain) })];
  const next = tokens[from + 1];
  if (next?.bits && next.isCapital && next.gap === 'space' && next.bits & WORD.orgSuffix)
    return [organizationOf(from, from + 2)];
  return [mentionOf(from, from + 1, { rule: 'name', isWeak: !first.isUpper || first.text.length > 5 })];
}

/** "Drosselmanns Verteidigerin": a name with the -s of the owner before a noun. */
function ownerBefore({ tokens, inRole, phrases }: Ground, from: number): Mention | undefined {
  const [first, next] = [tokens[from], tokens[from + 1]];
  if (!first || first.bits || !/[^s]s$/.test(first.plain) || phrases.has(from)) return undefined;
  const isNoun = next?.gap === 'space' && next.isCapital && (inRole[from + 1] === 1 || (next.bits & WORD.noun) !== 0);
  return isNoun ? mentionOf(from, from + 1, { rule: 'name', isWeak: true }) : undefined;
}

/** The end of a run of words that are no common nouns: two and more of them side by side are a name even where every noun has a capital. */
function unusualEnd(ground: Ground, from: number): number {
  const { tokens, phrases } = ground;
  let to = from;
  while (to - from < 4 && isNameToken(ground, to) && !phrases.has(to)) {
    const token = tokens[to];
    if (
      token === undefined ||
      token.bits & (WORD.noun | WORD.given) ||
      token.isUpper ||
      (to > from && token.gap !== 'space')
    )
      break;
    if (to > from && /[^s]s$/.test(token.plain)) break;
    to++;
  }
  return to;
}

function isPartOfGiven({ tokens }: Ground, i: number, from: number): boolean {
  const token = tokens[i];
  if (token === undefined || (i > from && token.gap !== 'space')) return false;
  return token.isCapital && ((token.bits & WORD.given) !== 0 || token.isInitial);
}

/** The end of one surname with its particles at `at`, or `at` where none follows. */
function surnameEnd(ground: Ground, at: number): number {
  const { tokens, phrases } = ground;
  for (let i = at; i < at + 3; i++) {
    const token = tokens[i];
    if (token === undefined || token.gap !== 'space') return at;
    if (isNameToken(ground, i)) return phrases.has(i) && i > at ? at : i + 1;
    if (!(token.bits & WORD.particle)) return at;
  }
  return at;
}
