import { FRAME_WORDS, FURNITURE_WORDS, SIDE_WORDS, SURE_WORDS } from './hints.data.ts';
import { type Measure, NOTHING } from './measure.ts';
import { rememberHints } from './remember-hints.ts';
import { closest, type PageElement } from './tree.ts';

/** How an element stands to the article: text of it, doubtful, or furniture of the page. */
export type Standing = 'text' | 'doubtful' | 'furniture';

/** An element that holds more than this share of the page's prose is layout, whatever its class says. */
const LAYOUT_SHARE = 0.5;
/** For words that can hardly mean anything else, comments above all, which are often longer than the article. */
const SURE_LAYOUT_SHARE = 0.97;
/** So is one that holds an element named as the article's body, with this share of the page's prose. */
const BODY_SHARE = 0.15;
/** Frame (byline, date, tags, tools) is short; longer elements of such a class hold something else. */
const MAX_FRAME_CHARS = 400;

const FURNITURE_TAGS = new Set(
  (
    'nav aside footer form button select input textarea option iframe object dialog menu label fieldset audio video canvas map ' +
    // The parts of an AMP page that are never its text (AMP component reference).
    'amp-sidebar amp-consent amp-user-notification amp-ad amp-embed amp-social-share amp-lightbox amp-next-page amp-subscriptions-dialog'
  ).split(' '),
);
const FURNITURE_ROLES =
  /^(?:navigation|banner|complementary|contentinfo|search|dialog|alertdialog|menu|menubar|toolbar|tablist|tooltip|form)$/;

const wordsPattern = (words: string): RegExp =>
  new RegExp(`(?:^|[\\s_-])(?:${words.split(' ').join('|')})s?(?:$|[\\s_\\d-])`);
const FURNITURE = wordsPattern(FURNITURE_WORDS);
const TEASER = wordsPattern('teaser');
const SURE = wordsPattern(SURE_WORDS);
const FRAME = wordsPattern(FRAME_WORDS);
const SIDE = wordsPattern(SIDE_WORDS);

/** What the standing of an element is judged against. */
export interface StandingContext {
  readonly whole: Measure;
  /** The measure of the page as {@link pageMeasure} gives it. */
  readonly page: Measure;
  readonly strictness: Strictness;
  /** Elements known to be teasers of other articles. */
  readonly teasers: ReadonlySet<PageElement>;
  readonly measures: ReadonlyMap<PageElement, Measure>;
}

/** Which words stand in the hints of an element. */
const wordsIn = rememberHints(hints => ({
  isSure: SURE.test(hints),
  isFurniture: FURNITURE.test(hints),
  isTeaser: TEASER.test(hints),
  isSide: SIDE.test(hints),
}));
const hasFrameWord = rememberHints(hints => FRAME.test(hints));

/** How strictly class and id are read. Lenient: only words that can hardly mean anything else, for pages whose article would otherwise be lost. */
export type Strictness = 'strict' | 'lenient';

