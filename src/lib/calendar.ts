/** A day of the proleptic Gregorian calendar, "YYYY-MM-DD". */
export type Day = string;

const MS_PER_DAY = 86_400_000;

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** The day `year-month-day` (month 1–12), or undefined where no such day exists. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 100) date.setUTCFullYear(year);
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? `${pad(year, 4)}-${pad(month)}-${pad(day)}` : undefined;
}

/** `day` moved by `days` (negative: back). */
export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * MS_PER_DAY).toISOString().slice(0, 10);

/** Whole days from `a` to `b`: positive when `b` is later. */
export const daysBetween = (a: Day, b: Day): number => Math.round((Date.parse(b) - Date.parse(a)) / MS_PER_DAY);

/** The weekday of a day: 1 = Monday … 7 = Sunday (ISO 8601). */
export const weekdayOf = (day: Day): number => new Date(Date.parse(day)).getUTCDay() || 7;

/** The names of the twelve months in a language, as ICU gives them, lower case: stand-alone, in a date (genitive) and short, for each. */
export function monthNames(language: string): readonly (readonly string[])[] {
  const formats = (['long', 'short'] as const).map(month => ({
    inDate: new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' }),
    alone: new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }),
  }));
  return Array.from({ length: 12 }, (_, month) => {
    const date = new Date(Date.UTC(2024, month, 15));
    const all = formats.flatMap(({ alone, inDate }) => [alone.format(date), partOf(inDate, date, 'month')]);
    return [...new Set(all.map(name => name.toLowerCase().replace(/\.$/, '')).filter(name => /\p{L}/u.test(name)))];
  });
}

/** The names of the seven weekdays in a language, Monday first, as ICU gives them, lower case: long, and long within a date. */
export function weekdayNames(language: string): readonly (readonly string[])[] {
  return Array.from({ length: 7 }, (_, i) => {
    const date = new Date(Date.UTC(2024, 0, 1 + i));
    const alone = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(date);
    const format = new Intl.DateTimeFormat(language, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    });
    return [...new Set([alone, partOf(format, date, 'weekday')].map(name => name.toLowerCase()))];
  });
}

function partOf(format: Intl.DateTimeFormat, date: Date, type: string): string {
  return format.formatToParts(date).find(p => p.type === type)?.value ?? '';
}
