import { likeness, SETTINGS } from './scoring.ts';
import type { Cluster, StoryIndex } from './story-index.ts';
import { ALL_LANGUAGES } from './vocabulary.ts';

/** Rounds of merging at most; more than three have not been seen to change anything. */
const MAX_ROUNDS = 6;

const MS_PER_DAY = 86_400_000;

/** Merges clusters that turn out to be one story, most alike first, until none is. */
export function mergeClusters(index: StoryIndex): void {
  let changed: readonly Cluster[] = [...index.clusters.values()];
  for (let round = 0; round < MAX_ROUNDS && changed.length > 0; round++) {
    const pairs = findPairs(index, changed);
    const touched = new Set<number>();
    const grown: Cluster[] = [];
    for (const { a, b } of pairs) {
      if (touched.has(a.key) || touched.has(b.key)) continue;
      touched.add(a.key).add(b.key);
      const [into, from] = a.key < b.key ? [a, b] : [b, a];
      index.merge(into, from);
      grown.push(into);
    }
    changed = grown;
  }
}

interface Pair {
  readonly a: Cluster;
  readonly b: Cluster;
  readonly value: number;
}

/** The pairs to merge in which at least one cluster is among the changed ones, most alike first. */
function findPairs(index: StoryIndex, changed: readonly Cluster[]): Pair[] {
  const pairs: Pair[] = [];
  const seen = new Set<string>();
  for (const a of changed) {
    for (const b of neighbours(index, a)) {
      const pair = a.key < b.key ? `${a.key} ${b.key}` : `${b.key} ${a.key}`;
      if (a.key === b.key || seen.has(pair)) continue;
      seen.add(pair);
      const value = likeness(a, b);
      if (value >= SETTINGS.merge + SETTINGS.perDay * Math.min(daysApart(a, b), SETTINGS.maxDays))
        pairs.push({ a, b, value });
    }
  }
  return pairs.sort(
    (x, y) =>
      y.value - x.value ||
      Math.min(x.a.key, x.b.key) - Math.min(y.a.key, y.b.key) ||
      x.a.key + x.b.key - y.a.key - y.b.key,
  );
}

function neighbours(index: StoryIndex, cluster: Cluster): Cluster[] {
  const heaviest = (space: string) => new Map([...(cluster.sums.get(space)?.terms ?? [])].sort((a, b) => b[1] - a[1]));
  const neutral = heaviest(ALL_LANGUAGES);
  const languages = [...cluster.sums.keys()].filter(space => space !== ALL_LANGUAGES);
  const found = languages.flatMap(language => index.candidates({ language, words: heaviest(language), neutral }));
  return [...new Set(found)];
}

function daysApart(a: Cluster, b: Cluster): number {
  if (a.newest === undefined || a.oldest === undefined || b.newest === undefined || b.oldest === undefined) return 0;
  return Math.max(0, a.oldest - b.newest, b.oldest - a.newest) / MS_PER_DAY;
}
