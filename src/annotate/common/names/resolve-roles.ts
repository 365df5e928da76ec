import type { Mention } from './mention.ts';

/**
 * Gives a role that stands alone the key of its holder, where the text names exactly one person with that role: all its words, or failing that its noun, and
 * the same country where the role has one printed.
 */
export function resolveRoles(roles: readonly Mention[], mentions: readonly Mention[]): void {
  const holders = mentions.filter(
    m => m.type === 'person' && m.entity !== undefined && m.roleHead !== undefined && !m.isDropped,
  );
  for (const role of roles) {
    const alike = holders.filter(holder => isAlike(role, holder));
    const key = onlyKey(alike.filter(holder => holder.roleWords === role.roleWords)) ?? onlyKey(alike);
    if (key !== undefined) role.entity = key;
    else shorten(role);
  }
}

const isAlike = (role: Mention, holder: Mention): boolean =>
  role.roleHead === holder.roleHead &&
  (role.roleCountry === undefined || role.roleCountry === holder.roleCountry) &&
  (role.roleWords === role.roleHead || role.roleWords === holder.roleWords);

function onlyKey(holders: readonly Mention[]): string | undefined {
  const keys = new Set(holders.map(holder => holder.entity));
  return keys.size === 1 ? [...keys][0] : undefined;
}

/** A role without a known holder keeps to its own words, so that the names beside it stay names. */
function shorten(role: Mention): void {
  if (role.core === undefined) return;
  role.from = role.core.from;
  role.to = role.core.to;
}
