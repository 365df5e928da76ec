// When a feed is asked next, and what else a poll teaches. Usage:
//
//   const answer = await fetch(planRequest({ state, now, random }));
//   const plan = planNextPoll({ state, answer, brought: parsed && countEntries(parsed), failure, isTaken, now, random });
//   keep(plan.state); if (plan.holdBack) queue.holdBack(plan.holdBack.url, plan.holdBack.until);
//
// Where the bytes are the same as before, `answer` may be given as 'unchanged' with its own status, and without `brought`. What a hub pushes is planned
// the same way, with `isPushed`.
//
// `state` comes back whole: address, status, validators, next poll, schedule, trouble. Nothing here reads a clock or throws dice of its own.

import { type Failure, failure } from '../../model/failures.ts';
import type { FeedSchedule, FeedState } from '../../model/feed-state.ts';
import type { FetchAnswer } from '../../model/fetch-answer.ts';
import { adoptRedirect } from './adopt-redirect.ts';
import { calculateBackOff } from './back-off.ts';
import { JITTER_SHARE, MAX_INTERVAL_MS } from './limits.ts';
import { calculateMeanGap, newestTime } from './mean-gap.ts';
import { calculateInterval } from './next-interval.ts';
import type { Brought, Poll, PollPlan, PollReason } from './poll-plan.ts';
import { skipHours } from './skip-hours.ts';

/**
 * The feed's state after a poll, with the reasons. The next poll is never before the floor of five minutes has passed, and never later than a day, but for hours
 * that the feed asks to leave out (at most three days more). After 410 the feed is 'gone'.
 */
export function planNextPoll(poll: Poll): PollPlan {
  const { answer, brought } = poll;
  if (answer.kind === 'gone') return planGone(poll);
  if (answer.kind === 'failed') return planRetry(poll, answer.failure);
  if (answer.kind === 'document' && !brought) return planRetry(poll, poll.failure ?? failure('parse/not-a-feed'));
  return planSuccess(poll);
}

function planSuccess(poll: Poll): PollPlan {
  const { answer, brought, now, random } = poll;
  const at = new Date(now).toISOString();
  const { failing, ...state } = poll.state;
  const learnt: FeedState = {
    ...state,
    ...('validators' in answer && { validators: mergeValidators(poll) }),
    schedule: brought ? learn(poll, brought) : { ...state.schedule, ...wholeSince(poll) },
    ...(brought && brought.newEntries > 0 && { lastChangedAt: changedAt(poll, brought) }),
  };
  const interval = calculateInterval(learnt, { freshForMs: answer.freshForMs, isPushed: poll.isPushed, now });
  const waitMs = Math.min(Math.round(interval.ms * (1 + JITTER_SHARE * random())), MAX_INTERVAL_MS);
  const next = skipHours(now + waitMs, learnt.schedule.polling);
  const skipped: PollReason[] = next > now + waitMs ? [{ rule: 'skip', ms: next - now }] : [];
  const moved = adoptRedirect({ ...poll, state: learnt });
  return {
    state: { ...moved.state, lastTriedAt: at, nextAt: new Date(next).toISOString() },
    reasons: [...interval.reasons, ...skipped, ...moved.reasons],
  };
}

/** On the first poll everything is new: its silence counts from the newest entry, so that an abandoned feed starts slow. */
function changedAt({ state, now }: Poll, { publishedTimes }: Brought): string {
  const newest = state.lastChangedAt === undefined ? newestTime(publishedTimes, now) : undefined;
  return new Date(newest ?? now).toISOString();
}

/**
 * A 304 may leave out validators that still hold (RFC 9110, section 15.4.5), and what a hub pushes has none; a whole document's replace those of the one
 * before.
 */
function mergeValidators({ state, answer }: Poll): FeedState['validators'] {
  if (answer.kind !== 'unchanged' && answer.kind !== 'document') return state.validators;
  if (isWholeAnswer(answer)) return answer.validators;
  if (answer.kind === 'unchanged') return { ...state.validators, ...answer.validators };
  const hasNone = answer.validators.etag === undefined && answer.validators.lastModified === undefined;
  return hasNone ? state.validators : answer.validators;
}

function learn({ state, answer, now }: Poll, brought: Brought): FeedSchedule {
  const { polling, ...before } = state.schedule;
  const meanGapMs = calculateMeanGap(state, brought, now);
  const isWhole = isWholeAnswer(answer);
  const asked = brought.polling ?? (isWhole ? undefined : polling);
  return {
    ...before,
    ...(meanGapMs !== undefined && { meanGapMs }),
    ...(asked && { polling: asked }),
    ...(isWhole && { entriesHeld: brought.entries, wholeAt: new Date(now).toISOString() }),
  };
}

/** An 'unchanged' that is no 304 is a document whose bytes were found to be the same: just as good a proof. */
function isWholeAnswer(answer: FetchAnswer): boolean {
  if (answer.kind === 'document') return !answer.isDelta;
  return answer.kind === 'unchanged' && answer.status !== undefined && answer.status !== 304;
}

const wholeSince = ({ answer, now }: Poll): FeedSchedule =>
  isWholeAnswer(answer) ? { wholeAt: new Date(now).toISOString() } : {};

/**
 * A failed poll. What could not be read is asked for whole next time, since a 304 would keep the fault for ever; what did not come at all is
 * asked for as before.
 */
function planRetry({ state, answer, now, random }: Poll, cause: Failure): PollPlan {
  const { failing, ms, holdBackMs, reasons } = calculateBackOff(cause, {
    head: answer,
    before: state.failing,
    now,
    random,
  });
  return {
    state: {
      ...state,
      ...(answer.kind === 'document' && { validators: {} }),
      lastTriedAt: new Date(now).toISOString(),
      nextAt: new Date(now + ms).toISOString(),
      failing,
    },
    ...(holdBackMs !== undefined && { holdBack: { url: answer.url, until: now + holdBackMs } }),
    reasons,
  };
}

/** 410: "likely to be permanent" and meant as a request to be removed (RFC 9110, section 15.5.11). The owner may set it active again. */
function planGone({ state, now }: Poll): PollPlan {
  const { failing, ...rest } = state;
  const [lastTriedAt, nextAt] = [now, now + MAX_INTERVAL_MS].map(ms => new Date(ms).toISOString()) as [string, string];
  return { state: { ...rest, status: 'gone', lastTriedAt, nextAt }, reasons: [{ rule: 'gone' }] };
}
