import { isEndingLine, isFrameLine, isListLine, isPaywallLine } from './boilerplate.ts';
import { bareWords } from './find-title.ts';
import type { BlockRange, PageBlock, RenderedPage } from './render-blocks.ts';
import { isProse } from './score-block.ts';
import { alphabeticLength } from './script-density.ts';
import type { Witness } from './witness.ts';

/** What the choice of an article's blocks rests on. */
export interface Selection {
  readonly page: RenderedPage;
  readonly container: BlockRange;
  readonly title: string | undefined;
  /** Index of the block that prints the headline. */
  readonly titleIndex: number | undefined;
  readonly witness: Witness;
}

/** Characters of text before a closing line; a closing line earlier heads something else. */
const MIN_BEFORE_CLOSING = 300;
/** Share of the text before a list of other articles that ends the article. */
const MIN_SHARE_BEFORE_LIST = 0.6;
/** The same for the offer to read on: the questions and prices below it may be nearly as long as the opening that is given away. */
const MIN_SHARE_BEFORE_PAYWALL = 0.5;

/** The blocks that belong to the article's text: those of the container without its frame, and the lead that stands between headline and container. */
export function selectBlocks({ page, container, title, titleIndex, witness }: Selection): PageBlock[] {
  const inside = page.blocks.slice(container.from, container.to).filter(isText);
  const body = witness.trim(beforeClosing(inside)).filter(block => !isFrameLine(block) && !isPaywallLine(block));
  const lead = findLead(page, container, titleIndex, witness).filter(block => !isFrameLine(block));
  return withoutEmptyHeadings(withoutTitle(withoutRepeats([...lead, ...body]), title));
}

/** A block that is linked for more than this share points elsewhere, unless it is a whole paragraph. */
const MAX_LINK_SHARE = 0.8;

/** Characters from which a caption tells something beside what its picture shows. */
const MIN_CAPTION_CHARS = 80;

/** True for a caption in whole sentences; names of those shown, labels and credits are left out. */
const isTellingCaption = ({ text, linkChars }: PageBlock): boolean =>
  alphabeticLength(text) >= MIN_CAPTION_CHARS && linkChars === 0 && SENTENCE_END.test(text);

const SENTENCE_END = /[.!?…。！？।؟۔][\s"'”’»›)\]]*$/u;

function isText(block: PageBlock): boolean {
  if (block.standing === 'furniture' || (block.kind === 'caption' && !isTellingCaption(block))) return false;
  const isLinked = block.linkChars / block.text.length > MAX_LINK_SHARE;
  if (isLinked && !(block.kind === 'paragraph' && block.text.length > 100 && SENTENCE_END.test(block.text)))
    return false;
  return /[\p{L}\p{N}]/u.test(block.text);
}

/** Cuts off comments, and lists of other articles where the most of the text stands before them. */
function beforeClosing(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const all = blocks.reduce((sum, block) => sum + alphabeticLength(block.text), 0);
  let chars = 0;
  for (const [i, block] of blocks.entries()) {
    const isLate = chars > MIN_SHARE_BEFORE_LIST * all;
    const isEnd =
      isEndingLine(block) ||
      (isLate && isListLine(block)) ||
      (chars > MIN_SHARE_BEFORE_PAYWALL * all && isPaywallLine(block));
    if (chars >= MIN_BEFORE_CLOSING && isEnd) return blocks.slice(0, i);
    chars += alphabeticLength(block.text);
  }
  return blocks;
}

/** Blocks between headline and text in which a lead may stand. */
const MAX_LEAD_DISTANCE = 15;
const LEAD_HINTS =
  /(?:^|[\s_-])(?:lead|lede|intro|introduction|standfirst|deck|dek|summary|excerpt|subtitle|subheadline|subhead|subline|sub-?title|description|vorspann|ingress|preamble|abstract|chapo|chapeau|entradilla|teaser|perex|anons)(?:$|[\s_\d-])/;

/** The paragraph that introduces an article and stands apart from its text: named as one, or repeated in the page's description. */
function findLead(
  page: RenderedPage,
  container: BlockRange,
  titleIndex: number | undefined,
  witness: Witness,
): PageBlock[] {
  if (titleIndex === undefined || titleIndex >= container.from || container.from - titleIndex > MAX_LEAD_DISTANCE)
    return [];
  return page.blocks.slice(titleIndex + 1, container.from).filter(block => {
    const length = alphabeticLength(block.text);
    if (block.linkChars > 0.5 * block.text.length || length < 40) return false;
    if (witness.isDescription(block.text)) return true;
    const isNamed = LEAD_HINTS.test(block.element.hints) || LEAD_HINTS.test(block.element.parent?.hints ?? '');
    return (
      block.kind !== 'caption' && block.standing !== 'furniture' && isProse(block.text) && (isNamed || length >= 80)
    );
  });
}

/** Characters from which a paragraph that stands twice was printed twice by mistake (for narrow and wide screens). */
const MIN_REPEAT_CHARS = 60;

function withoutRepeats(blocks: readonly PageBlock[]): PageBlock[] {
  const seen = new Set<string>();
  return blocks.filter(({ text }) => text.length < MIN_REPEAT_CHARS || (!seen.has(text) && seen.add(text)));
}

/** Blocks among which a text repeats its headline. */
const MAX_BEFORE_TITLE = 6;

function withoutTitle(blocks: readonly PageBlock[], title: string | undefined): PageBlock[] {
  if (title === undefined) return [...blocks];
  const wanted = bareWords(title);
  return blocks.filter((block, i) => {
    const words = i < MAX_BEFORE_TITLE ? bareWords(block.text) : '';
    // A heading may print a kicker before the headline.
    const isTitle =
      words === wanted || (block.kind === 'heading' && words.endsWith(wanted) && words.length < 2 * wanted.length + 40);
    return wanted === '' || !isTitle;
  });
}

/** Headings after which nothing follows but another heading of the same or a higher level, or the end, head something that was left out. */
function withoutEmptyHeadings(blocks: readonly PageBlock[]): PageBlock[] {
  const kept: PageBlock[] = [];
  for (const block of [...blocks].reverse()) {
    const next = kept.at(-1);
    const isEmpty = next === undefined || (next.kind === 'heading' && levelOf(next) <= levelOf(block));
    if (block.kind !== 'heading' || !isEmpty) kept.push(block);
  }
  return kept.reverse();
}

const levelOf = (block: PageBlock): number => Number(/^h(\d)$/.exec(block.element.tag)?.[1] ?? 6);
