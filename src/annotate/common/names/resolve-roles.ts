import type { Mention } from './mention.ts';

/**
 * Gives a role that stands alone the key of its holder, where the text names exactly one person with that role: all its words, or failing that its noun, and
 * the same country where the role has one printed.
 */
export function resolveRoles(roles: readonly Mention[], mentions: readonly Mention[]): void {
  if (roles.length === 0) return;
  const holders = indexHolders(mentions);
  for (const role of roles) {
    const { roleHead, roleWords, roleCountry } = role;
    const byNoun = roleWords === roleHead ? holders.get(idOf(roleHead, undefined, roleCountry)) : undefined;
    const key = holders.get(idOf(roleHead, roleWords, roleCountry)) ?? byNoun;
    if (key) role.entity = key;
    else shorten(role);
  }
}

/** The one person with a role, by its noun alone or with all its words, in any country or in its own; empty for several. */
function indexHolders(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const holders = new Map<string, string>();
  for (const { type, entity, roleHead, roleWords, roleCountry, isDropped } of mentions) {
    if (type !== 'person' || entity === undefined || roleHead === undefined || isDropped) continue;
    for (const words of [undefined, roleWords])
      for (const country of roleCountry === undefined ? [undefined] : [undefined, roleCountry]) {
        const id = idOf(roleHead, words, country);
        holders.set(id, (holders.get(id) ?? entity) === entity ? entity : '');
      }
  }
  return holders;
}

const idOf = (head = '', words = '', country = ''): string => `${head}|${words}|${country}`;

/** A role without a known holder keeps to its own words, so that the names beside it stay names. */
function shorten(role: Mention): void {
  if (role.core === undefined) return;
  role.from = role.core.from;
  role.to = role.core.to;
}
