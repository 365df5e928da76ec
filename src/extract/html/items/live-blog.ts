import { namesOfObject } from '../../metadata/byline.ts';
import { parseDateValue } from '../../metadata/date-value.ts';
import { isObject, type JsonObject, textProperty, typesOf } from '../../metadata/json-ld.ts';
import type { PageHead } from '../../metadata/read-head.ts';
import type { ArticleDraft } from '../../text/page.ts';
import { absoluteUrl } from '../compose-text.ts';
import { statedBody } from '../stated-body.ts';
import { findStatedUpdates } from './find-stated-updates.ts';
import type { ItemPage } from './item-page.ts';
import { readItem } from './read-item.ts';
import type { Segment } from './segment.ts';
import { areTold, isTold } from './told.ts';

/** A rolling page with one update is an article. */
const MIN_UPDATES = 2;
/** Far above the longest live pages (a day of war has some 300 updates). */
const MAX_UPDATES = 2000;
/** A printed text with less than this share of the stated one is not all of it. */
const MIN_PRINTED_SHARE = 0.4;

/** What a rolling page holds: its updates in page order, and the block at which the first of them that is printed begins. */
export interface LiveBlog {
  readonly updates: readonly ArticleDraft[];
  readonly from?: number;
}

/** The updates that a page states for machines (schema.org LiveBlogPosting, liveBlogUpdate), in the order stated. */
function statedUpdates({ jsonLd }: PageHead): JsonObject[] {
  const blog = jsonLd.find(
    object => typesOf(object).includes('LiveBlogPosting') && object.liveBlogUpdate !== undefined,
  );
  const updates = blog?.liveBlogUpdate;
  return (Array.isArray(updates) ? updates : [updates]).filter(isObject).slice(0, MAX_UPDATES);
}

/**
 * Reads a page that states its updates: dates, addresses and authors as stated, headings and texts as printed where the page prints them, else as stated. Undefined
 * where it states fewer than two with a heading or text, and where they are notes too short to stand alone.
 */
export function readLiveBlog(page: ItemPage): LiveBlog | undefined {
  const stated = statedUpdates(page.head).filter(
    update => titleOf(update) !== undefined || statedBody(update).length > 0,
  );
  if (stated.length < MIN_UPDATES) return undefined;
  const places = findStatedUpdates(stated, page);
  const updates = stated.map(update => readUpdate(update, places.get(update), page));
  if (!areTold(updates.map(({ blocks }) => isTold(blocks)))) return undefined;
  const from = Math.min(...[...places.values()].map(segment => segment.from));
  return { updates, ...(Number.isFinite(from) && { from }) };
}

const titleOf = (update: JsonObject): string | undefined => textProperty(update, 'headline', 'name');

function readUpdate(update: JsonObject, place: Segment | undefined, page: ItemPage): ArticleDraft {
  const { head, metadata, base } = page;
  const printed = place && readItem(place, page, { isUpdate: true, day: metadata.published?.slice(0, 10) });
  const body = statedBody(update);
  const isPrinted = sizeOf(printed?.blocks) >= MIN_PRINTED_SHARE * sizeOf(body) && sizeOf(printed?.blocks) > 0;
  const title = printed?.title ?? titleOf(update);
  const url = absoluteUrl(textProperty(update, 'url', '@id') ?? '', base) ?? printed?.url ?? metadata.url;
  const published = dateIn(update, metadata.language, 'datePublished', 'dateCreated') ?? printed?.published;
  const modified = dateIn(update, metadata.language, 'dateModified') ?? printed?.modified;
  const names = namesOfObject(update, head.jsonLd);
  const outlet = printed?.outlet ?? metadata.outlet;
  return {
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(url && { url }),
    ...(published && { published }),
    ...(modified && modified !== published && { modified }),
    byline: names.length > 0 ? names : (printed?.byline ?? []),
    kind: 'update',
    blocks: isPrinted ? (printed?.blocks ?? []) : body,
    credits: printed?.credits ?? [],
    ...(printed?.share && { share: printed.share }),
  };
}

const sizeOf = (blocks: readonly { readonly text: string }[] = []): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

const dateIn = (object: JsonObject, language: string | undefined, ...names: readonly string[]): string | undefined => {
  const value = textProperty(object, ...names);
  return value === undefined ? undefined : parseDateValue(value, language);
};
