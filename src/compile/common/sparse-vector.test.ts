import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cosineOf, dotOf, EMPTY_VECTOR, meanOfShared, sumOf, unitVector, vectorOf } from './sparse-vector.ts';

/** Weights of a vector of ten terms: the dense form that the sparse one is checked against. */
const dense = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 10, maxLength: 10 });
const sparse = (weights: readonly number[]) => vectorOf(new Map(weights.map((w, i) => [9 - i, w])));

describe('sparse vectors', () => {
  test('multiply and add as dense ones do', () => {
    fc.assert(
      fc.property(dense, dense, (a, b) => {
        const dot = a.reduce((sum, w, i) => sum + w * (b[i] ?? 0), 0);
        expect(dotOf(sparse(a), sparse(b))).toBe(dot);
        expect(sumOf([sparse(a), sparse(b)], i => i + 1)).toEqual(sparse(a.map((w, i) => w + 2 * (b[i] ?? 0))));
        expect(meanOfShared(sparse(a), sparse(b))).toEqual(
          sparse(a.map((w, i) => (w > 0 && (b[i] ?? 0) > 0 ? (w + (b[i] ?? 0)) / 2 : 0))),
        );
      }),
    );
  });

  test('have a cosine of 1 with themselves, and 0 with nothing', () => {
    const vector = sparse([3, 0, 4]);
    expect(cosineOf(vector, vector)).toBeCloseTo(1, 12);
    expect(vector.length).toBe(5);
    expect([...unitVector(vector).weights]).toEqual([0.8, 0.6]);
    expect(cosineOf(vector, EMPTY_VECTOR)).toBe(0);
    expect(unitVector(EMPTY_VECTOR)).toBe(EMPTY_VECTOR);
  });
});
