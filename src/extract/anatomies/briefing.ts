import { readBody } from '../text/article-body.ts';
import { readHead } from '../text/article-head.ts';
import { findKeyPointHeadings, markKeyPoints } from '../text/key-points.ts';
import type { Anatomy, Page } from '../text/page.ts';
import { calculateDateReading } from '../text/page-dates.ts';

/**
 * A condensation: one article whose headings name a speaker and the points that follow ("The Minister's key points:"). The heading must hold the label and
 * something beside it, and stand as a heading (a colon, or the shape of one); each must be followed by two points. Confidence .9, or .7
 * where only one heading is found and it has no colon. A text with a bare box "Key points" is an ordinary article.
 */
export const briefing: Anatomy = {
  name: 'briefing',
  read(page) {
    const headings = findKeyPointHeadings(page.lines.map(({ text }) => text));
    if (headings.length === 0) return undefined;
    const isSure = headings.length > 1 || headings[0]?.endsWith(':');
    const draft = readBriefing(page);
    return draft && { confidence: isSure ? 0.9 : 0.7, articles: [draft] };
  },
};

function readBriefing(page: Page) {
  const dates = calculateDateReading(page);
  const { rest, title, outlet, sections, byline, published, modified } = readHead(page.lines, {
    dates,
    fetchedAt: page.fetchedAt,
    url: page.url,
  });
  const body = readBody(rest, dates);
  const blocks = markKeyPoints(body.blocks);
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
