import { describe, expect, test } from 'vitest';
import { discoverFeeds } from './discover-feeds.ts';
import { probableFeedAddresses } from './discovery/probable-feed-addresses.ts';

const discover = (html: string, url = 'https://kurier.example/news/today.html') =>
  discoverFeeds({ url, bytes: new TextEncoder().encode(html) });

const link = (href: string, type = 'application/rss+xml', rest = 'rel="alternate"') =>
  `<link ${rest} type="${type}" href="${href}">`;

describe('the feeds of a page', () => {
  test('are ranked by how sure they are, comments last', () => {
    const html = `<head>${link('/comments/feed/', 'application/rss+xml', 'rel="alternate" title="Kurier » Comments"')}
      ${link('/feed/')}${link('/x.json', 'application/feed+json')}</head>
      <a href="https://other.example/rss">Other</a><a href="/sport/rss.xml">Sport <b>feed</b></a>
      <a rel="feed" href="/all">All</a><div class="h-feed"></div>`;
    expect(discover(html).feeds).toEqual([
      { url: 'https://kurier.example/feed/', reason: 'declared', isComments: false },
      { url: 'https://kurier.example/x.json', reason: 'declared', isComments: false },
      { url: 'https://kurier.example/all', title: 'All', reason: 'rel-feed', isComments: false },
      { url: 'https://kurier.example/sport/rss.xml', title: 'Sport feed', reason: 'linked', isComments: false },
      { url: 'https://kurier.example/news/today.html', reason: 'h-feed', isComments: false },
      { url: 'https://other.example/rss', title: 'Other', reason: 'linked-elsewhere', isComments: false },
      {
        url: 'https://kurier.example/comments/feed/',
        title: 'Kurier » Comments',
        reason: 'declared',
        isComments: true,
      },
    ]);
  });

  test('are resolved against the base of the page', () => {
    const html = `${link('feed.xml')}<base href="/mirror/"><base href="/second/">`;
    expect(discover(html).feeds.map(f => f.url)).toEqual(['https://kurier.example/mirror/feed.xml']);
  });

  test.each([
    ['the interface of a content system', link('/wp-json/wp/v2/posts/4', 'application/json')],
    ['an embedding', link('/oembed?url=x', 'application/json+oembed')],
    ['a translation', '<link rel="alternate" hreflang="de" href="/de/feed">'],
    ['a style sheet', link('/rss.xsl', 'text/xml', 'rel="alternate stylesheet"')],
    ['feedback', '<a href="/feedback">Tell us</a>'],
    ['a sitemap', '<a href="/sitemap.xml">Map</a>'],
    ['a script', '<a href="javascript:rss()" rel="feed">RSS</a>'],
    ['one h-entry', '<article class="h-entry">x</article>'],
  ])('do not include %s', (_, html) => {
    expect(discover(html).feeds).toEqual([]);
  });

  test('are found behind the links of feed readers and "feed:"', () => {
    const html = `<a href="https://feedly.com/i/subscription/feed%2Fhttps%3A%2F%2Fkurier.example%2Frss">F</a><a href="feed://kurier.example/atom">R</a>`;
    expect(discover(html).feeds.map(f => f.url)).toEqual(['https://kurier.example/rss', 'http://kurier.example/atom']);
  });

  test('come with hubs and sitemaps', () => {
    const html = `<link rel="hub" href="https://hub.example/"><link rel="sitemap" type="application/xml" href="/map.xml"><a href="/news-sitemap.xml.gz">m</a>`;
    expect(discover(html)).toEqual({
      feeds: [],
      hubs: ['https://hub.example/'],
      sitemaps: ['https://kurier.example/map.xml', 'https://kurier.example/news-sitemap.xml.gz'],
    });
  });
});

describe('probable addresses of feeds', () => {
  test('begin with the section of the page', () => {
    const addresses = probableFeedAddresses('https://kurier.example/world/index.html?x=1#a');
    expect(addresses.slice(0, 4)).toEqual([
      'https://kurier.example/world/feed',
      'https://kurier.example/world/rss',
      'https://kurier.example/world/rss.xml',
      'https://kurier.example/feed',
    ]);
    expect(addresses.length).toBeLessThanOrEqual(20);
  });

  test.each([
    ['https://www.youtube.com/channel/UC_x-1', 'https://www.youtube.com/feeds/videos.xml?channel_id=UC_x-1'],
    ['https://www.reddit.com/r/lorn/', 'https://www.reddit.com/r/lorn/.rss'],
    ['https://social.example/@ida', 'https://social.example/@ida.rss'],
  ])('of %s begin with the scheme of the service', (url, first) => {
    expect(probableFeedAddresses(url)[0]).toBe(first);
  });

  test.each(['mailto:a@b.example', 'nothing', ''])('of %j are none', url => {
    expect(probableFeedAddresses(url)).toEqual([]);
  });
});
