import { readBody } from '../text/article-body.ts';
import { readHead } from '../text/article-head.ts';
import { findTitleKind } from '../text/labels.ts';
import { isTitleLike } from '../text/line-shape.ts';
import type { Anatomy, ArticleDraft, Page, PageLine } from '../text/page.ts';
import { calculateDateReading, type DateReading } from '../text/page-dates.ts';
import { impliedDay, type RiverMark, readRiverMarks, readShare } from '../text/river-marks.ts';
import { splitTitle } from '../text/title.ts';

/** Sorts of furniture (count, age, link to the whole, share button) that every item must repeat; one alone is a feature of ordinary pages. */
const MIN_ROLES = 2;
/** Share of the items that must have a title. */
const MIN_TITLED_SHARE = 0.8;

/** One shared item: its furniture and its own lines, with the place of the furniture that stands above its text. */
interface Item {
  readonly source: readonly PageLine[];
  readonly lines: readonly PageLine[];
  readonly marks: readonly RiverMark[];
  /** How many of the lines stand above the first furniture. */
  readonly above: number;
}

/**
 * A river of shared stories: items that repeat the same furniture, such as a share count below the title, and a link to the whole story, an age and a
 * share button below the text. Found by structure: two sorts of furniture at least, an age or a share count among them, each on most items. Where the
 * page ends with furniture, the furniture closes the items; else it stands below their titles. The confidence is the share of items with a title, less a tenth
 * for a page with one item. A page with one item needs three sorts.
 */
export const river: Anatomy = {
  name: 'river',
  read(page) {
    const { lines, marks } = readRiverMarks(page.lines);
    const items = splitItems(lines, marks);
    if (items === undefined) return undefined;
    const dates = calculateDateReading(page);
    const articles = withoutPageHead(items).map(item => readItem(item, { page, dates }));
    const titled = articles.filter(({ title }) => title !== undefined).length / articles.length;
    if (titled < MIN_TITLED_SHARE) return undefined;
    return { confidence: articles.length === 1 ? titled - 0.1 : titled, articles };
  },
};

/** Where every other item has its furniture right below the title, more lines above that of the first one are the head of the page. */
function withoutPageHead(items: readonly Item[]): readonly Item[] {
  const [first, ...others] = items;
  const isBelowTitle = others.length > 0 && others.every(({ above }) => above === 1);
  if (first === undefined || !isBelowTitle || first.above < 2) return items;
  return [{ ...first, lines: first.lines.slice(first.above - 1), above: 1 }, ...others];
}

type Marks = ReadonlyMap<PageLine, RiverMark>;

function splitItems(lines: readonly PageLine[], marks: Marks): Item[] | undefined {
  const counts = new Map<string, number>();
  for (const { role } of marks.values()) counts.set(role, (counts.get(role) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const roles = [...counts].filter(([, count]) => count >= most * MIN_TITLED_SHARE && count > 0).map(([role]) => role);
  const isDated = roles.includes('age') || roles.includes('share-count');
  if (!isDated || roles.length < (most === 1 ? MIN_ROLES + 1 : MIN_ROLES)) return undefined;
  const cycle = [...marks].filter(([, { role }]) => roles.includes(role));
  return isClosedByFurniture(lines, marks)
    ? splitAfter(lines, marks, cycle.at(-1)?.[1].role)
    : splitBefore(lines, marks, cycle[0]?.[1].role);
}

/** True when the page ends with furniture, and when what follows the last furniture of an item is a title: then furniture closes the items. */
function isClosedByFurniture(lines: readonly PageLine[], marks: Marks): boolean {
  const last = lines.findLastIndex(line => marks.has(line));
  const after = lines.slice(last + 1);
  return after.length === 0 || after.every(line => isTitleLike(line) && line.text.length < 80);
}

function splitAfter(lines: readonly PageLine[], marks: Marks, closing: string | undefined): Item[] {
  const items: Item[] = [];
  let from = 0;
  for (const [i, line] of lines.entries()) {
    if (marks.get(line)?.role !== closing) continue;
    // Furniture may stand in any order after the text: it all closes this item.
    if (marks.has(lines[i + 1] as PageLine) && marks.get(lines[i + 1] as PageLine)?.role !== 'share-count') continue;
    items.push(itemOf(lines.slice(from, i + 1), marks));
    from = i + 1;
  }
  return items.filter(item => item.lines.length > 0);
}

function splitBefore(lines: readonly PageLine[], marks: Marks, opening: string | undefined): Item[] {
  const starts = lines.flatMap((line, i) => {
    const isOpening = marks.get(line)?.role === opening && i > 0 && !marks.has(lines[i - 1] as PageLine);
    return isOpening ? [i - 1] : [];
  });
  return starts
    .map((start, i) => itemOf(lines.slice(start, starts[i + 1]), marks))
    .filter(item => item.lines.length > 0);
}

function itemOf(lines: readonly PageLine[], marks: Marks): Item {
  const own = lines.filter(line => !marks.has(line));
  const above = lines.findIndex(line => marks.has(line));
  const found = lines.flatMap(line => marks.get(line) ?? []);
  return { source: lines, lines: own, marks: found, above: above === -1 ? own.length : above };
}

function readItem(
  { source, lines, marks, above }: Item,
  { page, dates }: { page: Page; dates: DateReading },
): ArticleDraft {
  const share = readShare(marks, page.fetchedAt);
  const url = marks.find(mark => mark.role === 'read-whole' && mark.url)?.url ?? lines[0]?.links[0]?.url;
  const printed = lines[0];
  const isTitled = printed !== undefined && (isTitleLike(printed) || above === 1);
  const { title, outlet, sections } = isTitled ? splitTitle(printed.text, url) : {};
  const head = readHead(isTitled ? [{ ...printed, mark: 'heading' }, ...lines.slice(1)] : lines, {
    dates,
    fetchedAt: page.fetchedAt,
  });
  const body = readBody(isTitled && lines.length === 1 ? [] : head.rest, dates);
  const named = outlet ?? body.outlet;
  const published = head.published ?? body.published ?? impliedDay(share, body.rightsYear);
  return {
    ...(title && { title }),
    ...(named && { outlet: named }),
    ...(sections && { sections }),
    ...(url && { url }),
    ...(published && { published }),
    ...(head.modified && { modified: head.modified }),
    byline: head.byline,
    kind: (title && findTitleKind(title)) || (body.isInterview ? 'interview' : 'article'),
    blocks: body.blocks,
    credits: body.credits,
    ...(share && { share }),
    source,
  };
}
