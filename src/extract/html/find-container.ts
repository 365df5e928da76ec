import { isElsewhere } from './furniture.ts';
import { ARTICLE_HINTS } from './hints.data.ts';
import { isNamedBody } from './measure.ts';
import { rememberHints } from './remember-hints.ts';
import type { BlockRange, PageBlock, RenderedPage } from './render-blocks.ts';
import type { PageElement } from './tree.ts';

/** What a name that says "the article's text" is worth against an unnamed element: it may hold a fifth less. */
const BODY_WEIGHT = 1.25;
const ARTICLE_WEIGHT = 1.08;
/** Inside an element of that name, links and short lines speak less against it. */
const BODY_LOSS_WEIGHT = 0.3;
/** Below, the winner may be a line of a side column: two sentences. */
const WEAK_SCORE = 300;
/** Share of the winner's plain text that a named element inside it must hold. */
const MIN_NAMED_SHARE = 0.5;
/** Levels between the parts of an article that a page prints in several elements of one name. */
const MAX_PART_LEVELS = 3;
/** Score from which an element of the same name is another part. */
const MIN_PART_SCORE = 150;

/**
 * The element that holds the article: the one whose blocks have the largest sum of scores (the maximum subtree), where elements that are named or marked up
 * as the article's body weigh more. Undefined for a page without text.
 */
export function findContainer(page: RenderedPage, scores: readonly number[]): BlockRange | undefined {
  const { ranges } = page;
  const gains = sumsOf(scores.map(score => Math.max(0, score)));
  const losses = sumsOf(scores.map(score => Math.min(0, score)));
  let best: BlockRange | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const range of ranges) {
    const { gain, loss } = weightOf(range.element);
    const score = between(gains, range) * gain + between(losses, range) * loss;
    // Children come first, so that of equals the innermost is kept.
    if (score > bestScore) {
      best = range;
      bestScore = score;
    }
  }
  if (best === undefined) return undefined;
  if (bestScore < WEAK_SCORE) return findNamed(page, best) ?? best;
  return withOtherParts(best, ranges, range => between(gains, range) + between(losses, range));
}

/**
 * The article of a page whose scores say little, since its text is no longer than a teaser's: of the elements named as an article the one with most plain
 * text and fewest links, where it holds more than `best`, or half of it inside.
 */
function findNamed({ ranges, blocks }: RenderedPage, best: BlockRange): BlockRange | undefined {
  const plain = sumsOf(blocks.map(plainScore));
  const least = between(plain, best);
  let found: BlockRange | undefined;
  let most = 0;
  for (const range of ranges) {
    const chars = between(plain, range);
    const isInside = range.from >= best.from && range.to <= best.to;
    if (chars <= most || chars <= (isInside ? MIN_NAMED_SHARE * least : least)) continue;
    if (weightOf(range.element) === UNNAMED || isElsewhere(range.element)) continue;
    found = range;
    most = chars;
  }
  return found;
}

function plainScore({ standing, kind, text, linkChars }: PageBlock): number {
  if (standing === 'furniture' || kind === 'heading' || kind === 'caption') return 0;
  return text.length - 2 * linkChars;
}

function sumsOf(scores: readonly number[]): number[] {
  const sums = [0];
  for (const [i, score] of scores.entries()) sums.push((sums[i] ?? 0) + score);
  return sums;
}

const between = (sums: readonly number[], { from, to }: BlockRange): number => (sums[to] ?? 0) - (sums[from] ?? 0);

/** The nearest ancestor that also holds the other parts, where a page prints an article in several elements of one name; else the element itself. */
function withOtherParts(
  best: BlockRange,
  ranges: readonly BlockRange[],
  scoreOf: (range: BlockRange) => number,
): BlockRange {
  const { hints } = best.element;
  if (hints === '') return best;
  const parts = ranges.filter(r => r !== best && r.element.hints === hints && scoreOf(r) >= MIN_PART_SCORE);
  if (parts.length === 0) return best;
  let ancestor = best.element.parent;
  for (
    let level = 0;
    level < MAX_PART_LEVELS && ancestor !== undefined && ancestor.tag !== 'body';
    level++, ancestor = ancestor.parent
  ) {
    const range = ranges.find(r => r.element === ancestor);
    if (range !== undefined && parts.some(part => part.from >= range.from && part.to <= range.to)) return range;
  }
  return best;
}

const UNNAMED = { gain: 1, loss: 1 };
const ARTICLE = { gain: ARTICLE_WEIGHT, loss: 1 };
const BODY = { gain: BODY_WEIGHT, loss: BODY_LOSS_WEIGHT };

const hasArticleWord = rememberHints(hints => ARTICLE_HINTS.some(hint => hint.test(hints)));

function weightOf(element: PageElement): { readonly gain: number; readonly loss: number } {
  const { role } = element.attributes;
  if (element.tag === 'body' || element.tag === 'html') return UNNAMED;
  if (isNamedBody(element)) return BODY;
  if (element.tag === 'article' || element.tag === 'main' || role === 'main' || role === 'article') return ARTICLE;
  return hasArticleWord(element.hints) ? ARTICLE : UNNAMED;
}
