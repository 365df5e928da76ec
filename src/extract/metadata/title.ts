import type { RenderedPage } from '../html/render-blocks.ts';
import { findArticleObject, textProperty } from './json-ld.ts';
import { isOutletName, outletNames } from './outlet-names.ts';
import { findPrintedTitle, type StatedTitle } from './printed-title.ts';
import { metaOf, type PageHead } from './read-head.ts';

/** Separators between a headline and the outlet in the title element. */
const SEPARATOR = /\s+[|│–—·•»«:\\/-]{1,2}\s+|\s*[|│»]\s*|\s+::\s+|\s*--\s*/u;
const AT_EDGES = /^[\s|│–—·•»«:\\/-]+|[\s|│–—·•»«:\\/-]+$/gu;

/** Longer values are no titles: whole texts in the wrong place. */
const MAX_STATED_CHARS = 500;

/** The headline, and where it is printed. */
export interface PageTitle {
  readonly title?: string;
  /** Index of the block that prints the headline. */
  readonly index?: number;
}

/**
 * The headline of a page's article, without the outlet's name and without a kicker that the page itself leaves out where it states the headline. The printed
 * heading that the page's own titles mean is preferred, since the others are written for search engines and social networks; then JSON-LD, Open Graph and the
 * title element.
 */
export function findTitle(head: PageHead, page: RenderedPage, url?: string): PageTitle {
  const outlets = outletNames(head, url);
  const object = findArticleObject(head.jsonLd);
  const state = (text: string | undefined, isHeadline: boolean): StatedTitle[] =>
    text === undefined || text.length > MAX_STATED_CHARS ? [] : [{ text, isHeadline, parts: partsOf(text, outlets) }];
  const stated = [
    ...state(textProperty(object, 'headline'), true),
    ...state(metaOf(head, 'og:title'), true),
    ...state(metaOf(head, 'twitter:title'), false),
    ...state(metaOf(head, 'headline', 'dc.title', 'title'), false),
    ...state(head.title, false),
  ];
  const printed = findPrintedTitle(page, stated, outlets);
  if (printed !== undefined) return printed;
  const title = stated[0] === undefined ? undefined : withoutOutlet(stated[0].text, outlets);
  return title ? { title } : {};
}

/** The parts of a title between separators, the outlet's names left out. */
function partsOf(title: string, outlets: readonly string[]): string[] {
  const parts = title.split(SEPARATOR).filter(part => part !== '');
  const own = parts.length < 2 ? parts : parts.filter(part => !isOutletName(part, outlets));
  return own.length > 0 ? own : parts;
}

/** Cuts the outlet's name from the end or the beginning of a title. */
function withoutOutlet(title: string, outlets: readonly string[]): string {
  const parts = title.split(SEPARATOR);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2) return title;
  if (first !== '' && isOutletName(first, outlets)) return title.slice(first.length).replace(AT_EDGES, '');
  const rest = title.slice(0, title.lastIndexOf(last)).replace(AT_EDGES, '');
  return isOutletName(last, outlets) || rest.length > 2 * last.length ? (parts.length > 2 ? first : rest) : title;
}
