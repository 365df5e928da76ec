import type { NameAnnotation } from '../../model/annotation.ts';

/** The names of an article, one for each entity (a name without one stands for itself), with how often it is named; in text order. */
export function shareEntity(names: readonly NameAnnotation[]): { name: NameAnnotation; count: number }[] {
  const found = new Map<string, { name: NameAnnotation; count: number }>();
  for (const name of names) {
    const key = name.entity ?? `${name.start}`;
    const known = found.get(key);
    if (known) known.count++;
    else found.set(key, { name, count: 1 });
  }
  return [...found.values()];
}
