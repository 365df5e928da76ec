import { readBody } from '../../text/article-body.ts';
import { readHead } from '../../text/article-head.ts';
import { type Closer, findClosers } from '../../text/closers.ts';
import { findTitleKind } from '../../text/labels.ts';
import { isProse } from '../../text/line-shape.ts';
import type { ArticleDraft, PageLine } from '../../text/page.ts';
import { impliedDay, type RiverMark, readRiverMark, readShare } from '../../text/river-marks.ts';
import { splitTitle } from '../../text/title.ts';
import type { UpdateHeading } from '../../text/update-heading.ts';
import { isFrameLine } from '../boilerplate.ts';
import { adaptLines } from './adapt-lines.ts';
import { findHeading } from './find-heading.ts';
import { addressOf, addressOfUpdate, outletOf } from './item-address.ts';
import type { ItemPage } from './item-page.ts';
import type { Segment } from './segment.ts';
import type { Standings } from './standings.ts';

/** How an item is read. */
export interface ItemOptions {
  /** An update of a rolling page; else an article of its own that the page shares. */
  readonly isUpdate: boolean;
  /** The day of clock times without a date. */
  readonly day?: string | undefined;
}

/** A text shorter than this is doubted: class names may have hidden the rest. */
const MIN_SURE_CHARS = 200;

/**
 * Reads one item of a page into a draft: heading, dates (those of the markup before printed ones), byline, address (of its heading, else of its
 * closing link, else its own place on this page), share, text.
 */
export function readItem(segment: Segment, page: ItemPage, options: ItemOptions): ArticleDraft {
  const strict = readWith(page.standings, { segment, page, options });
  if (sizeOf(strict) >= MIN_SURE_CHARS) return strict;
  const lenient = readWith(page.lenient, { segment, page, options });
  return sizeOf(lenient) > 2 * sizeOf(strict) ? lenient : strict;
}

const sizeOf = ({ blocks }: ArticleDraft): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

const wholeLink = (marks: readonly RiverMark[]): string | undefined =>
  marks.find(mark => mark.role === 'read-whole' && mark.url)?.url;

/** The date of a heading; one that prints a time alone takes the day that the page gives it. */
function dateOf(when: UpdateHeading | undefined, day: string | undefined): string | undefined {
  if (when?.date !== undefined) return when.date;
  return when?.clock !== undefined && day !== undefined ? `${day}T${when.clock}` : undefined;
}

interface ItemSource {
  readonly segment: Segment;
  readonly page: ItemPage;
  readonly options: ItemOptions;
}

function readWith(standings: Standings, { segment, page, options }: ItemSource): ArticleDraft {
  const { facts, dates } = page;
  const { lines } = adaptLines(segment, { page: page.page, standings, rangeOf: facts.rangeOf });
  const { own, marks, closer } = withoutFurniture(lines);
  const { heading, printed, when, rest } = findHeading(own, dates, options.isUpdate);
  const link = heading?.links[0]?.url;
  const address = options.isUpdate
    ? addressOfUpdate(segment, page, link)
    : addressOf(segment, page, [link, wholeLink(marks), closer?.url]);
  const split = printed === undefined ? undefined : splitTitle(printed, address);
  const title: PageLine[] =
    heading === undefined || split === undefined ? [] : [{ ...heading, text: split.title, mark: 'heading', links: [] }];
  const fetchedAt = page.document.fetchedAt;
  const head = readHead([...title, ...rest], { dates, fetchedAt, url: address, isAlone: true });
  const body = readBody(head.rest, dates);
  const blocks = body.blocks.filter(block => !isFrameLine(block));
  const shared = readShare(marks, fetchedAt);
  // An age beside a number of shares is that of sharing; alone it is the item's own.
  const share = shared?.count === undefined ? undefined : shared;
  const age = share === undefined ? shared?.at : impliedDay(share, body.rightsYear);
  const marked = facts.datesIn(segment);
  const of = (isModified: boolean): string | undefined => marked.find(date => date.isModified === isModified)?.value;
  const published = of(false) ?? dateOf(when, options.day) ?? head.published ?? body.published ?? age;
  const modified = of(true) ?? head.modified;
  const named = split?.title ?? head.title;
  const outlet = closer?.outlet ?? split?.outlet ?? body.outlet ?? outletOf(address, page);
  return {
    ...(named && { title: named }),
    ...(outlet && { outlet }),
    ...(split?.sections && { sections: split.sections }),
    ...(address && { url: address }),
    ...(published && { published }),
    ...(modified && modified !== published && { modified }),
    byline: head.byline.length > 0 ? head.byline : facts.authorsIn(segment),
    kind: options.isUpdate ? 'update' : kindOf(named, closer, body.isInterview),
    blocks,
    credits: body.credits,
    ...(share && { share }),
    source: lines,
  };
}

const kindOf = (title: string | undefined, closer: Closer | undefined, isInterview: boolean): ArticleDraft['kind'] =>
  closer !== undefined && closer.kind !== 'article'
    ? closer.kind
    : (findTitleKind(title ?? '') ?? (isInterview ? 'interview' : 'article'));

/** Takes an item's furniture out of its lines: what says how it was shared, and the link that closes it with what follows. */
function withoutFurniture(lines: readonly PageLine[]): {
  own: readonly PageLine[];
  marks: readonly RiverMark[];
  closer: Closer | undefined;
} {
  const marks = new Map<PageLine, RiverMark>();
  for (const line of lines) {
    const mark = line.mark === 'heading' ? undefined : readRiverMark(line);
    if (mark !== undefined) marks.set(line, mark);
  }
  const own = lines.filter(line => !marks.has(line));
  const closer = findClosers(own).at(-1);
  const found = [...marks.values()];
  if (closer === undefined || own.slice(closer.line + 1).some(isProse)) return { own, marks: found, closer: undefined };
  const closing = own[closer.line] as PageLine;
  const text = closing.text.slice(0, closer.start).trimEnd();
  const cut = own.slice(0, closer.line);
  if (text !== '') cut.push({ ...closing, text, links: closing.links.filter(link => link.end <= text.length) });
  return { own: cut, marks: found, closer };
}
