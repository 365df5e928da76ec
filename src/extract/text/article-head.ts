import { findAge, resolveAge } from './ages.ts';
import { readByline, readNameLine } from './byline.ts';
import { isReadingTime } from './byline-line.ts';
import { type DateLine, readDateLine } from './date-line.ts';
import { isFurnitureLabel } from './furniture.ts';
import { labelKey, labelSet } from './labels.ts';
import { isHeadingLike, isNameLike, isProse, isTitleLike, opensWithDash } from './line-shape.ts';
import type { PageLine } from './page.ts';
import type { DateReading } from './page-dates.ts';
import { type SplitTitle, splitTitle } from './title.ts';

/** What stands above the text of an article, and the lines below it. */
export interface ArticleHead extends Partial<SplitTitle> {
  readonly byline: readonly string[];
  readonly published?: string;
  readonly modified?: string;
  readonly rest: readonly PageLine[];
}

/** What a page lends to the reading of one head. */
export interface HeadContext {
  readonly dates: DateReading;
  readonly fetchedAt?: string | undefined;
  readonly url?: string | undefined;
  /** The text stands elsewhere on the page: a title may be all there is. */
  readonly isAlone?: boolean;
}

/** Lines above the text that are looked through for byline and dates. */
const MAX_HEAD_LINES = 8;
/** Lines at the end of a text where pages also print their dates. */
const MAX_FOOT_LINES = 3;
/** Longest title that ends as a sentence. */
const MAX_SENTENCE_TITLE_CHARS = 140;
/** Topics and sections above a title have few words. */
const MAX_KICKER_WORDS = 4;
const sections = labelSet(labels => labels.sections);

/** What one line of a head says besides the title. */
interface HeadLine {
  readonly byline?: readonly string[];
  readonly dates?: readonly DateLine[];
}

/**
 * Reads the head of an article: the title is its first line that is neither a date, a byline, a section nor a button, where that line looks like
 * a title and text follows; dates and byline stand beside it in any order. A date missing there is looked for in the last lines.
 */
export function readHead(lines: readonly PageLine[], context: HeadContext): ArticleHead {
  let title: SplitTitle | undefined;
  const byline: string[] = [];
  const dates: DateLine[] = [];
  let at = 0;
  const kickers: string[] = [];
  const skipped = new Set<PageLine>();
  for (; at < Math.min(lines.length, MAX_HEAD_LINES); at++) {
    const line = lines[at] as PageLine;
    const found = readHeadLine(line, { context, hasTitle: title !== undefined, next: lines[at + 1] });
    if (found !== undefined) {
      byline.push(...(found.byline ?? []));
      dates.push(...(found.dates ?? []));
      skipped.add(line);
    } else if (title === undefined) {
      // A line that breaks off at a comma is a piece of text, outside the lists that end their titles so.
      const isTitle = isTitleLike(line) || isSentenceTitle(lines, at, context);
      if (!isTitle || line.text.endsWith(',') || (lines.length - at < 2 && context.isAlone !== true)) break;
      const isKicker = isKickerOf(lines, at, context);
      if (isKicker) kickers.push(line.text);
      else title = splitTitle(line.text, context.url);
      skipped.add(line);
    } else if (isProse(line)) break;
  }
  const rest = lines.filter(line => !skipped.has(line));
  const foot = readFoot(rest, context.dates, dates);
  dates.push(...(foot?.dates ?? []));
  return {
    ...title,
    ...(kickers.length > 0 && { sections: [...kickers, ...(title?.sections ?? [])] }),
    byline: [...new Set(byline)],
    ...pickDates(dates),
    rest: foot?.rest ?? rest,
  };
}

/** A short sentence is a title where a date or byline stands right below it. */
function isSentenceTitle(lines: readonly PageLine[], at: number, context: HeadContext): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined || next === undefined || line.text.length > MAX_SENTENCE_TITLE_CHARS) return false;
  if (opensWithDash(line.text)) return false;
  return readHeadLine(next, { context, hasTitle: false, next: lines[at + 2] }) !== undefined;
}

/** A line of few words above a longer title is a kicker: it names the topic or section ("Harbour strike"), and text follows the title. */
function isKickerOf(lines: readonly PageLine[], at: number, context: HeadContext): boolean {
  const [line, next, after] = [lines[at], lines[at + 1], lines[at + 2]];
  if (line === undefined || next === undefined || after === undefined || line.mark === 'heading') return false;
  const words = line.text.split(' ').length;
  return (
    words <= MAX_KICKER_WORDS &&
    /\p{L}$/u.test(line.text) &&
    next.text.split(' ').length > words &&
    isHeadingLike(next) &&
    readNameLine(next.text) === undefined &&
    readHeadLine(next, { context, hasTitle: true, next: after }) === undefined &&
    isProse(after)
  );
}

function readHeadLine(
  { text, mark }: PageLine,
  { context, hasTitle, next }: { context: HeadContext; hasTitle: boolean; next: PageLine | undefined },
): HeadLine | undefined {
  if (isFurnitureLabel({ text, links: [], isAfterBlank: true }) || (!hasTitle && sections.has(labelKey(text))))
    return {};
  if (mark === 'heading') return undefined;
  const parts = text.split(/(?<!\s)\s+[|•·–—]\s+/);
  if (parts.length > 4) return undefined;
  const readings = parts.map(part => readHeadPart(part, context));
  if (readings.every(part => part !== undefined)) {
    return { byline: readings.flatMap(part => part.byline ?? []), dates: readings.flatMap(part => part.dates ?? []) };
  }
  // A bare name is a byline only below the title and above the text or a date.
  const isAboveText = next !== undefined && (isProse(next) || readDateLine(next.text, context.dates) !== undefined);
  if (!hasTitle || !isAboveText || text.split(' ').length > 3 || !isNameLike(text)) return undefined;
  return { byline: readNameLine(text) ?? [] };
}

function readHeadPart(text: string, { dates, fetchedAt }: HeadContext): HeadLine | undefined {
  const byline = readByline(text);
  if (byline !== undefined) return { byline };
  if (isReadingTime(text)) return {};
  const age = findAge(text);
  if (age !== undefined) {
    const value = resolveAge(age, fetchedAt);
    return { dates: value === undefined ? [] : [{ role: 'published', value }] };
  }
  const read = readDateLine(text, dates);
  return read && { dates: read };
}

/** Dates below a text: any where the head has none, else those that say what the head did not. */
function readFoot(
  lines: readonly PageLine[],
  reading: DateReading,
  known: readonly DateLine[],
): { dates: readonly DateLine[]; rest: readonly PageLine[] } | undefined {
  for (let at = lines.length - 1; at >= Math.max(1, lines.length - MAX_FOOT_LINES); at--) {
    const dates = readDateLine(lines[at]?.text ?? '', reading);
    const isNew = dates?.every(({ role }) => known.every(date => date.role !== role));
    if (dates !== undefined && isNew) return { dates, rest: lines.toSpliced(at, 1) };
  }
  return undefined;
}

function pickDates(dates: readonly DateLine[]): { published?: string; modified?: string } {
  const published = dates.find(({ role }) => role === 'published')?.value;
  const modified = dates.find(({ role }) => role === 'modified')?.value;
  return { ...(published && { published }), ...(modified && { modified }) };
}
