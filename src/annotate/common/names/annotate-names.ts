import type { NameAnnotation } from '../../../model/annotation.ts';
import type { Reading } from '../../reading.ts';
import { attachRoles } from './attach-roles.ts';
import { decideMentions } from './decide-mentions.ts';
import { findMentions } from './find-mentions.ts';
import { findQuotedNames } from './find-quoted-names.ts';
import { findRoleCores } from './find-role-cores.ts';
import { findUnknownBodies } from './find-unknown-bodies.ts';
import { findUnknownPlaces } from './find-unknown-places.ts';
import { gatherVotes } from './gather-votes.ts';
import type { Ground } from './grow-run.ts';
import { joinAcronyms } from './join-acronyms.ts';
import { lexiconOf, WORD } from './lexicon.ts';
import { markDateline } from './mark-dateline.ts';
import { markHeadings } from './mark-headings.ts';
import { matchPhrases } from './match-phrases.ts';
import type { Mention } from './mention.ts';
import { readTokens, type Token } from './read-tokens.ts';
import { resolveInstitutions } from './resolve-institutions.ts';
import { resolveRoles } from './resolve-roles.ts';
import { trimStarts } from './trim-starts.ts';

/**
 * The names of a text, in text order, without overlaps: known names by gazetteer, others by their capitals, their neighbours and what the whole text says of
 * them; and roles that stand for their holder.
 */
export function annotateNames({ text, sentences, pack }: Reading): NameAnnotation[] {
  const data = pack.names;
  const tokens = readTokens(text, sentences, data);
  if (!data.hasCapitalNouns) markHeadings(text, tokens, sentences);
  const ground = groundOf(tokens, data);
  const mentions = findMentions(ground, findQuotedNames(text, ground));
  trimStarts(ground, mentions, data);
  gatherVotes(ground, mentions);
  markDateline(text, ground, mentions);
  const roles = attachRoles(ground, mentions);
  decideMentions(ground, mentions, data);
  resolveInstitutions(ground, mentions);
  joinAcronyms(ground, mentions);
  resolveRoles(roles, mentions);
  return [...mentions, ...roles]
    .filter(m => !m.isDropped && (m.rule !== 'role' || isTelling(m)))
    .map(m => toAnnotation(m, tokens, data.language))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(withoutOverlap());
}

function groundOf(tokens: readonly Token[], data: Reading['pack']['names']): Ground {
  const known = matchPhrases(tokens, lexiconOf(data));
  const cores = findRoleCores(tokens, known);
  const phrases = new Map(known);
  for (const [at, body] of findUnknownBodies(tokens, known, data)) {
    for (let i = body.from; i < body.to; i++) phrases.delete(i);
    phrases.set(at, body);
  }
  for (const [at, place] of findUnknownPlaces(tokens, { phrases, cores }, data)) phrases.set(at, place);
  const inRole = new Uint8Array(tokens.length);
  for (const { from, to } of cores.values()) {
    let end = to;
    while (
      !isBodyNoun(tokens[end]) &&
      tokens[end]?.gap === 'space' &&
      (tokens[end]?.bits ?? 0) & WORD.roleComplement &&
      !phrases.has(end)
    )
      end++;
    inRole.fill(1, from, end);
    markPortfolio(tokens, to, inRole);
  }
  const { hasCapitalNouns = false, hasPostposedAdjectives = false } = data;
  const lower = new Set<string>();
  const capitals = new Map<string, number>();
  const particled = new Set<string>();
  for (const [i, { plain, isCapital, bits }] of tokens.entries()) {
    if (bits & WORD.particle && !isCapital && tokens[i - 1]?.isCapital)
      particled.add(`${plain} ${tokens[i + 1]?.plain}`);
    if (isCapital) capitals.set(plain, (capitals.get(plain) ?? 0) + 1);
    else lower.add(plain);
  }
  return { data, tokens, phrases, cores, inRole, lower, capitals, particled, hasCapitalNouns, hasPostposedAdjectives };
}

/** True for the noun of a body in a capital of its own ("Лидер Союза свободных регионов"): it begins a name, where a small letter goes on with the role. */
const isBodyNoun = (token: Token | undefined): boolean =>
  token?.isCapital === true && !token.isStart && (token.bits & WORD.orgHead) !== 0 && token.text > '\u0400';

/** Tokens between a minister and what the office is for at most. */
const MAX_PORTFOLIO = 9;

/** Marks what a minister is for ("ministre de l'Intérieur") as part of the role. */
function markPortfolio(tokens: readonly Token[], from: number, inRole: Uint8Array): void {
  const links = WORD.roleComplement | WORD.orgLink | WORD.particle | WORD.article | WORD.function;
  for (let i = from; i < from + MAX_PORTFOLIO; i++) {
    const token = tokens[i];
    if (
      token === undefined ||
      (token.gap !== 'space' && token.gap !== 'comma' && !/['’]$/.test(tokens[i - 1]?.text ?? ''))
    )
      return;
    if (token.bits & WORD.portfolio) inRole[i] = 1;
    else if (!(token.bits & links)) return;
    else if (token.bits & WORD.placeHead) inRole[i] = 1;
  }
}

/** A lone role is worth a name where its holder is known, or where it says more than a noun. */
const isTelling = (role: Mention): boolean =>
  role.entity !== undefined || role.roleCountry !== undefined || role.roleWords !== role.roleHead;

function toAnnotation(mention: Mention, tokens: readonly Token[], language: string): NameAnnotation {
  const { type = 'other', entity, role } = mention;
  const start = tokens[mention.from]?.start ?? 0;
  const end = tokens[mention.to - 1]?.end ?? start;
  const rule = `${language}/${role && mention.rule !== 'role' ? 'name-role' : mention.rule}`;
  return { kind: 'name', start, end, type, ...(entity !== undefined && { entity }), ...(role && { role }), rule };
}

function withoutOverlap(): (annotation: NameAnnotation) => boolean {
  let end = 0;
  return annotation => {
    if (annotation.start < end) return false;
    end = annotation.end;
    return true;
  };
}
