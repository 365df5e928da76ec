import { monthNames } from '../../../lib/calendar.ts';
import type { Span } from '../../../lib/span.ts';
import type { SentenceData } from './data.ts';
import { localeOf } from './locale-of.ts';

/** Two neighbouring pieces of a text, neither empty, and the language they are in. */
export interface Border {
  readonly left: Span;
  readonly right: Span;
  readonly data: SentenceData;
}

const LOWER_START = /^["'“”„«»‘’‹›([]*[–—-]?\s*\p{Ll}/u;
const ONLY_CLOSERS = /^[\s"'“”„«»‘’‹›)\].,;:!?…–—-]*$/u;
const FINAL_STOP = /(?:^|[\s(["'“”„«»‘’‹›–—/-])([\p{L}\p{N}][\p{L}\p{N}.'’-]*)\.$/u;
const FIRST_WORD = /\p{Lu}\.|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/u;

/** How many characters at the edges of a border the rules look at; longer words are no abbreviations. */
const REACH = 40;

/** True when the border between two pieces is no sentence border. */
export function isJoined(text: string, { left, right, data }: Border): boolean {
  const start = text.slice(right.start, Math.min(right.end, right.start + REACH));
  const isNewLine = text.slice(left.end, right.start).includes('\n');
  const end = text.slice(Math.max(left.start, left.end - REACH), left.end);
  if (isNewLine && !/[\p{Ll},–—-]$/u.test(end)) return false;
  if (LOWER_START.test(start)) return !isNewLine || /[\p{L},-]$/u.test(end);
  if (isNewLine) return false;
  if (right.end - right.start < REACH && ONLY_CLOSERS.test(start)) return true;
  const word = FINAL_STOP.exec(end)?.[1];
  return (
    word !== undefined &&
    isJoinedAfterStop(
      { word, next: FIRST_WORD.exec(start)?.[0] ?? '', end, isFirst: left.end - left.start === word.length + 1 },
      rulesOf(data),
    )
  );
}

interface Stop {
  /** The word before the stop, and the first word after it. */
  readonly word: string;
  readonly next: string;
  /** The last characters of the left piece. */
  readonly end: string;
  /** True when the word is all there is of the left piece. */
  readonly isFirst: boolean;
}

function isJoinedAfterStop({ word, next, end, isFirst }: Stop, rules: Rules): boolean {
  const lower = word.toLowerCase();
  if (rules.open.has(lower)) return true;
  const isStarter = rules.starters.has(next.toLowerCase()) && !/^\p{Lu}{2}/u.test(next);
  if (/^\d{1,3}$/.test(word)) return isFirst || isOrdinal({ word, next, end, isFirst }, rules);
  if (/^\p{L}$/u.test(word) && /^\p{L}\.$/u.test(next)) return true;
  if (DOTTED_CAPITALS.test(word)) return !isStarter && !/^\d/.test(next);
  if (rules.hasOrdinals && /^[IVX]+$/.test(word)) return !isStarter;
  if (rules.shortMonths.has(lower)) return /^\d/.test(next) || !isStarter;
  if (!rules.closing.has(lower)) return false;
  return /^\d/.test(next) || (lower.length === 1 && !MEASURED_LETTER.test(end));
}

/** An initial ("J") or an abbreviation of capitals ("U.S", "EE.UU"): it mostly stands before a name or noun. */
const DOTTED_CAPITALS = /^\p{Lu}$|^(?:\p{Lu}+\.-?)+\p{Lu}+$/u;

/** A unit of one letter ("5 м.", "кв. м.", "XIX в.") may end a sentence; without a number it is an address or a title ("в г. Орлин"). */
const MEASURED_LETTER = /(?:[\dIVXІХ]|\p{L}в\.|\p{L}уб\.)\s*\p{L}\.$/u;

function isOrdinal({ word, next, end }: Stop, { hasOrdinals, months, beforeOrdinals }: Rules): boolean {
  if (!hasOrdinals || word.length > 2) return false;
  if (months.has(next.toLowerCase())) return true;
  const before = /([\p{L}]+)\s+\d+\.$/u.exec(end)?.[1]?.toLowerCase();
  return before !== undefined && beforeOrdinals.has(before);
}

interface Rules {
  readonly open: ReadonlySet<string>;
  readonly closing: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  /** Months whose names are cut short and may carry a stop ("Jan."). */
  readonly shortMonths: ReadonlySet<string>;
  readonly beforeOrdinals: ReadonlySet<string>;
  readonly hasOrdinals: boolean;
}

const compiled = new WeakMap<SentenceData, Rules>();

function rulesOf(data: SentenceData): Rules {
  const known = compiled.get(data);
  if (known) return known;
  const months = monthNames(localeOf(data.language));
  const rules: Rules = {
    open: new Set(data.openAbbreviations?.filter(a => !data.closingAbbreviations?.includes(a))),
    closing: new Set(data.closingAbbreviations),
    starters: new Set(data.starters),
    months: new Set(months.flat()),
    shortMonths: new Set(months.flatMap(names => names.filter(name => isShortOf(name, names)))),
    beforeOrdinals: new Set(data.beforeOrdinals),
    hasOrdinals: data.beforeOrdinals !== undefined,
  };
  compiled.set(data, rules);
  return rules;
}

/** True for a name with fewer letters than another of the same month has; a case ending ("март", "марта") does not count. */
function isShortOf(name: string, names: readonly string[]): boolean {
  const longest = Math.max(...names.map(other => other.length));
  return name.length <= longest - 2 || (name.length <= 3 && name.length < longest);
}
