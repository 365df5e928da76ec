import type { FailingState } from './feed-state.ts';

/**
 * A subscription to a feed at a WebSub hub, as plain data. Instants are ISO 8601 in UTC.
 * Its `token` and `secret` are secrets: they are stored, and never printed or sent to anyone but the hub.
 */
export interface Subscription {
  /** The address of the feed it belongs to: `FeedState.url`. */
  readonly feed: string;
  /** What the hub knows the feed by: the feed's `rel=self`. */
  readonly topic: string;
  readonly hub: string;
  /** Last segment of the callback's path: unguessable, so that only the hub knows it. */
  readonly token: string;
  /** Key of the signatures. Absent for a hub without TLS, where it could be overheard: what such a hub sends is only a hint to poll. */
  readonly secret?: string;
  /**
   * 'requested': asked for, not yet confirmed; 'active': confirmed; 'denied': the hub refuses; 'ending': to be given up, not yet
   * confirmed; 'ended': given up.
   */
  readonly status: 'requested' | 'active' | 'denied' | 'ending' | 'ended';
  /** When the hub was last asked. */
  readonly requestedAt?: string;
  readonly confirmedAt?: string;
  readonly leaseEndsAt?: string;
  /** When to ask the hub (again): for what was not confirmed, and to renew. Absent: never. */
  readonly nextAt?: string;
  /** What the hub gave as its reason to deny. */
  readonly reason?: string;
  readonly failing?: FailingState;
}

/** What a callback answers to the hub: the HTTP status and a body of plain text. */
export interface CallbackAnswer {
  readonly status: 200 | 202 | 404 | 410;
  readonly body: string;
}
