import type { Span } from '../../lib/span.ts';
import { paragraphSpans } from '../../lib/text.ts';
import type { AnnotatedArticle } from '../../model/annotation.ts';
import type { Block } from '../../model/article.ts';
import { type Passage, partOf, passageOf } from '../../model/passage.ts';
import { externalRel, findExternalHref, passageData, token, tokens } from '../html/attributes.ts';
import { attributes, type Content, html, type SafeHtml } from '../html/html.ts';
import type { PageContext } from '../page/page-context.ts';
import { passageAnchor } from '../page/paths.ts';
import { provenText } from '../proof/proven-text.ts';
import { type Nested, nestSpans } from './nest-spans.ts';

/** Something to be marked in a text: a cited passage, an annotation, a link, an elision. */
export interface Marking extends Span {
  readonly kind: 'cited' | 'statement' | 'name' | 'time' | 'quantity' | 'link' | 'elision';
  /** Where a link leads. */
  readonly url?: string;
}

/** A part of an article as markup, and the style rules that its cited passages need. */
export interface MarkedText {
  readonly markup: SafeHtml;
  readonly rules: readonly SafeHtml[];
}

/** The cited passages of one part as markings. */
export const citedMarkings = (cited: readonly Passage[], part?: Passage['part']): Marking[] =>
  cited.filter(passage => passage.part === part).map(({ start, end }) => ({ kind: 'cited', start, end }));

/**
 * The article's text, block by block, with its markings. A cited passage stands in an element whose id is its anchor and which `:target`
 * highlights; one that crosses another or runs over several blocks is cut into pieces, and a style rule lights them all.
 */
export function renderText(context: PageContext, article: AnnotatedArticle, markings: readonly Marking[]): MarkedText {
  const blocks = article.blocks.length > 0 ? article.blocks : paragraphSpans(article.text).map(asParagraph);
  const started = new Set<Marking>();
  const nested = placeMarkings(markings, gapless(blocks, article.text)).map(({ block, inside, left }) => ({
    block,
    left,
    pieces: nestSpans(inside, block, started),
  }));
  const split = splitMarkings(nested.flatMap(({ pieces }) => pieces));
  const render = pieceRenderer(context, article, { split });
  const rendered = nested.map(
    ({ block, pieces, left }): Rendered => [
      block,
      html`${left.filter(marking => marking.start >= block.start).map(renderBareAnchor)}${render(pieces, block)}`,
    ],
  );
  return {
    markup: html`${groupLists(rendered)}`,
    rules: [...split].filter(marking => marking.kind === 'cited').map(marking => targetRule(marking)),
  };
}

/** A one-line part (title, outlet, byline) with its cited passages. */
export function renderPart(
  context: PageContext,
  article: AnnotatedArticle,
  options: { part: Passage['part']; cited: readonly Passage[] },
): MarkedText {
  const { part, cited } = options;
  const source = partOf(article, part) ?? '';
  if (source === '') return { markup: html``, rules: [] };
  const whole = { start: 0, end: source.length };
  const pieces = nestSpans(citedMarkings(cited, part), whole);
  const split = splitMarkings(pieces);
  const markup = pieceRenderer(context, article, { split, part })(pieces, whole);
  return { markup, rules: [...split].map(marking => targetRule(marking, part)) };
}

const asParagraph = (span: Span): Block => ({ ...span, kind: 'paragraph' });

/** Blocks and the stretches of text that no block covers, so that nothing of the text is lost; blank stretches are left out. */
function gapless(blocks: readonly Block[], text: string): Block[] {
  const result: Block[] = [];
  let at = 0;
  const addGap = (end: number): void => {
    const gap = text.slice(at, end);
    if (gap.trim() !== '') result.push({ kind: 'paragraph', start: at, end });
  };
  for (const block of blocks) {
    if (block.start < at || block.end > text.length || block.end <= block.start) continue;
    addGap(block.start);
    result.push(block);
    at = block.end;
  }
  addGap(text.length);
  return result;
}

interface PlacedMarkings {
  readonly block: Block;
  readonly inside: readonly Marking[];
  /** What was left out because the block has too many: only anchors are made for them. */
  readonly left: readonly Marking[];
}

/** Markings in one block beyond which the later ones are left out: nesting is quadratic where all of them cross. Cited passages go first. */
const MAX_MARKINGS = 400;

