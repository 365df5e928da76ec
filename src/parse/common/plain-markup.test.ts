import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { readPlainMarkup } from './plain-markup.ts';

type Told = (string | Record<string, string>)[];

/** What a reader of markup tells of it, texts that touch in one. */
function recorder() {
  const told: Told = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') told.push(`"${text}`);
    text = '';
  };
  return {
    told: () => {
      flush();
      return told;
    },
    onopentag(tag: string, attributes: Record<string, string>) {
      flush();
      told.push(`<${tag}`, { ...attributes });
    },
    onclosetag(tag: string) {
      flush();
      told.push(`/${tag}`);
    },
    ontext(data: string) {
      text += data;
    },
  };
}

function readByParser(html: string): Told {
  const record = recorder();
  const parser = new Parser(record, { decodeEntities: true });
  parser.write(html);
  parser.end();
  return record.told();
}

describe('plain markup', () => {
  test.each([
    ['<p>The <em>harbour</em> reopens &amp; ferries run.</p>\n<p>More<br/>to come.</p>'],
    ['<p><a href="/a?b=1&amp;c=2" title="&quot;x&quot;">Norhaven</a> <img src="a.png" alt=""></p>'],
    ['<ul><li>one</li><li>two <ul><li>three</li></ul></li></ul>'],
    ['text &copy &notit; > "quoted" é'],
    ['<p class="a" class="b">first of a name</p>'],
  ])('%s is told as the parser tells it', html => {
    const record = recorder();
    expect(readPlainMarkup(html, record)).toBe(true);
    expect(record.told()).toEqual(readByParser(html));
  });

  test.each([
    ['<p>open'],
    ['<p>one<p>two</p></p>'],
    ['<p><div>block in a paragraph</div></p>'],
    ['<h1><h2>heading in a heading</h2></h1>'],
    ['<ul><li>one<li>two</li></li></ul>'],
    ['<a>link <b><a>in a link</a></b></a>'],
    ['</p>'],
    ['<b><i>crossed</b></i>'],
    ['<P>upper case</P>'],
    ["<a href='x'>other quotes</a>"],
    ['<a href="a<b">a bracket in a value</a>'],
    ['<span/>closed at once'],
    ['<script>alert(1)</script>'],
    ['<!-- a comment -->'],
    ['1 < 2'],
    ['<b>'.repeat(200) + '</b>'.repeat(200)],
  ])('%s is left to the parser', html => {
    expect(readPlainMarkup(html, recorder())).toBe(false);
  });

  test('whatever is told whole is what the parser tells, for mixtures of all kinds', () => {
    const pieces =
      '<p>|</p>|<b>|</b>|<a href="&lt;1">|</a>|<li>|</li>|<ul>|</ul>|<h2>|</h2>|<div id="x">|</div>|<br>|&amp;|&not|x|<|"'.split(
        '|',
      );
    let state = 7;
    const next = (count: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return (state >>> 8) % count;
    };
    let whole = 0;
    for (let i = 0; i < 20_000; i++) {
      const html = Array.from({ length: 1 + next(6) }, () => pieces[next(pieces.length)]).join('');
      const record = recorder();
      if (!readPlainMarkup(html, record)) continue;
      whole++;
      expect(record.told()).toEqual(readByParser(html));
    }
    expect(whole).toBeGreaterThan(500);
  });
});
