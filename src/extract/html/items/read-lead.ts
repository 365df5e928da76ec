import { readBody } from '../../text/article-body.ts';
import { isProse } from '../../text/line-shape.ts';
import type { ArticleDraft } from '../../text/page.ts';
import { isFrameLine } from '../boilerplate.ts';
import { adaptLines } from './adapt-lines.ts';
import type { ItemPage } from './item-page.ts';

/** Above the first update stand headline, frame and at most a first report of this many blocks. */
const MAX_BLOCKS = 200;

/** A list of the updates prints their times beside their titles. */
const MAX_TIME_CHARS = 16;

/**
 * What a rolling page says above its first update (the block `before`), under the page's own title, dates and byline: the first report, or an introduction. Lists of
 * the updates' `titles` are left out. Undefined where there is no running text.
 */
export function readLead(before: number, titles: readonly string[], source: ItemPage): ArticleDraft | undefined {
  const { page, standings, facts, dates, metadata, root, titleAt } = source;
  if (titleAt === -1 || titleAt >= before) return undefined;
  const segment = { from: Math.max(titleAt + 1, before - MAX_BLOCKS), to: before, element: root };
  const { lines, blockOf } = adaptLines(segment, { page, standings, rangeOf: facts.rangeOf });
  const listed = new Set(titles);
  const own = lines.filter(line => {
    const block = page.blocks[blockOf.get(line) ?? -1];
    if (block === undefined || block.linkChars > 0.5 * block.text.length || isFrameLine(block)) return false;
    return !isListed(line.text, listed);
  });
  if (!own.some(isProse)) return undefined;
  const body = readBody(own, dates);
  const { url, title, outlet, published, modified, byline } = metadata;
  return {
    ...(title && { title }),
    ...(url && { url }),
    ...(outlet && { outlet }),
    ...(published && { published }),
    ...(modified && { modified }),
    byline,
    kind: 'article',
    blocks: body.blocks,
    credits: body.credits,
  };
}

/** True for the title of an update, with its time before or behind it. */
function isListed(text: string, titles: ReadonlySet<string>): boolean {
  if (titles.has(text)) return true;
  const time = /^[\d:.,\s]{3,16}|[\d:.,\s]{3,16}$/g;
  return text.length > MAX_TIME_CHARS && titles.has(text.replace(time, ''));
}
