import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldSpaces } from '../../lib/text.ts';
import { LineBuffer } from './line-buffer.ts';

const bufferOf = (...pieces: string[]): LineBuffer => {
  const buffer = new LineBuffer();
  for (const piece of pieces) buffer.append(piece);
  return buffer;
};

describe('LineBuffer', () => {
  test('folds blanks as if the pieces were one text', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[ab \n\t]{0,6}$/)), pieces => {
        const buffer = bufferOf(...pieces);
        const { length } = buffer;
        const text = buffer.take();
        expect(text).toBe(foldSpaces(pieces.join('')));
        expect(length).toBe(text.length);
      }),
    );
  });

  test('breaks lines without blanks around the break, never at the edges', () => {
    const buffer = bufferOf('a ');
    buffer.breakLine();
    buffer.append(' b');
    buffer.breakLine();
    expect(buffer.take()).toBe('a\nb');
  });

  test('remembers where the first character after a mark stands', () => {
    const buffer = bufferOf('one');
    buffer.mark();
    expect(buffer.marked).toBeUndefined();
    buffer.append(' two');
    expect(buffer.marked).toBe(4);
    expect(buffer.take()).toBe('one two');
  });

  test('separates the cells of a row', () => {
    const buffer = bufferOf('a');
    buffer.separate('|');
    buffer.append('b');
    expect(buffer.take()).toBe('a | b');
  });
});
