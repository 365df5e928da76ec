import { pageMeasure, type Standing, type Strictness, standingOf } from '../furniture.ts';
import { type Measure, NOTHING } from '../measure.ts';
import type { PageElement } from '../tree.ts';

/** How an element stands inside an item, by itself and what is around it up to the item's own element. */
export type Standings = (element: PageElement, item: PageElement) => Standing;

const NO_TEASERS: ReadonlySet<PageElement> = new Set();

/**
 * Judges elements inside the items of a page. An item may look like a teaser and be named like one: what it is itself called does not count, only what
 * lies inside.
 */
export function createStandings(
  root: PageElement,
  measures: ReadonlyMap<PageElement, Measure>,
  strictness: Strictness,
): Standings {
  const whole = measures.get(root) ?? NOTHING;
  const context = {
    whole,
    page: pageMeasure(root, measures),
    strictness,
    teasers: NO_TEASERS,
    measures,
  };
  const known = new Map<PageElement, Standing>();
  const ownOf = (element: PageElement): Standing => {
    const standing = known.get(element) ?? standingOf(element, measures.get(element) ?? NOTHING, context);
    known.set(element, standing);
    return standing;
  };
  return (element, item) => {
    let worst: Standing = 'text';
    for (let at: PageElement | undefined = element; at !== undefined && at !== item; at = at.parent) {
      const own = ownOf(at);
      if (own === 'furniture') return own;
      if (own === 'doubtful') worst = own;
    }
    return worst;
  };
}
