import { describe, expect, test } from 'vitest';
import { findHub } from './find-hub.ts';

const HUB = 'https://hub.example.com/';
const SELF = 'https://example.org/feed';
const feed = { format: 'atom', hubs: ['https://other.example.com/'], self: 'https://example.org/atom' } as const;

describe('the hub of a feed', () => {
  test.each([
    [
      'headers before the feed',
      {
        links: [
          { rel: 'HUB', url: HUB },
          { rel: 'self', url: SELF },
        ],
        feed,
      },
      { hub: HUB, topic: SELF },
    ],
    ['the feed where headers say nothing', { links: [], feed }, { hub: feed.hubs[0], topic: feed.self }],
    [
      'a hub in the header and the feed’s own name',
      { links: [{ rel: 'hub', url: HUB }], feed },
      { hub: HUB, topic: feed.self },
    ],
    [
      'one with TLS before one without',
      { feed: { ...feed, hubs: ['http://plain.example.com/', HUB] } },
      { hub: HUB, topic: feed.self },
    ],
    [
      'one without TLS, if there is no other',
      { feed: { ...feed, hubs: ['http://a.example.com/'] } },
      { hub: 'http://a.example.com/', topic: feed.self },
    ],
    ['none without a name', { feed: { format: 'rss', hubs: [HUB] } as const }, undefined],
    ['none without a hub', { links: [{ rel: 'self', url: SELF }] }, undefined],
    ['none of another scheme', { feed: { ...feed, hubs: ['javascript:alert(1)', 'ftp://a.example.com/'] } }, undefined],
  ])('%s', (_, given, offer) => {
    expect(findHub(given)).toEqual(offer);
  });
});
