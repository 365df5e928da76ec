import { describe, expect, test } from 'vitest';
import { parseHtml } from './parse-html.ts';
import { elementsOf, textOf } from './tree.ts';

const depthOf = (html: string): number => {
  let deepest = 0;
  for (const element of elementsOf(parseHtml(html))) {
    let depth = 0;
    for (let at = element.parent; at !== undefined; at = at.parent) depth++;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
};

describe('parseHtml', () => {
  test('builds elements and texts with entities decoded', () => {
    const root = parseHtml('<div class="a"><p>One &amp; two<p>three</div>');
    expect([...elementsOf(root)].map(e => e.tag)).toEqual(['#root', 'div', 'p', 'p']);
    expect(textOf(root).replace(/\s+/g, ' ').trim()).toBe('One & two three');
  });

  test('splits camel case in hints and leaves out classes that only switch something', () => {
    const [, div] = elementsOf(parseHtml('<div class="articleBody has-sidebar no-share" id="Main">x</div>'));
    expect(div?.hints.trim().split(/\s+/)).toEqual(['article-body', 'main']);
  });

  test('keeps the text of elements that are nested too deeply, as flat children', () => {
    const html = `${'<div>'.repeat(900)}deep${'</div>'.repeat(900)}<p>after</p>`;
    expect(depthOf(html)).toBeLessThanOrEqual(400);
    expect(textOf(parseHtml(html))).toContain('deep');
    expect(textOf(parseHtml(html))).toContain('after');
  });

  test('stops reading where thousands of elements stand open', () => {
    expect(depthOf('<b>'.repeat(200_000))).toBeLessThanOrEqual(400);
  });
});
