import { findDates } from '../metadata/date-text.ts';
import { isBylineLine } from '../text/byline-line.ts';
import {
  ADDRESS_WORDS,
  CONSENT_WORDS,
  ENDING_LINES,
  LIST_LINES,
  OFFER_WORDS,
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
const wordPattern = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu');
const CONSENT = wordPattern(CONSENT_WORDS);
const OFFER = wordPattern(OFFER_WORDS);
const ADDRESS = wordPattern(ADDRESS_WORDS);
const QUOTED = /["“”„«»]/u;
const CREDIT_TAIL =
  /(?:^|[.!?)\]»"”\s])(?:(?:bild|foto|photo|image|picture|quelle|graphic|grafik)\s*:\s*|©\s*)\p{Lu}[^.!?:]{1,60}$/iu;
const DURATION = /^\d{1,2}:\d{2}(?::\d{2})?(?:\s*(?:min\.?|minuten|mins?|uhr))?$/i;
const CREDIT_END =
  /[([](?:image|photo|foto|bild|picture|symbolbild|archivbild|ap photo|reuters|getty)[^()[\]]{0,80}[)\]]\s*$/i;
const BYLINE =
  /^(?:by|von|av|par|por|text|autor(?:in)?|reporting by|автор|текст)[:\s]\s*\p{Lu}[\p{L}.'’-]+(?:[\s,&]+(?:und|and|och|et|y|\p{Lu}[\p{L}.'’-]*)){0,8}$/iu;

/** True for a line that belongs to the frame of an article: a label, a pointer to another page, a credit, a byline, a date. */
export function isFrameLine({ text, kind }: Pick<PageBlock, 'text' | 'kind'>): boolean {
  if (isConsent(text) || isOffer(text) || isBylineLine(text)) return true;
  if (text.length > MAX_LINE_CHARS) return false;
  if (POINTER.test(text) && kind !== 'quote') return !/[.!?]["”»)]?\s+\p{Lu}/u.test(text);
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

const distinct = (pattern: RegExp, text: string): number =>
  new Set([...text.slice(0, 600).matchAll(pattern)].map(match => match[0].toLowerCase())).size;

const isConsent = (text: string): boolean => text.length < MAX_NOTICE_CHARS && distinct(CONSENT, text) >= 3;

const isOffer = (text: string): boolean =>
  text.length <= MAX_OFFER_CHARS && distinct(OFFER, text) >= 2 && !QUOTED.test(text) && distinct(ADDRESS, text) >= 1;

/** True for a line after which nothing of the article follows ("Comments"). */
export const isEndingLine = ({ text }: PageBlock): boolean => text.length <= 80 && ENDING.test(text);

/** True for a line that heads a list of other articles ("Related stories"). */
export const isListLine = ({ text }: PageBlock): boolean => text.length <= 80 && LIST.test(text);
