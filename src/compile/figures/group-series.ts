import { similarityOf, type Terms } from '../common/neutral-space.ts';
import type { FigurePoint } from './figure-points.ts';
import { giverKey, isDisjoint } from './judge-status.ts';
import { isCasualty, isDefined, isMoney, isWeighty, MIN_PLAIN_COUNT, maxRatio } from './measures.ts';

/** A point with what its sentence is about. */
export interface TermedPoint {
  readonly point: FigurePoint;
  readonly terms: Terms;
}

/**
 * Similarity of sentences from which two values of one unit are of one figure. Casualties of a story need none: the story is their scope. Equal
 * values need less than different ones, and none where they are telling: two euro sums of 6.8 million in one story are one.
 */
const MIN_SIMILARITY = { equal: 0.05, troops: 0.15, percent: 0.45, other: 0.25 } as const;

/** Points of one unit that are compared with each other; more are not worth it for a table. */
const MAX_COMPARED = 300;

/** Groups points by unit and what they count. Groups and points keep the story's order. */
export function groupSeries(points: readonly TermedPoint[]): TermedPoint[][] {
  return [...Map.groupBy(points, ({ point }) => point.unit).values()].flatMap(list =>
    groupUnit(list.slice(0, MAX_COMPARED)),
  );
}

function groupUnit(points: readonly TermedPoint[]): TermedPoint[][] {
  const groups: TermedPoint[][] = [];
  for (const point of points) {
    const fitting = groups.filter(group => isFitting(group, point));
    const [first, ...others] = fitting;
    if (first === undefined) {
      groups.push([point]);
      continue;
    }
    // A point that fits two groups shows that they are one.
    for (const other of others) {
      if (!isCompatible(first, other)) continue;
      first.push(...other);
      groups.splice(groups.indexOf(other), 1);
    }
    first.push(point);
  }
  return groups;
}

/** True where no two points of two groups exclude each other. */
const isCompatible = (a: readonly TermedPoint[], b: readonly TermedPoint[]): boolean =>
  a.every(x => b.every(y => isPossible(x.point, y.point)));

function isFitting(group: readonly TermedPoint[], point: TermedPoint): boolean {
  return group.every(other => isPossible(other.point, point.point)) && group.some(other => isSameFigure(other, point));
}

/** True for two values that may be of one figure: of scopes that go together, near enough, and not told as two things. */
const isPossible = (a: FigurePoint, b: FigurePoint): boolean =>
  isScopeAlike(a, b) && !isTwoThings(a, b) && isNearValue(a, b);

function isNearValue({ unit, value: { value: a } }: FigurePoint, { value: { value: b } }: FigurePoint): boolean {
  return Math.max(a, b) <= Math.min(a, b) * maxRatio(unit);
}

/**
 * One article that gives two values, not as those of two givers nor in one sentence, gives them of two things. Tolls are told with their
 * history, and a bare number in the next sentence belongs to the one before.
 */
function isTwoThings(a: FigurePoint, b: FigurePoint): boolean {
  if (a.sentence.article !== b.sentence.article || isCasualty(a.unit) || !isDisjoint(a.value, b.value)) return false;
  if (a.sentence.position === b.sentence.position || isBesideBare(a, b) || isBesideBare(b, a)) return false;
  const [x, y] = [giverKey(a.value), giverKey(b.value)];
  return x === undefined || y === undefined || x === y;
}

/** Scopes differ only where both are named and have nothing in common. */
const isScopeAlike = (a: FigurePoint, b: FigurePoint): boolean =>
  a.scope.length === 0 || b.scope.length === 0 || a.scope.some(entity => b.scope.includes(entity));

function isSameFigure(a: TermedPoint, b: TermedPoint): boolean {
  const { unit } = a.point;
  const [x, y] = [a.point.value.value, b.point.value.value];
  const small = Math.min(x, y);
  if (isCasualty(unit) || isBesideBare(a.point, b.point) || isBesideBare(b.point, a.point)) return true;
  const similarity = similarityOf(a.terms, b.terms);
  if (x === y) return (isWeighty(unit) && isTelling(small)) || similarity >= MIN_SIMILARITY.equal;
  const least = unit === 'troops' || unit === 'percent' ? MIN_SIMILARITY[unit] : MIN_SIMILARITY.other;
  return (isDefined(unit) || small >= MIN_PLAIN_COUNT) && similarity >= least;
}

/** True for a number without counted words of its own ("… never more than 24,000") in the sentence of another or the next one. */
const isBesideBare = (bare: FigurePoint, other: FigurePoint): boolean =>
  bare.counted === undefined &&
  !isMoney(bare.unit) &&
  bare.sentence.article === other.sentence.article &&
  Math.abs(bare.sentence.position - other.sentence.position) <= 1;

/** True for a value of at least two digits that are not zero: it is hardly the same by chance. */
const isTelling = (value: number): boolean => /^0*[1-9]0*\.?0*[1-9]/.test(String(value));