/** The standing of an element by its tag, role, visibility, class and id, given how much text it and the whole page hold. */
export function standingOf(
  element: PageElement,
  measure: Measure,
  { page, whole, strictness, teasers, measures }: StandingContext,
): Standing {
  if (teasers.has(element)) return 'furniture';
  const words = wordsIn(element.hints);
  const isSure = FURNITURE_TAGS.has(element.tag) ? element.tag !== 'form' : words.isSure;
  const share =
    isSure && measure.headlines === 0 ? SURE_LAYOUT_SHARE * whole.proseChars : LAYOUT_SHARE * page.proseChars;
  if (measure.proseChars > share && measure.proseChars > 0) return 'text';
  if (measure.bodyChars > BODY_SHARE * whole.proseChars && measure.bodyChars >= 0.5 * whole.bodyChars) return 'text';
  if (FURNITURE_TAGS.has(element.tag)) return 'furniture';
  const { role, style, hidden, itemprop } = element.attributes;
  if (role !== undefined && FURNITURE_ROLES.test(role)) return 'furniture';
  if (hidden !== undefined || element.attributes['aria-hidden'] === 'true') return 'furniture';
  if (style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return 'furniture';
  if (itemprop !== undefined && /^(?:author|publisher|datePublished|dateModified|comment|keywords)$/i.test(itemprop))
    return 'furniture';
  if (element.hints === '') return 'text';
  if (strictness === 'lenient') return words.isSure ? 'furniture' : 'text';
  if (words.isFurniture) return 'furniture';
  if (words.isTeaser && !isOwnTeaser(element, measure, measures)) return 'furniture';
  if (element.tag !== 'blockquote' && measure.chars <= MAX_FRAME_CHARS && hasFrameWord(frameHints(element)))
    return 'furniture';
  return words.isSide ? 'doubtful' : 'text';
}

/** The shortest lead that stands for itself; shorter teasers are labels. */
const MIN_LEAD_CHARS = 60;

/**
 * In German and Swiss newsrooms the lead of an article is called its teaser. The teaser of another article links there, or stands beside a heading that does.
 */
function isOwnTeaser(element: PageElement, own: Measure, measures: ReadonlyMap<PageElement, Measure>): boolean {
  const isLead = own.proseChars >= MIN_LEAD_CHARS && own.linkChars === 0;
  if (!isLead) return false;
  const isLinked = closest(element, ({ tag }) => tag === 'a') !== undefined;
  return !isLinked && (measures.get(element.parent ?? element)?.linkedHeadings ?? 0) === 0;
}

/** A paragraph called "paywall" is part of the text that is sold (Google's markup for subscription content names it so); a box of that name sells it. */
const frameHints = ({ tag, hints }: PageElement): string => (tag === 'p' ? hints.replace('paywall', '') : hints);

/**
 * The measure of a page without what is certainly not its article (comments, consent dialogs, side columns), against which the share of an element is
 * taken; the whole page's where little else is there.
 */
export function pageMeasure(root: PageElement, measures: ReadonlyMap<PageElement, Measure>): Measure {
  const whole = measures.get(root) ?? NOTHING;
  let surplus = 0;
  const visit = (element: PageElement): void => {
    for (const child of element.children) {
      if (child.kind !== 'element') continue;
      const prose = measures.get(child)?.proseChars ?? 0;
      if (prose === 0) continue;
      const isSure =
        prose < 0.9 * whole.proseChars &&
        (child.tag === 'aside' || child.tag === 'footer' || child.tag === 'nav' || wordsIn(child.hints).isSure);
      if (isSure) surplus += prose;
      else visit(child);
    }
  };
  visit(root);
  const proseChars = whole.proseChars - surplus;
  return proseChars > 0.05 * whole.proseChars ? { ...whole, proseChars } : whole;
}

const ELSEWHERE =
  /(?:^|[\s_-])(?:comments?|commentlist|sidebar|related|recommended|popular|teasers?|latest|recent|archives?|disqus|kommentare?|carousel|slider|ticker|calendar)(?:$|[\s_\d-])/;
const hasElsewhereWord = rememberHints(hints => ELSEWHERE.test(hints));

/** True where an element stands in comments, a side column, a list of other articles or the page's foot; asked up to `top`, exclusive, where it is given. */
export function isElsewhere(element: PageElement, top?: PageElement): boolean {
  for (let at: PageElement | undefined = element; at !== undefined && at !== top; at = at.parent) {
    if (at.tag === 'body' || at.tag === 'html' || at.tag === 'main') return false;
    if (at.tag === 'aside' || at.tag === 'nav' || (at.tag === 'footer' && at.parent?.tag === 'body')) return true;
    if (at.tag === 'article' && !hasElsewhereWord(at.hints)) return false;
    if (hasElsewhereWord(at.hints)) return true;
  }
  return false;
}
