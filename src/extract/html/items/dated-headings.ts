import { readDatedHeading, type UpdateHeading } from '../../text/update-heading.ts';
import { pageMeasure } from '../furniture.ts';
import { isProse } from '../score-block.ts';
import type { ItemPage } from './item-page.ts';
import { areNear, isLivePage } from './live-page.ts';
import { MAX_HEADING_CHARS, type Segment, segmentsAt } from './segment.ts';
import { areTold, isTold } from './told.ts';

/** Fewer are the dates of an ordinary article. */
const MIN_UPDATES = 3;
/** Share of the headings that must open with a date or time, and of those that must print a time where the page does not call itself live. */
const MIN_DATED_SHARE = 0.7;
const MIN_TIMED_SHARE = 0.8;
/** Share of the page's prose that must stand below the dated headings. */
const MIN_COVERED = 0.5;

/** An update below a dated heading; `day`: that of the last heading that printed one. */
export interface DatedSegment extends Segment {
  readonly day?: string;
  /** The time that opens it, where that is not in a heading. */
  readonly when?: UpdateHeading;
}

/**
 * The updates of a rolling page whose markup tells them apart only by headings that open with a date or a time. A chronology has days for
 * headings too: where most print no time, the page must call itself live. Undefined where there are no such updates.
 */
export function findDatedHeadings(source: ItemPage): DatedSegment[] | undefined {
  const { page, root, measures } = source;
  const { groups, days } = readHeadings(source);
  const best = groups.sort((a, b) => b.dated.length - a.dated.length)[0];
  if (best === undefined || best.dated.length < MIN_UPDATES || best.dated.length < MIN_DATED_SHARE * best.all)
    return undefined;
  const isTimed = best.timed >= MIN_TIMED_SHARE * best.dated.length;
  if (!isTimed && !isLivePage(source.head, source.metadata)) return undefined;
  const anchors = [...new Set([...best.dated, ...days])].sort((a, b) => a - b);
  const segments = withDays(segmentsAt(anchors, page), source);
  const prose = segments.reduce((sum, segment) => sum + proseIn(segment, source), 0);
  const isText = areTold(segments.map(({ from, to }) => isTold(page.blocks.slice(from, to))));
  if (!isText || prose < MIN_COVERED * pageMeasure(root, measures).proseChars) return undefined;
  return areNear(segments.flatMap(({ day }) => day ?? [])) ? segments : undefined;
}

interface HeadingGroup {
  all: number;
  timed: number;
  readonly dated: number[];
}

/** The headings of a page by their tag, and those that are only a day. */
function readHeadings(source: ItemPage): { groups: HeadingGroup[]; days: number[] } {
  const { page, standings, root } = source;
  const byTag = new Map<string, HeadingGroup>();
  const days: number[] = [];
  for (const [i, { kind, text, element }] of page.blocks.entries()) {
    if (kind !== 'heading' || text.length > MAX_HEADING_CHARS || standings(element, root) === 'furniture') continue;
    const group = byTag.get(element.tag) ?? { all: 0, dated: [], timed: 0 };
    byTag.set(element.tag, group);
    group.all++;
    const dated = /\d/.test(text) ? readDatedHeading(text, source.dates) : undefined;
    if (dated === undefined) continue;
    group.dated.push(i);
    if (dated.clock !== undefined || dated.date?.includes('T')) group.timed++;
    else if (dated.title === undefined) days.push(i);
  }
  return { groups: [...byTag.values()], days };
}

/** Takes out the headings that are only a day, and gives their day to what follows. */
function withDays(segments: readonly Segment[], source: ItemPage): DatedSegment[] {
  let day: string | undefined;
  return segments.flatMap(segment => {
    const heading = readDatedHeading(source.page.blocks[segment.from]?.text ?? '', source.dates);
    const isDay = heading?.date !== undefined && heading.title === undefined && proseIn(segment, source) === 0;
    if (heading?.date !== undefined) day = heading.date.slice(0, 10);
    return isDay ? [] : [{ ...segment, ...(day && { day }) }];
  });
}

/** Characters of running text in a segment. */
export const proseIn = ({ from, to }: Segment, { page }: ItemPage): number =>
  page.blocks
    .slice(from, to)
    .reduce((sum, { kind, text }) => sum + (kind !== 'heading' && isProse(text) ? text.length : 0), 0);
