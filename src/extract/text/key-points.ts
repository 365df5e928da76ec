import { foldLabel, labelPattern } from './labels.ts';
import { isHeadingLike } from './line-shape.ts';
import type { DraftBlock } from './page.ts';

const keyPoints = labelPattern(labels => labels.keyPoints);
/** A heading over a speaker's points: name, role and the label. */
const MAX_HEADING_CHARS = 110;
/** A name with its role. */
const MAX_NAME_WORDS = 8;
/** Nothing, or an article, before the label. */
const ARTICLE = /^(?:(?:the|die|der|das|les|los|las|le|la|el|de)\s?)?$/i;
/** Points under a heading that make it one. */
const MIN_POINTS = 2;

/** The headings over a speaker's key points among the lines of a page, those at its very end aside. */
export const findKeyPointHeadings = (lines: readonly string[]): string[] =>
  lines.filter((line, i) => isKeyPointHeading(line) && lines.length - i > MIN_POINTS);

/** True for a line that holds nothing but key points and whose they are: a name or possessive before the label, or a name after it. */
function isKeyPointHeading(text: string): boolean {
  if (text.length > MAX_HEADING_CHARS) return false;
  const match = keyPoints.exec(foldLabel(text));
  if (match === null) return false;
  if (!text.endsWith(':') && !isHeadingLike({ text, links: [], isAfterBlank: true })) return false;
  const before = text.slice(0, match.index).trim();
  const after = text.slice(match.index + match[0].length).replace(/(?<![\s:])[\s:]+$/, '');
  if (ARTICLE.test(before)) return /\p{Lu}\p{L}/u.test(after) && after.split(' ').length <= MAX_NAME_WORDS;
  const isPossessive = /['’]s?$/.test(before) || before.split(' ').every(word => /^\p{Lu}|^\p{Ll}{1,3}$/u.test(word));
  return after === '' && isPossessive && before.split(' ').length <= MAX_NAME_WORDS;
}

/** Makes the key-point headings headings and what follows each, up to the next heading, list items; undefined where no heading has points. */
export function markKeyPoints(blocks: readonly DraftBlock[]): DraftBlock[] | undefined {
  let isUnder = false;
  const marked = blocks.map((block): DraftBlock => {
    if (isKeyPointHeading(block.text)) isUnder = true;
    else if (block.kind === 'heading' || block.kind === 'credit') isUnder = false;
    else return isUnder && block.kind === 'paragraph' ? { ...block, kind: 'list-item' } : block;
    return isKeyPointHeading(block.text) ? { ...block, kind: 'heading' } : block;
  });
  const hasPoints = marked.some(
    ({ text }, i) =>
      isKeyPointHeading(text) &&
      marked.slice(i + 1, i + 1 + MIN_POINTS).filter(b => b.kind === 'list-item').length === MIN_POINTS,
  );
  return hasPoints ? marked : undefined;
}
