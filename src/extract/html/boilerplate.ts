import { findDates } from '../metadata/date-text.ts';
import { isBylineLine } from '../text/byline-line.ts';
import {
  ADDRESS_WORDS,
  COMMENT_CALLS,
  CONSENT_WORDS,
  ENDING_LINES,
  LIST_LINES,
  NEWSLETTER_WORDS,
  OFFER_WORDS,
  PAYWALL_LINES,
  POINTER_OPENINGS,
} from './phrases.data.ts';
import type { PageBlock } from './render-blocks.ts';

/** Pointers, labels and datelines are short; longer lines that open so are sentences. */
const MAX_LINE_CHARS = 140;
/** A date and what belongs to it ("Stand: 22.04.2024, 06:00 Uhr") leave at most this of a line. */
const MAX_DATELINE_REST = 40;

const POINTER = new RegExp(`^[^\\p{L}\\p{N}©#@]{0,4}(?:${POINTER_OPENINGS})(?![\\p{L}])`, 'iu');
const wholeLine = (lines: string): RegExp => new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${lines})[\\s:.…!?»›>]*$`, 'iu');
const ENDING = wholeLine(ENDING_LINES);
const LIST = wholeLine(LIST_LINES);
// Matched against lower case: to fold every letter would take most of the time.
const wordPattern = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'gu');
const CONSENT = wordPattern(CONSENT_WORDS);
/** Borders of words aside: rules out most texts much quicker. */
const ANY_CONSENT = new RegExp(CONSENT_WORDS);
const OFFER = wordPattern(OFFER_WORDS);
const ADDRESS = wordPattern(ADDRESS_WORDS);
const NEWSLETTER = new RegExp(`(?<!\\p{L})(?:${NEWSLETTER_WORDS})`, 'u');
const COMMENT_CALL = new RegExp(COMMENT_CALLS, 'u');
const QUOTED = /["“”„«»]/u;
const CREDIT_TAIL =
  /(?:^|[.!?)\]»"”\s])(?:(?:bild|foto|photo|image|picture|quelle|graphic|grafik)\s*:\s*|©\s*)\p{Lu}[^.!?:]{1,60}$/iu;
const DURATION = /^\d{1,2}:\d{2}(?::\d{2})?(?:\s*(?:min\.?|minuten|mins?|uhr))?$/i;
const CREDIT_END =
  /[([](?:image|photo|foto|bild|picture|symbolbild|archivbild|ap photo|reuters|getty)[^()[\]]{0,80}[)\]]\s*$/i;
const BYLINE =
  /^(?:by|von|av|par|por|text|autor(?:in)?|reporting by|автор|текст)[:\s]\s*\p{Lu}[\p{L}.'’-]+(?:[\s,&]+(?:und|and|och|et|y|\p{Lu}[\p{L}.'’-]*)){0,8}$/iu;

type FrameLine = Pick<PageBlock, 'text' | 'kind'> & Partial<Pick<PageBlock, 'linkChars'>>;

/** True where nearly all behind a pointer's opening is the link that it points with. */
const isLinkedFrom = (text: string, opening: number, linkChars = 0): boolean =>
  text.length > opening && linkChars >= 0.8 * (text.length - opening);

/** True for a line that belongs to the frame of an article: a label, a pointer to another page, a credit, a byline, a date. */
export function isFrameLine({ text, kind, linkChars }: FrameLine): boolean {
  const lower = text.slice(0, MAX_LOOKED_CHARS).toLowerCase();
  if (isConsent(text, lower) || (kind !== 'list-item' && isOffer(text, lower)) || isBylineLine(text)) return true;
  if (text.length > MAX_LINE_CHARS) return false;
  const pointer = kind === 'quote' ? undefined : POINTER.exec(text)?.[0];
  if (pointer !== undefined)
    return isLinkedFrom(text, pointer.length, linkChars) || !/[.!?]["”»)]?\s+\p{Lu}/u.test(text);
  if (kind !== 'quote' && COMMENT_CALL.test(lower)) return true;
  if (DURATION.test(text) || CREDIT_END.test(text) || CREDIT_TAIL.test(text)) return true;
  return (text.length <= 80 && BYLINE.test(text)) || isDateline(text);
}

function isDateline(text: string): boolean {
  if (text.length > 100 || /[.!?]\s*$/.test(text.replace(/\b(?:a\.m|p\.m|г)\.$/, ''))) return false;
  const date = findDates(text)[0];
  return (
    date !== undefined &&
    text.length - (date.end - date.start) <= Math.min(MAX_DATELINE_REST, 1.6 * (date.end - date.start))
  );
}

/** Notices are short; of longer paragraphs the beginning is looked at. */
const MAX_NOTICE_CHARS = 1500;
const MAX_OFFER_CHARS = 320;
/** One such word may stand in any news. */
const MIN_CONSENT_WORDS = 3;
const MIN_OFFER_WORDS = 2;
const MAX_LOOKED_CHARS = 600;

/** True where a text holds that many different matches. */
function holds(pattern: RegExp, lower: string, count: number): boolean {
  pattern.lastIndex = 0;
  let match = pattern.exec(lower);
  if (match === null) return false;
  const found = new Set<string>();
  for (; match !== null; match = pattern.exec(lower)) if (found.add(match[0]).size >= count) return true;
  return false;
}

const isConsent = (text: string, lower: string): boolean =>
  text.length < MAX_NOTICE_CHARS && ANY_CONSENT.test(lower) && holds(CONSENT, lower, MIN_CONSENT_WORDS);

const isOffer = (text: string, lower: string): boolean =>
  text.length <= MAX_OFFER_CHARS &&
  !QUOTED.test(text) &&
  (holds(OFFER, lower, MIN_OFFER_WORDS) || (text.length <= MAX_LINE_CHARS && NEWSLETTER.test(lower))) &&
  holds(ADDRESS, lower, 1);

/** True for a line after which nothing of the article follows ("Comments"). */
export const isEndingLine = ({ text }: PageBlock): boolean => text.length <= 80 && ENDING.test(text);

/** True for a line that heads a list of other articles ("Related stories"). */
export const isListLine = ({ text }: PageBlock): boolean => text.length <= 80 && LIST.test(text);

/** Offers of the rest of a text are short. */
const MAX_PAYWALL_CHARS = 200;
const PAYWALL = new RegExp(PAYWALL_LINES, 'u');

/** True for a line that says that the rest of the text is for those who have paid. */
export const isPaywallLine = ({ text, kind }: Pick<PageBlock, 'text' | 'kind'>): boolean =>
  kind !== 'quote' && text.length <= MAX_PAYWALL_CHARS && PAYWALL.test(text.toLowerCase());
