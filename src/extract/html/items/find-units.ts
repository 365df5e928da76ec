import { isDateGlue } from '../../text/date-line.ts';
import { findClosingKind } from '../../text/labels.ts';
import { findClock } from '../../text/page-dates.ts';
import { readRiverMark } from '../../text/river-marks.ts';
import { isElsewhere, pageMeasure } from '../furniture.ts';
import type { BlockRange, PageBlock } from '../render-blocks.ts';
import { isProse } from '../score-block.ts';
import { closest, type PageElement } from '../tree.ts';
import { type ItemPage, otherPage } from './item-page.ts';
import type { Segment } from './segment.ts';
import { isTold } from './told.ts';

/** One of several elements side by side that could each hold an article. */
export interface Unit extends Segment {
  /** The text of its heading. */
  readonly heading: string | undefined;
  /** The other page that its heading or closing link leads to. */
  readonly address: string | undefined;
  /** The dates of its `time` elements, or that a clock time opens it. */
  readonly times: readonly string[];
  readonly hasTime: boolean;
  /** Holds text to speak of, not only the opening of one; any text will do where the item prints how often it was shared. */
  readonly isTold: boolean;
  /** Characters of running text. */
  readonly prose: number;
}

/** Units of one make. */
export interface UnitGroup {
  readonly units: readonly Unit[];
  /** Marked up as articles: complete in themselves (HTML standard, the article element). */
  readonly isMarked: boolean;
}

/** Share of the page's prose that an element must hold for its children to be looked at. */
const MIN_SHARE = 0.5;
/** Share of the page's prose that the units of a group must hold together. */
const MIN_COVERED = 0.6;
const MIN_UNITS = 3;
const MIN_MARKED_UNITS = 2;
const MAX_HEAD_BLOCKS = 6;
/** The deepest of 1,300 measured pages nests 60 elements. */
const MAX_LEVELS = 60;

/**
 * The elements side by side that hold most of the page's text, each with a heading or a time of its own: articles of the markup wherever they stand, or
 * children of one element with the same tag. The group with the most units; undefined where there is none.
 */
export function findUnits(page: ItemPage): UnitGroup | undefined {
  const { root, measures } = page;
  const total = pageMeasure(root, measures).proseChars;
  if (total === 0) return undefined;
  const articles = page.page.ranges
    .filter(({ element }) => element.tag === 'article')
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const units = new Map<PageElement, Unit | undefined>();
  const unitOf = (range: BlockRange): Unit | undefined => {
    // The same articles are looked at on every level.
    if (!units.has(range.element)) units.set(range.element, readUnit(range, page));
    return units.get(range.element);
  };
  let best: UnitGroup | undefined;
  for (const element of layoutOf(page, total)) {
    for (const group of groupsIn(element, articles, { page, unitOf })) {
      const prose = group.units.reduce((sum, unit) => sum + unit.prose, 0);
      const isEnough = group.units.length >= (group.isMarked ? MIN_MARKED_UNITS : MIN_UNITS);
      if (isEnough && prose >= MIN_COVERED * total && group.units.length > (best?.units.length ?? 0)) best = group;
    }
  }
  return best;
}

/** The elements that each hold most of the page's prose, outer before inner. */
function layoutOf({ root, measures }: ItemPage, total: number): PageElement[] {
  const chain: PageElement[] = [];
  let next: PageElement | undefined = root;
  while (next !== undefined && chain.length < MAX_LEVELS) {
    chain.push(next);
    next = next.children.find(
      (child): child is PageElement =>
        child.kind === 'element' && (measures.get(child)?.proseChars ?? 0) > MIN_SHARE * total && child.tag !== 'aside',
    );
  }
  return chain;
}

interface UnitSource {
  readonly page: ItemPage;
  readonly unitOf: (range: BlockRange) => Unit | undefined;
}

function groupsIn(element: PageElement, articles: readonly BlockRange[], { page, unitOf }: UnitSource): UnitGroup[] {
  const byTag = new Map<string, BlockRange[]>();
  for (const child of element.children) {
    const range = child.kind === 'element' ? page.facts.rangeOf.get(child) : undefined;
    if (range === undefined || !/^(?:div|section|li|article|details)$/.test(range.element.tag)) continue;
    const group = byTag.get(range.element.tag);
    if (group === undefined) byTag.set(range.element.tag, [range]);
    else group.push(range);
  }
  const groups = [...byTag].filter(([tag, ranges]) => tag !== 'article' && ranges.length >= MIN_UNITS);
  const top = topmost(articles, page.facts.rangeOf.get(element));
  return [...groups, ['article', top] as const].map(([tag, ranges]) => ({
    isMarked: tag === 'article',
    units: ranges
      .filter(range => !isElsewhere(range.element.parent ?? range.element, element))
      .flatMap(range => unitOf(range) ?? []),
  }));
}

/** The articles inside a range that stand in no other article inside it; ordered by their beginnings. */
function topmost(articles: readonly BlockRange[], outer: BlockRange | undefined): BlockRange[] {
  if (outer === undefined) return [];
  const top: BlockRange[] = [];
  for (const article of articles) {
    if (article.from < outer.from || article.to > outer.to || article.element === outer.element) continue;
    if (article.from >= (top.at(-1)?.to ?? 0)) top.push(article);
  }
  return top;
}

function readUnit(range: BlockRange, page: ItemPage): Unit | undefined {
  const blocks = page.page.blocks.slice(range.from, range.to);
  const heading = blocks.slice(0, MAX_HEAD_BLOCKS).find(block => block.kind === 'heading');
  const times = page.facts.datesIn(range).map(({ value }) => value);
  const hasTime = times.length > 0 || blocks.slice(0, 2).some(({ text }) => opensWithClock(text));
  if (heading === undefined && !hasTime) return undefined;
  const told = blocks.filter(({ kind, text }) => kind !== 'heading' && kind !== 'caption' && isProse(text));
  const prose = told.reduce((sum, { text }) => sum + text.length, 0);
  return {
    element: range.element,
    from: range.from,
    to: range.to,
    heading: heading?.text,
    // Few units are looked at closer.
    get address() {
      return otherPage(linkOf(heading) ?? closingLink(blocks), page);
    },
    times,
    hasTime,
    get isTold() {
      return isTold(blocks) || (prose > 0 && blocks.some(isShareCount));
    },
    prose,
  };
}

const isShareCount = ({ text }: PageBlock): boolean =>
  readRiverMark({ text, links: [], isAfterBlank: true })?.role === 'share-count';

const opensWithClock = (text: string): boolean => {
  const clock = text.length <= 200 ? findClock(text.slice(0, 24)) : undefined;
  return clock !== undefined && isDateGlue(text.slice(0, clock.start));
};

/** The address in a heading or around it. */
function linkOf(block: PageBlock | undefined): string | undefined {
  if (block === undefined || block.linkChars === 0) return undefined;
  const around = closest(block.element, ({ tag, attributes }) => tag === 'a' && attributes.href !== undefined);
  return block.links[0]?.url ?? around?.attributes.href;
}

const closingLink = (blocks: readonly PageBlock[]): string | undefined =>
  blocks.findLast(
    ({ text, links }) =>
      links.length > 0 && findClosingKind(text.slice((links[0] as { start: number }).start)) !== undefined,
  )?.links[0]?.url;
