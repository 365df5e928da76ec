import { getDomain } from 'tldts';
import { findClosers } from '../../text/closers.ts';
import { type FoundAnatomy, findAnatomy } from '../../text/find-anatomy.ts';
import { findClosingKind } from '../../text/labels.ts';
import type { ArticleDraft, PageLine } from '../../text/page.ts';
import { mayBeUpdateHeading, readUpdateHeading } from '../../text/update-heading.ts';
import { isFrameLine } from '../boilerplate.ts';
import type { PageBlock } from '../render-blocks.ts';
import { closest } from '../tree.ts';
import { type AdaptedLines, adaptLines } from './adapt-lines.ts';
import { addressOf, addressOfUpdate, outletOf } from './item-address.ts';
import type { ItemPage } from './item-page.ts';
import { MAX_HEADING_CHARS, type Segment } from './segment.ts';
import { isArticlePage, mayShare } from './stated-article.ts';
import { areTold, isTold } from './told.ts';

/** Below, an anatomy is not sure enough of itself to win over the page's one article. */
const MIN_CONFIDENCE = 0.8;
const MIN_ITEMS = 3;
/** Share of the items of a press review or river that must lead to a page of their own. */
const MIN_LINKED_SHARE = 0.8;
/** Share of the update headings that must be headings in the markup; "Updated: Tue. 19 March" is also printed below a headline. */
const MIN_MARKED_SHARE = 0.8;
/** Share of the closing links whose words must be known where the page says that it is one article. */
const MIN_KNOWN_SHARE = 0.8;

/**
 * The items of a page whose markup does not tell them apart: its lines from the title on, read by the anatomies of plain text. Digests and rivers must lead to
 * other pages and hold text, rolling pages have two updates; undefined for any other page. Addresses, dates and outlets are completed from the markup.
 */
export function readAnatomy(source: ItemPage): readonly ArticleDraft[] | undefined {
  const { page, standings, facts, root, metadata, document, titleAt } = source;
  if (isArticlePage(source.head) && !mayHoldItems(source)) return undefined;
  const whole = { from: Math.max(0, titleAt), to: page.blocks.length, element: root };
  const adapted = adaptLines(whole, { page, standings, rangeOf: facts.rangeOf });
  const { url } = metadata;
  const { fetchedAt } = document;
  const found = findAnatomy({ lines: adapted.lines, ...(url && { url }), ...(fetchedAt && { fetchedAt }) });
  if (found === undefined || found.confidence < MIN_CONFIDENCE) return undefined;
  const articles = found.articles.map(draft => complete(draft, adapted, source));
  return isSound(found, articles, source) ? articles : undefined;
}

/** Links to other sites from which a page may be a press review. */
const MIN_FOREIGN = 2;

/**
 * False where the lines of a page that says that it is one article can be neither a press review (it leads to no other sites) nor a rolling page (it has no
 * heading of an update): most pages, which are spared the reading by anatomies.
 */
