import { instantOf } from '../../lib/instant.ts';
import type { FeedState } from '../../model/feed-state.ts';
import type { FetchRequest } from '../../model/fetch-answer.ts';
import { MAX_UNPROVEN_MS, WHOLE_SHARE } from './limits.ts';

/**
 * The request for a feed's next poll: with its validators, but for one in a hundred at random and for feeds of which nothing but 304s came
 * in eight days. Those ask for the whole, because some servers answer 304 whatever has changed.
 */
export function planRequest({
  state,
  now,
  random,
}: {
  state: FeedState;
  now: number;
  random: () => number;
}): FetchRequest {
  const provenAt = instantOf(state.schedule.wholeAt ?? state.addedAt) ?? 0;
  const isWhole = random() < WHOLE_SHARE || now - provenAt >= MAX_UNPROVEN_MS;
  const hasValidators = state.validators.etag !== undefined || state.validators.lastModified !== undefined;
  return {
    url: state.url,
    kind: 'feed',
    ...(hasValidators && !isWhole && { validators: state.validators }),
    ...(state.userAgent !== undefined && { userAgent: state.userAgent }),
  };
}
