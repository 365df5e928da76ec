import { isDateGlue } from '../../text/date-line.ts';
import { isProse } from '../../text/line-shape.ts';
import type { PageLine } from '../../text/page.ts';
import { type DateReading, findClock } from '../../text/page-dates.ts';
import { readDatedHeading, type UpdateHeading } from '../../text/update-heading.ts';
import { isKnownFrame } from './adapt-lines.ts';

/** Lines above the text in which the heading and the time of an item stand. */
const MAX_HEAD_LINES = 6;
/** "18.05 Uhr", "10:20 p.m. GMT+2": a time alone in its line. */
const MAX_CLOCK_CHARS = 40;

/** The heading of an item. */
export interface ItemHeading {
  readonly heading?: PageLine;
  /** The heading's words, without date and time where the item is an update. */
  readonly printed?: string;
  readonly when?: UpdateHeading;
  /** The other lines; those above the heading that are neither date nor byline (a section, a topic) are left out. */
  readonly rest: readonly PageLine[];
}

/** Finds the heading of an item by its markup, and its date or time in the heading or in a line of its own. */
export function findHeading(lines: readonly PageLine[], dates: DateReading, isUpdate: boolean): ItemHeading {
  const head = lines.slice(0, MAX_HEAD_LINES);
  const clock = head.flatMap(({ text }) => readClockAlone(text) ?? [])[0];
  const timeless = lines.filter(({ text }, i) => i >= MAX_HEAD_LINES || readClockAlone(text) === undefined);
  const at = timeless.slice(0, MAX_HEAD_LINES).findIndex(line => line.mark === 'heading');
  const heading = timeless[at];
  const alone: UpdateHeading | undefined = clock === undefined ? undefined : { clock, hasDate: false };
  if (heading === undefined || timeless.slice(0, at).some(isProse))
    return { rest: timeless, ...(alone && { when: alone }) };
  const dated = isUpdate ? readDatedHeading(heading.text, dates) : undefined;
  const printed = dated === undefined ? heading.text : dated.title;
  const when = dated ?? alone;
  const above = timeless.slice(0, at).filter(isKnownFrame);
  const rest = [...above, ...timeless.slice(at + 1)];
  return { heading, ...(printed && { printed }), ...(when && { when }), rest };
}

/** The clock time of a line that holds nothing else. */
function readClockAlone(text: string): string | undefined {
  const clock = text.length <= MAX_CLOCK_CHARS ? findClock(text) : undefined;
  const isAlone = clock !== undefined && isDateGlue(text.slice(0, clock.start)) && isDateGlue(text.slice(clock.end));
  return isAlone ? clock.value : undefined;
}
