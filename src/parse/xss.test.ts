import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { parseDocument } from './parse-document.ts';

/** What is known to run, or to reach out, in one browser or another when it is let through; by the kinds of the common cheat sheets. */
const VECTORS = [
  '<script>x()</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<scr<script>ipt>x()</scr</script>ipt>',
  '<script/xss src="//evil.example/x.js">',
  '<<script>x();//<</script>',
  '<img src=x onerror=x()>',
  '<img src="x` `<script>x()</script>"` `>',
  '<img """><script>x()</script>">',
  '<img/src="x"/onerror=x()>',
  '<img src="x"\tonerror="x()">',
  '<img src=x:x onerror\n=\nx()>',
  '<body onload=x()>',
  '<svg/onload=x()>',
  '<svg><script href="data:,x()"/></svg>',
  '<svg><a xlink:href="javascript:x()"><text>t</text></a></svg>',
  '<svg><animate attributeName=href values=javascript:x() /></svg>',
  '<svg><set attributeName="onmouseover" to="x()"/></svg>',
  '<svg><foreignObject><body onload=x()></foreignObject></svg>',
  '<svg><style><img src="</style><img src=x onerror=x()>"></style></svg>',
  '<math href="javascript:x()">m</math>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=x()&gt;">',
  '<math><maction actiontype="statusline#x" xlink:href="javascript:x()">m</maction></math>',
  '<noscript><p title="</noscript><img src=x onerror=x()>">',
  '<textarea><p title="</textarea><img src=x onerror=x()>">',
  '<xmp><p title="</xmp><img src=x onerror=x()>">',
  '<plaintext><img src=x onerror=x()>',
  '<title><img title="</title><img src=x onerror=x()>">',
  '<!--><img src=x onerror=x()>-->',
  '<!--[if gte IE 4]><script>x()</script><![endif]-->',
  '<![CDATA[<script>x()</script>]]>',
  '<?xml-stylesheet href="javascript:x()"?>',
  '<a href="javascript:x()">a</a>',
  '<a href="JaVaScRiPt:x()">a</a>',
  '<a href=" javascript:x()">a</a>',
  '<a href="jav\tascript:x()">a</a>',
  '<a href="jav&#x0A;ascript:x()">a</a>',
  '<a href="&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;x()">a</a>',
  '<a href="javascript&colon;x()">a</a>',
  '<a href="javascript&#0000058x()">a</a>',
  '<a href="\u0001javascript:x()">a</a>',
  '<a href="vbscript:x()">a</a>',
  '<a href="livescript:x()">a</a>',
  '<a href="feed:javascript:x()">a</a>',
  '<a href="view-source:javascript:x()">a</a>',
  '<a href="blob:javascript:x()">a</a>',
  '<a href="data:text/html;base64,PHNjcmlwdD54KCk8L3NjcmlwdD4=">a</a>',
  '<a href="data:text/html,<script>x()</script>">a</a>',
  '<img src="data:image/svg+xml,<svg onload=x()>">',
  '<img srcset="javascript:x() 1x, data:text/html,x 2x">',
  '<video poster="javascript:x()"><source src="javascript:x()" onerror=x()></video>',
  '<audio src="x" onloadstart=x()></audio>',
  '<details open ontoggle=x()>d</details>',
  '<iframe src="javascript:x()"></iframe>',
  '<iframe srcdoc="<script>x()</script>"></iframe>',
  '<frameset><frame src="javascript:x()"></frameset>',
  '<object data="javascript:x()"></object>',
  '<embed src="javascript:x()">',
  '<applet code="x"></applet>',
  '<base href="javascript:x()//">',
  '<meta http-equiv="refresh" content="0;url=javascript:x()">',
  '<link rel="stylesheet" href="javascript:x()">',
  '<link rel="import" href="//evil.example/x">',
  '<style>@import "javascript:x()";</style>',
  '<p style="background:url(javascript:x())">p</p>',
  '<p style="width:expression(x())">p</p>',
  '<p style="-moz-binding:url(//evil.example/x)">p</p>',
  '<table background="javascript:x()"><td background="javascript:x()">t</td></table>',
  '<form action="javascript:x()"><button formaction="javascript:x()">b</button><input onfocus=x() autofocus></form>',
  '<isindex action="javascript:x()">',
  '<marquee onstart=x()>m</marquee>',
  '<template><script>x()</script></template>',
  '<custom-tag onclick=x() is="x">c</custom-tag>',
  '<p x-on:click="x()" @click="x()" ng-click="x()" data-bind="x()" hx-get="//evil.example/">p</p>',
  '<area href="javascript:x()" shape=rect>',
  '<div id=x tabindex=1 onfocus=x()></div>',
  '<a href="//evil.example/" ping="//evil.example/" target=_blank download>a</a>',
  '<a href=\'x" onclick="x()\'>a</a>',
  '<p title="&quot; onmouseover=&quot;x()">p</p>',
  '<img alt="`><script>x()</script>" src=x>',
  '<b <script>x()</script>0',
  '<b/onclick=x()//',
  '<img src=x onerror=x()',
];

