import { describe, expect, test } from 'vitest';
import { addSums, dotOf, entriesOf, type Vector } from './vector.ts';

const vector = (...entries: [number, number][]): Vector => ({
  terms: Int32Array.from(entries, e => e[0]),
  weights: Float64Array.from(entries, e => e[1]),
});
const A = vector([1, 2], [4, 1], [9, 3]);
const B = vector([4, 5], [7, 1], [9, 1]);

describe('the dot product', () => {
  test.each([
    ['two vectors', A, B],
    ['a vector and a map', A, new Map(entriesOf(B))],
    ['a map and a vector', new Map(entriesOf(A)), B],
    ['two maps', new Map(entriesOf(A)), new Map(entriesOf(B))],
  ])('is the same of %s', (_, a, b) => {
    expect(dotOf(a, b)).toBe(8);
    expect(dotOf(b, a)).toBe(8);
  });

  test('is 0 where no term is shared', () => {
    expect(dotOf(vector([1, 1]), vector([2, 1]))).toBe(0);
    expect(dotOf(vector(), A)).toBe(0);
  });
});

test('a sum has the terms of both', () => {
  const sum = addSums(A, B);
  expect([...sum].sort((a, b) => a[0] - b[0])).toEqual([
    [1, 2],
    [4, 6],
    [7, 1],
    [9, 4],
  ]);
  expect(dotOf(sum, A)).toBe(dotOf(A, A) + dotOf(A, B));
});
