import type { Article } from '../../model/article.ts';
import type { FollowedFeed, FullTextComparison } from '../../model/followed-feed.ts';
import type { FoundArticle } from '../article-of-entry.ts';

/** Pages held against their entries before a feed is believed to carry whole texts. */
const MIN_COMPARED = 3;

/** Of those, the share whose entry held (nearly) all of the page. */
const MIN_FULL_SHARE = 2 / 3;

/** An entry holds all of its page when its text is this share of the page's: pages add captions and boxes that extraction may keep. */
const FULL_LENGTH_SHARE = 0.8;

/** Characters below which an entry's content is taken for a teaser whatever its feed does: shorter than nearly all news texts, about as long as a lead. */
const MIN_CONTENT_CHARS = 400;

/** Ends of texts that go on elsewhere. */
const CUT_OFF = /(?:…|\.\.\.|\[(?:…|\.\.\.)\])\s*$/;

/** Whether the page behind an entry is wanted: as its owner says, else unless the entry itself or what was compared so far shows that the feed carries whole texts. */
export function needsPage(
  feed: Pick<FollowedFeed, 'fullText' | 'comparison'>,
  found: FoundArticle | undefined,
): boolean {
  if (feed.fullText !== 'auto') return feed.fullText === 'always';
  if (found === undefined || found.origin === 'summary') return true;
  const { text } = found.article;
  if (text.length < MIN_CONTENT_CHARS || CUT_OFF.test(text)) return true;
  return !isFullText(feed.comparison);
}

/** True when a feed has been seen to carry whole texts. */
export const isFullText = ({ compared, full }: FullTextComparison): boolean =>
  compared >= MIN_COMPARED && full / compared >= MIN_FULL_SHARE;

/** True when the text of an entry is (nearly) as long as that of its page; a page that gives less than its entry was not read well, or is locked. */
export const holdsAll = (entry: Article, page: Article): boolean =>
  entry.text.length >= FULL_LENGTH_SHARE * page.text.length;
