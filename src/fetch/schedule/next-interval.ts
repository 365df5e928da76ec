import { instantOf } from '../../lib/instant.ts';
import type { FeedState } from '../../model/feed-state.ts';
import {
  MAX_FRESH_MS,
  MAX_HABIT_MS,
  MAX_INTERVAL_MS,
  MAX_TTL_MS,
  MIN_INTERVAL_MS,
  POLLS_PER_GAP,
  PUSHED_INTERVAL_MS,
  SILENCE_SHARE,
  UNKNOWN_INTERVAL_MS,
} from './limits.ts';
import type { PollReason } from './poll-plan.ts';

/** How long to wait after a poll that went well. */
export interface Interval {
  readonly ms: number;
  readonly reasons: readonly PollReason[];
}

/**
 * The interval of a feed after a good poll, before jitter and skipped hours: what its habit suggests, raised to the most that anyone asks (ttl,
 * freshness), but not so far that entries would be lost, and kept within floor and ceiling.
 * @param state the feed with what the poll taught already in its schedule
 */
export function calculateInterval(
  state: FeedState,
  { freshForMs, isPushed, now }: { freshForMs?: number | undefined; isPushed?: boolean | undefined; now: number },
): Interval {
  const habit = ownInterval(state, now);
  const own = habit.ms;
  const reasons: PollReason[] = [habit];
  const apply = (reason: PollReason): unknown => reasons.push(reason);
  const asked = longestAsked(state, freshForMs);
  const limit = rollOverMs(state);
  let ms = own;
  if (asked && asked.ms > ms) {
    ms = Math.max(own, Math.min(asked.ms, limit));
    apply(asked);
    if (ms < asked.ms) apply({ rule: 'roll-over', ms });
  }
  if (isPushed && ms < PUSHED_INTERVAL_MS) {
    ms = PUSHED_INTERVAL_MS;
    apply({ rule: 'pushed', ms });
  }
  const kept = Math.min(Math.max(ms, MIN_INTERVAL_MS), MAX_INTERVAL_MS);
  if (kept !== ms) apply({ rule: kept > ms ? 'floor' : 'ceiling', ms: kept });
  return { ms: kept, reasons };
}

type Step = PollReason & { readonly ms: number };

function ownInterval(state: FeedState, now: number): Step {
  const gap = state.schedule.meanGapMs;
  const silence = now - (instantOf(state.lastChangedAt ?? state.addedAt) ?? now);
  const habit: Step =
    gap === undefined
      ? { rule: 'unknown', ms: UNKNOWN_INTERVAL_MS }
      : { rule: 'adaptive', ms: Math.round(Math.min(gap / POLLS_PER_GAP, MAX_HABIT_MS)) };
  const quiet = Math.round(silence / SILENCE_SHARE);
  return quiet > habit.ms ? { rule: 'quiet', ms: quiet } : habit;
}

function longestAsked(state: FeedState, freshForMs: number | undefined): Step | undefined {
  const ttl = state.schedule.polling?.ttlMs;
  const asked: Step[] = [];
  if (ttl !== undefined && ttl > 0 && ttl <= MAX_TTL_MS) asked.push({ rule: 'ttl', ms: ttl });
  if (freshForMs !== undefined && freshForMs > 0) {
    asked.push({ rule: 'fresh', ms: Math.min(freshForMs, MAX_FRESH_MS) });
  }
  return asked.sort((a, b) => b.ms - a.ms)[0];
}

/** Half the time in which the feed's entries are replaced by new ones: waiting longer would lose some, which nobody who sets a ttl means. */
function rollOverMs({ schedule }: FeedState): number {
  const { entriesHeld, meanGapMs } = schedule;
  return entriesHeld && meanGapMs !== undefined ? (entriesHeld * meanGapMs) / 2 : Number.POSITIVE_INFINITY;
}