const FORBIDDEN_TAGS = new Set(
  'script style iframe frame frameset object embed applet base meta link form input button textarea svg math template noscript title xmp marquee isindex plaintext'.split(
    ' ',
  ),
);
const ADDRESSES = new Set([
  'href',
  'src',
  'srcset',
  'poster',
  'cite',
  'background',
  'action',
  'formaction',
  'data',
  'ping',
]);
const ATTRIBUTES_THAT_RUN =
  /^(?:on|style$|srcdoc$|xlink:|x-|@|ng-|hx-|data-|is$|ping$|http-equiv$|form|background$|action$)/;

/** What in a piece of HTML could run, as a browser's parser sees it. */
function dangersIn(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (FORBIDDEN_TAGS.has(tag)) found.push(`<${tag}>`);
      for (const [name, value] of Object.entries(attributes)) {
        if (ATTRIBUTES_THAT_RUN.test(name)) found.push(`${tag}[${name}]`);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers skip control characters in addresses
        const bare = value.replace(/[\u0000-\u0020]/g, '').toLowerCase();
        if (ADDRESSES.has(name) && /(?:script|data|blob|view-source):/.test(bare)) found.push(`${name}=${value}`);
      }
    },
    onprocessinginstruction: name => found.push(name),
    oncomment: () => found.push('comment'),
  });
  parser.write(html);
  parser.end();
  return found;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

/** Each way by which HTML comes into a feed. */
const CARRIERS: Readonly<Record<string, (html: string) => string>> = {
  'RSS, escaped': html => `<rss><channel><item><description>${escaped(html)}</description></item></channel></rss>`,
  'RSS, CDATA': html => `<rss><channel><item><content:encoded>${cdata(html)}</content:encoded></item></channel></rss>`,
  'RSS, written out': html => `<rss><channel><description>${html}</description></channel></rss>`,
  'Atom, html': html => `<feed><entry><content type="html">${escaped(html)}</content></entry></feed>`,
  'Atom, xhtml': html => `<feed><entry><summary type="xhtml"><div>${html}</div></summary></entry></feed>`,
  'Atom, text': html => `<feed><subtitle type="text">${escaped(html)}</subtitle></feed>`,
  'Atom, base64': html =>
    `<feed><entry><content mode="base64">${Buffer.from(html).toString('base64')}</content></entry></feed>`,
  'JSON, html': html => JSON.stringify({ items: [{ id: 1, content_html: html }] }),
  'JSON, text': html => JSON.stringify({ items: [{ id: 1, content_text: html, summary: html }] }),
  'h-feed': html =>
    `<html><div class="h-feed"><div class="h-entry"><div class="e-content">${html}</div></div></div></html>`,
};

describe.each(Object.entries(CARRIERS))('in %s', (_, carry) => {
  test.each(VECTORS)('nothing of %s can run', html => {
    const document = { id: 'd', url: 'https://kurier.example/', bytes: new TextEncoder().encode(carry(html)) };
    const result = parseDocument(document, { readsPages: true });
    if (!result.ok) return expect(result.failure.code).toMatch(/^parse\//);
    const { feed, entries } = result.value;
    const texts = [feed.description, ...entries.flatMap(({ summary, content }) => [summary, content])];
    expect(texts.flatMap(text => dangersIn(text ?? ''))).toEqual([]);
    const addresses = [
      feed.link,
      ...entries.flatMap(({ url, enclosures = [] }) => [url, ...enclosures.map(e => e.url)]),
    ];
    expect(addresses.filter(address => /^(?:javascript|vbscript|data):/i.test(address ?? ''))).toEqual([]);
  });
});

test('the addresses of feeds and entries are never of a kind that runs', () => {
  const text = `<rss><channel><link>javascript:x()</link><item><link> JavaScript:x()</link><guid>javascript:x()</guid>
    <enclosure url="data:text/html,x"/><source url="vbscript:x">s</source></item></channel></rss>`;
  const result = parseDocument({ id: 'd', bytes: new TextEncoder().encode(text) });
  expect(result).toMatchObject({ ok: true, value: { feed: { format: 'rss' }, entries: [{ source: { title: 's' } }] } });
  expect(JSON.stringify(result.ok && result.value.entries.map(({ id: _, ...entry }) => entry))).not.toMatch(
    /script:|data:/i,
  );
});
