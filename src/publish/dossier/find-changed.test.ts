import { describe, expect, test } from 'vitest';
import type { Change, ChangeKind } from '../../model/dossier.ts';
import { groupChanges } from './find-changed.ts';

const log = (...steps: [kind: ChangeKind, at: string, ref: string][]): Change[] =>
  steps.map(([kind, at, ref], i) => ({ seq: i + 1, kind, at, ref }));

const draw = (changes: Change[]): string[] =>
  groupChanges(changes).map(
    ({ article, changes: claims }) => `${article ?? '-'}: ${claims.map(({ ref }) => ref).join(' ')}`,
  );

describe('groupChanges', () => {
  test('gathers what an article brought under it, newest first', () => {
    const changes = log(
      ['article-added', '1', 'a'],
      ['claim-added', '1', 'x'],
      ['article-added', '2', 'b'],
      ['claim-added', '2', 'y'],
      ['figure-changed', '2', 'z'],
    );
    expect(draw(changes)).toEqual(['b: y z', 'a: x']);
  });

  test('keeps changes of another moment apart from the article before them', () => {
    expect(draw(log(['article-added', '1', 'a'], ['expectation-settled', '5', 'e']))).toEqual(['-: e', 'a: ']);
  });

  test('puts what has no date last', () => {
    expect(draw(log(['article-added', '1', 'a'], ['article-added', '', 'u']))).toEqual(['a: ', 'u: ']);
  });

  test('goes by the sequence, not by the order of the list', () => {
    expect(draw(log(['article-added', '1', 'a'], ['claim-added', '1', 'x']).reverse())).toEqual(['a: x']);
  });
});
