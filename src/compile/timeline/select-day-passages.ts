import { fitnessOf } from '../common/passage-fitness.ts';
import { selectCentral } from '../common/select-central.ts';
import { cosineOf, meanOfShared, type SparseVector, sumOf, unitVector } from '../common/sparse-vector.ts';
import type { StorySentence } from '../common/story-view.ts';
import type { DayEvidence } from './gather-days.ts';

/** Candidates that are kept beyond the knee, for each passage wanted: the knee alone leaves some days with one sentence. */
const CANDIDATES_PER_PASSAGE = 10;

/** A sentence among the first of its article is preferred by this factor (measured on Timeline17: 1.3 beats 1, 1.6 and 2). */
const LEDE_SENTENCES = 3;
const LEDE_PREFERENCE = 1.3;

export interface DayPassageOptions {
  readonly count: number;
  isAbout(sentence: StorySentence): boolean;
}

/**
 * The sentences that tell best what happened on a day, in the order they were chosen (DATEWISE, Gholipour Ghalandari and Ifrim 2020, section 3):
 * candidates are ranked by closeness to what mentions of the day and openings of its reports share, cut at the knee of that curve, and those about
 * the query are summarised by their centroid. Empty where nothing about the query is left.
 */
export function selectDayPassages({ mentions, openings }: DayEvidence, options: DayPassageOptions): StorySentence[] {
  const { count, isAbout } = options;
  const target = targetOf(mentions, openings);
  const ranked = [...new Set([...mentions, ...openings])]
    .map(sentence => ({ sentence, closeness: cosineOf(sentence.vector, target) }))
    .sort((a, b) => b.closeness - a.closeness);
  const knee = kneeOf(ranked.map(({ closeness }) => closeness));
  const near = ranked.slice(0, Math.max(knee, count * CANDIDATES_PER_PASSAGE)).map(({ sentence }) => sentence);
  return selectCentral(near.filter(isAbout), {
    count,
    preferenceOf: sentence => fitnessOf(sentence) * (sentence.position < LEDE_SENTENCES ? LEDE_PREFERENCE : 1),
  });
}

/** What the mean mention and the mean opening have in common; the one where the other has nothing. */
function targetOf(mentions: readonly StorySentence[], openings: readonly StorySentence[]): SparseVector {
  const mean = (sentences: readonly StorySentence[]): SparseVector => unitVector(sumOf(sentences.map(s => s.vector)));
  if (mentions.length === 0) return mean(openings);
  if (openings.length === 0) return mean(mentions);
  return meanOfShared(mean(mentions), mean(openings));
}

/** How many values of a falling curve stand before its knee: the point farthest below the line from its first to its last value. */
function kneeOf(falling: readonly number[]): number {
  const last = falling.length - 1;
  const [high, low] = [falling[0] ?? 0, falling[last] ?? 0];
  if (last < 2 || high === low) return falling.length;
  let knee = 0;
  let farthest = Number.NEGATIVE_INFINITY;
  for (const [i, value] of falling.entries()) {
    const depth = 1 - i / last - (value - low) / (high - low);
    if (depth > farthest) [knee, farthest] = [i, depth];
  }
  return knee + 1;
}
