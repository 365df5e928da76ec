import { FailureError, failure } from '../../model/failures.ts';
import type { FollowedFeed } from '../../model/followed-feed.ts';

/** The feed with this address, or the only one whose address or title holds these words. Throws a {@link FailureError} where none or several do. */
export function chooseFeed(feeds: readonly FollowedFeed[], wanted: string): FollowedFeed {
  const exact = feeds.find(feed => feed.url === wanted);
  if (exact) return exact;
  const words = wanted.toLowerCase();
  const like = feeds.filter(({ url, title }) => `${url}\n${title ?? ''}`.toLowerCase().includes(words));
  if (like.length === 1 && like[0]) return like[0];
  const found = like.length === 0 ? 'no feed that is followed matches' : `${like.length} feeds match`;
  throw new FailureError(failure('store/no-such-feed', `(${found} “${wanted}”; "throughline feeds" lists them)`));
}
