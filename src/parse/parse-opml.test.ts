import { describe, expect, test } from 'vitest';
import { parseOpml } from './parse-opml.ts';

const parse = (text: string | Uint8Array) =>
  parseOpml({ bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text });

function feedsOf(text: string | Uint8Array) {
  const result = parse(text);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

describe('an OPML list', () => {
  test('gives its feeds with folders, titles and sites, each address once', () => {
    const text = `<opml version="2.0"><head><title>Mine</title></head><body>
      <outline text="North"><outline text="Coast &amp; sea">
        <outline type="rss" text="kurier" title="Lorn Kurier" xmlUrl="https://kurier.example/rss?a=1&amp;copy=2" htmlUrl="https://kurier.example/"/>
      </outline><outline text="Vela Post" XMLURL="feed://vela.example/atom.xml"/></outline>
      <outline text="https://bare.example/f" xmlUrl="https://bare.example/f"/>
      <outline text="again" xmlUrl="https://bare.example/f"/></body></opml>`;
    expect(feedsOf(text)).toEqual([
      {
        url: 'https://kurier.example/rss?a=1&copy=2',
        title: 'Lorn Kurier',
        site: 'https://kurier.example/',
        folders: ['North', 'Coast & sea'],
      },
      { url: 'http://vela.example/atom.xml', title: 'Vela Post', folders: ['North'] },
      { url: 'https://bare.example/f', folders: [] },
    ]);
  });

  test('that is badly written and cut off gives what is there', () => {
    const text = `<opml><body><outline text="A & B"><outline xmlUrl="https://a.example/?x=1&y=2" text="One">
      <outline xmlUrl='https://b.example/f' text='Two "2"'></outline><outline xmlUrl="https://c.example/f" text="Th`;
    expect(feedsOf(text).map(feed => [feed.url, feed.title, feed.folders])).toEqual([
      ['https://a.example/?x=1&y=2', 'One', ['A & B']],
      ['https://b.example/f', 'Two "2"', ['A & B']],
    ]);
  });

  test('keeps all feeds where none is closed', () => {
    const text = `<opml><body>${Array.from({ length: 900 }, (_, i) => `<outline xmlUrl="https://a.example/${i}">`).join('')}`;
    expect(feedsOf(text)).toHaveLength(900);
  });

  test('is read in the encoding that its bytes are in', () => {
    const bytes = Buffer.from(
      `<?xml version="1.0" encoding="windows-1251"?><opml><body><outline text="\xcc\xee\xff" xmlUrl="https://a.example/"/></body></opml>`,
      'latin1',
    );
    expect(feedsOf(bytes)[0]?.title).toBe('Моя');
  });

  test('takes the folder from the category where outlines are flat', () => {
    const text = `<opml><body><outline xmlUrl="https://a.example/f" category="news,/World/North"/></body></opml>`;
    expect(feedsOf(text)[0]?.folders).toEqual(['World', 'North']);
  });

  test('may be empty', () => {
    expect(feedsOf('<opml version="2.0"><body/></opml>')).toEqual([]);
  });

  test.each([
    ['', 'input/empty'],
    ['<rss><channel/></rss>', 'parse/not-a-feed'],
    ['just words', 'parse/not-a-feed'],
  ])('is not found in %j (%s)', (text, code) => {
    expect(parse(text)).toMatchObject({ ok: false, failure: { code } });
  });
});