/** The blocks with the markings that touch each: found by halving, so that long articles stay cheap. */
function placeMarkings(markings: readonly Marking[], blocks: readonly Block[]): PlacedMarkings[] {
  const lists = blocks.map((): Marking[] => []);
  const citedFirst = markings.toSorted((a, b) => Number(b.kind === 'cited') - Number(a.kind === 'cited'));
  for (const marking of citedFirst) {
    for (let i = firstEndingAfter(blocks, marking.start); (blocks[i]?.start ?? marking.end) < marking.end; i++) {
      lists[i]?.push(marking);
    }
  }
  return blocks.map((block, i) => ({
    block,
    inside: lists[i]?.slice(0, MAX_MARKINGS) ?? [],
    left: lists[i]?.slice(MAX_MARKINGS).filter(marking => marking.kind === 'cited') ?? [],
  }));
}

/** The index of the first block that ends after an offset. Blocks are in order and do not overlap. */
function firstEndingAfter(blocks: readonly Span[], offset: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as Span).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

const renderBareAnchor = (marking: Marking): SafeHtml =>
  html`<span${attributes({ id: token(passageAnchor(marking)) })}></span>`;

function splitMarkings(
  pieces: readonly Nested<Marking>[],
  seen = new Set<Marking>(),
  split = new Set<Marking>(),
): Set<Marking> {
  for (const piece of pieces) {
    if (!piece.span) continue;
    if (seen.has(piece.span)) split.add(piece.span);
    seen.add(piece.span);
    splitMarkings(piece.inside, seen, split);
  }
  return split;
}

/** Lights every piece of a passage whose anchor is the target of the address. */
function targetRule({ start, end }: Span, part?: Passage['part']): SafeHtml {
  const infix =
    part === undefined
      ? html``
      : part === 'title'
        ? html`title-`
        : part === 'outlet'
          ? html`outlet-`
          : html`byline-${Number(part.slice('byline.'.length))}-`;
  return html`:root:has(#p-${infix}${start}-${end}:target) .p-${infix}${start}-${end}{background:var(--lit)}`;
}

type PieceRenderer = (pieces: readonly Nested<Marking>[], whole: Span) => SafeHtml;

function pieceRenderer(
  context: PageContext,
  article: AnnotatedArticle,
  { split, part }: { split: ReadonlySet<Marking>; part?: Passage['part'] },
): PieceRenderer {
  const text = (span: Span) => provenText(passageOf(article, span, part), context.articles);
  const renderPieces = (pieces: readonly Nested<Marking>[]): Content =>
    pieces.map(piece =>
      piece.span
        ? wrap(piece.span, { isFirst: piece.isFirst, isSplit: split.has(piece.span), part }, renderPieces(piece.inside))
        : text(piece),
    );
  return (pieces, whole) =>
    html`<span data-passage="${passageData(passageOf(article, whole, part))}">${renderPieces(pieces)}</span>`;
}

interface PieceOptions {
  readonly isFirst: boolean;
  readonly isSplit: boolean;
  readonly part: Passage['part'];
}

function wrap(marking: Marking, { isFirst, isSplit, part }: PieceOptions, inside: Content): SafeHtml {
  if (marking.kind === 'cited') {
    const anchor = passageAnchor({ ...marking, ...(part && { part }) });
    return html`<span${attributes({ id: isFirst && token(anchor), class: tokens('cited', isSplit && anchor) })}>${inside}</span>`;
  }
  const address = marking.kind === 'link' ? findExternalHref(marking.url) : undefined;
  if (address) return html`<a${attributes({ href: address, rel: externalRel })}>${inside}</a>`;
  return html`<span class="${token(marking.kind)}">${inside}</span>`;
}

type Rendered = readonly [block: Block, markup: SafeHtml];

/** List items that follow one another become one list. */
function groupLists(blocks: readonly Rendered[]): Content {
  const result: Content[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const items: SafeHtml[] = [];
    while (blocks[i]?.[0].kind === 'list-item') items.push(html`\n<li>${(blocks[i++] as Rendered)[1]}</li>`);
    if (items.length > 0) result.push(html`\n<ul>${items}</ul>`);
    const block = blocks[i];
    if (block) result.push(renderBlock(block));
  }
  return result;
}

function renderBlock([block, markup]: Rendered): SafeHtml {
  if (block.kind === 'heading') return html`\n<h2>${markup}</h2>`;
  if (block.kind === 'quote') return html`\n<blockquote><p>${markup}</p></blockquote>`;
  if (block.kind === 'paragraph' || block.kind === 'list-item') return html`\n<p>${markup}</p>`;
  return html`\n<p class="${token(block.kind)}">${markup}</p>`;
}
