import { namesFrom } from '../../metadata/author-names.ts';
import { parseDateValue } from '../../metadata/date-value.ts';
import type { BlockRange, PageBlock, RenderedPage } from '../render-blocks.ts';
import { closest, elementsOf, type PageElement, textOf } from '../tree.ts';
import type { Segment } from './segment.ts';

/** A date in the markup: an ISO day or instant, and whether it is that of a later change. */
export interface MarkedDate {
  readonly value: string;
  readonly isModified: boolean;
}

/** What the markup of a page says of its blocks beside their text. */
export interface PageFacts {
  readonly rangeOf: ReadonlyMap<PageElement, BlockRange>;
  /** The dates of `time` elements inside a segment, running text aside, in page order. */
  datesIn(segment: Segment): MarkedDate[];
  /** The authors that the markup of a segment names (`rel="author"`, `itemprop="author"`). */
  authorsIn(segment: Segment): string[];
  /** The id by which a segment can be addressed; undefined where it has none. */
  idOf(segment: Segment): string | undefined;
}

/** Longer blocks are running text, and the dates in them what it tells of. */
const MAX_DATE_LINE_CHARS = 160;
/** Blocks at the start of a segment whose ids are its own. */
const MAX_ID_BLOCKS = 3;
const AUTHOR = /(?:^|\s)author(?:$|\s)/i;
const MODIFIED = /modif|updat|edited/i;

/** Reads the facts of a rendered page. Linear in its elements and their depth. */
export function readPageFacts(root: PageElement, page: RenderedPage, language: string | undefined): PageFacts {
  const rangeOf = new Map(page.ranges.map(range => [range.element, range]));
  const dates = new Map<number, MarkedDate[]>();
  const ids = new Map<number, { id: string; to: number }[]>();
  const authors = new Map<number, string[]>();
  for (const element of elementsOf(root)) {
    const { datetime, id = element.tag === 'a' ? element.attributes.name : undefined } = element.attributes;
    const { rel = '', itemprop = '' } = element.attributes;
    const isAuthor = (rel !== '' && AUTHOR.test(rel)) || (itemprop !== '' && AUTHOR.test(itemprop));
    if (!id && !isAuthor && (element.tag !== 'time' || !datetime)) continue;
    const holder = closest(element, at => rangeOf.has(at));
    const range = holder && rangeOf.get(holder);
    if (range === undefined) continue;
    if (id) push(ids, range.from, { id, to: range.to });
    if (isAuthor) push(authors, range.from, ...namesFrom(textOf(element, MAX_DATE_LINE_CHARS)));
    const value = element.tag === 'time' && datetime ? parseDateValue(datetime, language) : undefined;
    if (value !== undefined) push(dates, range.from, { value, isModified: isModified(element) });
  }
  return {
    rangeOf,
    datesIn({ from, to }) {
      return indexes(from, to).flatMap(i => (isShort(page.blocks[i]) ? (dates.get(i) ?? []) : []));
    },
    authorsIn: ({ from, to }) => [...new Set(indexes(from, to).flatMap(i => authors.get(i) ?? []))],
    idOf({ element, from, to }) {
      const whole = rangeOf.get(element);
      const own = whole?.from === from && whole.to === to ? element.attributes.id : undefined;
      const inside = indexes(from, Math.min(to, from + MAX_ID_BLOCKS)).flatMap(i => ids.get(i) ?? []);
      return own ?? inside.find(found => found.to <= to)?.id;
    },
  };
}

const isShort = (block: PageBlock | undefined): boolean =>
  block !== undefined && block.text.length <= MAX_DATE_LINE_CHARS;

const isModified = ({ hints, attributes, parent }: PageElement): boolean =>
  MODIFIED.test(`${hints} ${attributes.itemprop ?? ''} ${parent?.hints ?? ''}`);

const indexes = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

function push<T>(map: Map<number, T[]>, key: number, ...values: T[]): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, values);
  else list.push(...values);
}
