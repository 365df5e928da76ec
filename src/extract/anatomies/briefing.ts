import { readBody } from '../text/article-body.ts';
import { readHead } from '../text/article-head.ts';
import { foldLabel, labelPattern } from '../text/labels.ts';
import { isHeadingLike } from '../text/line-shape.ts';
import type { Anatomy, DraftBlock, Page } from '../text/page.ts';
import { calculateDateReading } from '../text/page-dates.ts';

const keyPoints = labelPattern(labels => labels.keyPoints);
/** A heading over a speaker's points: name, role and the label. */
const MAX_HEADING_CHARS = 110;
/** A name with its role. */
const MAX_NAME_WORDS = 8;
/** Nothing, or an article, before the label. */
const ARTICLE = /^(?:(?:the|die|der|das|les|los|las|le|la|el|de)\s?)?$/i;
/** Points under a heading that make it one. */
const MIN_POINTS = 2;

/**
 * A condensation: one article whose headings name a speaker and the points that follow ("The Minister's key points:"). The heading must hold the label and
 * something beside it, and stand as a heading (a colon, or the shape of one); each must be followed by two points. Confidence .9, or .7
 * where only one heading is found and it has no colon. A text with a bare box "Key points" is an ordinary article.
 */
export const briefing: Anatomy = {
  name: 'briefing',
  read(page) {
    const headings = page.lines.filter((line, i) => isKeyPointHeading(line.text) && page.lines.length - i > MIN_POINTS);
    if (headings.length === 0) return undefined;
    const isSure = headings.length > 1 || headings[0]?.text.endsWith(':');
    const draft = readBriefing(page);
    return draft && { confidence: isSure ? 0.9 : 0.7, articles: [draft] };
  },
};

/** True for a line that holds nothing but key points and whose they are: a name or possessive before the label, or a name after it. */
function isKeyPointHeading(text: string): boolean {
  if (text.length > MAX_HEADING_CHARS) return false;
  const match = keyPoints.exec(foldLabel(text));
  if (match === null) return false;
  if (!text.endsWith(':') && !isHeadingLike({ text, links: [], isAfterBlank: true })) return false;
  const before = text.slice(0, match.index).trim();
  const after = text.slice(match.index + match[0].length).replace(/[\s:]+$/, '');
  if (ARTICLE.test(before)) return /\p{Lu}\p{L}/u.test(after) && after.split(' ').length <= MAX_NAME_WORDS;
  const isPossessive = /['’]s?$/.test(before) || before.split(' ').every(word => /^\p{Lu}|^\p{Ll}{1,3}$/u.test(word));
  return after === '' && isPossessive && before.split(' ').length <= MAX_NAME_WORDS;
}

function readBriefing(page: Page) {
  const dates = calculateDateReading(page);
  const { rest, title, outlet, sections, byline, published, modified } = readHead(page.lines, {
    dates,
    fetchedAt: page.fetchedAt,
    url: page.url,
  });
  const body = readBody(rest, dates);
  const blocks = markPoints(body.blocks);
  if (blocks === undefined) return undefined;
  const day = published ?? body.published;
  return {
    ...(title && { title }),
    ...(sections && { sections }),
    ...((outlet ?? body.outlet) && { outlet: outlet ?? body.outlet }),
    ...(day && { published: day }),
    ...(modified && { modified }),
    byline,
    kind: 'briefing' as const,
    blocks,
    credits: body.credits,
  };
}

/** Makes the key-point headings headings and what follows each, up to the next heading, list items; undefined where no heading has points. */
function markPoints(blocks: readonly DraftBlock[]): DraftBlock[] | undefined {
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
