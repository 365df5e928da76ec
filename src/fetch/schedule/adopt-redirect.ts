import { instantOf } from '../../lib/instant.ts';
import type { FeedState } from '../../model/feed-state.ts';
import { MOVING_MS } from './limits.ts';
import type { Poll, PollReason } from './poll-plan.ts';

/**
 * Where a feed lives after a poll. A permanent redirect (RFC 9110, sections 15.4.2 and 15.4.9) is adopted only where its target was read as a feed with
 * entries, and is no other feed of ours (a site that sends all its feeds to one); and then at once if it is the first poll, or the feed
 * holds an entry we already have, else when it has led there for two days. A login page or a home page is no feed, and so never adopted.
 */
export function adoptRedirect({ state, answer, brought, isTaken, now }: Poll): {
  readonly state: FeedState;
  readonly reasons: readonly PollReason[];
} {
  const url = answer.permanentUrl;
  if (answer.kind !== 'document' || !brought) return { state, reasons: [] };
  const { movedTo, ...schedule } = state.schedule;
  const here = { ...state, schedule };
  if (!url || url === state.url) return { state: here, reasons: [] };
  if (!/^https?:/i.test(url) || brought.entries === 0) return { state: here, reasons: [] };
  if (isTaken?.(url)) return { state: here, reasons: [{ rule: 'taken', url }] };
  const since = movedTo?.url === url ? movedTo.since : new Date(now).toISOString();
  const isFirst = state.lastTriedAt === undefined;
  const isSame = brought.newEntries < brought.entries;
  if (isFirst || isSame || now - (instantOf(since) ?? now) >= MOVING_MS) {
    return { state: { ...here, url }, reasons: [{ rule: 'moved', url }] };
  }
  return { state: { ...here, schedule: { ...schedule, movedTo: { url, since } } }, reasons: [{ rule: 'moving', url }] };
}
