import { BODY_HINTS } from './hints.data.ts';
import { rememberHints } from './remember-hints.ts';
import { DENSE_SURPLUS, isDense } from './script-density.ts';
import type { PageElement } from './tree.ts';

/** How much text an element holds, in characters with white space folded away. */
export interface Measure {
  readonly chars: number;
  /** Characters inside links. */
  readonly linkChars: number;
  /** Characters in elements that hold running text directly: the share of these tells an article from lists. */
  readonly proseChars: number;
  /** Number of h1 elements. */
  readonly headlines: number;
  /** Prose inside elements that are named or marked up as an article's body. */
  readonly bodyChars: number;
  /** Characters of the element's own text, that of inner elements not counted. */
  readonly ownChars: number;
  /** Number of headings below h1 that are links from end to end. */
  readonly linkedHeadings: number;
}

/** The measure of nothing. */
export const NOTHING: Measure = {
  chars: 0,
  linkChars: 0,
  proseChars: 0,
  headlines: 0,
  bodyChars: 0,
  ownChars: 0,
  linkedHeadings: 0,
};

const UNSEEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  'select',
  'textarea',
  'iframe',
  'object',
]);

const LOWER_HEADINGS = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);

/** A stretch of direct text from this length on counts as prose: about a dozen words. */
export const MIN_PROSE_CHARS = 60;

/** The measures of every element below `root`. Linear in the size of the page. */
export function measureElements(root: PageElement): ReadonlyMap<PageElement, Measure> {
  const measures = new Map<PageElement, Measure>();
  const visit = (element: PageElement): Measure => {
    let chars = 0;
    let linkChars = 0;
    let proseChars = 0;
    let headlines = element.tag === 'h1' ? 1 : 0;
    let bodyChars = 0;
    let linkedHeadings = 0;
    let direct = 0;
    for (const child of element.children) {
      if (child.kind === 'text') direct += visibleLength(child.data);
      else if (!UNSEEN.has(child.tag)) {
        const inner = visit(child);
        chars += inner.chars;
        linkChars += inner.linkChars;
        proseChars += inner.proseChars;
        headlines += inner.headlines;
        bodyChars += inner.bodyChars;
        linkedHeadings += inner.linkedHeadings;
      }
    }
    chars += direct;
    const isLink = element.tag === 'a' && element.attributes.href !== undefined;
    if (isLink) linkChars = chars;
    else if (direct >= MIN_PROSE_CHARS) proseChars += direct;
    if (isLink) proseChars = 0;
    // The link may stand in the heading or around it.
    const isLinked = chars > 0 && (linkChars >= 0.8 * chars || element.parent?.tag === 'a');
    if (isLinked && LOWER_HEADINGS.has(element.tag)) linkedHeadings++;
    if (proseChars > 0 && isNamedBody(element)) bodyChars = proseChars;
    const measure = { chars, linkChars, proseChars, headlines, bodyChars, ownChars: direct, linkedHeadings };
    measures.set(element, measure);
    return measure;
  };
  visit(root);
  return measures;
}

const NAMED = /articleBody|reviewBody/;
const hasBodyWord = rememberHints(hints => BODY_HINTS.some(hint => hint.test(hints)));

/** True for an element whose name or markup says that it holds an article's text. */
export function isNamedBody({ attributes, hints, tag }: PageElement): boolean {
  const { itemprop, property } = attributes;
  if (itemprop !== undefined && NAMED.test(itemprop)) return true;
  if (property !== undefined && NAMED.test(property)) return true;
  return hints !== '' && tag !== 'body' && tag !== 'html' && hasBodyWord(hints);
}

/** The length of a text with white space folded, in characters of an alphabetic script. */
function visibleLength(text: string): number {
  let length = 0;
  let dense = 0;
  let isBlank = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const blank = code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0;
    if (!blank || !isBlank) length++;
    if (code >= 0xe00 && isDense(code)) dense++;
    isBlank = blank;
  }
  return length + Math.round(DENSE_SURPLUS * dense);
}
