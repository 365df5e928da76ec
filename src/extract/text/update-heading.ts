import { isDateGlue } from './date-line.ts';
import { foldLabel, labelPattern, labelProbe } from './labels.ts';
import { endsSentence } from './line-shape.ts';
import type { PageLine } from './page.ts';
import { type DateReading, findClock, findLineDate } from './page-dates.ts';

/** The heading of an update. `date` as printed (a day, or with time), `clock` where only a time is printed, `title` where one stands in the same line. */
export interface UpdateHeading {
  readonly date?: string;
  readonly clock?: string;
  readonly title?: string;
  readonly hasDate: boolean;
}

const MAX_HEADING_CHARS = 200;
const label = labelPattern(({ update }) => update.words);
const anyLabel = labelProbe(({ update }) => update.words);

/** False for most lines that {@link readUpdateHeading} would find to be none, before anything is known of the page's dates. */
export const mayBeUpdateHeading = (text: string): boolean =>
  text.length <= MAX_HEADING_CHARS && /\d/.test(text) && anyLabel.test(foldLabel(text));

/**
 * Reads a line as the heading of an update: the word, with a date, a time or a number beside it, before or after, and perhaps a title behind
 * them. Undefined where the line goes on as a sentence or the word stands alone. A list of one, so that callers can flatten it.
 */
export function readUpdateHeading({ text }: PageLine, reading: DateReading): [UpdateHeading] | undefined {
  if (text.length > MAX_HEADING_CHARS || !/\d/.test(text)) return undefined;
  const folded = foldLabel(text);
  const word = anyLabel.test(folded) ? label.exec(folded) : null;
  if (word === null) return undefined;
  const before = text.slice(0, word.index);
  const after = text.slice(word.index + word[0].length);
  const when = readWhen(after, reading) ?? readWhen(before, reading);
  if (when === undefined) return undefined;
  const isLabelFirst = /^[\s•*[(#>+–—-]*$/.test(before);
  const rest = isLabelFirst ? after.slice(when.end) : after;
  if (!isLabelFirst && !isDateGlue(before.slice(when.end))) return undefined;
  const title = titleAfter(rest);
  if (title === undefined || (title !== '' && (endsSentence(title) || !/^[\p{Lu}\p{N}"“”«„‘'¿¡]/u.test(title))))
    return undefined;
  const { date, clock } = when;
  return [{ ...(date && { date }), ...(clock && { clock }), ...(title && { title }), hasDate: date !== undefined }];
}

/**
 * Reads a line that opens with a date or a clock time as the heading of an update, whatever follows ("10:20 Dam holds", "14 March, 10:20 – …", "18.05 Uhr: …");
 * for pages whose markup says that the line is a heading. Undefined where no date or time opens it, or where it goes on in lower case.
 */
export function readDatedHeading(text: string, reading: DateReading): UpdateHeading | undefined {
  if (text.length > MAX_HEADING_CHARS || !/\d/.test(text)) return undefined;
  const when = readDateOrClock(text, reading);
  if (when === undefined) return undefined;
  const title = text.slice(when.end).replace(/^[\s:;,.)\]|•·+*–—-]+|(?<![\s+|*])[\s+|*]+$/gu, '');
  if (title !== '' && !/^[\p{Lu}\p{Lo}\p{N}"“”„«‘'¿¡[]/u.test(title)) return undefined;
  const { date, clock } = when;
  return { ...(date && { date }), ...(clock && { clock }), ...(title && { title }), hasDate: date !== undefined };
}

/** What stands behind the mark that ends a date ("14 March, 16:20 o'clock: …"); empty where nothing does, undefined where the line goes on without one. */
function titleAfter(rest: string): string | undefined {
  const [, glue = '', title = ''] = /^([^:;|–—+\])]{0,24}?)(?:[:;,.|–—+\])]|\s-\s|$)(.*)$/.exec(rest.trimEnd()) ?? [
    rest,
    rest,
  ];
  return isDateGlue(glue) ? title.replace(/^[\s:;,.)\]|•+*–—-]+|(?<![\s+|*])[\s+|*]+$/g, '') : undefined;
}

interface When {
  readonly date?: string;
  readonly clock?: string;
  readonly end: number;
}

/** A date, a clock time or a number at the start of a text. */
function readWhen(text: string, reading: DateReading): When | undefined {
  const found = readDateOrClock(text, reading);
  if (found !== undefined) return found;
  const number = /^\s?(?:#|no\.?\s?|nr\.?\s?|№\s?)?\d{1,3}(?=\s*(?:[:.)\]–—-]|$))/iu.exec(text.slice(0, 70));
  return number === null ? undefined : { end: number[0].length };
}

/** What stands before a time and never before a date. */
const HOUR_WORD = /(?:^|\s)kl(?:ockan)?\.?\s*$/i;

function readDateOrClock(text: string, reading: DateReading): When | undefined {
  const start = text.slice(0, 70);
  const date = findLineDate(start, reading);
  const clock = findClock(start);
  // "12.31 Uhr" and "kl. 10.12" are times, whatever the figures alone would be.
  const isClock =
    clock !== undefined &&
    date?.start === clock.start &&
    (clock.end > date.end || HOUR_WORD.test(start.slice(0, clock.start)));
  if (date !== undefined && !isClock && isDateGlue(start.slice(0, date.start))) return withClock(start, date);
  if (clock !== undefined && isDateGlue(start.slice(0, clock.start))) return { clock: clock.value, end: clock.end };
  return undefined;
}

/** The clock time beside a date, where the date does not hold it already. */
function withClock(text: string, { value, end }: { value: string; end: number }): When {
  if (value.includes('T')) return { date: value, end };
  const clock = findClock(text.slice(end));
  const isBeside = clock !== undefined && isDateGlue(text.slice(end, end + clock.start));
  return isBeside ? { date: `${value}T${clock.value}`, end: end + clock.end } : { date: value, end };
}
