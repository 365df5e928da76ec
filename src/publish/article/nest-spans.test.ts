import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../lib/span.ts';
import { type Nested, nestSpans } from './nest-spans.ts';

const TEXT = 'abcdefghijklmnopqrst';

/** "a[b(c)d]e": brackets show pieces, for reading. */
const draw = (pieces: readonly Nested<Span>[]): string =>
  pieces.map(piece => (piece.span ? `[${draw(piece.inside)}]` : TEXT.slice(piece.start, piece.end))).join('');

const leaves = (pieces: readonly Nested<Span>[], around: readonly Span[] = []): { at: number; spans: Span[] }[] =>
  pieces.flatMap(piece =>
    piece.span
      ? leaves(piece.inside, [...around, piece.span])
      : Array.from({ length: piece.end - piece.start }, (_, i) => ({ at: piece.start + i, spans: [...around] })),
  );

describe('nestSpans', () => {
  test.each<[string, Span[], string]>([
    ['nothing', [], 'abcdef'],
    ['one span', [{ start: 1, end: 3 }], 'a[bc]def'],
    [
      'nested spans stay whole',
      [
        { start: 0, end: 4 },
        { start: 1, end: 2 },
      ],
      '[a[b]cd]ef',
    ],
    [
      'spans that touch',
      [
        { start: 0, end: 2 },
        { start: 2, end: 4 },
      ],
      '[ab][cd]ef',
    ],
    [
      'the same place twice',
      [
        { start: 1, end: 3 },
        { start: 1, end: 3 },
      ],
      'a[[bc]]def',
    ],
    [
      'the later of two that cross is cut',
      [
        { start: 0, end: 3 },
        { start: 2, end: 5 },
      ],
      '[ab[c]][de]f',
    ],
    ['a span that runs out of the block is clipped', [{ start: 4, end: 40 }], 'abcd[ef]'],
  ])('%s', (_, spans, drawn) => {
    expect(draw(nestSpans(spans, { start: 0, end: 6 }))).toBe(drawn);
  });

  test('every character stands once, in order, inside exactly the spans that cover it', () => {
    const span = fc
      .tuple(fc.nat(19), fc.integer({ min: 1, max: 8 }))
      .map(([start, length]): Span => ({ start, end: Math.min(20, start + length) }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), spans => {
        const found = leaves(nestSpans(spans, { start: 0, end: 20 }));
        expect(found.map(({ at }) => at)).toEqual(Array.from({ length: 20 }, (_, i) => i));
        for (const { at, spans: around } of found) {
          const covering = spans.filter(({ start, end }) => start <= at && at < end);
          expect(around.toSorted(byPlace)).toEqual(covering.toSorted(byPlace));
        }
      }),
    );
  });

  test('each span has exactly one first piece, over several blocks too', () => {
    const spans = [{ start: 2, end: 9 }];
    const started = new Set<Span>();
    const blocks = [
      { start: 0, end: 5 },
      { start: 6, end: 12 },
    ];
    const firsts = blocks
      .flatMap(block => nestSpans(spans, block, started))
      .filter(piece => piece.span && piece.isFirst);
    expect(firsts).toHaveLength(1);
  });
});

const byPlace = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
