import type { Share } from '../../model/article.ts';
import { type Age, findAge, resolveAge } from './ages.ts';
import { labelKey, labelSet, MAX_LABEL_CHARS } from './labels.ts';
import type { PageLine } from './page.ts';

/** A line of a river's furniture and what it says. */
export interface RiverMark {
  readonly role: 'share-count' | 'age' | 'read-whole' | 'share-action' | 'repeated';
  readonly count?: number;
  readonly age?: Age;
  readonly url?: string;
}

/** Times that a short line must be repeated, figures aside, to be taken for furniture that no table knows. */
const MIN_REPEATED = 4;
const MAX_REPEATED_CHARS = 40;
/** Lines above the first item (name of the page, number of stories). */
const MAX_HEAD_LINES = 6;

const shareCounts = labelSet(({ river }) => river.shareCount);
const shareActions = labelSet(({ river }) => river.shareAction);
const wholeLinks = labelSet(({ river, closing }) => [...river.readWhole, ...closing.bare]);
const pageLabels = labelSet(({ river }) => [...river.pager, ...river.pageCount]);
const pageCounts = labelSet(({ river }) => river.pageCount);

/** The lines of a page of shared stories without its paging and what stands above its number of stories, and the furniture among them. Share counts above 10 million are none. */
export function readRiverMarks(lines: readonly PageLine[]): {
  lines: readonly PageLine[];
  marks: ReadonlyMap<PageLine, RiverMark>;
} {
  const marks = new Map<PageLine, RiverMark>();
  const head = lines
    .slice(0, MAX_HEAD_LINES)
    .findLastIndex(({ text }) => pageCounts.has(labelKey(text.slice(0, MAX_LABEL_CHARS))));
  const kept = lines
    .slice(head + 1)
    .filter(
      line => line.text.length > MAX_LABEL_CHARS || line.mark !== undefined || !pageLabels.has(labelKey(line.text)),
    );
  const repeats = countRepeats(kept);
  for (const line of kept) {
    const mark =
      readRiverMark(line) ??
      ((repeats.get(line.text) ?? 0) >= MIN_REPEATED ? { role: 'repeated' as const } : undefined);
    if (mark !== undefined) marks.set(line, mark);
  }
  return { lines: kept, marks };
}

/** What a line by itself says of a shared item, where it is a label of the tables; undefined for any other line. */
export function readRiverMark(line: PageLine): RiverMark | undefined {
  const { text, links } = line;
  if (text.length > MAX_LABEL_CHARS) return undefined;
  const age = findAge(text);
  if (age !== undefined) return { role: 'age', age };
  const key = labelKey(text);
  if (shareCounts.has(key)) {
    const digits = (/\d[\d.,\s]*/.exec(text)?.[0] ?? '').replace(/\D/g, '');
    return digits !== '' && digits.length <= 7
      ? { role: 'share-count', count: Number(digits) }
      : { role: 'share-count' };
  }
  if (wholeLinks.has(key)) return { role: 'read-whole', ...(links[0] && { url: links[0].url }) };
  return shareActions.has(key) ? { role: 'share-action' } : undefined;
}

function countRepeats(lines: readonly PageLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of lines) if (text.length <= MAX_REPEATED_CHARS) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** What the furniture of an item says of its sharing; ages are resolved against `fetchedAt`. Undefined where it says nothing. */
export function readShare(marks: readonly RiverMark[], fetchedAt: string | undefined): Share | undefined {
  const count = marks.find(mark => mark.count !== undefined)?.count;
  const age = marks.find(mark => mark.age !== undefined)?.age;
  const at = age && resolveAge(age, fetchedAt);
  if (count === undefined && at === undefined) return undefined;
  return { ...(count !== undefined && { count }), ...(at !== undefined && { at }) };
}

/**
 * The day of sharing stands in for a date that the text does not print: a share is no earlier than what it shares. Where the rights name an earlier
 * year, the share came so late that its day says nothing.
 */
export function impliedDay(share: Share | undefined, rightsYear: number | undefined): string | undefined {
  const day = share?.at?.slice(0, 10);
  return day === undefined || (rightsYear !== undefined && rightsYear < Number(day.slice(0, 4))) ? undefined : day;
}
