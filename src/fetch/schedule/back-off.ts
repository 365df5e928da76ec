import type { Failure } from '../../model/failures.ts';
import type { FailingState } from '../../model/feed-state.ts';
import type { AnswerHead } from '../../model/fetch-answer.ts';
import {
  BACK_OFF_MS,
  JITTER_SHARE,
  MAX_INTERVAL_MS,
  MAX_RETRY_AFTER_MS,
  MAX_UNASKED_HOLD_MS,
  MENDING_BACK_OFF_MS,
} from './limits.ts';
import type { PollReason } from './poll-plan.ts';

/** What a failure leads to. */
export interface BackOff {
  readonly failing: FailingState;
  readonly ms: number;
  /** For how long to leave the whole site alone; absent: only what failed waits. */
  readonly holdBackMs?: number;
  readonly reasons: readonly PollReason[];
}

/**
 * How long to wait after a failure: doubled with each one in a row up to a day, half of it at random ("equal jitter", M. Brooker, Exponential
 * Backoff And Jitter, 2015), and never shorter than the server asked. Serves feeds, hubs and whatever else is asked again.
 */
export function calculateBackOff(
  failure: Failure,
  {
    head,
    before,
    now,
    random,
  }: {
    head?: Pick<AnswerHead, 'status' | 'retryAfterMs'>;
    before?: FailingState | undefined;
    now: number;
    random: () => number;
  },
): BackOff {
  const times = (before?.times ?? 0) + 1;
  const failing = { failure, since: before?.since ?? new Date(now).toISOString(), times };
  const base = failure.retryable ? BACK_OFF_MS : MENDING_BACK_OFF_MS;
  const full = Math.min(base * 2 ** Math.min(times - 1, 30), MAX_INTERVAL_MS);
  const own = Math.round(full / 2 + (full / 2) * random());
  const asked = askedWait(head?.retryAfterMs, random);
  const ms = Math.max(own, asked ?? 0);
  const reasons: PollReason[] = [{ rule: 'back-off', ms: own }];
  if (asked !== undefined && asked > own) reasons.push({ rule: 'retry-after', ms });
  const isLimited = head?.status === 429 || failure.code === 'fetch/rate-limited';
  const holdBackMs = asked ?? (isLimited ? Math.min(own, MAX_UNASKED_HOLD_MS) : undefined);
  return { failing, ms, reasons, ...(holdBackMs !== undefined && { holdBackMs }) };
}

function askedWait(retryAfterMs: number | undefined, random: () => number): number | undefined {
  if (retryAfterMs === undefined || !(retryAfterMs > 0)) return undefined;
  return Math.round(Math.min(retryAfterMs * (1 + JITTER_SHARE * random()), MAX_RETRY_AFTER_MS));
}
