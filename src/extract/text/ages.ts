import { addDays } from '../../lib/calendar.ts';
import { labelKey, labelList, MAX_LABEL_CHARS, PAGE_LABELS } from './labels.ts';

type AgeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** How long ago something was when the page was made ("5 days ago"). */
export interface Age {
  readonly unit: AgeUnit;
  readonly count: number;
}

const UNITS: readonly AgeUnit[] = ['minute', 'hour', 'day', 'week', 'month', 'year'];
/** One number for each plural category of the languages read here (CLDR plural rules: one, few, many, other). */
const PLURAL_SAMPLES = [1, 2, 5];
const MS = { minute: 60_000, hour: 3_600_000 } as const;

/** Ages with a number ("# days ago") to their unit, as ICU writes them; then fixed ones ("yesterday", "an hour ago"). */
const counted = new Map<string, AgeUnit>();
const fixed = new Map<string, Age>();

for (const { language, dates } of PAGE_LABELS) {
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.RelativeTimeFormat(language, { numeric: 'always', style });
    for (const unit of UNITS) {
      for (const count of PLURAL_SAMPLES) {
        const key = labelKey(format.format(-count, unit));
        if (!counted.has(key)) counted.set(key, unit);
      }
    }
  }
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  for (const count of [0, 1, 2]) {
    const key = labelKey(words.format(-count, 'day'));
    if (!key.includes('#')) fixed.set(key, { unit: 'day', count });
  }
  for (const [key, age] of Object.entries(dates.ages)) fixed.set(labelKey(key), age);
}

/** Words that may stand before an age ("Published 5 hours ago"). */
const openings = Map.groupBy(
  labelList(({ dates }) => [...dates.published, ...dates.modified]),
  firstWord,
);

/** The age that a whole line prints, or undefined. Counts above 10,000 are no ages. */
export function findAge(text: string): Age | undefined {
  if (text.length > MAX_LABEL_CHARS) return undefined;
  const key = withoutOpening(labelKey(text));
  const unit = counted.get(key);
  if (unit === undefined) return fixed.get(key);
  const digits = /\d+/.exec(text)?.[0] ?? '';
  return digits.length <= 4 ? { unit, count: Number(digits) } : undefined;
}

function firstWord(key: string): string {
  return /^[^\s:]*/.exec(key)?.[0] ?? '';
}

function withoutOpening(key: string): string {
  if (counted.has(key) || fixed.has(key)) return key;
  const opening = openings.get(firstWord(key))?.find(word => key.startsWith(`${word} `) || key.startsWith(`${word}: `));
  return opening === undefined ? key : key.slice(opening.length).replace(/^:?\s+/, '');
}

/** When an age points to: an ISO instant (UTC) for minutes and hours, a day for longer ages; undefined where the fetch time is none. */
export function resolveAge({ unit, count }: Age, fetchedAt: string | undefined): string | undefined {
  const now = fetchedAt === undefined ? Number.NaN : Date.parse(fetchedAt);
  if (fetchedAt === undefined || Number.isNaN(now)) return undefined;
  if (unit === 'minute' || unit === 'hour') return new Date(now - count * MS[unit]).toISOString().replace('.000Z', 'Z');
  const today = /^\d{4}-\d{2}-\d{2}/.exec(fetchedAt)?.[0] ?? new Date(now).toISOString().slice(0, 10);
  if (unit === 'day' || unit === 'week') return addDays(today, -count * (unit === 'week' ? 7 : 1));
  const date = new Date(Date.parse(today));
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth() - count * (unit === 'year' ? 12 : 1);
  const last = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
  date.setUTCFullYear(Math.floor(months / 12), months % 12, Math.min(date.getUTCDate(), last));
  return date.toISOString().slice(0, 10);
}
