import { instantOf } from '../../lib/instant.ts';
import type { Feed } from '../../model/feed.ts';
import type { PartsRead } from '../../model/followed-feed.ts';
import { MAX_PARTS, MAX_PARTS_A_POLL, OLDEST_PARTS } from './limits.ts';

const DAY_MS = 86_400_000;

type Part = NonNullable<Feed['parts']>[number];

/** The parts of a site map index that are read now, and how many are left for later polls. */
export interface PartsChoice {
  readonly chosen: readonly Part[];
  readonly waiting: number;
  /** What is known of the parts, without those that the index lists no more. */
  readonly read: PartsRead;
}

/**
 * Chooses the parts of a site map index that a poll reads: never read, changed since, failed, or without a date that could tell. The newest first, but one place for the one that
 * has waited longest, so that all are read in the end. Of an index with more than {@link MAX_PARTS} only the newest are followed.
 */
export function chooseParts(parts: readonly Part[], before: PartsRead = {}): PartsChoice {
  const followed = [...new Map(parts.map(part => [part.url, part])).values()]
    .toSorted((a, b) => dateOf(b) - dateOf(a))
    .slice(0, MAX_PARTS);
  const read = Object.fromEntries(followed.flatMap(({ url }) => (before[url] ? [[url, before[url]]] : [])));
  const pending = followed.filter(part => isPending(part, read));
  const newest = pending.slice(0, MAX_PARTS_A_POLL - (pending.length > MAX_PARTS_A_POLL ? OLDEST_PARTS : 0));
  const triedAt = ({ url }: Part): number => instantOf(read[url]?.at) ?? 0;
  const rest = pending.slice(newest.length).toSorted((a, b) => triedAt(a) - triedAt(b));
  const chosen = [...newest, ...rest.slice(0, MAX_PARTS_A_POLL - newest.length)];
  const isLeft = (part: Part): boolean => !chosen.includes(part) && isNews(part, read[part.url]);
  return { chosen, waiting: pending.filter(isLeft).length, read };
}

/** A day of the calendar is often all that an index tells of a part; until it is over, the part may have changed since. */
function isPending(part: Part, read: PartsRead): boolean {
  const known = read[part.url];
  return part.updated === undefined || isNews(part, known) || dateOf(part) + DAY_MS > (instantOf(known?.at) ?? 0);
}

/** True for what was never read, could not be, or says that it has changed since. */
function isNews(part: Part, known: PartsRead[string] | undefined): boolean {
  return known === undefined || known.isFailed === true || dateOf(part) > (instantOf(known.at) ?? 0);
}

const dateOf = ({ updated }: Part): number => instantOf(updated) ?? 0;
