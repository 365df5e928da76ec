import { labelKey, PAGE_LABELS } from './labels.ts';
import { type DateReading, findClock, findLineDate } from './page-dates.ts';

/** What a date line says: when the text was published, or when it was last changed. */
export interface DateLine {
  readonly role: 'published' | 'modified';
  /** A day, or local time "2022-01-28T18:00", with an offset where one is printed. */
  readonly value: string;
}

/** Longest line that is nothing but dates; "Published … at …, last updated … at …" stays below. */
const MAX_DATE_LINE_CHARS = 140;

const glue = new Set(PAGE_LABELS.flatMap(({ dates }) => dates.glue.map(word => word.replace(/\.$/, ''))));
const weekdays = new Set(
  PAGE_LABELS.flatMap(({ language }) =>
    Array.from({ length: 7 }, (_, i) => new Date(Date.UTC(2024, 0, 1 + i))).flatMap(date =>
      (['long', 'short'] as const).map(weekday =>
        new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }).format(date).toLowerCase().replace(/\.$/, ''),
      ),
    ),
  ),
);

const wordsOf = (text: string): string[] =>
  labelKey(text)
    .split(/[\s,:;·|()[\]+–—/-]+/)
    .map(word => word.replace(/\.$/, ''))
    .filter(word => word !== '' && word !== '#' && !glue.has(word) && !weekdays.has(word));

/** True for a text that holds nothing but the small words of dates and weekdays, or nothing at all. */
export const isDateGlue = (text: string): boolean => !/\d/.test(text) && wordsOf(text).length === 0;

const roles = new Map<string, DateLine['role']>([['', 'published']]);
for (const { dates } of PAGE_LABELS) {
  for (const label of dates.modified) roles.set(wordsOf(label).join(' '), 'modified');
  for (const label of dates.published) roles.set(wordsOf(label).join(' '), 'published');
}

/**
 * The dates of a line that holds nothing but dates, their clock times and words like "published" or "updated"; undefined for any other
 * line. A bare date is taken for that of publication.
 */
export function readDateLine(line: string, reading: DateReading): DateLine[] | undefined {
  // A date with a colon behind it heads what follows ("14 March:").
  if (line.length > MAX_DATE_LINE_CHARS || !/\d/.test(line) || line.endsWith(':')) return undefined;
  const whole = readDatePart(line, reading);
  if (whole !== undefined) return [whole];
  const parts = line
    .split(/\s[|•·–—-]\s|;\s|\)\s?\(|(?<=\d), (?=\p{L}{3,} )|\s\((?=\p{L})/u)
    .filter(part => /\p{L}|\d/u.test(part));
  if (parts.length < 2 || parts.length > 4) return undefined;
  const dates = parts.map(part => readDatePart(part, reading));
  return dates.every(date => date !== undefined) ? dates : undefined;
}

function readDatePart(part: string, reading: DateReading): DateLine | undefined {
  const date = findLineDate(part, reading);
  if (date === undefined) return undefined;
  let rest = `${part.slice(0, date.start)} ${part.slice(date.end)}`;
  let value = date.value;
  const clock = findClock(rest);
  if (clock !== undefined) {
    rest = `${rest.slice(0, clock.start)} ${rest.slice(clock.end)}`;
    if (!value.includes('T')) value = `${value}T${clock.value}`;
  }
  if (/\d/.test(rest)) return undefined;
  const role = roles.get(wordsOf(rest).join(' '));
  return role === undefined ? undefined : { role, value };
}
