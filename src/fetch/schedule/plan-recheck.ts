import { instantOf } from '../../lib/instant.ts';
import { JITTER_SHARE, MAX_RECHECK_AGE_MS, MAX_RECHECKS, MIN_RECHECK_GAP_MS, RECHECK_AGES_MS } from './limits.ts';

/** A page that was read, as far as it decides when to look at it again. Instants are ISO 8601. */
export interface ReadPage {
  readonly published?: string | undefined;
  readonly firstSeen: string;
  /** When its text was last found changed. */
  readonly changedAt?: string | undefined;
  /** How often it was looked at again. */
  readonly rechecks?: number | undefined;
}

/**
 * When a page that has just been read or looked at is to be looked at again, in milliseconds since 1970; undefined: not any more. Ages count from its publication, or from when it was first seen
 * where that is earlier or nothing else is known, or from the last change that was found. Ages that were missed are made up for by one look, not by several.
 */
export function planRecheck(
  page: ReadPage,
  { now, random }: { readonly now: number; readonly random: () => number },
): number | undefined {
  const seen = instantOf(page.firstSeen) ?? now;
  const born = Math.min(instantOf(page.published) ?? seen, seen);
  if (now - born >= MAX_RECHECK_AGE_MS || (page.rechecks ?? 0) >= MAX_RECHECKS) return undefined;
  const start = Math.max(born, instantOf(page.changedAt) ?? born);
  const age = RECHECK_AGES_MS.find(ms => start + ms >= now + MIN_RECHECK_GAP_MS);
  return age === undefined ? undefined : Math.round(start + age * (1 + JITTER_SHARE * random()));
}
