import { ALL_LANGUAGES, type Vector } from './vocabulary.ts';

/** A story as it grows: sums of its members' vectors, one per language and one that all languages share. */
export interface Cluster {
  readonly key: number;
  readonly members: number[];
  readonly sums: Map<string, Sum>;
  newest: number | undefined;
  oldest: number | undefined;
}

interface Sum {
  readonly terms: Map<string, number>;
  count: number;
  squaredNorm: number;
}

/** The vectors of one article. */
export interface Vectors {
  readonly language: string;
  readonly words: Vector;
  readonly neutral: Vector;
  readonly published?: number;
}

/** Terms looked up when candidates are sought, heaviest first. */
const LOOKED_UP = 48;
/** A term of more clusters than this tells nothing about where an article belongs. */
const MAX_POSTINGS = 400;
/** Clusters that are scored exactly: the one to join is hardly ever beyond the tenth (methods of published systems: 24). */
const MAX_CANDIDATES = 32;

/** Clusters, found by the terms they share with an article: never by a scan. */
export class StoryIndex {
  readonly clusters = new Map<number, Cluster>();
  private readonly postings = new Map<string, Set<number>>();
  private next = 0;

  /** Opens a cluster without members. */
  open(): Cluster {
    const cluster: Cluster = { key: this.next++, members: [], sums: new Map(), newest: undefined, oldest: undefined };
    this.clusters.set(cluster.key, cluster);
    return cluster;
  }

  /** Adds a member; `weight` 0 leaves the sums as they are, which copies must. */
  add(cluster: Cluster, member: number, vectors: Vectors, weight = 1): void {
    cluster.members.push(member);
    if (vectors.published !== undefined) {
      cluster.newest = Math.max(cluster.newest ?? vectors.published, vectors.published);
      cluster.oldest = Math.min(cluster.oldest ?? vectors.published, vectors.published);
    }
    if (weight === 0) return;
    this.addVector(cluster, vectors.language, vectors.words);
    this.addVector(cluster, ALL_LANGUAGES, vectors.neutral);
  }

  /** Takes all that `from` has over into `into` and forgets it. */
  merge(into: Cluster, from: Cluster): void {
    into.members.push(...from.members);
    into.newest = maxOf(into.newest, from.newest);
    into.oldest = minOf(into.oldest, from.oldest);
    for (const [space, { terms, count }] of from.sums) {
      this.addVector(into, space, terms);
      const sum = into.sums.get(space);
      if (sum) sum.count += count - 1;
      for (const term of terms.keys()) this.postings.get(`${space} ${term}`)?.delete(from.key);
    }
    this.clusters.delete(from.key);
  }

  /** The clusters that share most of the heaviest telling terms with an article, at most {@link MAX_CANDIDATES}, in the order of their opening. */
  candidates({ language, words, neutral }: Vectors): Cluster[] {
    const shared = new Map<number, number>();
    this.countShared(language, words, shared);
    this.countShared(ALL_LANGUAGES, neutral, shared);
    const best = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MAX_CANDIDATES);
    return best
      .map(([key]) => key)
      .sort((a, b) => a - b)
      .flatMap(key => this.clusters.get(key) ?? []);
  }

  private countShared(space: string, vector: Vector, shared: Map<number, number>): void {
    let looked = 0;
    for (const [term, weight] of vector) {
      const posting = this.postings.get(`${space} ${term}`);
      if (posting === undefined || posting.size > MAX_POSTINGS) continue;
      if (++looked > LOOKED_UP) return;
      for (const key of posting) shared.set(key, (shared.get(key) ?? 0) + weight);
    }
  }

  private addVector(cluster: Cluster, space: string, vector: Vector): void {
    const sum = cluster.sums.get(space) ?? { terms: new Map<string, number>(), count: 0, squaredNorm: 0 };
    cluster.sums.set(space, sum);
    sum.count++;
    for (const [term, weight] of vector) {
      const before = sum.terms.get(term) ?? 0;
      sum.terms.set(term, before + weight);
      sum.squaredNorm += weight * weight + 2 * before * weight;
      if (before > 0) continue;
      const key = `${space} ${term}`;
      const posting = this.postings.get(key);
      if (posting) posting.add(cluster.key);
      else this.postings.set(key, new Set([cluster.key]));
    }
  }
}

/** Cosine of a vector of unit length and the sum of a cluster in a space; undefined where the cluster has none there. */
export function cosineTo(cluster: Cluster, space: string, vector: Vector): number | undefined {
  const sum = cluster.sums.get(space);
  if (sum === undefined || sum.squaredNorm === 0) return undefined;
  let dot = 0;
  for (const [term, weight] of vector) dot += weight * (sum.terms.get(term) ?? 0);
  return dot / Math.sqrt(sum.squaredNorm);
}

const maxOf = (a: number | undefined, b: number | undefined) =>
  a === undefined ? b : b === undefined ? a : Math.max(a, b);
const minOf = (a: number | undefined, b: number | undefined) =>
  a === undefined ? b : b === undefined ? a : Math.min(a, b);
