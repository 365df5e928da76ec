import { instantOf } from '../../lib/instant.ts';
import { type Failure, failure } from '../../model/failures.ts';
import type { FailingState } from '../../model/feed-state.ts';
import type { FetchAnswer, FetchRequest } from '../../model/fetch-answer.ts';
import type { Subscription } from '../../model/subscription.ts';
import { calculateBackOff } from '../schedule/back-off.ts';

/** The lease that is asked for: ten days, our choice. The hub decides (WebSub, section 5.1). */
export const LEASE_SECONDS = 10 * 86_400;

/** How long a hub has to confirm before it is asked again. Our choice: hubs verify within seconds, queues within minutes. */
export const CONFIRM_MS = 3_600_000;

/**
 * The request that begins, renews or (status 'ending') ends a subscription (WebSub, section 5.1), and the state to keep before it is sent: a hub may confirm at the callback before it answers.
 * No request where nothing is to be asked: what was to end and whose lease is over has ended.
 * @param callback the public address of the callback, with the subscription's token
 */
export function startRequest(
  subscription: Subscription,
  callback: string,
  now: number,
): { readonly subscription: Subscription; readonly request?: FetchRequest } {
  const { status, leaseEndsAt } = subscription;
  if (status === 'ended') return { subscription };
  if (status === 'ending' && (instantOf(leaseEndsAt) ?? 0) <= now)
    return { subscription: endSubscription(subscription) };
  const asked: Subscription = {
    ...subscription,
    status: status === 'denied' ? 'requested' : status,
    requestedAt: new Date(now).toISOString(),
    nextAt: new Date(now + CONFIRM_MS).toISOString(),
    ...(isUnconfirmed(subscription) && { failing: subscription.failing ?? unconfirmed(now) }),
  };
  return { subscription: asked, request: { url: asked.hub, kind: 'hub', form: formOf(asked, callback) } };
}

/**
 * The state after the hub answered the request. A hub that agrees confirms later, at the callback; one that failed, or did not confirm the time before, is asked again with growing waits.
 * @param subscription as it is kept now, after {@link startRequest} and whatever the callback has changed since
 */
export function finishRequest(
  subscription: Subscription,
  answer: FetchAnswer,
  { now, random }: { now: number; random: () => number },
): Subscription {
  if (subscription.status === 'ended' || subscription.status === 'denied') return subscription;
  const { failing: before } = subscription;
  const trouble = troubleOf(answer) ?? before?.failure;
  if (!isUnconfirmed(subscription) || !trouble) return subscription;
  const { failing, ms } = calculateBackOff(trouble, { head: answer, before, now, random });
  return {
    ...subscription,
    failing,
    nextAt: new Date(now + Math.max(ms, troubleOf(answer) ? 0 : CONFIRM_MS)).toISOString(),
  };
}

/** A subscription that has ended: its callback answers 410, and nothing is asked for any more. */
export function endSubscription({ nextAt, failing, leaseEndsAt, ...rest }: Subscription): Subscription {
  return { ...rest, status: 'ended' };
}

/** Whether a hub pushes the feed now, so that it need not be polled as often. */
export function isPushing(subscription: Subscription | undefined, now: number): boolean {
  return subscription?.status === 'active' && (instantOf(subscription.leaseEndsAt) ?? 0) > now;
}

/** `hub.verify` is for hubs of PubSubHubbub 0.3; others must ignore what they do not know (WebSub, section 5.1). */
function formOf({ status, topic, secret }: Subscription, callback: string): Record<string, string> {
  const common = { 'hub.callback': callback, 'hub.topic': topic, 'hub.verify': 'async' };
  if (status === 'ending') return { 'hub.mode': 'unsubscribe', ...common };
  const lease = { 'hub.mode': 'subscribe', ...common, 'hub.lease_seconds': String(LEASE_SECONDS) };
  return secret === undefined ? lease : { ...lease, 'hub.secret': secret };
}

function troubleOf(answer: FetchAnswer): Failure | undefined {
  if (answer.kind === 'failed') return answer.failure;
  return answer.kind === 'gone' ? failure('fetch/failed', 'The hub is gone (410).') : undefined;
}

/** Whether the last request has been sent but not confirmed. */
function isUnconfirmed({ requestedAt, confirmedAt, status }: Subscription): boolean {
  if (requestedAt === undefined || status === 'denied') return false;
  return status !== 'active' || requestedAt > (confirmedAt ?? '');
}

const unconfirmed = (now: number): FailingState => ({
  failure: failure('fetch/failed', 'The hub has not confirmed the last request.'),
  since: new Date(now).toISOString(),
  times: 0,
});
