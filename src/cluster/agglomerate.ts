import { type Group, mergeGroups } from './group.ts';
import { scoreOf } from './scoring.ts';

/** How far below the joining score two groups are still remembered as neighbours: merging may bring them nearer. */
const MARGIN = 2;
/** Neighbours that a group remembers, best first. */
const MAX_NEIGHBOURS = 32;

/** Two groups that may be merged, at a score. */
interface Pair {
  readonly a: Node;
  readonly b: Node;
  readonly score: number;
}

interface Node {
  readonly group: Group;
  readonly neighbours: Map<Node, number>;
  isGone: boolean;
}

/**
 * Merges groups, always the two most alike, until no two neighbours reach the joining score `join`. `neighbours` gives for each group the places of earlier ones
 * that may be the same story. Equal scores go to the earliest groups, so that the same groups always end the same way.
 */
export function agglomerate(
  groups: readonly Group[],
  neighbours: readonly (readonly number[])[],
  join: number,
): Group[] {
  const nodes: Node[] = groups.map(group => ({ group, neighbours: new Map(), isGone: false }));
  const queue = new PairQueue(join);
  nodes.forEach((a, i) => {
    for (const j of neighbours[i] ?? []) {
      const b = nodes[j];
      if (b !== undefined) link({ a, b, score: scoreOf(a.group, b.group) }, queue);
    }
  });
  for (let best = queue.take(); best !== undefined; best = queue.take()) {
    if (best.a.isGone || best.b.isGone || best.a.neighbours.get(best.b) !== best.score) continue;
    merge(best, queue);
  }
  return nodes.filter(node => !node.isGone).map(node => node.group);
}

function link(pair: Pair, queue: PairQueue): void {
  const { a, b, score } = pair;
  if (score < queue.join - MARGIN) return;
  a.neighbours.set(b, score);
  b.neighbours.set(a, score);
  if (score >= queue.join) queue.add(pair);
}

function merge({ a, b, score }: Pair, queue: PairQueue): void {
  const [into, from] = a.group.members.length >= b.group.members.length ? [a, b] : [b, a];
  mergeGroups(into.group, from.group, score);
  from.isGone = true;
  const near = new Map(into.neighbours);
  for (const [node, value] of from.neighbours) {
    node.neighbours.delete(from);
    near.set(node, Math.max(value, near.get(node) ?? value));
  }
  near.delete(into);
  near.delete(from);
  into.neighbours.clear();
  const kept = [...near].sort((x, y) => y[1] - x[1] || x[0].group.key - y[0].group.key);
  for (const [node] of kept.slice(MAX_NEIGHBOURS)) node.neighbours.delete(into);
  for (const [node] of kept.slice(0, MAX_NEIGHBOURS)) {
    node.neighbours.delete(into);
    link({ a: into, b: node, score: scoreOf(into.group, node.group) }, queue);
  }
}

const keyOf = ({ a, b }: Pair): readonly [number, number] => {
  const [x, y] = [a.group.key, b.group.key];
  return x < y ? [x, y] : [y, x];
};

/** A binary heap of pairs, the most alike first, the earliest of equals. */
class PairQueue {
  readonly join: number;
  private readonly heap: { pair: Pair; first: number; second: number }[] = [];

  constructor(join: number) {
    this.join = join;
  }

  add(pair: Pair): void {
    const [first, second] = keyOf(pair);
    this.heap.push({ pair, first, second });
    for (let i = this.heap.length - 1; i > 0; ) {
      const parent = (i - 1) >> 1;
      if (!this.isBefore(i, parent)) return;
      this.swap(i, parent);
      i = parent;
    }
  }

  take(): Pair | undefined {
    const top = this.heap[0];
    const last = this.heap.pop();
    if (top === undefined || last === undefined) return undefined;
    if (this.heap.length > 0) {
      this.heap[0] = last;
      this.sink();
    }
    return top.pair;
  }

  private sink(): void {
    for (let i = 0; ; ) {
      let least = i;
      for (const child of [2 * i + 1, 2 * i + 2])
        if (child < this.heap.length && this.isBefore(child, least)) least = child;
      if (least === i) return;
      this.swap(i, least);
      i = least;
    }
  }

  private isBefore(i: number, j: number): boolean {
    const [x, y] = [this.heap[i], this.heap[j]];
    if (x === undefined || y === undefined) return false;
    return (y.pair.score - x.pair.score || x.first - y.first || x.second - y.second) < 0;
  }

  private swap(i: number, j: number): void {
    const [x, y] = [this.heap[i], this.heap[j]];
    if (x === undefined || y === undefined) return;
    this.heap[i] = y;
    this.heap[j] = x;
  }
}
