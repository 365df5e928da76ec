import type { Ground } from './grow-run.ts';
import { WORD } from './lexicon.ts';
import type { Mention } from './mention.ts';
import type { Token } from './read-tokens.ts';

/**
 * Completes the keys of bodies that every country has ("o:xx/foreign-ministry") by the country printed beside them, or by the only country that the text
 * gives such a body of. One without a country stays without a key, and is dropped where it is written as a common noun.
 */
export function resolveInstitutions(ground: Ground, mentions: readonly Mention[]): void {
  const starts = new Map(mentions.map(m => [m.from, m]));
  const ends = new Map(mentions.map(m => [m.to, m]));
  const found = new Map<string, Set<string>>();
  const open: Mention[] = [];
  for (const mention of mentions) {
    if (mention.entry?.kind !== 'institution') continue;
    const isPlain = isPlainNoun(ground, mention);
    const country = countryBefore(ground, mention, ends) ?? countryAfter(ground, mention, { starts, isPlain });
    const kind = mention.entry.entity;
    if (country === undefined) open.push(mention);
    else {
      mention.entity = `o:${country}/${kind}`;
      if (isPlain && isStillPlain(ground, mention)) mention.rule = 'role';
      found.set(kind, (found.get(kind) ?? new Set()).add(mention.entity));
    }
  }
  for (const mention of open) {
    const keys = [...(found.get(mention.entry?.entity ?? '') ?? [])];
    const isPlain = isPlainNoun(ground, mention);
    const kind = mention.entry?.entity;
    if (keys.length === 1 && keys[0] !== undefined) mention.entity = keys[0];
    else if (isPlain || (ground.hasCapitalNouns && COMMON.has(kind ?? ''))) mention.isDropped = true;
    if (isPlain) mention.rule = 'role';
  }
}

/** Bodies whose German noun is used of many things. */
const COMMON = new Set(['government', 'parliament', 'police', 'army', 'embassy', 'senate', 'presidency']);

/** True for a common noun to which no country was joined. */
const isStillPlain = ({ tokens }: Ground, { from, to }: Mention): boolean =>
  !tokens.slice(from, to).some((token, i) => token.isCapital && (i > 0 || !token.isStart));

/** True where a body is written as the common noun that it is ("the government"): it stands for a body of its country as a role stands for its holder. */
function isPlainNoun({ tokens }: Ground, { from, to }: Mention): boolean {
  const words = tokens.slice(from, to);
  return words.every(
    ({ isCapital, isStart, isUpper, text }) => !isCapital || (isStart && to - from === 1 && !isUpper && !isCamel(text)),
  );
}

const isCyrillic = (token: Token | undefined): boolean => /^\p{Script=Cyrillic}/u.test(token?.text ?? '');

const isCamel = (word: string): boolean => /\p{Ll}\p{Lu}/u.test(word);

/** "Russian Foreign Ministry": the adjective becomes part of the name; "Russia's Foreign Ministry": the country stays a name of its own. */
function countryBefore({ tokens }: Ground, mention: Mention, ends: ReadonlyMap<number, Mention>): string | undefined {
  const gap = tokens[mention.from]?.gap;
  const before = gap === 'break' || gap === 'comma' || gap === 'bracket' ? undefined : ends.get(mention.from);
  const country = codeOf(before);
  if (country === undefined || before === undefined) return undefined;
  if (gap === 'space' && !(isCyrillic(tokens[mention.from]) && !tokens[before.from]?.isCapital)) {
    mention.from = before.from;
    before.isDropped = true;
  }
  return country;
}

/** "Central Bank of Velmar": the country becomes part of the name, but where the body is a common noun ("the government of Velmar"). */
function countryAfter(
  { tokens }: Ground,
  mention: Mention,
  { starts, isPlain }: { starts: ReadonlyMap<number, Mention>; isPlain: boolean },
): string | undefined {
  for (let at = mention.to; at < mention.to + 3; at++) {
    if (tokens[at] === undefined || (tokens[at]?.gap !== 'space' && at === mention.to)) return undefined;
    const owner = starts.get(at);
    const country = codeOf(owner);
    if (country !== undefined && owner !== undefined) {
      const head = tokens[mention.from];
      const isOwn = isCyrillic(head) && (head?.isCapital || mention.entry?.entity !== 'government');
      const isJoined = isOwn || (!isPlain && mention.entry?.entity !== 'government');
      if (isJoined && owner.entry?.kind !== 'demonym' && tokens[owner.from]?.isCapital) {
        mention.to = owner.to;
        owner.isDropped = true;
      }
      return country;
    }
    if (!((tokens[at]?.bits ?? 0) & (WORD.orgLink | WORD.particle | WORD.article))) return undefined;
  }
  return undefined;
}

function codeOf(mention: Mention | undefined): string | undefined {
  const isCountry = mention?.entry?.kind === 'country' || mention?.entry?.kind === 'demonym';
  const isUnknown = mention?.entry === undefined && mention?.rule === 'name' && mention.type !== 'person';
  return isCountry || isUnknown ? mention?.entity?.slice(2) : undefined;
}
