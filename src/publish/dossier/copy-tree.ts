import type { Coverage } from '../../model/dossier.ts';
import type { CopyKind } from '../../model/story.ts';

/** An article with the copies made of it. */
export interface CopyNode {
  readonly article: string;
  /** How it differs from what it reprints; absent for the first. */
  readonly kind?: CopyKind;
  readonly copies: readonly CopyNode[];
}

/**
 * The trees of copies, each with its earliest article on top, the largest first. A chain that comes back to itself (damaged input) is cut where
 * it would repeat, so that every article stands once.
 */
export function copyTrees(copies: Coverage['copies']): CopyNode[] {
  const children = Map.groupBy(copies, copy => copy.of);
  const isCopy = new Set(copies.map(copy => copy.article));
  const seen = new Set<string>();
  const build = (article: string, kind?: CopyKind): CopyNode => {
    seen.add(article);
    const below = (children.get(article) ?? []).filter(copy => !seen.has(copy.article));
    return {
      article,
      ...(kind && { kind }),
      copies: below.flatMap(copy => (seen.has(copy.article) ? [] : [build(copy.article, copy.kind)])),
    };
  };
  const roots = [...children.keys()].filter(article => !isCopy.has(article));
  const trees = roots.map(root => build(root));
  for (const { of } of copies) if (!seen.has(of)) trees.push(build(of));
  return trees.sort((a, b) => sizeOf(b) - sizeOf(a));
}

const sizeOf = (node: CopyNode): number => 1 + node.copies.reduce((sum, copy) => sum + sizeOf(copy), 0);
