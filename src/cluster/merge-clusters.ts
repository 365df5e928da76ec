import { likeness, SETTINGS } from './scoring.ts';
import type { Cluster, StoryIndex } from './story-index.ts';
import { ALL_LANGUAGES } from './vocabulary.ts';

/** Rounds of merging at most; more than three have not been seen to change anything. */
const MAX_ROUNDS = 6;

const MS_PER_DAY = 86_400_000;

/** Merges clusters that turn out to be one story, most alike first, until none is. */
export function mergeClusters(index: StoryIndex): void {
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const pairs = findPairs(index);
    const touched = new Set<number>();
    for (const { a, b } of pairs) {
      if (touched.has(a.key) || touched.has(b.key)) continue;
      touched.add(a.key).add(b.key);
      const [into, from] = a.key < b.key ? [a, b] : [b, a];
      index.merge(into, from);
    }
    if (touched.size === 0) return;
  }
}

interface Pair {
  readonly a: Cluster;
  readonly b: Cluster;
  readonly value: number;
}

function findPairs(index: StoryIndex): Pair[] {
  const pairs: Pair[] = [];
  for (const a of index.clusters.values()) {
    for (const b of neighbours(index, a)) {
      if (b.key <= a.key) continue;
      const value = likeness(a, b);
      if (value >= SETTINGS.merge + SETTINGS.perDay * Math.min(daysApart(a, b), SETTINGS.maxDays))
        pairs.push({ a, b, value });
    }
  }
  return pairs.sort((x, y) => y.value - x.value || x.a.key - y.a.key || x.b.key - y.b.key);
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
