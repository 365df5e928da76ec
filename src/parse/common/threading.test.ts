import { expect, test } from 'vitest';
import { readTree } from '../xml/read-tree.ts';
import { createReading } from './reading.ts';
import { commentCountOf, inReplyToOf } from './threading.ts';

const reading = createReading('', { url: 'https://echo.example/feed' });
const NAMESPACES =
  'xmlns:thr="http://purl.org/syndication/thread/1.0" xmlns:slash="http://purl.org/rss/1.0/modules/slash/"';

function itemOf(inside: string) {
  const { root } = readTree(`<item ${NAMESPACES}>${inside}</item>`);
  if (root === undefined) throw new Error('no item');
  return root;
}

test.each<[string, string[]]>([
  ['ref="tag:x,2026:1" href="/a"', ['https://echo.example/a']],
  ['ref="https://vela.example/1"', ['https://vela.example/1']],
  ['ref="https://vela.example/1" href="ftp://vela.example/1"', ['https://vela.example/1']],
  ['ref="/a"', []],
  ['ref="urn:uuid:1"', []],
  ['href="javascript:x()"', []],
  ['', []],
])('in-reply-to %s answers %j', (attributes, addresses) => {
  expect(inReplyToOf(itemOf(`<thr:in-reply-to ${attributes}/>`.repeat(2)), reading)).toEqual(addresses);
});

test.each<[string, number | undefined]>([
  ['<slash:comments> 12 </slash:comments>', 12],
  ['<slash:comments>0</slash:comments>', 0],
  ['<slash:comments>2</slash:comments><thr:total>3</thr:total>', 3],
  ['<slash:comments>2</slash:comments><thr:total>all</thr:total>', 2],
  ['<slash:comments>-1</slash:comments>', undefined],
  ['<slash:comments>1.5</slash:comments>', undefined],
  ['<slash:comments>12 comments</slash:comments>', undefined],
  ['<slash:comments/>', undefined],
  ['<comments>4</comments>', undefined],
])('%s counts %s', (inside, count) => {
  expect(commentCountOf(itemOf(inside))).toBe(count);
});
