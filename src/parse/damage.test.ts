import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parseDocument } from './parse-document.ts';

const ITEM = '<item><title>One</title><link>https://kurier.example/1</link></item>';
const rss = (inside: string): string => `<rss version="2.0"><channel><title>K</title>${inside}</channel></rss>`;

function damageOf(text: string | Uint8Array) {
  const result = parseDocument({ id: 'd', bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text });
  if (!result.ok) throw new Error(result.failure.code);
  return result.value.damage;
}

describe('the damage of a feed that was read', () => {
  test.each([
    ['nothing', `<?xml version="1.0" encoding="utf-8"?>${rss(ITEM)}`],
    ['references that XML knows', rss('<a b="&amp;&#228;">&lt;&#xe4;</a>')],
    ['elements without content', rss('<image/><a:b xmlns:a="urn:a" c="d"/>')],
    ['"&" in CDATA', rss('<description><![CDATA[a & b &nbsp;]]></description>')],
    ['a declared entity', `<!DOCTYPE rss [<!ENTITY lorn "Lorn">]>${rss('<item><title>&lorn;</title></item>')}`],
    ['comments before the feed', `<?xml version="1.0"?><!-- made by hand -->${rss(ITEM)}`],
    ['sound JSON', '{"items":[]}'],
  ])('is absent where there is %s', (_, text) => {
    expect(damageOf(text)).toBeUndefined();
  });

  test.each([
    ['text-before', `oops <?xml version="1.0"?>${rss('')}`, 'oops <?xml'],
    ['text-before', `\n<?xml version="1.0"?>${rss('')}`, '␊<?xml'],
    ['reference', rss('<item><title>Söt & salt</title></item>'), '& salt'],
    ['reference', rss('<item><title>a&nbsp;b</title></item>'), '&nbsp;b'],
    ['reference', rss('<image url="?a=1&b=2"/>'), '<image'],
    ['control-character', rss('<item><title>a\u0008b</title></item>'), '␈b</title>'],
    ['undeclared-prefix', rss('<dc:date>x</dc:date>'), '<dc:date>'],
    ['unclosed-element', rss('<item><title>A<link>https://a.example/</link></item>'), '<link>'],
    ['unclosed-element', rss('<item><description><p>A</description></item>'), '</description>'],
    ['syntax', '{"items":[{"id":"a\nb"}]}', '␊b"}]}'],
    ['syntax', '{"items":[{"id":"a"},]}', ',]}'],
  ])('is %s in %j', (kind, text, after) => {
    const damage = damageOf(text);
    expect(damage).toMatchObject({ kind });
    expect(damage?.at.after.startsWith(after)).toBe(true);
    expect(new TextDecoder().decode(new TextEncoder().encode(text).subarray(0, damage?.at.offset))).toBe(
      text.slice(0, text.indexOf(after.replace('␊', '\n').replace('␈', '\b'))),
    );
  });

  test.each([
    ['<rss><channel><item><title>Cut', 30],
    ['{"items":[{"id":"a"},{"id":"b', 29],
  ])('is the end of %j, which is cut off', (text, offset) => {
    expect(damageOf(text)).toMatchObject({ kind: 'cut-off', at: { offset, after: '' } });
  });

  test('is placed in the bytes as they came, whatever the encoding', () => {
    const text = `\ufeff<rss><channel><title>Ö & Å</title></channel></rss>`;
    const wide = new Uint8Array(Buffer.from(text, 'utf16le'));
    expect(damageOf(wide)?.at).toMatchObject({ offset: 2 * text.indexOf('&'), after: expect.stringMatching(/^& Å/) });
    expect(damageOf(text)?.at.offset).toBe(Buffer.byteLength(text.slice(0, text.indexOf('&'))));
  });

  test('is depth where elements are nested beyond use', () => {
    expect(damageOf(rss('<a>'.repeat(300)))?.kind).toBe('too-deep');
    expect(damageOf(rss('<a>'.repeat(100_000)))?.kind).toBe('too-deep');
  });

  test('is an encoding where bytes do not fit it', () => {
    const bytes = Buffer.concat([
      Buffer.from('<rss><channel><title>Åäö åäö '),
      Buffer.of(0xff),
      Buffer.from('</title>'),
    ]);
    expect(damageOf(bytes)).toMatchObject({ kind: 'encoding', at: { offset: bytes.indexOf(0xff) } });
  });
});

describe('a feed beyond mending', () => {
  test('fails with the place where reading ended', () => {
    const result = parseDocument({ id: 'd', bytes: new TextEncoder().encode('{"items": nothing}') });
    expect(result).toMatchObject({ ok: false, failure: { code: 'parse/damaged', at: { offset: 11 } } });
  });
});

describe('a document that is packed', () => {
  const sitemap = '<urlset><url><loc>https://kurier.example/1</loc></url></urlset>';

  test('is read, even where its end is missing', () => {
    const packed = gzipSync(sitemap);
    expect(parseDocument({ id: 'd', bytes: packed })).toMatchObject({
      ok: true,
      value: { feed: { format: 'sitemap' } },
    });
    expect(parseDocument({ id: 'd', bytes: packed.subarray(0, -6) }).ok).toBe(true);
  });

  test('is refused where it would grow beyond bounds', () => {
    const bomb = gzipSync(Buffer.alloc(60_000_000, 0x20));
    expect(parseDocument({ id: 'd', bytes: bomb })).toMatchObject({ ok: false, failure: { code: 'input/too-large' } });
  });
});

test('a page is read as a feed only when asked', () => {
  const page = '<!doctype html><p>&lt;rss&gt;</p><!-- <rss> --><div class="h-feed"><div class="h-entry">A</div></div>';
  const document = { id: 'd', url: 'https://kurier.example/', bytes: new TextEncoder().encode(page) };
  expect(parseDocument(document)).toMatchObject({ ok: false, failure: { code: 'parse/not-a-feed' } });
  expect(parseDocument(document, { readsPages: true })).toMatchObject({
    ok: true,
    value: { feed: { format: 'h-feed' } },
  });
});

test('a feed is one even under the document type of a page', () => {
  const bytes = new TextEncoder().encode(`<!DOCTYPE html>${rss(ITEM)}`);
  expect(parseDocument({ id: 'd', bytes })).toMatchObject({ ok: true, value: { entries: [{ title: 'One' }] } });
});
