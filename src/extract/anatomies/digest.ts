import { readBody } from '../text/article-body.ts';
import { readByline, readNameLine } from '../text/byline.ts';
import { type Closer, findClosers } from '../text/closers.ts';
import { findTitleKind } from '../text/labels.ts';
import { isProse, isTitleLike } from '../text/line-shape.ts';
import type { Anatomy, ArticleDraft, Page, PageLine } from '../text/page.ts';
import { calculateDateReading, type DateReading } from '../text/page-dates.ts';
import { splitTitle } from '../text/title.ts';

/** Fewer items are an ordinary article with "read more" links. */
const MIN_ITEMS = 2;
/** Share of the items that must open with a title and hold text. */
const MIN_WHOLE_SHARE = 0.8;
/** Lines above the text of an item: a section of the digest, the title, the author. */
const MAX_HEAD_LINES = 4;
/** Lines after the last closing link; more, and the links do not close what the page is made of. */
const MAX_FOOT_LINES = 6;

/**
 * A press review: items that each open with a title line, perhaps an author line, hold chosen paragraphs and close with a link that says what it
 * leads to ("Read article"). Found by the closing links: labels of the tables, or any short phrase that stands after the end of a paragraph time and again. The
 * confidence is the share of items that have both a title and text; ordinary articles with links between their paragraphs have no titles after them.
 */
export const digest: Anatomy = {
  name: 'digest',
  read(page) {
    const closers = findClosers(page.lines);
    if (closers.length < MIN_ITEMS) return undefined;
    const last = closers.at(-1) as Closer;
    if (page.lines.slice(last.line + 1).filter(isProse).length > MAX_FOOT_LINES) return undefined;
    const dates = calculateDateReading(page);
    const lines = withoutPageHead(closers.map((_, i) => itemLines(page.lines, closers, i)));
    const items = closers.map((closer, i) => ({
      ...readItem(lines[i] as PageLine[], { closer, isFirst: i === 0, dates, page }),
      source: [...(lines[i] as PageLine[]), page.lines[closer.line] as PageLine],
    }));
    const whole = items.filter(item => item.title !== undefined && item.blocks.length > 0).length;
    const confidence = whole / items.length;
    const articles = items.filter(item => item.blocks.length > 0 || item.title !== undefined);
    return confidence >= MIN_WHOLE_SHARE ? { confidence, articles } : undefined;
  },
};

/** The lines of an item: after the closing link before it, up to its own without the link's words. */
function itemLines(lines: readonly PageLine[], closers: readonly Closer[], at: number): PageLine[] {
  const closer = closers[at] as Closer;
  const item = lines.slice((closers[at - 1]?.line ?? -1) + 1, closer.line);
  const closing = lines[closer.line] as PageLine;
  const text = closing.text.slice(0, closer.start).trimEnd();
  if (text !== '') item.push({ ...closing, text, links: closing.links.filter(link => link.end <= text.length) });
  return item;
}

/**
 * Where markup shows that every other item opens with its heading and has no further one after text, what stands above the last heading of the first item
 * is the head of the page with its introduction.
 */
function withoutPageHead(items: readonly PageLine[][]): readonly PageLine[][] {
  const [first = [], ...others] = items;
  const isMarked =
    others.length > 0 &&
    others.every(lines => lines[0]?.mark === 'heading' && lines.findLastIndex(isHeading) <= lines.findIndex(isProse));
  const at = first.findLastIndex(isHeading);
  const isAfterText = first.slice(0, at).some(isProse);
  return isMarked && isAfterText ? [first.slice(at), ...others] : items;
}

const isHeading = ({ mark }: PageLine): boolean => mark === 'heading';

interface ItemContext {
  readonly closer: Closer;
  readonly isFirst: boolean;
  readonly dates: DateReading;
  readonly page: Page;
}

function readItem(lines: readonly PageLine[], { closer, isFirst, dates, page }: ItemContext): ArticleDraft {
  const head = findHead(lines, isFirst);
  const { title, outlet, sections } = head.title === undefined ? {} : splitTitle(head.title, page.url);
  const body = readBody(lines.slice(head.end), dates);
  const named = closer.outlet ?? outlet ?? body.outlet;
  return {
    ...(title && { title }),
    ...(named && { outlet: named }),
    ...(sections && { sections }),
    ...(closer.url && { url: closer.url }),
    ...(body.published && { published: body.published }),
    byline: head.byline,
    kind: closer.kind === 'article' ? (findTitleKind(title ?? '') ?? 'article') : closer.kind,
    blocks: body.blocks,
    credits: body.credits,
  };
}

/** Title and author of an item, and where its text begins. A line that ends with a comma is the title wherever it stands in the head. */
function findHead(
  lines: readonly PageLine[],
  isFirst: boolean,
): { title?: string; byline: readonly string[]; end: number } {
  const head = headLines(lines);
  const authorAt = head.findIndex(
    (line, i) => i > 0 && (readByline(line.text) ?? readNameLine(line.text)) !== undefined,
  );
  const byline =
    authorAt === -1 ? [] : (readByline(head[authorAt]?.text ?? '') ?? readNameLine(head[authorAt]?.text ?? '') ?? []);
  const titles = authorAt === -1 ? head : head.slice(0, authorAt);
  const comma = titles.findIndex(({ text }) => text.endsWith(','));
  const at = comma !== -1 ? comma : isFirst || isShort(titles[0]) ? titles.length - 1 : 0;
  const title = titles[at]?.text;
  // What stands between the title and the text without being an author is text.
  const end = title === undefined ? 0 : authorAt === -1 ? at + 1 : authorAt + 1;
  return { ...(title !== undefined && { title }), byline, end };
}

/** Names of a digest's own sections ("The north", "Economy") have at most three words. */
const isShort = (line: PageLine | undefined): boolean => line !== undefined && line.text.split(' ').length <= 3;

function headLines(lines: readonly PageLine[]): PageLine[] {
  const end = lines.findIndex((line, i) => i >= MAX_HEAD_LINES || !isTitleLike(line) || (i > 0 && isProse(line)));
  const head = lines.slice(0, end === -1 ? lines.length : end);
  // An item is never all head: its last line is text.
  return head.length === lines.length ? head.slice(0, Math.max(1, lines.length - 1)) : head;
}
