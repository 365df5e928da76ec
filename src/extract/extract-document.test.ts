import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isValidSpan } from '../lib/span.ts';
import { canonicalText } from '../lib/text.ts';
import type { Document } from '../model/document.ts';
import { FAILURES } from '../model/failures.ts';
import { extractDocument } from './extract-document.ts';

const documentOf = (body: string | Uint8Array, contentType = 'text/html'): Document => ({
  id: 'd',
  url: 'https://post.example/a',
  contentType,
  bytes: typeof body === 'string' ? new TextEncoder().encode(body) : body,
});

/** Checks what holds for every answer, whatever the bytes were. */
function check(document: Document): void {
  const result = extractDocument(document);
  if (!result.ok) {
    expect(Object.keys(FAILURES)).toContain(result.failure.code);
    return;
  }
  for (const { text, blocks, links } of result.value) {
    expect(text).toBe(canonicalText(text));
    for (const span of [...blocks, ...links]) expect(isValidSpan(span, text)).toBe(true);
    for (const [i, block] of blocks.entries()) expect(block.start).toBeGreaterThanOrEqual(blocks[i - 1]?.end ?? 0);
  }
}

describe('extractDocument', () => {
  test.each([
    ['nothing', new Uint8Array(), 'input/empty'],
    ['white space', '  \n\t ', 'input/empty'],
    ['a PDF', '%PDF-1.7 …', 'input/binary'],
    ['zero bytes', Uint8Array.from([65, 0, 66, 0]), 'input/binary'],
    ['a page without text', '<html><body></body></html>', 'extract/no-article'],
  ])('fails with a code for %s', (_, body, code) => {
    const result = extractDocument(documentOf(body));
    expect(result.ok ? undefined : result.failure.code).toBe(code);
  });

  test.each([
    ['<b>Dam</b> <i>holds</i>, officials said.', 'text/html', 'Dam holds, officials said.'],
    ['<p>Dam holds, officials said.</p>', '', 'Dam holds, officials said.'],
    [
      'The council met on Friday: 3 < 4, said the mayor.',
      'text/html',
      'The council met on Friday: 3 < 4, said the mayor.',
    ],
  ])('reads %j (%s) as what it is', (body, contentType, text) => {
    const result = extractDocument(documentOf(body, contentType));
    expect(result.ok && result.value[0]?.text).toBe(text);
  });

  test('plain text that quotes a link is not a page', () => {
    const text =
      'Dam holds\n\nThe dam above Norhaven held through the night.\n\nSee <a href="https://post.example/b">here</a>.';
    const result = extractDocument(documentOf(text, ''));
    expect(result.ok && result.value[0]).toMatchObject({
      title: 'Dam holds',
      text: 'The dam above Norhaven held through the night.\n\nSee here.',
    });
  });

  test('gives the same answer for the same bytes', () => {
    const document = documentOf('<h1>A</h1><p>The dam above Norhaven held through the night, officials said.</p>');
    expect(extractDocument(document)).toEqual(extractDocument(document));
  });

  const TAGS =
    'p div article main section h1 h2 ul li table tr td a b blockquote figure figcaption br script style time nav form'.split(
      ' ',
    );
  const piece = fc.oneof(
    fc.constantFrom(...TAGS).map(tag => `<${tag} class="article-body comments" href="x">`),
    fc.constantFrom(...TAGS).map(tag => `</${tag}>`),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      'The dam above Norhaven held through the night. ',
      '4 May 2031',
      '&nbsp;',
      '<!--',
      '<![CDATA[',
      'e\u0301',
      '\u00ad',
    ),
    fc.constantFrom(
      '<script type="application/ld+json">{"@type":"Article","author":[[{}]],"articleBody":5,',
      '<meta property="og:title" content=',
      '<time datetime="2031-99-99">',
      '<time datetime="2031-05-04T10:00Z">',
      '<h2><a href="/a">10:20 Dam holds</a></h2>',
      '<p>[…] Read article',
      '3 Shares<br>5 days ago',
      '<script type="application/ld+json">{"@type":"LiveBlogPosting","liveBlogUpdate":[{"headline":"A"},{"articleBody":"B"},5,null]}</script>',
    ),
  );

  test('survives any arrangement of tags and text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => check(documentOf(`<html>${pieces.join('')}`))),
      { numRuns: 300 },
    );
  });

  test('survives any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), bytes => check(documentOf(bytes))),
      { numRuns: 300 },
    );
  });

  test.each([
    ['deep nesting', '<div><span>'.repeat(50_000)],
    ['closing tags that nothing opened', `${'<b>'.repeat(3000)}${'</i>'.repeat(200_000)}`],
    ['one huge attribute', `<div class="${'article-body '.repeat(100_000)}">x</div>`],
    ['digits that are no dates', `<p>${'1/2/3.4-5 2031 '.repeat(20_000)}</p>`],
    ['open brackets', '<'.repeat(300_000)],
    ['tables in tables', '<table><tr><td>'.repeat(3000)],
    ['many short blocks', '<p>By a, b and c</p>'.repeat(30_000)],
    ['many links', '<a href="/author/x">Ada Holm</a> '.repeat(30_000)],
    ['articles in articles', '<article><h2><a href="/a">x</a></h2><p>The dam held.</p>'.repeat(3000)],
    [
      'many articles',
      '<article><h2><a href="/a">x</a></h2><time datetime="2031-05-04">x</time></article>'.repeat(20_000),
    ],
    ['many headings with times', `<h2>10:20 Dam</h2><p>${'The dam held. '.repeat(40)}</p>`.repeat(10_000)],
    ['many closing links', `<h3>Dam</h3><p>The dam held. <a href="/a">Read article</a></p>`.repeat(20_000)],
    ['a long line of blanks', `<p>${' '.repeat(500_000)}x</p>`],
  ])('answers hostile pages: %s', (_, html) => {
    check(documentOf(html));
  });
});
