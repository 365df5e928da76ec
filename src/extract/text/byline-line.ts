import { findAge } from './ages.ts';
import { readByline } from './byline.ts';
import { isDateGlue, readDateLine } from './date-line.ts';
import { isFurnitureLabel } from './furniture.ts';
import { labelKey, labelSet, MAX_LABEL_CHARS } from './labels.ts';
import { endsSentence, isNameLike } from './line-shape.ts';
import { findClock } from './page-dates.ts';

/** "By …, … – Published …, updated … – 5 min read" stays below. */
const MAX_LINE_CHARS = 200;
const MAX_PARTS = 6;
/** Longer than a byline with two names and a role; more is a sentence that opens like one. */
const MAX_BYLINE_CHARS = 80;
/** Only whether a part is a date is asked, so any order and year will do. */
const ANY_DATE = { order: 'day-first', year: 2000 } as const;

const readingTimes = labelSet(({ readingTime }) => readingTime);

/** What stands between the parts of a line above a text: bars, dots and dashes. */
export const PART_BORDER: RegExp = /(?<!\s)(?:\s+[|•·–—-]\s+|\s*[|•·]\s*)/u;

/** True for a text that says how long the reading takes ("5 min read"). */
export const isReadingTime = (text: string): boolean =>
  text.length <= MAX_LABEL_CHARS && /\d/.test(text) && readingTimes.has(labelKey(text));

/**
 * True for a line that is nothing but what pages print between title and text: two or more of byline, dates, age, reading time and counters ("Par … – Publié le … –
 * Temps de lecture : 2 min", "Von … | Stand: …", "Ana Ruiz · 5 min read"), or a reading time alone.
 */
export function isBylineLine(line: string): boolean {
  if (line.length > MAX_LINE_CHARS) return false;
  if (endsSentence(line.endsWith('.') ? line.replace(/(?:min|мин|хв|a\.m|p\.m|г|р)\.$/iu, '') : line)) return false;
  const parts = line.split(PART_BORDER).filter(part => part !== '');
  if (parts.length > MAX_PARTS) return false;
  if (parts.length < 2) return isReadingTime(line);
  return parts.some(isSurePart) && parts.every(part => isSurePart(part) || isClock(part) || isNameLike(part));
}

const isSurePart = (part: string): boolean =>
  isReadingTime(part) ||
  isFurnitureLabel({ text: part, links: [], isAfterBlank: true }) ||
  readDateLine(part, ANY_DATE) !== undefined ||
  findAge(part) !== undefined ||
  (part.length <= MAX_BYLINE_CHARS && readByline(part) !== undefined);

/** A clock time says nothing alone: two of them are a span of time in a schedule. */
function isClock(part: string): boolean {
  const clock = findClock(part);
  return clock !== undefined && isDateGlue(part.slice(0, clock.start)) && isDateGlue(part.slice(clock.end));
}
