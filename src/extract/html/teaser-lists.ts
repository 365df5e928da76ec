import type { Measure } from './measure.ts';
import { elementsOf, type PageElement } from './tree.ts';

/** Elements of one make side by side from which they are a list of other articles. */
const MIN_TEASERS = 3;
/** A teaser is a headline with an excerpt; longer elements are articles of a page that prints several. */
const MAX_TEASER_CHARS = 800;

/**
 * The teasers of other articles on a page: three or more elements side by side, alike in tag, each short and with a heading that is a link from end to
 * end. An article's own sections have headings that are not links.
 */
export function findTeasers(root: PageElement, measures: ReadonlyMap<PageElement, Measure>): ReadonlySet<PageElement> {
  const teasers = new Set<PageElement>();
  for (const parent of elementsOf(root)) {
    if ((measures.get(parent)?.linkedHeadings ?? 0) < MIN_TEASERS) continue;
    const groups = new Map<string, PageElement[]>();
    for (const child of parent.children) {
      if (child.kind !== 'element') continue;
      const measure = measures.get(child);
      const isTeaser =
        measure !== undefined &&
        measure.linkedHeadings >= 1 &&
        measure.linkedHeadings <= 2 &&
        measure.chars <= MAX_TEASER_CHARS;
      if (isTeaser && !/^(?:h[1-6]|a|p)$/.test(child.tag))
        groups
          .set(child.tag, groups.get(child.tag) ?? [])
          .get(child.tag)
          ?.push(child);
    }
    for (const group of groups.values())
      if (group.length >= MIN_TEASERS) for (const teaser of group) teasers.add(teaser);
  }
  return teasers;
}