function mayHoldItems(source: ItemPage): boolean {
  const { page, metadata, titleAt } = source;
  const own = getDomain(metadata.url ?? '');
  const foreign = new Set<string>();
  for (let i = Math.max(0, titleAt); i < page.blocks.length; i++) {
    const block = page.blocks[i] as PageBlock;
    if (isUpdateHeading(block, source)) return true;
    if (block.linkChars === 0 || (block.standing === 'furniture' && findClosingKind(block.text) === undefined))
      continue;
    for (const { url } of linksOf(block)) {
      if (/^(?:https?:)?\/\//i.test(url) && getDomain(url) !== own) foreign.add(url);
      if (foreign.size >= MIN_FOREIGN) return true;
    }
  }
  return false;
}

const isUpdateHeading = ({ text }: PageBlock, source: ItemPage): boolean =>
  text.length <= MAX_HEADING_CHARS &&
  mayBeUpdateHeading(text) &&
  readUpdateHeading({ text, links: [], isAfterBlank: true }, source.dates) !== undefined;

/** The links of a block that an item could open or close with: those in a heading, at its end, or around it. */
function linksOf({ links, kind, text, element }: PageBlock): readonly { readonly url: string }[] {
  if (links.length > 0) return kind === 'heading' ? links : links.filter(({ end }) => end >= text.length - 2);
  const url = closest(element, ({ tag, attributes }) => tag === 'a' && attributes.href !== undefined)?.attributes.href;
  return url === undefined ? [] : [{ url }];
}

function isSound({ name }: FoundAnatomy, drafts: readonly ArticleDraft[], { metadata, head }: ItemPage): boolean {
  if (name === 'briefing' || (name !== 'rolling-page' && drafts.length < MIN_ITEMS)) return false;
  const isShared = ({ blocks, share }: ArticleDraft): boolean =>
    (share?.count !== undefined && blocks.length > 0) || isTold(blocks);
  if (!areTold(drafts.map(isShared))) return false;
  if (name === 'rolling-page') return areMarked(drafts.filter(({ kind }) => kind === 'update'));
  if (drafts.some(({ title }) => title !== undefined && title === metadata.title)) return false;
  const addresses = new Set(drafts.flatMap(({ url }) => url ?? []));
  if (addresses.size < MIN_LINKED_SHARE * drafts.length) return false;
  const known = name === 'river' || !isArticlePage(head) || shareOf(drafts, hasKnownCloser) >= MIN_KNOWN_SHARE;
  return known && mayShare(head, metadata.url, [...addresses]);
}

/** Update headings that the markup calls headings, or at least three with days of their own. */
function areMarked(updates: readonly ArticleDraft[]): boolean {
  const days = new Set(updates.flatMap(({ published }) => published?.slice(0, 10) ?? []));
  const marked = shareOf(updates, ({ source }) => source?.[0]?.mark === 'heading');
  return updates.length > 1 && (marked >= MIN_MARKED_SHARE || days.size >= MIN_ITEMS);
}

/** True where a label of the tables closes an item: alone in its last line, or at the end of it as a link. */
function hasKnownCloser({ source = [] }: ArticleDraft): boolean {
  const last = source.at(-1);
  if (last === undefined) return false;
  return findClosers([last]).length > 0 || findClosingKind(last.text) !== undefined;
}

const shareOf = (drafts: readonly ArticleDraft[], test: (draft: ArticleDraft) => boolean): number =>
  drafts.filter(test).length / Math.max(1, drafts.length);

/** Completes a draft with what the markup says of its lines; the first report of a rolling page with what the page says of itself. */
function complete(draft: ArticleDraft, { blockOf }: AdaptedLines, page: ItemPage): ArticleDraft {
  const { metadata, facts } = page;
  const blocks = draft.blocks.filter(block => !isFrameLine(block));
  const segment = segmentOf(draft.source ?? [], blockOf, page);
  if (segment === undefined) {
    const { title, url, outlet, published, modified, byline } = metadata;
    const own = { ...(title && { title }), ...(url && { url }), ...(outlet && { outlet }) };
    const dates = { ...(published && { published }), ...(modified && { modified }) };
    return { ...draft, ...own, ...dates, byline: byline.length > 0 ? byline : (draft.byline ?? []), blocks };
  }
  const link = draft.source?.[0]?.links[0]?.url;
  const url =
    draft.kind === 'update' ? addressOfUpdate(segment, page, draft.url) : addressOf(segment, page, [draft.url, link]);
  const dates = facts.datesIn(segment);
  const published = dates.find(date => !date.isModified)?.value ?? draft.published;
  const modified = dates.find(date => date.isModified)?.value ?? draft.modified;
  const outlet = draft.outlet ?? outletOf(url, page);
  return {
    ...draft,
    ...(url && { url }),
    ...(published && { published }),
    ...(modified && { modified }),
    ...(outlet && { outlet }),
    blocks,
  };
}

function segmentOf(
  lines: readonly PageLine[],
  blockOf: ReadonlyMap<PageLine, number>,
  { root }: ItemPage,
): Segment | undefined {
  const places = lines.flatMap(line => blockOf.get(line) ?? []);
  const [first, last] = [places[0], places.at(-1)];
  return first === undefined || last === undefined ? undefined : { from: first, to: last + 1, element: root };
}
