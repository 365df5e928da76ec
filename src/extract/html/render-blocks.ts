import type { BlockKind } from '../../model/article.ts';
import { isDataTable, rowsOf } from './data-table.ts';
import { pageMeasure, type Standing, type StandingContext, type Strictness, standingOf } from './furniture.ts';
import { LineBuffer } from './line-buffer.ts';
import { type Measure, NOTHING } from './measure.ts';
import { rememberHints } from './remember-hints.ts';
import { findTeasers } from './teaser-lists.ts';
import { INLINE, type PageElement } from './tree.ts';

/** A stretch of text between two line breaks of the page, with what is known of where it stands. */
export interface PageBlock {
  readonly kind: BlockKind;
  /** White space folded; a line break inside is "\n". */
  readonly text: string;
  readonly links: readonly { readonly start: number; readonly end: number; readonly url: string }[];
  /** Characters inside links. */
  readonly linkChars: number;
  readonly standing: Standing;
  /** The innermost element that is not inline. */
  readonly element: PageElement;
}

/** The blocks that an element holds: those from `from` up to `to`, exclusive. */
export interface BlockRange {
  readonly element: PageElement;
  readonly from: number;
  readonly to: number;
}

/** A page as blocks in reading order, and which elements they come from. */
export interface RenderedPage {
  readonly blocks: readonly PageBlock[];
  /** Of every element that is not inline and holds a block, children before parents. */
  readonly ranges: readonly BlockRange[];
}

const SKIPPED = new Set(
  'script style noscript template head svg select textarea iframe object button input option canvas audio video map math'.split(
    ' ',
  ),
);

const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  blockquote: 'quote',
  figcaption: 'caption',
  figure: 'caption',
  caption: 'caption',
};

/** Renders a page once, furniture included; what belongs to the article is decided over the result. */
export function renderBlocks(
  root: PageElement,
  measures: ReadonlyMap<PageElement, Measure>,
  strictness: Strictness = 'strict',
): RenderedPage {
  const renderer = new Renderer(measures, {
    whole: measures.get(root) ?? NOTHING,
    page: pageMeasure(root, measures),
    strictness,
    teasers: findTeasers(root, measures),
    measures,
  });
  renderer.visitBlock(root, { kind: 'paragraph', standing: 'text', element: root });
  return { blocks: renderer.blocks, ranges: renderer.ranges };
}

interface Context {
  readonly kind: BlockKind;
  readonly standing: Standing;
  readonly element: PageElement;
}

/** Text beside an inline element from which it is taken for a part of the sentence. */
const MIN_OWN_CHARS = 15;

class Renderer {
  readonly blocks: PageBlock[] = [];
  readonly ranges: BlockRange[] = [];
  private readonly line = new LineBuffer();
  private links: { start: number; end: number; url: string }[] = [];
  private linkChars = 0;
  private readonly context: StandingContext;
  private readonly measures: ReadonlyMap<PageElement, Measure>;

  constructor(measures: ReadonlyMap<PageElement, Measure>, context: StandingContext) {
    this.measures = measures;
    this.context = context;
  }

  visitBlock(element: PageElement, context: Context): void {
    const from = this.blocks.length;
    this.visitChildren(element, context);
    this.flush(context);
    if (this.blocks.length > from) this.ranges.push({ element, from, to: this.blocks.length });
  }

  private visitChildren(element: PageElement, context: Context): void {
    for (const child of element.children) {
      if (child.kind === 'text') this.add(child.data, context);
      else if (SKIPPED.has(child.tag)) continue;
      else if (child.tag === 'br') this.breakLine(context);
      else if (child.tag === 'a') this.visitLink(child, context);
      else if (INLINE.has(child.tag) && !this.isApart(child)) this.visitChildren(child, context);
      else this.enter(child, context);
    }
  }

  /** Inline furniture (a byline or a date in a span) is kept apart from the text beside it. */
  private isApart(element: PageElement): boolean {
    const outer = element.parent && this.measures.get(element.parent);
    const isInHeading = KINDS[element.parent?.tag ?? ''] === 'heading';
    if (!isInHeading && outer !== undefined && outer.ownChars >= MIN_OWN_CHARS) return false;
    return standingOf(element, this.measures.get(element) ?? NOTHING, this.context) === 'furniture';
  }

