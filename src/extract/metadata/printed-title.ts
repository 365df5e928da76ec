import { foldSpaces } from '../../lib/text.ts';
import { isElsewhere } from '../html/furniture.ts';
import type { RenderedPage } from '../html/render-blocks.ts';
import type { PageElement } from '../html/tree.ts';
import { isOutletName } from './outlet-names.ts';

/** What a page states as its title, and how it can be taken apart. */
export interface StatedTitle {
  readonly text: string;
  /** Headlines that the page states for its article, not for the page. */
  readonly isHeadline: boolean;
  /** Between separators, names of the outlet left out: headline, section. */
  readonly parts: readonly string[];
}

/** A heading that the page prints. */
export interface PrintedTitle {
  readonly title: string;
  /** Index of the block that prints it, the last where it takes several. */
  readonly index: number;
}

interface Heading {
  readonly element: PageElement;
  readonly level: number;
  readonly text: string;
  readonly isSplit: boolean;
  readonly isHomeLink: boolean;
  readonly index: number;
}

/** Words of a title in lower case, one blank between them: for comparing titles whatever their punctuation. */
export const bareTitle = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Headings looked at; large menus print a hundred before the headline. */
const MAX_HEADINGS = 250;
const MAX_TITLE_CHARS = 300;
/** Agreement with the stated titles below which a heading is not taken for the one they mean. */
const MIN_AGREEMENT = 0.35;
/** What the only main heading of a page counts, whatever the page states: sites write other titles for search engines. */
const ONLY_MAIN_HEADING = 0.5;
/** The main heading with the very words of the stated headline. */
const SURE_SCORE = 1.3;
const TITLE_HINTS =
  /(?:^|[\s_-])(?:(?:entry|post|article|story|news|page|content)[-_]*(?:title|headline|heading)|headline)(?:$|[\s_-])/;
const HIDDEN =
  /(?:^|[\s_-])(?:hidden|invisible|sr-only|visually-?hidden|screen-reader-text|aural|offscreen)(?:$|[\s_-])/;
const CRUMB = /breadcrumb/;

/** The printed heading that agrees best with what the page states as its title; else the only main heading that the page has. */
export function findPrintedTitle(
  page: RenderedPage,
  stated: readonly StatedTitle[],
  outlets: readonly string[],
): PrintedTitle | undefined {
  const wanted = stated.map(title => ({ ...title, whole: bareTitle(title.text), parts: title.parts.map(bareTitle) }));
  const headings = headingsOf(page, wanted).filter(h => !h.isHomeLink && h.text.length <= MAX_TITLE_CHARS);
  const main = headings.filter(h => isMainHeading(h, outlets));
  let best: Heading | undefined;
  let bestScore = 0;
  for (const heading of headings) {
    const floor = main.length === 1 && main[0] === heading ? ONLY_MAIN_HEADING : 0;
    const score = scoreHeading(heading, wanted, floor);
    if (score > bestScore) {
      best = heading;
      bestScore = score;
    }
    if (bestScore >= SURE_SCORE) break;
  }
  return best && { title: titleOf(best, stated), index: best.index };
}

/** The headings in page order. One that layout splits counts whole where the page states its title so, else in its parts. */
function headingsOf(page: RenderedPage, wanted: readonly WantedTitle[]): Heading[] {
  const headings: Heading[] = [];
  let rows: Heading[] = [];
  const close = (): void => {
    const whole = rows.length > 1 ? joined(rows) : undefined;
    if (whole !== undefined && isStated(bareTitle(whole.text), wanted)) headings.push(whole);
    else headings.push(...rows);
    rows = [];
  };
  for (const [index, block] of page.blocks.entries()) {
    const element = headingElement(block.element);
    if (element === undefined) continue;
    if (rows[0]?.element !== element) close();
    if (headings.length >= MAX_HEADINGS) break;
    const isHomeLink = block.links.length > 0 && block.links.every(({ url }) => HOME.test(url));
    const level = Number(/^h([1-6])$/.exec(element.tag)?.[1] ?? 3);
    rows.push({ element, level, text: foldSpaces(block.text), isSplit: false, isHomeLink, index });
  }
  close();
  return headings;
}

function joined(rows: readonly Heading[]): Heading | undefined {
  const last = rows.at(-1);
  return last && { ...last, text: rows.map(({ text }) => text).join(' '), isSplit: true };
}

/** True where a stated title has these words, or those at their end. */
const isStated = (heading: string, wanted: readonly WantedTitle[]): boolean =>
  wanted.some(({ whole, parts }) => whole === heading || parts[0] === heading || heading.endsWith(` ${whole}`));

