import { describe, expect, test } from 'vitest';
import { findBreach, findCircle, importsOf } from './check-imports.ts';

test('imports are found in all their forms', () => {
  const source =
    "import a from './a.ts';\nimport type { B } from './b.ts';\nexport { c } from './c.ts';\nimport './d.ts';\nconst e = await import('./e.ts');";
  expect(importsOf(source)).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts']);
});

describe('what may import what', () => {
  test.each([
    ['src/lib/a.ts', 'src/lib/b.ts'],
    ['src/compile/a.ts', 'src/model/b.ts'],
    ['src/app/a.ts', 'src/cluster/b.ts'],
    ['src/annotate/registry.ts', 'src/annotate/languages/en/index.ts'],
    ['src/main.ts', 'src/cli/a.ts'],
  ])('%s may import %s', (from, to) => {
    expect(findBreach(from, to)).toBeUndefined();
  });

  test.each([
    ['src/lib/a.ts', 'src/model/b.ts'],
    ['src/compile/a.ts', 'src/cluster/b.ts'],
    ['src/store/a.ts', 'src/app/b.ts'],
    ['src/cli/a.ts', 'src/http/b.ts'],
    ['src/annotate/languages/sv/a.ts', 'src/annotate/languages/en/b.ts'],
    ['src/annotate/common/times/a.ts', 'src/annotate/languages/en/b.ts'],
    ['src/parse/formats/rss/a.ts', 'src/parse/formats/atom/b.ts'],
  ])('%s may not import %s', (from, to) => {
    expect(findBreach(from, to)).toBeTypeOf('string');
  });
});

test('circles are found and named', () => {
  expect(
    findCircle(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['b']],
      ]),
    ),
  ).toEqual(['b', 'c', 'b']);
  expect(
    findCircle(
      new Map([
        ['a', ['b', 'c']],
        ['b', ['c']],
        ['c', []],
      ]),
    ),
  ).toBeUndefined();
});
