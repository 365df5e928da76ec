import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestOf, selectCentral } from './select-central.ts';
import { cosineOf, type SparseVector, sumOf, vectorOf } from './sparse-vector.ts';

const item = (...weights: number[]) => ({ vector: vectorOf(new Map(weights.map((w, i) => [i, w]))) });

test('selects what stands in the middle first', () => {
  const [edge, middle, other] = [item(1, 0, 0), item(1, 1, 0.2), item(0, 1, 0.4)];
  expect(selectCentral([edge, middle, other], { count: 1 })).toEqual([middle]);
});

test('passes over what repeats a choice', () => {
  const [first, again, other] = [item(2, 1, 0), item(2, 1, 0), item(0, 0, 1)];
  expect(selectCentral([first, again, other], { count: 3 })).toEqual([first, other]);
});

test('follows a preference where vectors agree', () => {
  const [plain, preferred] = [item(1, 0), item(1, 0)];
  expect(selectCentral([plain, preferred], { count: 1, preferenceOf: c => (c === preferred ? 2 : 1) })[0]).toBe(
    preferred,
  );
});

test('chooses at each step what a naive search chooses', () => {
  const vectors = fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 4 }), { maxLength: 6 });
  fc.assert(
    fc.property(vectors, lists => {
      const items = lists.map(list => item(...list)).filter(({ vector }) => vector.terms.length > 0);
      const target = sumOf(items.map(({ vector }) => vector));
      let chosen: { vector: SparseVector }[] = [];
      for (const next of selectCentral(items, { count: 3, maxSimilarity: 2 })) {
        const score = (c: { vector: SparseVector }): number =>
          cosineOf(sumOf([...chosen, c].map(x => x.vector)), target);
        const best = Math.max(...items.filter(c => !chosen.includes(c)).map(score));
        expect(score(next)).toBeCloseTo(best, 9);
        chosen = [...chosen, next];
      }
    }),
  );
});

test('gives the first of the best', () => {
  expect(bestOf(['b', 'a', 'cc', 'dd'], s => s.length)).toBe('cc');
  expect(bestOf([], () => 1)).toBeUndefined();
});