  private enter(element: PageElement, context: Context): void {
    this.flush(context);
    const own = standingOf(element, this.measures.get(element) ?? NOTHING, this.context);
    const isTable = element.tag === 'table' && isDataTable(element);
    const { chars } = this.measures.get(element) ?? NOTHING;
    const kind = isTable ? 'table' : kindOf(element, context.kind, chars);
    const inner: Context = { kind, standing: worse(own, context.standing), element };
    if (isTable) this.visitTable(element, inner);
    else this.visitBlock(element, inner);
  }

  private visitLink(link: PageElement, context: Context): void {
    const blocksBefore = this.blocks.length;
    this.line.mark();
    this.visitChildren(link, context);
    const url = link.attributes.href;
    if (url === undefined) return;
    // A link around whole blocks: every one of them is linked from end to end.
    for (let i = blocksBefore; i < this.blocks.length; i++) {
      const block = this.blocks[i] as PageBlock;
      this.blocks[i] = { ...block, linkChars: block.text.length };
    }
    this.addLink(url);
  }

  private addLink(url: string): void {
    const start = this.line.marked;
    if (start === undefined) return;
    this.links.push({ start, end: this.line.length, url });
    this.linkChars += this.line.length - start;
  }

  private visitTable(table: PageElement, context: Context): void {
    const from = this.blocks.length;
    for (const row of rowsOf(table)) {
      this.line.breakLine();
      for (const cell of row.children) {
        if (cell.kind !== 'element') continue;
        this.line.separate('|');
        this.visitCell(cell);
      }
    }
    this.flush(context);
    if (this.blocks.length > from) this.ranges.push({ element: table, from, to: this.blocks.length });
  }

  private visitCell(element: PageElement): void {
    for (const child of element.children) {
      if (child.kind === 'text') this.line.append(child.data);
      else if (!SKIPPED.has(child.tag)) {
        if (!INLINE.has(child.tag)) this.line.append(' ');
        const url = child.tag === 'a' ? child.attributes.href : undefined;
        if (url !== undefined) this.line.mark();
        this.visitCell(child);
        if (url !== undefined) this.addLink(url);
      }
    }
  }

  private add(data: string, context: Context): void {
    if (context.element.tag !== 'pre') {
      this.line.append(data);
      return;
    }
    for (const [i, line] of data.split(/\r\n?|\n/).entries()) {
      if (i > 0) this.breakLine(context);
      this.line.append(line);
    }
  }

  /** A second line break in a row ends the block: many pages divide paragraphs so. */
  private breakLine(context: Context): void {
    if (this.line.isAfterBreak) this.flush(context);
    else this.line.breakLine();
  }

  private flush(context: Context): void {
    const { length } = this.line;
    const text = this.line.take();
    if (text !== '') {
      // Composing letters across the borders of elements moves what follows; such a block goes without links.
      const links = text.length === length ? this.links : [];
      const { kind, standing, element } = context;
      this.blocks.push({ kind, text, links, linkChars: this.linkChars, standing, element });
    }
    this.links = [];
    this.linkChars = 0;
  }
}

/** A caption is short; a longer element of that name holds captions among other things. */
const MAX_CAPTION_CHARS = 600;
const hasCaptionWord = rememberHints(hints =>
  /(?:^|[\s_-])(?<!no-)(?:caption|bildunterschrift|legende?|bildtext|cutline)(?:$|[\s_-])/.test(hints),
);

function kindOf(element: PageElement, outer: BlockKind, chars: number): BlockKind {
  const own = KINDS[element.tag];
  // What stands in a figure belongs to its caption, headings too; a quotation set as a figure is quoted all the same.
  if (outer === 'caption' && own !== 'quote' && chars <= MAX_CAPTION_CHARS) return outer;
  if (chars <= MAX_CAPTION_CHARS && hasCaptionWord(element.hints)) return 'caption';
  if (own !== undefined) return outer === 'quote' && own === 'list-item' ? outer : own;
  return outer === 'heading' ? 'paragraph' : outer;
}

const RANK: Readonly<Record<Standing, number>> = { text: 0, doubtful: 1, furniture: 2 };
const worse = (a: Standing, b: Standing): Standing => (RANK[a] >= RANK[b] ? a : b);
