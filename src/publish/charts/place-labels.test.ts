import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LabelledMark, type PlacedLabel, placeLabels } from './place-labels.ts';

const BOUNDS = { left: 0, right: 600, top: 0, bottom: 160 };

const mark = (x: number, ...widths: number[]): LabelledMark => ({ x, y: 80, widths });

describe('placeLabels', () => {
  test('puts a label beside its mark, on the other side at the right edge', () => {
    expect(placeLabels([mark(300, 100)], BOUNDS)).toEqual([{ dx: 9, dy: 4, anchor: 'start', form: 0 }]);
    expect(placeLabels([mark(580, 100)], BOUNDS)).toEqual([{ dx: -9, dy: 4, anchor: 'end', form: 0 }]);
  });

  test('keeps clear of marks without a label', () => {
    const [place] = placeLabels([mark(300, 100), mark(350)], BOUNDS);
    expect(place?.anchor).toBe('end');
  });

  test('keeps clear of what else is taken', () => {
    const line = { left: 0, right: 600, top: 78, bottom: 82 };
    const [place] = placeLabels([mark(300, 100)], BOUNDS, [line]);
    expect(place?.anchor).toBe('middle');
  });

  test('takes a shorter form where the first does not fit, and leaves the label out where none does', () => {
    expect(placeLabels([mark(300, 700, 60)], BOUNDS)[0]?.form).toBe(1);
    expect(placeLabels([mark(300, 700)], BOUNDS)).toEqual([undefined]);
  });

  test('never lays a label on another', () => {
    const some = fc
      .tuple(fc.integer({ min: 40, max: 560 }), fc.integer({ min: 20, max: 150 }), fc.integer({ min: 10, max: 200 }))
      .map(([x, y, width]): LabelledMark => ({ x, y, widths: [width, width / 2] }));
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), marks => {
        const letters = placeLabels(marks, BOUNDS).flatMap((place, i) => {
          const own = marks[i];
          return place && own ? [lettersOf(own, place)] : [];
        });
        return letters.every((a, i) => letters.slice(i + 1).every(b => !isOver(a, b)));
      }),
    );
  });
});

type Letters = readonly [x: number, y: number, width: number];

function lettersOf({ x, y, widths }: LabelledMark, { dx, dy, anchor, form }: PlacedLabel): Letters {
  const width = widths[form] ?? 0;
  return [x + dx - { start: 0, middle: width / 2, end: width }[anchor], y + dy, width];
}

/** Ten pixels: the height of the letters. */
const isOver = ([ax, ay, aw]: Letters, [bx, by, bw]: Letters): boolean =>
  ax < bx + bw && bx < ax + aw && Math.abs(ay - by) < 10;
