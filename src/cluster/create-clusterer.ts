import type { AnnotatedArticle } from '../model/annotation.ts';
import { storyId } from '../model/ids.ts';
import type { Assignment, Reason } from '../model/story.ts';
import { agglomerate } from './agglomerate.ts';
import { ArticleIndex } from './article-index.ts';
import { CopyIndex, type FoundCopy } from './copies/copy-index.ts';
import { readFeatures } from './features.ts';
import { type Group, groupOf, mergeGroups } from './group.ts';
import { reasonsOf } from './reasons.ts';
import { joinAt, scoreOf } from './scoring.ts';
import { type CountedArticle, Vocabulary } from './vocabulary.ts';

/** Places articles into stories as they arrive. */
export interface Clusterer {
  /** Places the next article and gives its assignment as it is known now. */
  add(article: AnnotatedArticle): Assignment;
  /** The assignments of all articles added, in order, placed again with what is known of all of them. */
  finish(): readonly Assignment[];
}

/** An article that was placed, and what it copies. */
interface Placed {
  readonly article: CountedArticle;
  readonly copy: FoundCopy | undefined;
}

/** A clusterer with no articles. The same articles in the same order always give the same stories. */
export function createClusterer(): Clusterer {
  const vocabulary = new Vocabulary();
  const copies = new CopyIndex();
  const placed: Placed[] = [];
  const online = new OnlinePlacement(vocabulary);
  return {
    add(article) {
      const next = { article: vocabulary.add(readFeatures(article)), copy: copies.add(article.text) };
      placed.push(next);
      const { group, reasons } = online.place(next);
      return assignmentOf(placed, placed.length - 1, { opening: group.key, reasons });
    },
    finish: () => placeAgain(placed, vocabulary),
  };
}

/** One pass over the articles in the order of their arrival. */
class OnlinePlacement {
  private readonly index = new ArticleIndex();
  private readonly groups: Group[] = [];
  private readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Where the next article belongs; a copy goes to its original and moves nothing. */
  place({ article, copy }: Placed): { group: Group; reasons: readonly Reason[] } {
    const original = copy && this.groups[copy.of];
    if (original) {
      this.groups.push(original);
      return { group: original, reasons: [reasonOfCopy(copy)] };
    }
    const vectors = this.vocabulary.vectorsOf(article);
    const own = groupOf(this.groups.length, article, vectors);
    const near = new Set(this.index.add(own.key, vectors).map(other => this.groups[other] as Group));
    const best = bestOf(near, own, joinAt(this.groups.length));
    const reasons = best ? reasonsOf(best.group, own, this.vocabulary) : [];
    if (best) mergeGroups(best.group, own, best.score);
    const group = best?.group ?? own;
    this.groups.push(group);
    return { group, reasons };
  }
}

function bestOf(groups: Iterable<Group>, own: Group, join: number): { group: Group; score: number } | undefined {
  let best: { group: Group; score: number } | undefined;
  for (const group of groups) {
    const score = scoreOf(group, own);
    if (score >= join && (best === undefined || score > best.score)) best = { group, score };
  }
  return best;
}

/** Places all articles with the document frequencies of the whole, the most alike first, whatever the order of their arrival. */
function placeAgain(placed: readonly Placed[], vocabulary: Vocabulary): Assignment[] {
  const index = new ArticleIndex();
  const roots: number[] = [];
  const groups: Group[] = [];
  const neighbours: number[][] = [];
  const groupAt = new Map<number, number>();
  placed.forEach(({ article, copy }, i) => {
    roots.push(copy === undefined ? i : (roots[copy.of] ?? i));
    if (copy !== undefined) return;
    const vectors = vocabulary.vectorsOf(article);
    neighbours.push(index.add(i, vectors).map(other => groupAt.get(other) as number));
    groupAt.set(i, groups.push(groupOf(i, article, vectors)) - 1);
  });
  const groupOfArticle = new Map(
    agglomerate(groups, neighbours, joinAt(groups.length)).flatMap(group =>
      group.members.map(member => [member, group] as const),
    ),
  );
  return placed.map(({ article, copy }, i) => {
    const group = groupOfArticle.get(roots[i] ?? i);
    if (group === undefined) throw new RangeError(`no group holds article ${i}`);
    if (copy) return assignmentOf(placed, i, { opening: group.key, reasons: [reasonOfCopy(copy)] });
    const own = i === group.key ? undefined : groupOf(i, article, vocabulary.vectorsOf(article));
    return assignmentOf(placed, i, {
      opening: group.key,
      reasons: own ? reasonsOf(group, own, vocabulary) : [],
    });
  });
}

function assignmentOf(
  placed: readonly Placed[],
  i: number,
  { opening, reasons }: { opening: number; reasons: readonly Reason[] },
): Assignment {
  const idOf = (place: number): string => placed[place]?.article.id ?? '';
  const copy = placed[i]?.copy;
  return {
    id: idOf(i),
    story: storyId(idOf(opening)),
    ...(copy && { copyOf: idOf(copy.of), copyKind: copy.kind }),
    ...(reasons.length > 0 && { reasons }),
  };
}

function reasonOfCopy({ shareOfCopy }: FoundCopy): Reason {
  return { feature: 'copy', weight: Math.round(shareOfCopy * 1000) / 1000 };
}
