import type { FigureStatus, FigureValue } from '../../model/dossier.ts';

/** A value, and whether it is known to be of what its series is about. */
export interface JudgedValue {
  readonly value: FigureValue;
  readonly isScoped: boolean;
}

/** Half the width of "about", as a share of the value: "about 45,000" may be 43,000 or 47,000. */
const ABOUT = 0.06;

/**
 * What a series of values shows, the gravest first. `conflict`: two givers, one day, values that cannot both hold; where only one of them
 * says whose it is, `not-comparable`. `revision`: one giver, one day, another value. `update`: another value later. `stable`: none differ.
 */
export function judgeStatus(values: readonly JudgedValue[]): FigureStatus {
  const pairs = values
    .flatMap((a, i) => values.slice(i + 1).map(b => [a, b] as const))
    .filter(([a, b]) => isDisjoint(a.value, b.value));
  const disputes = pairs.filter(([a, b]) => isDispute(a.value, b.value));
  if (disputes.some(([a, b]) => a.isScoped === b.isScoped)) return 'conflict';
  if (disputes.length > 0) return 'not-comparable';
  if (pairs.some(([a, b]) => isSameGiver(a.value, b.value) && a.value.asOf === b.value.asOf)) return 'revision';
  return pairs.length > 0 ? 'update' : 'stable';
}

function isDispute(a: FigureValue, b: FigureValue): boolean {
  const [x, y] = [giverKey(a), giverKey(b)];
  return x !== undefined && y !== undefined && x !== y && a.asOf !== undefined && a.asOf === b.asOf;
}

const isSameGiver = (a: FigureValue, b: FigureValue): boolean =>
  giverKey(a) !== undefined && giverKey(a) === giverKey(b);

/** Who gave a value, as a key; undefined where no one is named. */
export const giverKey = ({ by }: FigureValue): string | undefined => by?.entity ?? by?.name;

/** True when no number can be meant by both. */
export function isDisjoint(a: FigureValue, b: FigureValue): boolean {
  const [x, y] = [rangeOf(a), rangeOf(b)];
  return x.to < y.from || y.to < x.from;
}

/** The numbers that a printed value may stand for: its range, its bound, or what rounds to it. */
function rangeOf({ value, upper, modality }: FigureValue): { from: number; to: number } {
  if (upper !== undefined) return { from: value, to: upper };
  if (modality === 'at-least') return { from: value, to: Number.POSITIVE_INFINITY };
  if (modality === 'up-to') return { from: 0, to: value };
  const slack = modality === 'about' ? value * ABOUT : 0;
  return { from: value - slack, to: value + slack };
}
