import { describe, expect, test } from 'vitest';
import { createWitness } from './witness.ts';

const sentence = (n: number): { text: string } => ({
  text: `Sentence number ${n} tells at some length what happened on the lake of Norhaven that day, and why.`,
});
const stated = [1, 2, 3, 4, 5].map(n => sentence(n).text).join(' ');

describe('createWitness', () => {
  test('trims what follows the stated text', () => {
    const blocks = [1, 2, 3, 4, 5].map(sentence);
    expect(createWitness([], stated).trim([...blocks, { text: 'Call us at any time.' }])).toEqual(blocks);
  });

  test.each([
    ['holds only a part of the text', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(sentence)],
    ['holds none of the text', [6, 7, 8].map(sentence)],
  ])('trims nothing where the stated text %s', (_, blocks) => {
    expect(createWitness([], stated).trim(blocks)).toEqual(blocks);
  });

  test('knows the description although one of both is cut', () => {
    const witness = createWitness([`${sentence(1).text.slice(0, 80)}…`], undefined);
    expect(witness.isDescription(sentence(1).text)).toBe(true);
    expect(witness.isDescription(sentence(2).text)).toBe(false);
    expect(witness.isDescription('Sentence')).toBe(false);
  });
});