/** A heading that leads to the start page is the outlet's name. */
const HOME = /^(?:[\w-]+:\/\/[^/?#]+|.*\w:\/\/[^/?#]+)?\/?(?:index\.\w+)?$/i;

function headingElement(from: PageElement): PageElement | undefined {
  let element: PageElement | undefined = from;
  for (let level = 0; element !== undefined && level < 3; level++, element = element.parent)
    if (/^h[1-6]$/.test(element.tag) || /headline/i.test(element.attributes.itemprop ?? '')) return element;
  return undefined;
}

/** The last of the breadcrumbs may be the page's main heading for search engines; readers see another. */
function isCrumb(element: PageElement): boolean {
  let at: PageElement | undefined = element;
  for (let level = 0; at !== undefined && level < 4; level++, at = at.parent)
    if (at.tag === 'nav' || CRUMB.test(at.hints)) return true;
  return false;
}

const isMainHeading = ({ element, level, text }: Heading, outlets: readonly string[]): boolean =>
  level === 1 &&
  text.length > 2 &&
  !isHidden(element) &&
  !isCrumb(element) &&
  !isOutletName(text, outlets) &&
  !isElsewhere(element);

const isHidden = ({ hints, attributes }: PageElement): boolean =>
  HIDDEN.test(hints) || attributes.hidden !== undefined || attributes['aria-hidden'] === 'true';

interface WantedTitle extends StatedTitle {
  readonly whole: string;
}

/** How well a heading agrees with what the page states as its title, the upper levels before the lower. */
function scoreHeading({ element, text, level }: Heading, wanted: readonly WantedTitle[], floor: number): number {
  const heading = bareTitle(text);
  if (heading.length < 2) return 0;
  let agreement = floor;
  for (const title of wanted) agreement = Math.max(agreement, agreementOf(heading, title));
  if (agreement < MIN_AGREEMENT) return 0;
  const rank = isHidden(element) ? 0 : level === 1 && !isCrumb(element) ? 0.3 : level <= 2 ? 0.1 : 0;
  return agreement + rank + (TITLE_HINTS.test(element.hints) ? 0.05 : 0);
}

/** The share of a stated title that a heading covers, from 0 to 1. */
function agreementOf(heading: string, { whole, parts, isHeadline }: WantedTitle): number {
  if (whole === heading) return isHeadline ? 1 : 0.95;
  const place = parts.indexOf(heading);
  if (place === 0 && parts[0] !== whole) return 0.95;
  // What stands last is often a section, which a heading may repeat.
  if (place > 0) return Math.max(0.4, (0.5 * heading.length) / whole.length);
  if (whole.includes(heading)) return heading.length / whole.length;
  if (whole !== '' && heading.includes(whole)) return (0.9 * whole.length) / heading.length;
  return 0.9 * commonWords(heading, whole);
}

/** Dice's coefficient of the words of two titles. */
function commonWords(a: string, b: string): number {
  const [first, second] = [a.split(' '), b.split(' ')];
  // Less than half in common does not count.
  if (Math.max(first.length, second.length) > 3 * Math.min(first.length, second.length)) return 0;
  const known = new Set(first);
  const common = second.filter(word => known.delete(word)).length;
  return first.length < 3 ? 0 : (2 * common) / (first.length + second.length);
}

/** The heading's words, without a kicker before the headline that the page states; where layout splits it, as the page states it. */
function titleOf({ text, isSplit }: Heading, stated: readonly StatedTitle[]): string {
  const heading = bareTitle(text);
  const headlines = stated
    .filter(title => title.isHeadline)
    .map(({ text: title, parts }) => ({ title: parts.length === 1 ? (parts[0] ?? title) : title }));
  for (const { title } of headlines) {
    const wanted = bareTitle(title);
    if (wanted.length >= MIN_HEADLINE_CHARS && heading.endsWith(` ${wanted}`)) return tailOf(text, wanted) ?? title;
  }
  const same = headlines.find(({ title }) => bareTitle(title) === heading)?.title;
  // What layout sets apart may be printed without a blank or mark between.
  return same !== undefined && (isSplit || wordsIn(same) > wordsIn(text)) ? same : text;
}

const wordsIn = (text: string): number => text.split(' ').length;

/** A shorter end of a heading may be there by chance. */
const MIN_HEADLINE_CHARS = 10;

/** The end of a text that has these words. */
function tailOf(text: string, wanted: string): string | undefined {
  for (const match of text.matchAll(/(?<=[^\p{L}\p{N}])["'“„«»‘(¿¡]*[\p{L}\p{N}]/gu)) {
    const tail = text.slice(match.index);
    if (bareTitle(tail) === wanted) return tail;
  }
  return undefined;
}
