import { sliceOf } from '../../lib/span.ts';
import { wordsOf } from '../../lib/words.ts';
import type { Figure, FigureValue } from '../../model/dossier.ts';
import { type Passage, passageOf } from '../../model/passage.ts';
import { type NeutralSpace, neutralSpaceOf, type Terms } from '../common/neutral-space.ts';
import { aliasesOf } from '../common/story-aliases.ts';
import { countOrigins, type StoryView } from '../common/story-view.ts';
import { type FigurePoint, listPoints } from './figure-points.ts';
import { groupSeries, type TermedPoint } from './group-series.ts';
import { giverKey, judgeStatus } from './judge-status.ts';
import { isDefined, isWeighty, MIN_PLAIN_COUNT } from './measures.ts';

/** Figures of a dossier: what a reader takes in. */
const MAX_FIGURES = 12;

/**
 * The quantities that a story tracks: a series for each measure and what it counts, the most reported first. Values in order of time; what copies of
 * one origin print, and what one giver says twice of one day, is told once.
 */
export function compileFigures(view: StoryView): Figure[] {
  const space = neutralSpaceOf(view);
  const points = listPoints(view).map(point => ({ point, terms: termsOf(space, point) }));
  const series = groupSeries(points)
    .map(group => ({
      group,
      origins: countOrigins(group.map(({ point }) => point.sentence)),
      values: valuesOf(view, group),
    }))
    .filter(isWorthTelling)
    .sort((a, b) => weightOf(b) - weightOf(a))
    .slice(0, MAX_FIGURES);
  const scopes = new Set<string>();
  return series.map(({ group, values }) => figureOf(view, { group, values, scopes }));
}

/** What the sentence of a number is about. */
function termsOf(space: NeutralSpace, { sentence }: FigurePoint): Terms {
  const terms = space.termsIn(sentence.article, sentence);
  return space.weigh(new Map([...terms].filter(term => !term.startsWith('#')).map(term => [term, 1])));
}

interface Series {
  readonly group: readonly TermedPoint[];
  readonly origins: number;
  readonly values: readonly TermedPoint[];
}

function isWorthTelling({ group, origins, values }: Series): boolean {
  const [first] = group;
  if (first === undefined) return false;
  const { unit, value } = first.point;
  if (isWeighty(unit)) return value.value > 1 || origins > 1;
  if (!isDefined(unit) && value.value < MIN_PLAIN_COUNT) return false;
  return origins >= 2 || new Set(values.map(({ point }) => point.value.value)).size >= 2;
}

/** Origins count most, then how much a figure moved; what matters even alone goes before what does not. */
function weightOf({ group, origins, values }: Series): number {
  const distinct = new Set(values.map(({ point }) => point.value.value)).size;
  return origins + distinct + (isWeighty(group[0]?.point.unit ?? '') ? 3 : 0);
}

/** The points to tell, by time: one for each giver, day and value; of several the one in the main language. */
function valuesOf(view: StoryView, group: readonly TermedPoint[]): TermedPoint[] {
  const kept = new Map<string, TermedPoint>();
  for (const point of group) {
    const { value } = point.point;
    const giver = giverKey(value) ?? '';
    const key = [value.value, value.upper, value.modality, value.asOf, giver].join('|');
    const known = kept.get(key);
    if (known === undefined || (!isMain(view, known) && isMain(view, point))) kept.set(key, point);
  }
  return withoutBareRepeats([...kept.values()]).sort((a, b) => compare(a.point.value.asOf, b.point.value.asOf));
}

const isMain = (view: StoryView, { point }: TermedPoint): boolean =>
  point.sentence.article.language === view.mainLanguage;

/** A value without a giver, or without a day, adds nothing where another says the same with both. */
const withoutBareRepeats = (points: readonly TermedPoint[]): TermedPoint[] =>
  points.filter(({ point: { value } }) => !points.some(({ point }) => isFuller(point.value, value)));

function isFuller(other: FigureValue, bare: FigureValue): boolean {
  if (other.value !== bare.value || other.upper !== bare.upper || other.modality !== bare.modality) return false;
  const isSameDay = other.asOf === bare.asOf;
  const isSameGiver = giverKey(other) === giverKey(bare);
  const isBareOfGiver = bare.by === undefined && other.by !== undefined && isSameDay;
  return (
    isBareOfGiver || (bare.asOf === undefined && other.asOf !== undefined && (isSameGiver || bare.by === undefined))
  );
}

const compare = (a = '9999', b = '9999'): number => (a < b ? -1 : a > b ? 1 : 0);

interface Telling {
  readonly group: readonly TermedPoint[];
  readonly values: readonly TermedPoint[];
  /** Names of series that are taken. */
  readonly scopes: Set<string>;
}

function figureOf(view: StoryView, { group, values, scopes }: Telling): Figure {
  const [first] = group;
  const unit = first?.point.unit ?? '';
  const label = labelOf(view, group);
  const whose = scopeName(group);
  const scope = freeScope(unit, whose, scopes);
  return {
    measure: unit,
    ...(label && { label }),
    ...(scope && { scope }),
    status: judgeStatus(values.map(({ point }) => ({ value: point.value, isScoped: isScoped(view, point, whose) }))),
    values: values.map(({ point }): FigureValue => point.value),
  };
}

/** True for a value whose words or sentence name what the series is about, and for a bare number, which takes it from the number before. */
function isScoped(view: StoryView, { scope, counted, sentence }: FigurePoint, whose: string): boolean {
  if (whose === '' || scope.length > 0 || counted === undefined) return true;
  return sentence.names.some(({ entity }) => entity !== undefined && aliasesOf(view).resolve(entity) === whose);
}

/** The entities that the counted words name, the most named first. */
function scopeName(group: readonly TermedPoint[]): string {
  const counts = Map.groupBy(
    group.flatMap(({ point }) => point.scope),
    entity => entity,
  );
  return [...counts].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}

/** Measure and scope name a series in the log of changes, so that a second one of the same name gets a number. */
function freeScope(unit: string, scope: string, taken: Set<string>): string {
  let name = scope;
  for (let n = 2; taken.has(`${unit}/${name}`); n++) name = `${scope}#${n}`;
  taken.add(`${unit}/${name}`);
  return name;
}

/** The counted words as printed: the fullest in the main language, else the fullest. */
function labelOf(view: StoryView, group: readonly TermedPoint[]): Passage | undefined {
  const labelled = group.flatMap(({ point }) =>
    point.counted ? [{ article: point.sentence.article, counted: point.counted }] : [],
  );
  const main = labelled.filter(({ article }) => article.language === view.mainLanguage);
  const [best] = (main.length > 0 ? main : labelled).toSorted(
    (a, b) => wordsOf(sliceOf(b.article.text, b.counted)).length - wordsOf(sliceOf(a.article.text, a.counted)).length,
  );
  return best && passageOf(best.article, best.counted);
}
