import type { Feed } from '../../model/feed.ts';
import type { AnswerHead } from '../../model/fetch-answer.ts';

/** Where a feed can be subscribed to, and by which name. */
export interface HubOffer {
  readonly hub: string;
  readonly topic: string;
}

/**
 * The hub of a feed, if it has one (WebSub, section 4): `Link` headers count before the feed's own links, and there is no subscription without a
 * `self`. Of several hubs the first with TLS is taken, else the first.
 */
export function findHub({ links = [], feed }: { links?: AnswerHead['links']; feed?: Feed }): HubOffer | undefined {
  const inHeader = (rel: string): string[] =>
    links.filter(link => link.rel.toLowerCase() === rel).map(({ url }) => url);
  const headerHubs = inHeader('hub').filter(isWeb);
  const hubs = headerHubs.length > 0 ? headerHubs : (feed?.hubs ?? []).filter(isWeb);
  const topic = [...inHeader('self'), feed?.self].find(url => url !== undefined && isWeb(url));
  const hub = hubs.find(url => /^https:/i.test(url)) ?? hubs[0];
  return hub !== undefined && topic !== undefined ? { hub, topic } : undefined;
}

const isWeb = (url: string): boolean => /^https?:\/\/./i.test(url);
