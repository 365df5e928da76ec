import { foldSpaces } from '../../lib/text.ts';
import type { RenderedPage } from '../html/render-blocks.ts';
import { findArticleObject, textProperty } from './json-ld.ts';
import { metaOf, type PageHead } from './read-head.ts';

/** Separators between a headline and the outlet in the title element. */
const SEPARATOR = /\s+[|–—·•»«:\\/-]{1,2}\s+|\s*[|»]\s+|\s+::\s+/u;

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The headline, and where it is printed. */
export interface PageTitle {
  readonly title?: string;
  /** Index of the block that prints the headline. */
  readonly index?: number;
}

/**
 * The headline of a page's article, without the outlet's name. The printed heading that the page's own titles contain is preferred, since the others
 * are written for search engines and social networks; then JSON-LD, Open Graph and the title element.
 */
export function findTitle(head: PageHead, page: RenderedPage): PageTitle {
  const object = findArticleObject(head.jsonLd);
  const stated = [
    textProperty(object, 'headline'),
    metaOf(head, 'og:title', 'twitter:title'),
    metaOf(head, 'headline', 'dc.title', 'title'),
    head.title,
  ].filter((t): t is string => t !== undefined);
  const printed = findPrintedTitle(page, stated);
  if (printed !== undefined) return printed;
  const title = stated[0] === undefined ? undefined : withoutOutlet(stated[0], head);
  return title ? { title } : {};
}

/** Headings looked at: the headline is among the first. */
const MAX_HEADINGS = 40;

function findPrintedTitle(page: RenderedPage, stated: readonly string[]): PageTitle | undefined {
  let best: { title: string; index: number } | undefined;
  let bestScore = 0;
  let headings = 0;
  const wanted = stated.map(title => ({ whole: bare(title), parts: title.split(SEPARATOR).map(bare) }));
  for (const [index, block] of page.blocks.entries()) {
    const level = /^h([1-6])$/.exec(headingTag(page, index) ?? '')?.[1];
    if (level === undefined) continue;
    if (++headings > MAX_HEADINGS) break;
    const score = scoreHeading(block.text, Number(level), wanted);
    if (score > bestScore) {
      best = { title: foldSpaces(block.text), index };
      bestScore = score;
    }
  }
  return best;
}

function headingTag(page: RenderedPage, index: number): string | undefined {
  const block = page.blocks[index];
  let element = block?.element;
  for (let level = 0; element !== undefined && level < 3; level++, element = element.parent)
    if (/^h[1-6]$/.test(element.tag)) return element.tag;
  return undefined;
}

interface WantedTitle {
  readonly whole: string;
  /** Between separators: headline, section, outlet. */
  readonly parts: readonly string[];
}

/** How well a heading agrees with what the page states as its title: the share of the stated title that it covers, h1 before others. */
function scoreHeading(text: string, level: number, wanted: readonly WantedTitle[]): number {
  const heading = bare(text);
  if (heading.length < 2 || text.length > 300) return 0;
  let agreement = 0;
  for (const { whole, parts } of wanted) {
    const place = parts.indexOf(heading);
    if (whole === heading || (place === 0 && parts.length > 1)) agreement = Math.max(agreement, 1);
    // What stands last is the outlet or its section, which a heading may repeat.
    else if (place > 0) agreement = Math.max(agreement, (0.5 * heading.length) / whole.length);
    else if (whole.includes(heading)) agreement = Math.max(agreement, heading.length / whole.length);
    else if (heading.includes(whole)) agreement = Math.max(agreement, (0.9 * whole.length) / heading.length);
  }
  if (agreement < 0.35) return level === 1 && wanted.length === 0 ? 0.1 : 0;
  return agreement + (level === 1 ? 0.3 : level === 2 ? 0.1 : 0);
}

/** Cuts the outlet's name from the end or the beginning of a title. */
function withoutOutlet(title: string, head: PageHead): string {
  const outlet = bare(metaOf(head, 'og:site_name', 'application-name') ?? '');
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const last = parts.at(-1) ?? '';
  const isOutlet = (part: string): boolean =>
    outlet !== '' && (bare(part) === outlet || outlet.includes(bare(part)) || bare(part).includes(outlet));
  if (isOutlet(parts[0] ?? '')) return title.slice((parts[0] ?? '').length).replace(/^[\s|–—·•»«:\\/-]+/u, '');
  const rest = title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•»«:\\/-]+$/u, '');
  return isOutlet(last) || rest.length > 2 * last.length ? (parts.length > 2 ? (parts[0] ?? rest) : rest) : title;
}
