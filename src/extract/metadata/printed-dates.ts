import { isElsewhere } from '../html/furniture.ts';
import { rememberHints } from '../html/remember-hints.ts';
import type { PageBlock, RenderedPage } from '../html/render-blocks.ts';
import type { PageElement } from '../html/tree.ts';
import { DATE_HINTS, MODIFIED_CUES, OTHER_CUES, PUBLISHED_AFTER, PUBLISHED_CUES } from './date-cues.data.ts';
import { findDates } from './date-text.ts';
import { dayPart, parseDateValue } from './date-value.ts';

/** A date that readers see on the page, and how strongly its place speaks for it being the article's own. */
export interface PrintedDate {
  readonly value: string;
  readonly weight: number;
  readonly isModified: boolean;
}

/** The page that dates are looked for on. */
export interface PrintedDateContext {
  readonly page: RenderedPage;
  /** `time` and `abbr` elements. */
  readonly marked: readonly PageElement[];
  /** Index of the block that prints the headline. */
  readonly titleIndex?: number | undefined;
  readonly language?: string | undefined;
}

/** Dates deep inside running text are what the article tells of. */
const MAX_EDGE_CHARS = 70;
/** Blocks around the headline in which datelines stand. */
const NEAR_TITLE = 8;
/** Blocks and dates looked at: archives and calendars print thousands. */
const MAX_BLOCKS = 3000;

const PUBLISHED = new RegExp(PUBLISHED_CUES, 'gi');
const MODIFIED = new RegExp(MODIFIED_CUES, 'gi');
const OTHER = new RegExp(OTHER_CUES, 'i');
const AFTER = new RegExp(`^\\W{0,3}(?:uhr )?(?:${PUBLISHED_AFTER})`, 'iu');
const HINTS = new RegExp(
  String.raw`(?:^|[\s_-])(?:${DATE_HINTS}|(?!up)\w*(?:datum|dates?|published|created))(?:$|[\s_\d-])`,
);
const hasDateWord = rememberHints(hints => HINTS.test(hints));

/** The dates printed on a page, in page order. */
export function findPrintedDates(context: PrintedDateContext): PrintedDate[] {
  const { page, marked, language } = context;
  const timed = markedByBlock(page, marked, language);
  const dates: (PrintedDate & { readonly list: string; readonly isNear: boolean })[] = [];
  for (const [index, block] of page.blocks.slice(0, MAX_BLOCKS).entries()) {
    const marks = timed.get(index);
    const readings = readingsOf(block, language);
    for (const reading of marks === undefined ? readings : [...marks, ...readings]) {
      const cue = cueOf(reading.before, reading.after);
      if (cue === 'other') continue;
      const place = placeWeight(block, index, context.titleIndex);
      const weight = place + reading.weight + (cue === 'published' ? 2.5 : 0);
      dates.push({
        value: reading.value,
        weight,
        isModified: cue === 'modified',
        isNear: isNearTitle(index, context.titleIndex),
        list: `${block.element.tag} ${block.element.hints}`,
      });
    }
  }
  return withoutLists(dates);
}

interface Reading {
  readonly value: string;
  readonly before: string;
  readonly after: string;
  readonly weight: number;
}

function readingsOf(block: PageBlock, language: string | undefined): Reading[] {
  const { text } = block;
  const isLong = text.length > 2 * MAX_EDGE_CHARS + 60;
  const head = isLong ? text.slice(0, MAX_EDGE_CHARS) : text;
  const found = findDates(head, { language });
  if (found.length === 0) return [];
  return found.slice(0, 4).map(({ value, start, end }) => ({
    value,
    before: head.slice(Math.max(0, start - 40), start),
    after: text.slice(end, end + 30),
    // A line that is little but the date is a dateline; a long paragraph that opens with one may be.
    weight:
      (text.length <= end - start + 25 || isOpening(text, start, end)
        ? 2
        : text.length <= 120
          ? 1
          : isLong
            ? -2.5
            : -0.5) + (block.linkChars > text.length * 0.6 ? -1 : 0),
  }));
}

