import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { messagesOf } from '../messages/messages.ts';
import { direction, findExternalHref, href, iso, lang, token } from './attributes.ts';
import { AttributeList, attributes, html, SafeHtml } from './html.ts';
import { Attribute, Printable } from './printable.ts';

// biome-ignore lint/suspicious/noExplicitAny: the tests hand over what the types forbid
const forbidden = (value: unknown): any => value;

describe('html refuses what was not made printable', () => {
  test.each([
    ['a plain string between tags', () => html`<p>${forbidden('Ilva Marsk resigned.')}</p>`],
    ['a plain string in an attribute', () => html`<p title="${forbidden('Ilva Marsk')}"></p>`],
    ['a plain string inside a start tag', () => html`<p ${forbidden('hidden')}></p>`],
    ['a plain string in a list', () => html`<p>${forbidden(['words'])}</p>`],
    ['an attribute value as text', () => html`<p>${forbidden(href('words.html'))}</p>`],
    ['markup inside quotes', () => html`<p title="${forbidden(html`x`)}"></p>`],
    ['a look-alike of printable text', () => html`<p>${forbidden({ text: 'words' })}</p>`],
    ['null', () => html`<p>${forbidden(null)}</p>`],
    ['a string as the value of an attribute list', () => attributes({ title: forbidden('words') })],
  ])('%s', (_, render) => {
    expect(render).toThrow(TypeError);
  });

  test('markup and attribute lists cannot be made outside it', () => {
    expect(() => new SafeHtml(forbidden(Symbol('html')), '<b>')).toThrow(TypeError);
    expect(() => new AttributeList(forbidden(Symbol('html')), ' a')).toThrow(TypeError);
  });
});

describe('html escapes', () => {
  test('text between tags and in attributes', () => {
    const text = new Printable('a < b & "c"');
    expect(html`<p title="${text}">${text}</p>`.toString()).toBe(
      '<p title="a &lt; b &amp; &quot;c&quot;">a &lt; b &amp; &quot;c&quot;</p>',
    );
  });

  test('but not its own markup, numbers, and what is left out', () => {
    expect(html`<p>${html`<b>${1}</b>`}${undefined}${false}${[html`<i></i>`, 2]}</p>`.toString()).toBe(
      '<p><b>1</b><i></i>2</p>',
    );
  });

  test('a greater-than sign inside an attribute does not end the tag', () => {
    expect(
      html`<a title="x > y" class="${token('z')}">${messagesOf('en').text('site.print')}</a>`.toString(),
    ).toContain('class="z"');
  });
});

describe('attribute values', () => {
  test.each([['javascript:alert(1)'], ['data:text/html,x'], ['file:///etc/passwd'], ['not an address']])(
    '%s is no address outside the site',
    url => {
      expect(findExternalHref(url)).toBeUndefined();
    },
  );

  test.each([
    [() => href('https://example.org/')],
    [() => href('/root')],
    [() => href('a b')],
    [() => token('two words')],
    [() => iso('next Tuesday')],
  ])('%s throws', make => {
    expect(make).toThrow(TypeError);
  });

  test('languages are canonical or absent, direction only where it is not the usual one', () => {
    expect(lang('EN-gb')?.value).toBe('en-GB');
    expect(lang('not a tag')).toBeUndefined();
    expect(direction('ar')?.value).toBe('rtl');
    expect(direction('sv')).toBeUndefined();
  });
});

describe('the makers of text', () => {
  const folder = join(import.meta.dirname, '..');
  const sources = globSync('**/*.ts', { cwd: folder }).filter(file => !file.endsWith('.test.ts'));
  const makersOf = (call: RegExp): string[] =>
    sources.filter(file => call.test(readFileSync(join(folder, file), 'utf8'))).sort();

  test('printable text is made by the proof, the catalogue and the formats only', () => {
    expect(makersOf(/new Printable\(/)).toEqual(['messages/messages.ts', 'page/format.ts', 'proof/proven-text.ts']);
  });

  test('attribute values are made by the named functions only', () => {
    expect(makersOf(/new Attribute\(/)).toEqual(['html/attributes.ts']);
    expect(new Attribute('x').value).toBe('x');
  });
});
