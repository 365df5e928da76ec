import type { AnnotatedArticle } from '../model/annotation.ts';
import { storyId } from '../model/ids.ts';
import type { Assignment, Reason } from '../model/story.ts';
import { CopyIndex, type FoundCopy } from './copies/copy-index.ts';
import { type Features, readFeatures } from './features.ts';
import { mergeClusters } from './merge-clusters.ts';
import { reasonsOf, scoreOf, thresholdAt } from './scoring.ts';
import { type Cluster, StoryIndex, type Vectors } from './story-index.ts';
import { ALL_LANGUAGES, Vocabulary } from './vocabulary.ts';

/** Places articles into stories as they arrive. */
export interface Clusterer {
  /** Places the next article and gives its assignment as it is known now. */
  add(article: AnnotatedArticle): Assignment;
  /** The assignments of all articles added, in order, placed again with what is known of all of them. */
  finish(): readonly Assignment[];
}

/** An article that was placed: its features, what it copies, and why it was put where it is. */
interface Placed {
  readonly features: Features;
  readonly copy: FoundCopy | undefined;
}

/** A clusterer with no articles. The same articles in the same order always give the same stories. */
export function createClusterer(): Clusterer {
  const vocabulary = new Vocabulary();
  const copies = new CopyIndex();
  const placed: Placed[] = [];
  const online = new Placement(placed, vocabulary);
  return {
    add(article) {
      const features = readFeatures(article);
      const copy = copies.add(article.text);
      vocabulary.add(features);
      placed.push({ features, copy });
      return online.place(placed.length - 1);
    },
    finish() {
      const final = new Placement(placed, vocabulary);
      for (const i of placed.keys()) final.place(i);
      return final.repair();
    },
  };
}

/** One pass over the articles in their order: where each is put. */
class Placement {
  private readonly index = new StoryIndex();
  private readonly clusters: Cluster[] = [];
  private readonly reasons: (readonly Reason[])[] = [];
  private readonly placed: readonly Placed[];
  private readonly vocabulary: Vocabulary;

  constructor(placed: readonly Placed[], vocabulary: Vocabulary) {
    this.placed = placed;
    this.vocabulary = vocabulary;
  }

  place(i: number): Assignment {
    const { features, copy } = this.get(i);
    const vectors = this.vectorsOf(features);
    const original = copy && this.clusters[copy.of];
    const { cluster, reasons } = original
      ? { cluster: original, reasons: [reasonOfCopy(copy)] }
      : this.findCluster(vectors);
    this.index.add(cluster, i, vectors, original ? 0 : 1);
    this.clusters.push(cluster);
    this.reasons.push(reasons);
    return this.assignmentOf(i, cluster);
  }

  repair(): Assignment[] {
    mergeClusters(this.index);
    const clusterOf = new Map(
      [...this.index.clusters.values()].flatMap(cluster => cluster.members.map(i => [i, cluster] as const)),
    );
    return this.placed.map((_, i) => this.assignmentOf(i, clusterOf.get(i) ?? this.index.open()));
  }

  private findCluster(vectors: Vectors): { cluster: Cluster; reasons: readonly Reason[] } {
    let best: { cluster: Cluster; score: ReturnType<typeof scoreOf>; margin: number } | undefined;
    for (const cluster of this.index.candidates(vectors)) {
      const score = scoreOf(cluster, vectors);
      const margin = score.value - thresholdAt(cluster, vectors.published);
      if (margin >= 0 && (best === undefined || margin > best.margin)) best = { cluster, score, margin };
    }
    if (best === undefined) return { cluster: this.index.open(), reasons: [] };
    return { cluster: best.cluster, reasons: reasonsOf(best.cluster, vectors, best.score) };
  }

  private vectorsOf({ language, words, neutral, published }: Features): Vectors {
    return {
      language,
      words: this.vocabulary.vectorOf(language, words),
      neutral: this.vocabulary.vectorOf(ALL_LANGUAGES, neutral),
      ...(published !== undefined && { published }),
    };
  }

  private assignmentOf(i: number, cluster: Cluster): Assignment {
    const { features, copy } = this.get(i);
    const opening = this.get(cluster.members.reduce((a, b) => Math.min(a, b), i)).features.id;
    const reasons = this.reasons[i] ?? [];
    return {
      id: features.id,
      story: storyId(opening),
      ...(copy && { copyOf: this.get(copy.of).features.id, copyKind: copy.kind }),
      ...(reasons.length > 0 && { reasons }),
    };
  }

  private get(i: number): Placed {
    const found = this.placed[i];
    if (found === undefined) throw new RangeError(`no article at ${i}`);
    return found;
  }
}

function reasonOfCopy({ shareOfCopy }: FoundCopy): Reason {
  return { feature: 'copy', weight: Math.round(shareOfCopy * 1000) / 1000 };
}
