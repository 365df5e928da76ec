import type { Assignment } from '../../model/story.ts';

/**
 * For each article the article that its words come from: itself, or the far end of its chain of copies. Copies of one origin count as one
 * voice wherever the dossier counts. A chain that leaves the assignments ends where it leaves; a circle ends at its smallest id.
 */
export function findOrigins(assignments: readonly Assignment[]): ReadonlyMap<string, string> {
  const copyOf = new Map(assignments.map(a => [a.id, a.copyOf]));
  return new Map(assignments.map(({ id }) => [id, endOfChain(id, copyOf)]));
}

function endOfChain(id: string, copyOf: ReadonlyMap<string, string | undefined>): string {
  const seen = new Set<string>();
  let at = id;
  while (!seen.has(at)) {
    seen.add(at);
    const next = copyOf.get(at);
    if (next === undefined) return at;
    at = next;
  }
  return [...seen].sort()[0] ?? id;
}
