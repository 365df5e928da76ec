import { addDays, type Day, daysBetween } from '../../lib/calendar.ts';
import type { TimeAnnotation } from '../../model/annotation.ts';
import type { Precision } from '../../model/dossier.ts';

/** What a time expression says about when: first and last day, both inclusive. */
export interface DatedSpan {
  readonly from: Day;
  readonly to: Day;
  readonly precision: Precision;
}

/** A date that a phrase gives. */
export interface NamedDate extends DatedSpan {
  readonly time: TimeAnnotation;
}

/** The dates that time expressions give, each once, by the first phrase that gives it. */
export function namedDatesOf(times: readonly TimeAnnotation[]): NamedDate[] {
  const dates = new Map<string, NamedDate>();
  for (const time of times) {
    const span = findDatedSpan(time);
    const key = span && `${span.from}/${span.to}`;
    if (span && key && !dates.has(key)) dates.set(key, { ...span, time });
  }
  return [...dates.values()];
}

/** The days that a time expression names, or undefined for durations, repetitions and what is not resolved. */
export function findDatedSpan({ type, value, from, to }: TimeAnnotation): DatedSpan | undefined {
  if ((type !== 'DATE' && type !== 'TIME') || from === undefined) return undefined;
  const first = dayOfInstant(from);
  if (first === undefined) return undefined;
  // A part of a day carries the day of its value, also where its hours reach into the next (TIMEX3 "2023-05-04TNI").
  const day = /^\d{4}-\d\d-\d\d(?:T|$)/.test(value) ? dayOfInstant(value) : undefined;
  if (day !== undefined && (type === 'TIME' || day === first)) {
    const last = type === 'TIME' ? day : lastDay(day, to);
    return { from: day, to: last, precision: 'day' };
  }
  const last = lastDay(first, to);
  return { from: first, to: last, precision: precisionOf(value, daysBetween(first, last) + 1) };
}

/** The day of a day or an instant, as printed (its own offset is kept); undefined where it is neither. */
export function dayOfInstant(instant: string | undefined): Day | undefined {
  return instant !== undefined && /^\d{4}-\d\d-\d\d/.test(instant) ? instant.slice(0, 10) : undefined;
}

function lastDay(first: Day, to: string | undefined): Day {
  const end = dayOfInstant(to);
  if (end === undefined) return first;
  const isMidnight = !/T(?!00:00(?::00)?)/.test(to ?? '');
  const last = isMidnight ? addDays(end, -1) : end;
  return last < first ? first : last;
}

/** Days that an interval may have to count as dates of that precision; a longer one is a year's. */
const MAX_DAYS_IN = { day: 6, week: 13, month: 92 } as const;

function precisionOf(value: string, days: number): Precision {
  if (/^\d{4}-W\d\d/.test(value)) return 'week';
  if (/^\d{4}-\d\d$/.test(value)) return 'month';
  if (/^\d{4}$/.test(value)) return 'year';
  if (days <= MAX_DAYS_IN.day) return 'day';
  if (days <= MAX_DAYS_IN.week) return 'week';
  return days <= MAX_DAYS_IN.month ? 'month' : 'year';
}
