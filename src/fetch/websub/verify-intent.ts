import type { CallbackAnswer, Subscription } from '../../model/subscription.ts';
import { endSubscription, LEASE_SECONDS } from './request-subscription.ts';

/** A lease is renewed when this much of it is over (RFC 2131, section 4.4.5: T2, for leases of addresses). */
const RENEW_SHARE = 0.875;

/** Longer leases are renewed as if they were this long, since hubs lose their memory. Our choice. */
const MAX_LEASE_SECONDS = 30 * 86_400;

/** Shorter leases are not renewed more often than this, or a hub could make us ask all the time. Our choice. */
const MIN_RENEW_MS = 10 * 60_000;

/** A hub that denied is asked again after this long, since publishers change hubs and terms. Our choice. */
const DENIED_RETRY_MS = 7 * 86_400_000;

/** The longest challenge that is sent back, and the longest reason kept. Our choice; hubs send some dozens of characters. */
const MAX_CHARS = 2000;

/** The parameters of a hub's request. */
export type HubQuery = Readonly<Record<string, string | undefined>>;

/** What a callback answers, and the subscription as it is from now on; absent: as before. */
export interface Verification {
  readonly answer: CallbackAnswer;
  readonly subscription?: Subscription;
}

/**
 * The answer to a hub that asks whether we meant it, or says that it denies (WebSub, sections 5.2 and 5.3): the challenge where mode and topic are what we wait for, else
 * 404. Only what we gave up can be ended, so that nobody else ends it.
 * @param subscription that of the token in the callback's address; undefined where there is none
 */
export function verifyIntent(subscription: Subscription | undefined, query: HubQuery, now: number): Verification {
  const mode = query['hub.mode'];
  if (!subscription || query['hub.topic'] !== subscription.topic) return REFUSED;
  const { status } = subscription;
  const isWanted = status === 'requested' || status === 'active';
  if (mode === 'denied' && isWanted)
    return { answer: { status: 200, body: '' }, subscription: deny(subscription, query, now) };
  const challenge = query['hub.challenge'];
  if (!challenge || challenge.length > MAX_CHARS) return REFUSED;
  const answer: CallbackAnswer = { status: 200, body: challenge };
  if (mode === 'subscribe' && isWanted) return { answer, subscription: confirm(subscription, query, now) };
  if (mode === 'unsubscribe' && (status === 'ending' || status === 'ended')) {
    return { answer, subscription: endSubscription(subscription) };
  }
  return REFUSED;
}

const REFUSED: Verification = { answer: { status: 404, body: '' } };

function confirm({ failing, reason, ...rest }: Subscription, query: HubQuery, now: number): Subscription {
  const stated = Number(query['hub.lease_seconds']);
  const seconds = Math.min(Number.isFinite(stated) && stated > 0 ? stated : LEASE_SECONDS, MAX_LEASE_SECONDS);
  const renewMs = Math.max(seconds * 1000 * RENEW_SHARE, MIN_RENEW_MS);
  return {
    ...rest,
    status: 'active',
    confirmedAt: new Date(now).toISOString(),
    leaseEndsAt: new Date(now + seconds * 1000).toISOString(),
    nextAt: new Date(now + renewMs).toISOString(),
  };
}

function deny({ failing, leaseEndsAt, ...rest }: Subscription, query: HubQuery, now: number): Subscription {
  const reason = query['hub.reason']?.slice(0, MAX_CHARS);
  return {
    ...rest,
    status: 'denied',
    nextAt: new Date(now + DENIED_RETRY_MS).toISOString(),
    ...(reason && { reason }),
  };
}
