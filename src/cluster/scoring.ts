import { SPACES, type Space } from './features.ts';
import { cohesionOf, type Group } from './group.ts';
import { dotOf } from './vector.ts';
import weights from './weights.json' with { type: 'json' };

/** The weights of the score; where each comes from is told in docs/notes/023. */
export const WEIGHTS = weights;

/** What a score is made of: the evidence, then what is known of the groups without reading them. */
const FEATURES = [...SPACES, 'base', 'length', 'time', 'cohesion'] as const;
export type Feature = (typeof FEATURES)[number];
const [BASE, LENGTH, TIME, COHESION] = [
  SPACES.length,
  SPACES.length + 1,
  SPACES.length + 2,
  SPACES.length + 3,
] as const;

/** Weights by space: of groups in one language, and across languages. */
const SAME = SPACES.map(space => (WEIGHTS.same as Partial<Record<Space, number>>)[space] ?? 0);
const ACROSS = SPACES.map(space => (WEIGHTS.across as Partial<Record<Space, number>>)[space] ?? 0);
const MS_PER_DAY = 86_400_000;

/** How alike two groups are: the log odds, as it were, that they are one story; at {@link joinAt} they are. */
export function scoreOf(a: Group, b: Group): number {
  return measure(a, b, SCRATCH);
}

const SCRATCH = new Float64Array(FEATURES.length);

/** What each feature adds to the score of two groups. */
export function contributionsOf(a: Group, b: Group): { feature: Feature; weight: number }[] {
  const values = new Float64Array(FEATURES.length);
  measure(a, b, values);
  return FEATURES.map((feature, i) => ({ feature, weight: values[i] ?? 0 }));
}

/** The score that joins, in a collection of so many articles: the more there are, the likelier two are alike by chance. */
export function joinAt(articles: number): number {
  const { score, crowd, least, usual, most } = WEIGHTS.join;
  return score + crowd * Math.log(Math.min(Math.max(articles, least), most) / usual);
}

/** Writes what each feature adds into `values` and gives the sum. */
function measure(a: Group, b: Group, values: Float64Array): number {
  const pairs = a.members.length * b.members.length;
  const same = sameLanguage(a, b) / pairs;
  let sum = 0;
  for (let i = 0; i < SPACES.length; i++) {
    const weight = same * (SAME[i] ?? 0) + (1 - same) * (ACROSS[i] ?? 0);
    const space = SPACES[i] as Space;
    const dot = weight === 0 ? 0 : dotOf(a.sums[space], b.sums[space]);
    const mean = dot <= 0 ? 0 : dot / (space === 'words' ? pairs * same : pairs);
    values[i] = weight * Math.sqrt(mean);
    sum += values[i] as number;
  }
  values[BASE] = same * WEIGHTS.same.base + (1 - same) * WEIGHTS.across.base;
  values[LENGTH] = lengthBonus(a, b);
  values[TIME] = -WEIGHTS.time.perDay * Math.min(daysApart(a, b), WEIGHTS.time.maxDays);
  sum += (values[BASE] as number) + (values[LENGTH] as number) + (values[TIME] as number);
  values[COHESION] = -cohesionPenalty(a, b, sum);
  return sum + (values[COHESION] as number);
}

/** Pairs of an article of each that are in the same language. */
function sameLanguage(a: Group, b: Group): number {
  let same = 0;
  for (const [language, count] of a.languages) same += count * (b.languages.get(language) ?? 0);
  return same;
}

/** Short texts share less even where they tell the same. */
function lengthBonus(a: Group, b: Group): number {
  const mean = (a.lengths / a.members.length + b.lengths / b.members.length) / 2;
  return WEIGHTS.length.weight * (Math.log(WEIGHTS.length.usual) - mean);
}

/** Days between two groups; 0 where a time is not known. */
function daysApart(a: Group, b: Group): number {
  if (a.oldest === undefined || a.newest === undefined || b.oldest === undefined || b.newest === undefined) return 0;
  return Math.max(0, a.oldest - b.newest, b.oldest - a.newest) / MS_PER_DAY;
}

/** Two groups that hold together much better each than with one another are two stories, however alike. */
function cohesionPenalty(a: Group, b: Group, score: number): number {
  const [x, y] = [cohesionOf(a, WEIGHTS.cohesion.members), cohesionOf(b, WEIGHTS.cohesion.members)];
  if (x === undefined || y === undefined) return 0;
  return WEIGHTS.cohesion.weight * Math.max(0, Math.min(x, y) - score);
}
