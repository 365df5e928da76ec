import { addDays, type Day, daysBetween } from '../../lib/calendar.ts';

/** A linear scale from days to the share of a chart's width, 0 to 1. */
export interface DayScale {
  readonly from: Day;
  readonly to: Day;
  /** How many days it covers, at least 1. */
  readonly days: number;
  /** The middle of a day's column. */
  readonly middleOf: (day: Day) => number;
  /** The left edge of a day's column. */
  readonly startOf: (day: Day) => number;
  /** The width of one day. */
  readonly step: number;
}

/** The scale of the days given, in any order; undefined for none. */
export function dayScale(days: readonly Day[]): DayScale | undefined {
  const from = days.reduce<Day | undefined>((a, b) => (a === undefined || b < a ? b : a), undefined);
  const to = days.reduce<Day | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);
  if (from === undefined || to === undefined) return undefined;
  const count = daysBetween(from, to) + 1;
  const startOf = (day: Day): number => daysBetween(from, day) / count;
  return { from, to, days: count, step: 1 / count, startOf, middleOf: day => startOf(day) + 0.5 / count };
}

/** The same days between margins: for marks and labels that are wider than a day. */
export function insetScale(scale: DayScale, margin: number): DayScale {
  const share = 1 - 2 * margin;
  return {
    ...scale,
    step: scale.step * share,
    startOf: day => margin + scale.startOf(day) * share,
    middleOf: day => margin + scale.middleOf(day) * share,
  };
}

/** Days for the axis under a chart: the first, the last and up to `max` between them at even distances. */
export function axisDays(scale: DayScale, max: number): Day[] {
  const inner = Math.max(0, Math.min(max, Math.floor(scale.days / MIN_DAYS_APART) - 1));
  const last = scale.days - 1;
  const offsets = Array.from({ length: inner + 2 }, (_, i) => Math.round((i * last) / (inner + 1)));
  return [...new Set(offsets)].map(offset => addDays(scale.from, offset));
}

/** Labels closer than this would touch on a phone when the whole range is short. */
const MIN_DAYS_APART = 4;
