import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from './parse-document.ts';

const parse = (body: string, url = 'https://kurier.example/feed.xml') =>
  parseDocument({ id: 'd', url, bytes: new TextEncoder().encode(body) });

function read(body: string) {
  const result = parse(body);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Lorn Kurier</title><link>/</link><language>en</language>
  <item><title>Dam talks &amp;amp; delays</title><link>/a/1</link><guid isPermaLink="false">k-1</guid><dc:creator>Ida Marn</dc:creator>
  <pubDate>Tue, 03 Mar 2026 10:05:00 +0100</pubDate><description>Short.</description>
  <content:encoded><![CDATA[<p onclick="x()">Long <a href="b">text</a>.</p><script>x()</script>]]></content:encoded>
  <enclosure url="c.mp3" type="audio/mpeg" length="12"/></item></channel></rss>`;

describe('a feed', () => {
  test('gives an RSS item with absolute addresses, decoded title, sanitised content and an instant in UTC', () => {
    expect(read(RSS)).toEqual({
      feed: { format: 'rss', title: 'Lorn Kurier', link: 'https://kurier.example/', language: 'en' },
      entries: [
        {
          id: 'k-1',
          url: 'https://kurier.example/a/1',
          title: 'Dam talks & delays',
          summary: 'Short.',
          content: '<p>Long <a href="https://kurier.example/b">text</a>.</p>',
          authors: ['Ida Marn'],
          published: '2026-03-03T09:05:00.000Z',
          enclosures: [{ url: 'https://kurier.example/c.mp3', type: 'audio/mpeg', length: 12 }],
        },
      ],
    });
  });

  test.each([
    ['https://Kurier.example/a?1', 'https://kurier.example/a?1'],
    ['https://kurier.example/20260317\ufffdald', 'https://kurier.example/20260317%EF%BF%BDald'],
    ['https://kurier.example/a Tue, 03 Mar 2026 Short.', undefined],
    ['https://', undefined],
  ])('takes the guid %j for the address of an item without a link where it is one', (guid, url) => {
    const { entries } = read(`<rss><channel><item><title>Dam</title><guid>${guid}</guid></item></channel></rss>`);
    expect(entries[0]?.url).toBe(url);
  });

  test('that is cut off gives what had arrived', () => {
    const { entries } = read(RSS.slice(0, RSS.indexOf('<description>Short.') + 18));
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ title: 'Dam talks & delays', summary: 'Short' });
  });

  test('in Atom takes the alternate link, the author of the feed and XHTML content', () => {
    const { feed, entries } = read(
      `<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:base="https://lorn.example/n/"><a:title type="html">A &lt;b&gt;B&lt;/b&gt;</a:title>
       <a:author><a:name>Vela Post</a:name></a:author><a:entry><a:id>e1</a:id><a:link rel="self" href="x"/><a:link href="y"/>
       <a:updated>2026-03-04T01:02:03Z</a:updated><a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>T</p></div></a:content></a:entry></a:feed>`,
    );
    expect(feed).toEqual({ format: 'atom', title: 'A B' });
    expect(entries).toEqual([
      {
        id: 'e1',
        url: 'https://lorn.example/n/y',
        content: '<div><p>T</p></div>',
        authors: ['Vela Post'],
        updated: '2026-03-04T01:02:03.000Z',
      },
    ]);
  });

  test('in RDF finds the items beside the channel', () => {
    const { feed, entries } = read(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>T</title></channel>
       <item rdf:about="https://lorn.example/1"><title>One</title></item></rdf:RDF>`,
    );
    expect(feed.format).toBe('rdf');
    expect(entries).toEqual([{ id: 'https://lorn.example/1', title: 'One' }]);
  });

  test('in JSON keeps text as paragraphs and the names of authors', () => {
    const { entries } = read(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'T',
        items: [
          { id: 7, content_text: 'One < two\n\nThree', authors: [{ name: 'Ida' }], date_published: '2026-03-04' },
        ],
      }),
    );
    expect(entries).toEqual([
      {
        id: '7',
        content: '<p>One &lt; two</p>\n<p>Three</p>',
        authors: ['Ida'],
        published: '2026-03-04T00:00:00.000Z',
      },
    ]);
  });

  test.each([
    ['', 'input/empty'],
    ['just a note', 'parse/not-a-feed'],
    ['<html><body>x</body></html>', 'parse/not-a-feed'],
    ['{"a": 1}', 'parse/not-a-feed'],
    ['{"items": [', 'parse/damaged'],
  ])('is not found in %j (%s)', (body, code) => {
    expect(parse(body)).toMatchObject({ ok: false, failure: { code } });
  });

  test('does not grow by entities that multiply', () => {
    const bomb = `<!DOCTYPE r [<!ENTITY a "${'x'.repeat(200)}">]><rss><channel><title>${'&a;'.repeat(50_000)}</title></channel></rss>`;
    expect(read(bomb).feed.title?.length).toBeLessThan(bomb.length * 5);
  });

  test('of random bytes never throws', () => {
    const pieces = fc.constantFrom(
      '<rss>',
      '<item>',
      '</item>',
      '<title>',
      '<![CDATA[',
      ']]>',
      '&',
      '&#x0;',
      '<feed xmlns="',
      '"',
      '>',
      '{"items":[',
      'é',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string())), parts => {
        parse(parts.join(''));
      }),
    );
  });
});