/** True for a date that opens a paragraph and is set off by a dash: "04.05.2031 – The council …". */
const isOpening = (text: string, start: number, end: number): boolean =>
  start <= 2 && /^\)?\s?[–—-]\s/.test(text.slice(end, end + 5));

function markedByBlock(
  page: RenderedPage,
  marked: readonly PageElement[],
  language: string | undefined,
): Map<number, Reading[]> {
  const first = new Map(page.ranges.map(r => [r.element, r.from]));
  const result = new Map<number, Reading[]>();
  for (const element of marked) {
    const value = element.attributes.datetime ?? (element.tag === 'abbr' ? element.attributes.title : undefined);
    const parsed = value === undefined ? undefined : parseDateValue(value, language);
    let at: PageElement | undefined = element;
    while (at !== undefined && !first.has(at)) at = at.parent;
    const index = at && first.get(at);
    if (parsed === undefined || index === undefined) continue;
    const hints = `${element.hints} ${element.attributes.itemprop ?? ''}`.toLowerCase();
    const isModified = /modif|updat/.test(hints);
    const weight =
      2.5 + (/publish|pubdate|entry-date|created/.test(hints) || element.attributes.pubdate !== undefined ? 2 : 0);
    const before = isModified ? 'updated' : (page.blocks[index]?.text.slice(0, 40) ?? '');
    const readings = result.get(index) ?? [];
    readings.push({ value: parsed, before: /\d/.test(before) ? '' : before, after: '', weight });
    result.set(index, readings);
  }
  return result;
}

function cueOf(before: string, after: string): 'published' | 'modified' | 'other' | undefined {
  // The nearest cue decides: "published 3 May, updated".
  const near = before.slice(-40);
  if (OTHER.test(near)) return 'other';
  const modified = lastIndex(MODIFIED, near);
  const published = lastIndex(PUBLISHED, near);
  if (modified >= 0 && modified >= published) return 'modified';
  if (published >= 0) return 'published';
  if (AFTER.test(after)) return 'published';
  return /^\s*\((?:updat|aktualis)/i.test(after) ? 'modified' : undefined;
}

function lastIndex(pattern: RegExp, text: string): number {
  let last = -1;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) last = match.index;
  return last;
}

const isNearTitle = (index: number, titleIndex: number | undefined): boolean =>
  titleIndex !== undefined && index >= titleIndex - 4 && index <= titleIndex + NEAR_TITLE;

function placeWeight(block: PageBlock, index: number, titleIndex: number | undefined): number {
  let weight = 0;
  let element: PageElement | undefined = block.element;
  for (let level = 0; level < 3 && element !== undefined; level++, element = element.parent) {
    if (hasDateWord(element.hints)) {
      weight += level === 0 ? 2.5 : 1.5;
      break;
    }
  }
  if (isElsewhere(block.element)) weight -= 4;
  if (titleIndex !== undefined) {
    const distance = index - titleIndex;
    if (isNearTitle(index, titleIndex)) weight += 3 - 0.15 * Math.abs(distance);
    else if (distance > NEAR_TITLE * 5) weight -= 0.5;
    else if (distance < -NEAR_TITLE) weight -= 1;
  }
  return weight;
}

/** Places of one make that print three days or more are a list of other articles or comments. */
function withoutLists(
  dates: readonly (PrintedDate & { readonly list: string; readonly isNear: boolean })[],
): PrintedDate[] {
  const days = new Map<string, Set<string>>();
  for (const { list, value } of dates) days.set(list, (days.get(list) ?? new Set()).add(dayPart(value)));
  return dates.map(({ list, isNear, ...date }) =>
    !isNear && (days.get(list)?.size ?? 0) >= 3 ? { ...date, weight: date.weight - 2 } : date,
  );
}
