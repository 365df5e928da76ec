import { describe, expect, test } from 'vitest';
import { isValidSpan, sliceOf } from '../../lib/span.ts';
import type { Article } from '../../model/article.ts';
import { extractHtml } from './extract-html.ts';

const PAGE = `<!doctype html><html lang="en-GB"><head><title>Harbour tunnel opens | The Norland Post</title>
<meta property="og:site_name" content="The Norland Post"><meta property="og:title" content="Harbour tunnel opens">
<meta property="article:published_time" content="2031-05-04T09:30:00+02:00"></head>
<body class="has-sidebar"><div class="cookie-banner"><p>We use cookies to improve your experience. Please accept all of them, now and always.</p></div>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article><h1>Harbour tunnel opens</h1><div class="byline">By <a href="/authors/ada-holm">Ada Holm</a></div>
<div class="share"><a href="#">Share this</a></div>
<div class="article-body"><p>The tunnel under the harbour of Norhaven opened on Sunday, two years later than planned, officials said.</p>
<figure><img src="a.jpg"><figcaption>The tunnel. Photo: Ada Holm</figcaption></figure>
<p>“We are <b>very</b> proud”, said Mayor Tove Lind. More in <a href="/report">the report</a> of the city council.</p>
<h2>What it cost</h2><ul><li>The tube itself cost 400 million crowns, said the builder.</li><li>The roads cost 90 million crowns more than that.</li></ul>
<table><tr><th>Year</th><th>Cars</th></tr><tr><td>2031</td><td>12,000</td></tr></table>
<blockquote><p>A good day for the whole of the north, and for its drivers.</p></blockquote>
<p>Read more: <a href="/other">Ferry stops running</a></p></div></article>
<section class="comments"><h3>Comments</h3><p>I do not like this tunnel at all, and I have said so many times before in this place.</p></section></main>
<aside><h3>Most read</h3><ul><li><a href="/x">Something else happened elsewhere</a></li></ul></aside><footer>© The Norland Post</footer></body></html>`;

const document = { id: 'd', url: 'https://post.example/news/tunnel', bytes: new Uint8Array() };

function articleOf(html: string): Article {
  const result = extractHtml(html, document);
  if (!result.ok || result.value[0] === undefined) throw new Error('no article');
  return result.value[0];
}

describe('extractHtml', () => {
  const article = articleOf(PAGE);

  test('keeps the text of the article and leaves out what stands around it', () => {
    expect(article.text.split('\n\n')).toEqual([
      'The tunnel under the harbour of Norhaven opened on Sunday, two years later than planned, officials said.',
      '“We are very proud”, said Mayor Tove Lind. More in the report of the city council.',
      'What it cost',
      'The tube itself cost 400 million crowns, said the builder.',
      'The roads cost 90 million crowns more than that.',
      'Year | Cars\n2031 | 12,000',
      'A good day for the whole of the north, and for its drivers.',
    ]);
  });

  test('gives every block its kind and exact span', () => {
    expect(article.blocks.map(b => b.kind)).toEqual([
      'paragraph',
      'paragraph',
      'heading',
      'list-item',
      'list-item',
      'table',
      'quote',
    ]);
    expect(article.blocks.map(b => sliceOf(article.text, b))).toEqual(article.text.split('\n\n'));
  });

  test('gives links absolute addresses over the words that carry them', () => {
    expect(article.links.map(l => [sliceOf(article.text, l), l.url])).toEqual([
      ['the report', 'https://post.example/report'],
    ]);
    expect(article.links.every(l => isValidSpan(l, article.text))).toBe(true);
  });

  test('reads what the page says of its article', () => {
    expect(article).toMatchObject({
      title: 'Harbour tunnel opens',
      byline: ['Ada Holm'],
      outlet: 'The Norland Post',
      published: '2031-05-04T09:30:00+02:00',
      language: 'en-GB',
      kind: 'article',
    });
  });

  test('leaves long comments out of a short article', () => {
    const comments = Array.from(
      { length: 8 },
      (_, i) => `<p>Reader ${i} wrote a long comment that says, at great length, very little indeed about it.</p>`,
    );
    const page = `<body><main><h1>Short news</h1><p>The bridge of Norhaven was closed for an hour on Monday, the police said.</p></main><div id="comments">${comments.join('')}</div></body>`;
    expect(articleOf(page).text).toBe('The bridge of Norhaven was closed for an hour on Monday, the police said.');
  });

  test('leaves a list of other articles out, headings that are links with excerpts', () => {
    const teasers = [1, 2, 3].map(
      i =>
        `<div><h3><a href="/${i}">Other news ${i}</a></h3><p>What happened in the town of Lake ${i} is told here at some length, but not all of it.</p></div>`,
    );
    const page = `<body><main><h1>Short news</h1><p>The bridge of Norhaven was closed for an hour on Monday, the police said.</p><div>${teasers.join('')}</div></main></body>`;
    expect(articleOf(page).text).toBe('The bridge of Norhaven was closed for an hour on Monday, the police said.');
  });

  test('takes a lead that stands apart from the text', () => {
    const page = `<body><article><header><h1>Dam holds</h1><p class="lead">The dam above Norhaven held through the night, and the water is falling again.</p></header><div class="meta">4 May 2031</div>
<div class="article-body"><p>Engineers had feared that the old wall would give way after a week of heavy rain in the hills.</p><p>They will inspect it on Tuesday, when the lake should be two metres lower than it is now.</p></div></article></body>`;
    expect(articleOf(page).text).toMatch(/^The dam above Norhaven held/);
  });

  test('takes the stated text of a page that a script writes', () => {
    const body = 'The council of Norhaven met on Friday. It agreed on nothing, and will meet again in a week.';
    const page = `<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"No result","articleBody":"${body}"}</script></head><body><div id="app"></div></body></html>`;
    expect(articleOf(page)).toMatchObject({ title: 'No result', text: body });
  });

  test('fails where there is no text', () => {
    const result = extractHtml('<html><body><script>var a = 1</script></body></html>', document);
    expect(result.ok ? undefined : result.failure.code).toBe('extract/no-article');
  });
});
