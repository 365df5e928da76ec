import type { RoleCore } from './find-role-cores.ts';
import type { Ground } from './grow-run.ts';
import { WORD } from './lexicon.ts';
import { type Mention, mentionOf } from './mention.ts';

/** A role with its country and complements ("Russian Foreign Minister", "министр обороны Украины"): tokens `from` up to `to` (exclusive). */
interface RolePhrase {
  readonly core: RoleCore;
  readonly from: number;
  readonly to: number;
  /** Key of the country, where one is printed with it. */
  readonly country?: string;
}

/**
 * Gives each role of a text to the name it stands beside (before it, or after it and a comma), and gives back the roles that stand alone for their
 * holder ("the foreign minister") as mentions of their own.
 */
export function attachRoles(ground: Ground, mentions: readonly Mention[]): Mention[] {
  const starts = new Map(mentions.map(m => [m.from, m]));
  const ends = new Map(mentions.map(m => [m.to, m]));
  const used = new Set<RoleCore>();
  const alone: Mention[] = [];
  for (const core of ground.cores.values()) {
    if (used.has(core)) continue;
    const phrase = readRole(ground, core, { starts, ends, used });
    const holder = holderAfter(ground, phrase, starts) ?? holderBefore(ground, phrase, ends);
    if (holder) giveRole(ground, phrase, holder);
    else if (standsAlone(ground, phrase)) alone.push(roleMention(phrase));
  }
  return alone;
}

interface Around {
  readonly starts: ReadonlyMap<number, Mention>;
  readonly ends: ReadonlyMap<number, Mention>;
  readonly used: Set<RoleCore>;
}

/** Tokens that the complements of a role have at most, so that a hostile text costs no more than its length. */
const MAX_COMPLEMENT = 12;

function readRole(ground: Ground, core: RoleCore, { starts, ends, used }: Around): RolePhrase {
  let { from, to } = core;
  let solid = to;
  let country: string | undefined;
  for (let before = ends.get(from); before?.entry && ground.tokens[from]?.gap !== 'comma'; before = ends.get(from)) {
    if (ground.tokens[from]?.gap === 'break' || isCyrillicNoun(ground, before)) break;
    from = before.from;
    country ??= countryOf(before);
  }
  for (let end = complementEnd(ground, to, starts); end > to; end = complementEnd(ground, to, starts)) {
    if (end - core.to > MAX_COMPLEMENT) break;
    const inner = ground.cores.get(to);
    if (inner) used.add(inner);
    country ??= countryOf(starts.get(to));
    to = end;
    const isLoose = ends.get(to)?.entry?.kind === 'demonym' && !ground.hasPostposedAdjectives && !starts.has(to);
    if (!isLoose && (!isLink(ground, to - 1) || ends.has(to))) solid = to;
  }
  return { core, from, to: solid, ...(country && { country }) };
}

/** A Russian or Ukrainian place before a role ("В Альвии президент …") says where, not whose; only its adjective belongs to the role. */
const isCyrillicNoun = ({ tokens }: Ground, { entry, from }: Mention): boolean =>
  entry?.kind !== 'demonym' && entry?.type === 'place' && /^\p{Script=Cyrillic}/u.test(tokens[from]?.text ?? '');

/** Where the complement that begins at `at` ends; `at` itself where there is none. */
function complementEnd({ tokens, cores }: Ground, at: number, starts: ReadonlyMap<number, Mention>): number {
  const token = tokens[at];
  if (
    token === undefined ||
    (token.gap !== 'space' && !/['’]$/.test(tokens[at - 1]?.text ?? '') && !/['’]$/.test(token.text))
  )
    return at;
  const mention = starts.get(at);
  if (mention?.entry) return mention.to;
  if (mention && !(token.bits & WORD.roleComplement)) return at;
  if (token.bits & WORD.roleComplement) return at + 1;
  const core = cores.get(at);
  return core && !token.isCapital ? core.to : at;
}

const isLink = ({ tokens }: Ground, i: number): boolean =>
  ((tokens[i]?.bits ?? 0) & (WORD.function | WORD.orgLink | WORD.particle)) !== 0;

/** The country of a known place or of an organisation that belongs to one; for others their own key, which tells them apart as well. */
function countryOf(mention: Mention | undefined): string | undefined {
  return /^[lo]:([a-z]{2})(?:$|\/)/.exec(mention?.entity ?? '')?.[1] ?? mention?.entity;
}

function holderAfter(
  ground: Ground,
  { core, to }: RolePhrase,
  starts: ReadonlyMap<number, Mention>,
): Mention | undefined {
  const { tokens } = ground;
  let at = to;
  while ((tokens[at]?.bits ?? 0) & WORD.honorific && tokens[at]?.gap === 'space') at++;
  const mention = starts.get(at);
  if (mention === undefined || mention.entry || mention.rule === 'organization') return undefined;
  const gap = tokens[at]?.gap;
  if (ground.hasCapitalNouns && mention.isWeak && (to > core.to || (tokens[at]?.bits ?? 0) & WORD.noun))
    return undefined;
  if (gap === 'space') return mention;
  const isFull = mention.to - mention.from > 1 && mention.rule === 'name-sequence';
  return gap === 'comma' && isFull && mention.role === undefined ? mention : undefined;
}

/** The name that a role follows: "X, the Russian foreign minister". */
function holderBefore(
  { tokens }: Ground,
  { from }: RolePhrase,
  ends: ReadonlyMap<number, Mention>,
): Mention | undefined {
  let at = from;
  if (tokens[at]?.gap === 'space' && (tokens[at - 1]?.bits ?? 0) & WORD.article) at--;
  if (tokens[at]?.gap !== 'comma' && tokens[at]?.gap !== 'bracket') return undefined;
  const mention = ends.get(at);
  return mention && !mention.entry && mention.rule !== 'organization' && mention.role === undefined
    ? mention
    : undefined;
}

const BEFORE_VOTE = 3;
const APART_VOTE = 2;

function giveRole({ tokens }: Ground, phrase: RolePhrase, holder: Mention): void {
  const isBefore = phrase.to <= holder.from;
  const isDirect = isBefore && tokens[holder.from]?.gap === 'space';
  holder.votes.person += isDirect ? BEFORE_VOTE : APART_VOTE;
  if (holder.role !== undefined) return;
  if (isDirect) holder.isWeak = false;
  holder.role = { start: tokens[phrase.from]?.start ?? 0, end: tokens[phrase.to - 1]?.end ?? 0 };
  holder.roleHead = phrase.core.head;
  holder.roleWords = phrase.core.words;
  if (phrase.country) holder.roleCountry = phrase.country;
}

/** True when a role without a name has what makes it its holder's: an article, a definite form, or (Russian, Ukrainian) nothing at all. */
function standsAlone({ tokens }: Ground, { core, from }: RolePhrase): boolean {
  const head = tokens[core.to - 1];
  if (head === undefined) return false;
  if (head.bits & WORD.definite) return true;
  const before = tokens[from - 1];
  return before !== undefined && (before.bits & WORD.article) !== 0 && tokens[from]?.gap !== 'comma';
}

function roleMention({ core, from, to, country }: RolePhrase): Mention {
  const mention = mentionOf(from, to, { rule: 'role', core });
  mention.type = 'person';
  mention.roleHead = core.head;
  mention.roleWords = core.words;
  if (country) mention.roleCountry = country;
  return mention;
}
