import { instantOf } from '../../lib/instant.ts';
import type { FeedState } from '../../model/feed-state.ts';
import { GAP_WEIGHT } from './limits.ts';
import type { Brought } from './poll-plan.ts';

/** Gaps are kept between a second and 30 days, so that no clock fault can make one nothing or everything. */
const [SHORTEST_GAP_MS, LONGEST_GAP_MS] = [1000, 30 * 86_400_000];

/**
 * The mean time between two new entries after a poll, in milliseconds, or undefined where nothing tells yet. New entries share the time since
 * the last change; where all entries are new (a first poll, or one that came too late), the times they state are used instead. Smoothed in
 * logarithms, so that a night or a burst counts once and not a hundredfold.
 */
export function calculateMeanGap(state: FeedState, brought: Brought, now: number): number | undefined {
  const known = state.schedule.meanGapMs;
  if (known === undefined) return statedGap(brought.publishedTimes, now);
  if (brought.newEntries === 0) return known;
  const observed = observedGap(state, brought, now);
  if (observed === undefined) return known;
  const keep = (1 - GAP_WEIGHT) ** brought.newEntries;
  return clampGap(known ** keep * observed ** (1 - keep));
}

function observedGap(state: FeedState, brought: Brought, now: number): number | undefined {
  const changedAt = instantOf(state.lastChangedAt);
  const isAllNew = brought.newEntries >= brought.entries;
  const stated = isAllNew || changedAt === undefined ? statedGap(brought.publishedTimes, now) : undefined;
  if (stated !== undefined) return stated;
  return changedAt === undefined ? undefined : clampGap((now - changedAt) / brought.newEntries);
}

/** The newest time that entries state, in milliseconds since 1970; undefined where none is past. */
export function newestTime(publishedTimes: readonly string[], now: number): number | undefined {
  return pastTimes(publishedTimes, now)[0];
}

/**
 * The gap that entries state: the mean over the newer half of them, since old ones may be pinned. Undefined below two different times that are
 * past.
 */
function statedGap(publishedTimes: readonly string[], now: number): number | undefined {
  const times = pastTimes(publishedTimes, now);
  const newer = times.slice(0, Math.max(2, Math.ceil(times.length / 2)));
  const [newest, oldest] = [newer[0], newer.at(-1)];
  if (newest === undefined || oldest === undefined || newest === oldest) return undefined;
  return clampGap((newest - oldest) / (newer.length - 1));
}

/** Newest first. */
function pastTimes(publishedTimes: readonly string[], now: number): number[] {
  const times = publishedTimes.map(instantOf).filter(time => time !== undefined);
  return times.filter(time => time <= now).sort((a, b) => b - a);
}

const clampGap = (ms: number): number => Math.round(Math.min(Math.max(ms, SHORTEST_GAP_MS), LONGEST_GAP_MS));
