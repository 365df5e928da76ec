import type { ArticleDraft } from '../../text/page.ts';
import type { UpdateHeading } from '../../text/update-heading.ts';
import { type DatedSegment, findDatedHeadings } from './dated-headings.ts';
import { findUnits } from './find-units.ts';
import { type ItemPage, openItemPage, type ReadPage } from './item-page.ts';
import { holdsTitle, judgeUnits } from './judge-units.ts';
import { readLiveBlog } from './live-blog.ts';
import { readAnatomy } from './read-anatomy.ts';
import { readItem } from './read-item.ts';
import { readLead } from './read-lead.ts';
import type { Segment } from './segment.ts';
import { isStatedWhole } from './stated-article.ts';
import { findTimedLines } from './timed-lines.ts';

/**
 * What a page with several items holds: articles of one standing; its one article, with `others` that do not belong to it (the next articles of an endless
 * page); or only teasers of articles that stand elsewhere.
 */
export type PageItems =
  | { readonly kind: 'articles'; readonly drafts: readonly ArticleDraft[] }
  | { readonly kind: 'article'; readonly others: readonly Segment[] }
  | { readonly kind: 'teasers' };

/**
 * Decides whether a page holds several articles, by the surest evidence first: updates stated for machines; one whole text stated for machines (then it is one
 * article); elements side by side that are articles or updates; headings with times; lines with times on a page that calls itself live; the anatomies of plain text. Undefined where the page is one article.
 */
export function findItems(source: ReadPage): PageItems | undefined {
  const page = openItemPage(source);
  const live = readLiveBlog(page);
  if (live !== undefined) return withLead(live.updates, live.from, page);
  const group = findUnits(page);
  const own = group?.isMarked ? group.units.find(unit => holdsTitle(unit, page) && unit.isTold) : undefined;
  if (group !== undefined && own !== undefined) return { kind: 'article', others: group.units.filter(u => u !== own) };
  if (isStatedWhole(page.head)) return undefined;
  const kind = group && judgeUnits(group, page);
  if (kind === 'teasers') return { kind };
  if (group !== undefined && kind === 'updates') return readUpdates(group.units, page);
  if (group !== undefined && kind === 'articles')
    return { kind, drafts: group.units.map(unit => readItem(unit, page, { isUpdate: false })) };
  const dated = findDatedHeadings(page) ?? findTimedLines(page);
  if (dated !== undefined) return readUpdates(dated, page);
  const drafts = readAnatomy(page);
  return drafts && { kind: 'articles', drafts };
}

/** Reads updates in page order; a time without a day takes the day of the update before it, the first that of the page. */
function readUpdates(segments: readonly (Segment & Partial<DatedSegment>)[], page: ItemPage): PageItems {
  let day = page.metadata.published?.slice(0, 10);
  const drafts = segments.map(segment => {
    day = segment.day ?? day;
    const draft = withTime(readItem(segment, page, { isUpdate: true, day }), segment.when, day);
    day = draft.published?.slice(0, 10) ?? day;
    return draft;
  });
  return withLead(drafts, segments[0]?.from, page);
}

/** A draft with the time that opens its first line, where it has none of its own. */
function withTime(draft: ArticleDraft, when: UpdateHeading | undefined, day: string | undefined): ArticleDraft {
  if (when === undefined) return draft;
  const clock = when.clock !== undefined && day !== undefined ? `${day}T${when.clock}` : undefined;
  const published = draft.published ?? when.date ?? clock;
  const title = draft.title ?? when.title;
  return { ...draft, ...(title && { title }), ...(published && { published }) };
}

function withLead(updates: readonly ArticleDraft[], from: number | undefined, page: ItemPage): PageItems {
  const titles = updates.flatMap(({ title }) => title ?? []);
  const lead = from === undefined ? undefined : readLead(from, titles, page);
  return { kind: 'articles', drafts: lead === undefined ? updates : [lead, ...updates] };
}
