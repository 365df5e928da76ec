import { describe, expect, test } from 'vitest';
import { type CopyNode, copyTrees } from './copy-tree.ts';

const draw = ({ article, copies }: CopyNode): string =>
  copies.length > 0 ? `${article}(${copies.map(draw).join(' ')})` : article;
const copies = (...pairs: [string, string][]) =>
  pairs.map(([article, of]) => ({ article, of, kind: 'verbatim' as const }));

describe('copyTrees', () => {
  test.each<[string, [string, string][], string[]]>([
    ['no copies', [], []],
    [
      'copies of one',
      [
        ['b', 'a'],
        ['c', 'a'],
      ],
      ['a(b c)'],
    ],
    [
      'a copy of a copy',
      [
        ['c', 'b'],
        ['b', 'a'],
      ],
      ['a(b(c))'],
    ],
    [
      'the larger tree first',
      [
        ['b', 'a'],
        ['y', 'x'],
        ['z', 'y'],
      ],
      ['x(y(z))', 'a(b)'],
    ],
    [
      'a circle is cut',
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      ['b(a)'],
    ],
    ['an article that copies itself', [['a', 'a']], ['a']],
  ])('%s', (_, pairs, trees) => {
    expect(copyTrees(copies(...pairs)).map(draw)).toEqual(trees);
  });
});
