import { readBody } from '../text/article-body.ts';
import { readHead } from '../text/article-head.ts';
import { findTitleKind } from '../text/labels.ts';
import type { Anatomy, ArticleDraft, Page } from '../text/page.ts';
import { calculateDateReading } from '../text/page-dates.ts';

/** One ordinary article: title, byline and dates, then text. Fits every page that holds text, with confidence 0: any other anatomy that fits is better. */
export const plain: Anatomy = {
  name: 'plain',
  read(page) {
    const draft = readPlain(page);
    return draft.blocks.length === 0 && draft.title === undefined ? undefined : { confidence: 0, articles: [draft] };
  },
};

function readPlain(page: Page): ArticleDraft {
  const dates = calculateDateReading(page);
  const { rest, title, outlet, sections, byline, published, modified } = readHead(page.lines, {
    dates,
    fetchedAt: page.fetchedAt,
    url: page.url,
  });
  const body = readBody(rest, dates);
  const day = published ?? body.published;
  return {
    ...(title && { title }),
    ...(sections && { sections }),
    ...((outlet ?? body.outlet) && { outlet: outlet ?? body.outlet }),
    ...(day && { published: day }),
    ...(modified && { modified }),
    byline,
    kind: (title && findTitleKind(title)) || (body.isInterview ? 'interview' : 'article'),
    blocks: body.blocks,
    credits: body.credits,
  };
}
