import type { PageBlock, RenderedPage } from '../render-blocks.ts';
import { isProse } from '../score-block.ts';
import type { PageElement } from '../tree.ts';

/** The blocks of one item of a page: those from `from` up to `to`, exclusive. `element` holds them, perhaps with other items. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly element: PageElement;
}

/** The text of a block that reads like the heading of its item: at most this long. */
export const MAX_HEADING_CHARS = 200;

/**
 * The segments that anchors open: `anchors` are indexes of blocks, one an item, in page order. Each gets the largest element that holds no other anchor;
 * where that is little more than a heading, all up to the next anchor within the element around it. Linear in blocks times depth.
 */
export function segmentsAt(anchors: readonly number[], page: RenderedPage): Segment[] {
  const ranges = new Map(page.ranges.map(range => [range.element, range]));
  const units = anchors.map((anchor, i) => {
    const [before, after] = [anchors[i - 1] ?? -1, anchors[i + 1] ?? page.blocks.length];
    let element = page.blocks[anchor]?.element as PageElement;
    let own = { element, from: anchor, to: anchor + 1 };
    for (let at: PageElement | undefined = element; at !== undefined; at = at.parent) {
      const range = ranges.get(at) ?? own;
      element = at;
      if (range.from <= before || range.to > after) break;
      own = { ...range, element: at };
    }
    const outer = ranges.get(element) ?? own;
    return { own, outer };
  });
  const isFlat = units.map(({ own }) => !page.blocks.slice(own.from, own.to).some(isTextBlock));
  // What follows the last heading is bounded by the next item only on pages where text stands beside the headings, not below them in one element.
  const isFlatPage = isFlat.filter(flat => flat).length > units.length / 2;
  return units.map(({ own, outer }, i) => {
    const next = units[i + 1]?.own.from;
    if (!isFlat[i] || (next === undefined && !isFlatPage)) return own;
    const to = Math.min(next ?? page.blocks.length, outer.to);
    return { from: own.from, to, element: outer.element };
  });
}

/** A long heading reads like prose too. */
const isTextBlock = ({ kind, text }: PageBlock): boolean => kind !== 'heading' && isProse(text);
