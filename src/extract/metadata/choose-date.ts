import { daysBetween } from '../../lib/calendar.ts';
import { dayPart } from './date-value.ts';

/** One place of a page that gives a date, and how far it can be trusted to be that of first publication. */
export interface DateWitness {
  /** ISO 8601: a day, or a day with time and perhaps offset. */
  readonly value: string;
  readonly weight: number;
  /** Witnesses of one source count once for a day. */
  readonly source: string;
}

/**
 * The date that most witnesses of most weight agree on, by the day: as the heaviest of them writes it, a time with offset before one without. A witness in UTC
 * also speaks for the neighbouring day that the page itself prints, where the clock makes that possible: machines write UTC, readers see local time.
 */
export function chooseDate(witnesses: readonly DateWitness[]): string | undefined {
  const local = [...new Set(witnesses.filter(w => !isUtc(w.value)).map(w => dayPart(w.value)))];
  const votes = new Map<string, Map<string, number>>();
  for (const witness of witnesses) {
    const own = dayPart(witness.value);
    const isOwn = !isUtc(witness.value) || local.includes(own);
    const day = isOwn ? own : (local.find(other => isSameNight(witness.value, other)) ?? own);
    const sources = votes.get(day) ?? new Map<string, number>();
    sources.set(witness.source, Math.max(sources.get(witness.source) ?? 0, witness.weight));
    votes.set(day, sources);
  }
  let best: string | undefined;
  let bestSum = 0;
  for (const [day, sources] of votes) {
    const sum = [...sources.values()].reduce((a, b) => a + b, 0);
    if (sum > bestSum) {
      best = day;
      bestSum = sum;
    }
  }
  if (best === undefined) return undefined;
  const ofDay = witnesses.filter(w => dayPart(w.value) === best);
  const utc = witnesses.filter(w => isUtc(w.value));
  for (const { value } of ofDay) {
    const own = withOffset(value, utc);
    if (own !== undefined) return own;
  }
  return mostPrecise(ofDay, best);
}

function mostPrecise(witnesses: readonly DateWitness[], day: string): string {
  let best: DateWitness | undefined;
  for (const witness of witnesses) {
    const gain = precisionOf(witness.value) - (best === undefined ? -1 : precisionOf(best.value));
    if (gain > 0 || (gain === 0 && witness.weight > (best?.weight ?? 0))) best = witness;
  }
  return best?.value ?? day;
}

/** Offsets from UTC are multiples of a quarter of an hour (tz database), between -12 and +14 hours. */
const QUARTER_MS = 900_000;
const MAX_OFFSET_MS = 14 * 3_600_000;

/** A local time with the offset that another witness gives away by stating the same minute in UTC; undefined where none does. */
function withOffset(local: string, utc: readonly DateWitness[]): string | undefined {
  if (local.length !== 19) return undefined;
  for (const { value } of utc) {
    const apart = Date.parse(`${local.slice(0, 16)}Z`) - Date.parse(`${value.slice(0, 16)}Z`);
    if (apart % QUARTER_MS !== 0 || Math.abs(apart) > MAX_OFFSET_MS) continue;
    const minutes = Math.abs(apart) / 60_000;
    const digits = [Math.floor(minutes / 60), minutes % 60].map(n => String(n).padStart(2, '0')).join(':');
    return `${local.slice(0, 16)}${value.slice(16, 19)}${apart < 0 ? '-' : '+'}${digits}`;
  }
  return undefined;
}

/** 2 with offset, 1 with time, 0 for a day; midnight without offset says no more than the day. */
const precisionOf = (value: string): number =>
  value.length <= 10 || value.endsWith('T00:00:00') ? 0 : value.length <= 19 ? 1 : 2;

const isUtc = (value: string): boolean => /^[^T]*T.*(?:Z|[+-]00:00)$/.test(value);

/** True where an instant in UTC lies on another day, the neighbouring `day`, in some zone of the inhabited world (UTC-11 to UTC+13). */
function isSameNight(value: string, day: string): boolean {
  const apart = daysBetween(dayPart(value), day);
  const hour = Number(value.slice(11, 13));
  return (apart === -1 && hour < 12) || (apart === 1 && hour >= 11);
}
