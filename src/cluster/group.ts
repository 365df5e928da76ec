import { SPACES, type Space } from './features.ts';
import { addSums, type Sum } from './vector.ts';
import type { CountedArticle, Vectors } from './vocabulary.ts';

/** Articles that are one story so far, with what comparing them needs. */
export interface Group {
  /** The place of its earliest article in the order of arrival; names the group. */
  key: number;
  readonly members: number[];
  /** How many members each language has. */
  readonly languages: Map<string, number>;
  readonly sums: Record<Space, Sum>;
  /** Sum over the members of the logarithm of their number of different words. */
  lengths: number;
  /** Sum of the scores at which its pairs of members were brought together. */
  scores: number;
  /** Instants of the oldest and the newest member. */
  oldest: number | undefined;
  newest: number | undefined;
}

/** Different words of an article that count for its length: between these the similarity of two reports of one event grows with their length. */
const [MIN_WORDS, MAX_WORDS] = [4, 100];

/** A group of one article. */
export function groupOf(key: number, article: CountedArticle, vectors: Vectors): Group {
  const words = article.spaces.words.terms.length;
  return {
    key,
    members: [key],
    languages: new Map([[article.language, 1]]),
    sums: { ...vectors },
    lengths: Math.log(Math.min(Math.max(words, MIN_WORDS), MAX_WORDS)),
    scores: 0,
    oldest: article.published,
    newest: article.published,
  };
}

/** Takes all members of `from`, brought together at a score, into `into`; `from` is used up. */
export function mergeGroups(into: Group, from: Group, score: number): void {
  into.scores += from.scores + score * into.members.length * from.members.length;
  for (const member of from.members) into.members.push(member);
  into.key = Math.min(into.key, from.key);
  for (const [language, count] of from.languages)
    into.languages.set(language, (into.languages.get(language) ?? 0) + count);
  for (const space of SPACES) {
    const [a, b] = [into.sums[space], from.sums[space]];
    into.sums[space] = b instanceof Map && !(a instanceof Map && a.size >= b.size) ? addSums(b, a) : addSums(a, b);
  }
  into.lengths += from.lengths;
  into.oldest = leastOf(into.oldest, from.oldest);
  into.newest = greatestOf(into.newest, from.newest);
}

/** The mean score of its pairs; undefined for groups too small to tell. */
export function cohesionOf({ members: { length }, scores }: Group, least: number): number | undefined {
  return length < least ? undefined : scores / ((length * (length - 1)) / 2);
}

const greatestOf = (a: number | undefined, b: number | undefined) =>
  a === undefined ? b : b === undefined ? a : Math.max(a, b);
const leastOf = (a: number | undefined, b: number | undefined) =>
  a === undefined ? b : b === undefined ? a : Math.min(a, b);
