import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinWrapped, type RawLine } from './unwrap.ts';

const rawOf = (paragraphs: readonly (readonly string[])[]): RawLine[] =>
  paragraphs.flatMap(lines => lines.map((text, i) => ({ text, isAfterBlank: i === 0 })));

/** Breaks a text as a greedy line breaker does. */
function wrap(text: string, column: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > column) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

describe('joinWrapped', () => {
  test('puts together what a greedy line breaker broke, at any column', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,11}$/), { minLength: 40, maxLength: 80 });
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 2, maxLength: 5 }),
        fc.integer({ min: 60, max: 100 }),
        (paragraphs, column) => {
          const texts = paragraphs.map(paragraph => `${paragraph.join(' ')}.`);
          expect(joinWrapped(rawOf(texts.map(text => wrap(text, column)))).map(line => line.text)).toEqual(texts);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('leaves lines that are whole as they are', () => {
    const lines = rawOf([
      [
        'The strike goes on in all ports of the country, the union said.',
        'Talks are to begin on Friday.',
        'The islands wait for post and for fuel, and have done so for days.',
      ],
      [
        'A second paragraph stands alone and is not broken at all.',
        'Nor is this one, which is of another length than those above it.',
      ],
    ]);
    expect(joinWrapped(lines)).toEqual(lines);
  });
});
