import { describe, expect, test } from 'vitest';
import type { Article } from '../model/article.ts';
import { extractDocument } from './extract-document.ts';

const TITLE = 'Swing bridge at Ostmark closes for repairs';
const CANONICAL = 'https://www.tidningen.example/news/swing-bridge';
const BODY = [
  'The swing bridge at Ostmark will close for six weeks from Monday, the harbour board said on Thursday.',
  'Divers found cracks in two of the piers in April. “We cannot wait for the autumn”, said the engineer Runa Falk.',
  'Lorries will be sent over the old road by the mill, and a ferry will carry people who walk or cycle.',
];
const HEAD = `<title>${TITLE} | Tidningen</title><link rel="canonical" href="${CANONICAL}">
<meta property="og:title" content="${TITLE}"><meta property="article:published_time" content="2031-05-08T14:20:00+02:00">`;
const PARAGRAPHS = BODY.map(text => `<p>${text}</p>`);

interface Variant {
  readonly url: string;
  readonly html: string;
}

const AMP: Variant = {
  url: 'https://www.tidningen.example/news/swing-bridge/amp',
  html: `<!doctype html><html amp lang="en"><head><meta charset="utf-8">${HEAD}<script async src="https://cdn.ampproject.org/v0.js"></script>
<style amp-boilerplate>body{visibility:hidden}</style><style amp-custom>.ad{color:red}</style></head><body>
<amp-analytics><script type="application/json">{"vars":{"page":"Swing bridge"}}</script></amp-analytics>
<header><button on="tap:menu.toggle">Menu</button><a href="/">Tidningen</a></header>
<amp-sidebar id="menu" layout="nodisplay"><ul><li><a href="/a">News</a></li><li><a href="/b">Sport</a></li></ul></amp-sidebar>
<article><h1>${TITLE}</h1><amp-img src="b.jpg" width="16" height="9" layout="responsive" alt="The bridge"><noscript><img src="b.jpg" alt="The bridge"></noscript></amp-img>
${PARAGRAPHS[0]}<amp-ad type="x" width="300" height="250"><div placeholder>Advertisement</div><div fallback>No advertisement could be loaded here.</div></amp-ad>${PARAGRAPHS[1]}
<amp-social-share type="email"></amp-social-share>${PARAGRAPHS[2]}</article>
<amp-list src="/more.json"><template type="amp-mustache"><p>{{title}} and more from the newsroom of the day</p></template></amp-list>
<footer>© Tidningen</footer></body></html>`,
};

const printPage = (url: string, addresses: string): Variant => ({
  url,
  html: `<!doctype html><html lang="en"><head>${HEAD}<meta name="robots" content="noindex"></head><body class="print" onload="window.print()">
<p><a href="javascript:window.print()">Print this page</a> <button onclick="window.print()">Print</button> <a href="${CANONICAL}">Back to the article</a></p>
<div class="logo">Tidningen</div><h1>${TITLE}</h1><p class="date">8 May 2031</p><div class="content">${PARAGRAPHS.join('')}</div>
${addresses}<p>© 2031 Tidningen. All rights reserved.</p></body></html>`,
});

const LIST = `<div class="links"><h3>Links in this article</h3><ol><li>https://www.tidningen.example/news/cracks-in-the-piers</li><li>https://harbour.example/report</li></ol></div>`;
const NUMBERED = `<div class="content"><p>[1] https://www.tidningen.example/news/cracks-in-the-piers</p><p>[2] www.harbour.example/report</p></div>`;
const SOURCE = `<p class="source-url">Source URL: ${CANONICAL}</p>`;

const MOBILE: Variant = {
  url: 'https://m.tidningen.example/news/swing-bridge',
  html: `<!doctype html><html lang="en"><head>${HEAD}<meta name="viewport" content="width=device-width"></head><body>
<div id="header"><a href="/">Home</a> <a href="/menu">Menu</a></div><div id="content"><h1>${TITLE}</h1><div class="meta">8 May 2031</div>${PARAGRAPHS.join('')}</div>
<div id="more"><h2>More news</h2><ul><li><a href="/1">Ferry runs late again</a></li><li><a href="/2">Mill road to be widened</a></li></ul></div>
<div id="footer"><a href="${CANONICAL}">Desktop version</a> <a href="#top">Back to top</a></div></body></html>`,
};

function articlesOf({ url, html }: Variant): readonly Article[] {
  const result = extractDocument({ id: 'd', url, contentType: 'text/html', bytes: new TextEncoder().encode(html) });
  return result.ok ? result.value : [];
}

describe('variants of a page', () => {
  test.each<[string, Variant]>([
    ['an AMP page', AMP],
    ['an AMP page by its parameter', { ...AMP, url: `${CANONICAL}?outputType=amp` }],
    [
      'an AMP page from a cache',
      {
        ...AMP,
        url: 'https://www-tidningen-example.cdn.ampproject.org/c/s/www.tidningen.example/news/swing-bridge/amp',
      },
    ],
    ['a print page by its parameter', printPage(`${CANONICAL}?print=1`, SOURCE)],
    ['a print page by its path', printPage('https://www.tidningen.example/print/news/swing-bridge', SOURCE)],
    ['a print page with the addresses of its links', printPage(`${CANONICAL}/print/`, LIST)],
    ['a print page with their numbers', printPage(`${CANONICAL}/print/`, NUMBERED)],
    ['a mobile page', MOBILE],
  ])('%s gives the article with its own address', (_, variant) => {
    const articles = articlesOf(variant);
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({ url: CANONICAL, title: TITLE, published: '2031-05-08T14:20:00+02:00' });
    expect(articles[0]?.text.split('\n\n')).toEqual(BODY);
  });
});
