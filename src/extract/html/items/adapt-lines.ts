import { readByline } from '../../text/byline.ts';
import { isBylineLine } from '../../text/byline-line.ts';
import { readDateLine } from '../../text/date-line.ts';
import { findClosingKind } from '../../text/labels.ts';
import type { LineMark, PageLine } from '../../text/page.ts';
import { readRiverMark } from '../../text/river-marks.ts';
import type { BlockRange, PageBlock, RenderedPage } from '../render-blocks.ts';
import { closest, type PageElement } from '../tree.ts';
import { MAX_HEADING_CHARS, type Segment } from './segment.ts';
import type { Standings } from './standings.ts';

/** What blocks are adapted with. */
export interface AdaptContext {
  readonly page: RenderedPage;
  readonly standings: Standings;
  readonly rangeOf: ReadonlyMap<PageElement, BlockRange>;
}

/** Lines of a page and the block that each comes from, by its index. */
export interface AdaptedLines {
  readonly lines: readonly PageLine[];
  readonly blockOf: ReadonlyMap<PageLine, number>;
}

/**
 * The blocks of a segment as lines of a {@link PageLine} page. What the markup calls furniture (by tag, role, class) is left out, save the lines whose words
 * the label tables know: share counts, ages, dates, bylines, closing links. Captions are left out.
 */
export function adaptLines({ from, to, element }: Segment, context: AdaptContext): AdaptedLines {
  const { page, standings } = context;
  const lines: PageLine[] = [];
  const blockOf = new Map<PageLine, number>();
  for (let i = from; i < to; i++) {
    const block = page.blocks[i] as PageBlock;
    const isFrame = standings(block.element, element) === 'furniture';
    if (block.kind === 'caption') continue;
    for (const line of linesOf(block, markOf(block, context))) {
      if (isFrame && !isKnownFrame(line)) continue;
      lines.push(line);
      blockOf.set(line, i);
    }
  }
  return { lines, blockOf };
}

function markOf({ kind, text, element }: PageBlock, { rangeOf }: AdaptContext): LineMark | undefined {
  if (kind === 'heading') return text.length <= MAX_HEADING_CHARS ? 'heading' : undefined;
  if (kind === 'quote') return 'quote';
  if (kind !== 'list-item') return undefined;
  // A list whose items hold several blocks lays out the page; its items are no list items of a text.
  const item = closest(element, ({ tag }) => tag === 'li' || tag === 'dt' || tag === 'dd');
  const range = item && rangeOf.get(item);
  return range !== undefined && range.to - range.from > 1 ? undefined : 'list-item';
}

/** One line for each line break inside a block. A link around the whole block stands on its first line. */
function linesOf({ text, links, linkChars, element }: PageBlock, mark: LineMark | undefined): PageLine[] {
  const around =
    links.length === 0 && linkChars > 0
      ? closest(element, ({ tag, attributes }) => tag === 'a' && attributes.href !== undefined)
      : undefined;
  const url = around?.attributes.href;
  const lines: PageLine[] = [];
  let start = 0;
  for (const part of text.split('\n')) {
    const end = start + part.length;
    const inside = links.filter(link => link.start >= start && link.end <= end);
    const own = inside.map(link => ({ start: link.start - start, end: link.end - start, url: link.url }));
    const whole = url !== undefined && start === 0 ? [{ start: 0, end: part.length, url }] : [];
    if (part !== '')
      lines.push({ text: part, links: [...own, ...whole], isAfterBlank: start === 0, ...(mark && { mark }) });
    start = end + 1;
  }
  return lines;
}

/** Only whether a line is a date is asked, so any order and year will do. */
const ANY_DATE = { order: 'day-first', year: 2000 } as const;

/** True for a line whose words say that it is frame: a share count, an age, a date, a byline, a closing link. */
export function isKnownFrame(line: PageLine): boolean {
  const { text } = line;
  if (text.length > 200) return false;
  return (
    readRiverMark(line) !== undefined ||
    findClosingKind(text) !== undefined ||
    readDateLine(text, ANY_DATE) !== undefined ||
    readByline(text) !== undefined ||
    isBylineLine(text)
  );
}
