import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFifo } from './fifo.ts';

test('gives back what came first, as an array does, also where it grows long', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -900, max: 1000 }), { maxLength: 20 }), steps => {
      const [fifo, array] = [createFifo<number>(), [] as number[]];
      let next = 0;
      for (const step of steps) {
        for (let i = 0; i < step; i++) {
          fifo.add(next);
          array.push(next++);
        }
        for (let i = 0; i > step; i--) expect(fifo.take()).toBe(array.shift());
        expect(fifo.isEmpty()).toBe(array.length === 0);
      }
      while (array.length > 0) expect(fifo.take()).toBe(array.shift());
      expect(fifo.take()).toBeUndefined();
    }),
    { numRuns: 30 },
  );
});
