/** A mark to be labelled: its centre in pixels and the widths of its label in the forms that it may take, the best first. */
export interface LabelledMark {
  readonly x: number;
  readonly y: number;
  /** Empty for a mark without a label, which others still keep clear of. */
  readonly widths: readonly number[];
}

/** Where a label goes: the shift of its baseline from the mark's centre, and which end of it stands there. */
export interface LabelPlace {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A label's place and the form that fits there, by its index. */
export interface PlacedLabel extends LabelPlace {
  readonly form: number;
}

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a label may stand, the best first: beside its mark, then above and below. */
const PLACES: readonly LabelPlace[] = [
  { dx: 9, dy: 4, anchor: 'start' },
  { dx: -9, dy: 4, anchor: 'end' },
  { dx: 0, dy: -10, anchor: 'middle' },
  { dx: 0, dy: 19, anchor: 'middle' },
  { dx: 4, dy: -9, anchor: 'start' },
  { dx: -4, dy: -9, anchor: 'end' },
  { dx: 4, dy: 18, anchor: 'start' },
  { dx: -4, dy: 18, anchor: 'end' },
];

/** Pixels above and below a label's baseline, and around a mark's centre, that stay free. */
const ASCENT = 11;
const DESCENT = 4;
const MARK = 7;

/**
 * A place for each label where it lies on no mark, on no other label, on nothing `taken` and within `bounds`; undefined where there is none.
 * Earlier marks choose first. Labels that keep clear at one width keep clear at every greater one, as marks then only move apart.
 */
export function placeLabels(
  marks: readonly LabelledMark[],
  bounds: Box,
  taken: readonly Box[] = [],
): (PlacedLabel | undefined)[] {
  const own = marks.map(({ x, y }): Box => ({ left: x - MARK, right: x + MARK, top: y - MARK, bottom: y + MARK }));
  const others = [...taken, ...own];
  return marks.map((mark, i) => {
    const isFree = (box: Box): boolean =>
      isWithin(box, bounds) && others.every(other => other === own[i] || !isTouching(box, other));
    const placed = mark.widths
      .flatMap((width, form) => PLACES.map(place => ({ ...place, form, box: boxOf(mark, place, width) })))
      .find(({ box }) => isFree(box));
    if (!placed) return undefined;
    const { box, ...place } = placed;
    others.push(box);
    return place;
  });
}

function boxOf({ x, y }: LabelledMark, { dx, dy, anchor }: LabelPlace, width: number): Box {
  const left = x + dx - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  return { left, right: left + width, top: y + dy - ASCENT, bottom: y + dy + DESCENT };
}

const isWithin = (box: Box, bounds: Box): boolean =>
  box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;

const isTouching = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
