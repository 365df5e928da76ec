import { type Day, daysBetween } from '../../lib/calendar.ts';
import { fitnessOf } from '../common/passage-fitness.ts';
import { selectCentral } from '../common/select-central.ts';
import { cosineOf, sumOf, unitVector } from '../common/sparse-vector.ts';
import { countOrigins, publicationDay, type StorySentence } from '../common/story-view.ts';
import type { DayEvidence } from './gather-days.ts';
import type { Subject } from './subject-of.ts';

/**
 * Candidates kept for each passage wanted, those nearest to the middle of all, and the most that are compared with each other (the cost grows
 * with the square). Measured on Timeline17: 40 beats 10 and 20, more gains nothing.
 */
const CANDIDATES_PER_PASSAGE = 40;
const MAX_CANDIDATES = 120;

/** At this cosine another origin's sentence says much the same. */
const SUPPORTING = 0.35;

/**
 * What speaks for a sentence as the passage of a day. Each value stands in the middle of the range that measured alike on the development half of
 * Timeline17, with the days found and with the days of the references (docs/notes/024).
 */
const PREFERENCE = {
  /** A sentence without a word of the query, from an article that opens with one. */
  unnamedSubject: 0.4,
  /** Power of the closeness to what the query is about (0.6 to 1 measure alike; 0 loses a twentieth). */
  relevance: 0.75,
  /** Keeps a sentence without relevance from being lost where there is no other. */
  leastRelevance: 0.05,
  /** For each natural logarithm of other origins that say much the same. */
  support: 0.25,
  /** A sentence that names the day and was published on it or later, against one that is merely of those days. */
  named: 1.15,
  /** A sentence published before the day: it announces. */
  announced: 0.5,
  /** A sentence published two days later that does not name the day. */
  late: 0.6,
  /** A sentence that points back: the date beside it says part of what it points to. */
  backward: 0.9,
} as const;

export interface DayPassageOptions extends Subject {
  readonly count: number;
}

/**
 * The sentences that tell best what happened on a day, in the order they were chosen: of the mentions of the day and the openings of its reports,
 * those nearest to their middle, summarised by their centroid; each gain is weighed by how well the sentence reads alone and by
 * {@link PREFERENCE}. Empty where nothing is about the query.
 */
export function selectDayPassages(evidence: DayEvidence, options: DayPassageOptions): StorySentence[] {
  const { count, isAbout, isFromAbout, relevanceOf } = options;
  const near = nearestTo([...new Set([...evidence.mentions, ...evidence.openings])], count);
  const shown = near.filter(sentence => isAbout(sentence) || isFromAbout(sentence));
  const mentions = new Set(evidence.mentions);
  const preferences = new Map(
    shown.map(sentence => [
      sentence,
      (isAbout(sentence) ? 1 : PREFERENCE.unnamedSubject) *
        fitnessOf(sentence, PREFERENCE.backward) *
        (PREFERENCE.leastRelevance + relevanceOf(sentence)) ** PREFERENCE.relevance *
        (1 + PREFERENCE.support * Math.log1p(countSupport(sentence, near))) *
        timeliness(sentence, evidence.day, mentions.has(sentence)),
    ]),
  );
  const target = sumOf(near.map(({ vector }) => vector));
  return selectCentral(shown, { count, target, preferenceOf: sentence => preferences.get(sentence) ?? 0 });
}

/** The candidates nearest to the middle of all, nearest first. */
function nearestTo(candidates: readonly StorySentence[], count: number): StorySentence[] {
  const middle = unitVector(sumOf(candidates.map(({ vector }) => vector)));
  return candidates
    .map(sentence => ({ sentence, closeness: cosineOf(sentence.vector, middle) }))
    .sort((a, b) => b.closeness - a.closeness)
    .slice(0, Math.min(MAX_CANDIDATES, count * CANDIDATES_PER_PASSAGE))
    .map(({ sentence }) => sentence);
}

/** How many other origins say much the same. */
const countSupport = ({ origin, vector }: StorySentence, others: readonly StorySentence[]): number =>
  countOrigins(others.filter(other => other.origin !== origin && cosineOf(other.vector, vector) >= SUPPORTING));

/** What a sentence's day of publication, and whether it names the day, say for it. */
function timeliness({ article }: StorySentence, day: Day, isMention: boolean): number {
  const delay = daysBetween(day, publicationDay(article) ?? day);
  if (delay < 0) return PREFERENCE.announced;
  if (isMention) return PREFERENCE.named;
  return delay >= 2 ? PREFERENCE.late : 1;
}
