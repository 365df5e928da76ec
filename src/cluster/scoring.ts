import type { Reason } from '../model/story.ts';
import { type Cluster, cosineTo, type Vectors } from './story-index.ts';
import { ALL_LANGUAGES } from './vocabulary.ts';

/** How alike an article and a cluster are, and what made it so. */
export interface Score {
  /** 0 to 1; comparable with {@link thresholdAt}. */
  readonly value: number;
  /** Cosine over words of the article's language; undefined where the cluster has no article in it. */
  readonly words: number | undefined;
  /** Cosine over what all languages share. */
  readonly neutral: number;
}

/** Weights and thresholds, measured on the development data of the evaluation (docs/notes/001-why-one-score-for-stories.md). */
export const SETTINGS = {
  /** Share of the words' cosine where both are in the same language; the rest is that of names, numbers and cognates. */
  wordsShare: 0.7,
  /** What the language-neutral cosine counts where no word can be compared: a little more than 1, because names are fewer than words. */
  acrossLanguages: 1.15,
  /** The score that joins, for the same day. */
  join: 0.2,
  /** The score at which two clusters are one. */
  merge: 0.3,
  /** How much more is asked for each day between article and story; published systems ask 0.01 to 0.015 (notes, section 1.2 of the methods). */
  perDay: 0.01,
  /** Days beyond which no more is asked. */
  maxDays: 15,
} as const;

const MS_PER_DAY = 86_400_000;

/** How alike an article and a cluster are. */
export function scoreOf(cluster: Cluster, { language, words, neutral }: Vectors): Score {
  const w = cosineTo(cluster, language, words);
  const n = cosineTo(cluster, ALL_LANGUAGES, neutral) ?? 0;
  const value =
    w === undefined ? SETTINGS.acrossLanguages * n : SETTINGS.wordsShare * w + (1 - SETTINGS.wordsShare) * n;
  return { value, words: w, neutral: n };
}

/** How alike two clusters are: the mean over the languages they share, or what is neutral where they share none. */
export function likeness(a: Cluster, b: Cluster): number {
  const cosines: number[] = [];
  for (const space of a.sums.keys()) {
    if (space === ALL_LANGUAGES || !b.sums.has(space)) continue;
    cosines.push(cosineOfSums(a, b, space));
  }
  const neutral = cosineOfSums(a, b, ALL_LANGUAGES);
  if (cosines.length === 0) return SETTINGS.acrossLanguages * neutral;
  const words = cosines.reduce((sum, c) => sum + c, 0) / cosines.length;
  return SETTINGS.wordsShare * words + (1 - SETTINGS.wordsShare) * neutral;
}

function cosineOfSums(a: Cluster, b: Cluster, space: string): number {
  const [x, y] = [a.sums.get(space), b.sums.get(space)];
  if (!x || !y || x.squaredNorm === 0 || y.squaredNorm === 0) return 0;
  const [small, large] = x.terms.size <= y.terms.size ? [x.terms, y.terms] : [y.terms, x.terms];
  let dot = 0;
  for (const [term, weight] of small) dot += weight * (large.get(term) ?? 0);
  return dot / Math.sqrt(x.squaredNorm * y.squaredNorm);
}

/** The score that an article must reach to join a cluster; times that are not known ask for nothing more. */
export function thresholdAt(cluster: Cluster, published: number | undefined, base: number = SETTINGS.join): number {
  const { newest, oldest } = cluster;
  if (published === undefined || newest === undefined || oldest === undefined) return base;
  const gap = Math.max(0, published - newest, oldest - published) / MS_PER_DAY;
  return base + SETTINGS.perDay * Math.min(gap, SETTINGS.maxDays);
}

/** Terms named as evidence, at most. */
const MAX_EVIDENCE = 6;

/** What made an article join, largest first: the cosines with the terms that carry them. */
export function reasonsOf(cluster: Cluster, vectors: Vectors, { words, neutral }: Score): Reason[] {
  const reasons = [
    ...(words !== undefined ? [reason('words', words, cluster.sums.get(vectors.language)?.terms, vectors.words)] : []),
    reason('names-numbers', neutral, cluster.sums.get(ALL_LANGUAGES)?.terms, vectors.neutral),
  ];
  return reasons.filter(r => r.weight > 0).sort((a, b) => b.weight - a.weight);
}

function reason(
  feature: string,
  weight: number,
  terms: ReadonlyMap<string, number> | undefined,
  vector: ReadonlyMap<string, number>,
): Reason {
  const shared = [...vector]
    .filter(([term]) => terms?.has(term))
    .map(([term, w]) => [term, w * (terms?.get(term) ?? 0)] as const);
  shared.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return {
    feature,
    weight: Math.round(weight * 1000) / 1000,
    evidence: shared.slice(0, MAX_EVIDENCE).map(([term]) => term),
  };
}
