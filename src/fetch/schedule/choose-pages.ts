import { instantOf } from '../../lib/instant.ts';
import { MAX_PAGES_A_ROUND, OLDEST_SHARE, RECHECK_SHARE } from './limits.ts';

/** A page that is due, as far as it decides which are asked for first. Instants are ISO 8601. */
export interface DuePage {
  /** 'done': it was read before and is looked at again. */
  readonly page: string;
  readonly published?: string;
  readonly firstSeen: string;
  readonly pageAt?: string;
}

/**
 * The pages of a feed for one round, in the order of asking, at most `limit`: new ones first, the newest before the others, but a fifth of the places for those that
 * wait longest; then pages that are looked at again, the longest overdue first. What is left out stays due.
 */
export function choosePages<T extends DuePage>(due: readonly T[], limit: number = MAX_PAGES_A_ROUND): T[] {
  const again = due.filter(one => one.page === 'done').toSorted((a, b) => timeOf(a.pageAt) - timeOf(b.pageAt));
  const first = due.filter(one => one.page !== 'done').toSorted((a, b) => ageOf(b) - ageOf(a));
  const places = limit - Math.min(again.length, Math.floor(limit * RECHECK_SHARE));
  const chosen = withOldest(first, places);
  return [...chosen, ...again.slice(0, limit - chosen.length)];
}

/** The newest, and the longest waiting of the rest. `pages`: the newest first. */
function withOldest<T extends DuePage>(pages: readonly T[], places: number): T[] {
  if (pages.length <= places) return [...pages];
  const newest = pages.slice(0, places - Math.ceil(places * OLDEST_SHARE));
  const rest = pages
    .slice(newest.length)
    .toSorted((a, b) => timeOf(a.firstSeen) - timeOf(b.firstSeen) || ageOf(a) - ageOf(b));
  return [...newest, ...rest.slice(0, places - newest.length)];
}

const timeOf = (instant: string | undefined): number => instantOf(instant) ?? 0;
const ageOf = (page: DuePage): number => instantOf(page.published) ?? timeOf(page.firstSeen);
