import { describe, expect, test } from 'vitest';
import { parseLinkHeader } from './parse-link-header.ts';

const BASE = new URL('https://lorn.example/news/feed');

describe('a Link header', () => {
  test.each<[string, [string, string][]]>([
    ['<https://hub.example/>; rel=hub', [['hub', 'https://hub.example/']]],
    [
      '<https://hub.example/>;rel="hub", </feed>; rel="self"',
      [
        ['hub', 'https://hub.example/'],
        ['self', 'https://lorn.example/feed'],
      ],
    ],
    ['<x>; title="a, <b>; rel=no"; rel=next', [['next', 'https://lorn.example/news/x']]],
    [
      '<x>; rel="Next  Last"',
      [
        ['next', 'https://lorn.example/news/x'],
        ['last', 'https://lorn.example/news/x'],
      ],
    ],
    ['<x>; REL=hub; rel=self', [['hub', 'https://lorn.example/news/x']]],
    ['<x>; title="a \\" b"; rel=hub', [['hub', 'https://lorn.example/news/x']]],
    ['<x>; crossorigin; rel=hub', [['hub', 'https://lorn.example/news/x']]],
    ['<x>; rel=hub; anchor="/other"', []],
    ['<x>; rel=hub; anchor="/news/feed"', [['hub', 'https://lorn.example/news/x']]],
    ['<javascript:alert(1)>; rel=hub', []],
    ['<http://[broken>; rel=hub', []],
    ['<x>; title=hub', []],
    ['<x>; rel', []],
    ['x; rel=hub', []],
    ['<x; rel=hub', []],
    ['', []],
    ['<x>; __proto__=1; rel=hub', [['hub', 'https://lorn.example/news/x']]],
  ])('%s', (header, expected) => {
    expect(parseLinkHeader(header, BASE).map(({ rel, url }) => [rel, url])).toEqual(expected);
  });

  test('with thousands of links gives the first fifty', () => {
    expect(parseLinkHeader('<x>; rel=a, '.repeat(2000), BASE)).toHaveLength(50);
  });

  test.each(['<', '<x>;', '<x>; a="', '<x>; a="\\', '; a=', '<x> ;a'])('of 30,000 characters of "%s" ends', piece => {
    expect(parseLinkHeader(piece.repeat(30_000 / piece.length), BASE)).toEqual([]);
  });
});
