import type { Ground } from './grow-run.ts';
import { WORD } from './lexicon.ts';
import type { Mention } from './mention.ts';

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
    const country = countryBefore(ground, mention, ends) ?? countryAfter(ground, mention, starts);
    const kind = mention.entry.entity;
    if (country === undefined) open.push(mention);
    else {
      mention.entity = `o:${country}/${kind}`;
      found.set(kind, (found.get(kind) ?? new Set()).add(mention.entity));
    }
  }
  for (const mention of open) {
    const keys = [...(found.get(mention.entry?.entity ?? '') ?? [])];
    if (keys.length === 1 && keys[0] !== undefined) mention.entity = keys[0];
    else if (!ground.tokens[mention.from]?.isCapital || ground.tokens[mention.from]?.isStart || ground.hasCapitalNouns)
      mention.isDropped = true;
  }
}

/** "Russian Foreign Ministry": the adjective becomes part of the name; "Russia's Foreign Ministry": the country stays a name of its own. */
function countryBefore({ tokens }: Ground, mention: Mention, ends: ReadonlyMap<number, Mention>): string | undefined {
  const gap = tokens[mention.from]?.gap;
  const before = gap === 'break' || gap === 'comma' || gap === 'bracket' ? undefined : ends.get(mention.from);
  const country = codeOf(before);
  if (country === undefined || before === undefined) return undefined;
  if (gap === 'space') {
    mention.from = before.from;
    before.isDropped = true;
  }
  return country;
}

function countryAfter({ tokens }: Ground, mention: Mention, starts: ReadonlyMap<number, Mention>): string | undefined {
  for (let at = mention.to; at < mention.to + 3; at++) {
    if (tokens[at] === undefined || (tokens[at]?.gap !== 'space' && at === mention.to)) return undefined;
    const country = codeOf(starts.get(at));
    if (country !== undefined) return country;
    if (!((tokens[at]?.bits ?? 0) & (WORD.orgLink | WORD.particle | WORD.article))) return undefined;
  }
  return undefined;
}

function codeOf(mention: Mention | undefined): string | undefined {
  const isCountry = mention?.entry?.kind === 'country' || mention?.entry?.kind === 'demonym';
  return isCountry ? mention?.entity?.slice(2) : undefined;
}
