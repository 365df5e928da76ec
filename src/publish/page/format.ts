import { addDays, type Day } from '../../lib/calendar.ts';
import type { Precision } from '../../model/dossier.ts';
import { Printable } from '../html/printable.ts';
import { messagesOf } from '../messages/messages.ts';

/** Computed values as text in the language of the interface. Days and clock times are those the source printed, in its own offset. */
export interface Format {
  /** "4 March 2031". */
  readonly day: (day: Day) => Printable;
  /** "4 Mar". */
  readonly shortDay: (day: Day) => Printable;
  /** "Tue". */
  readonly weekday: (day: Day) => Printable;
  /** "March 2031". */
  readonly month: (day: Day) => Printable;
  /** "4". */
  readonly dayOfMonth: (day: Day) => Printable;
  readonly year: (day: Day) => Printable;
  /** "4–9 March 2031"; one day where both are the same. */
  readonly interval: (from: Day, to: Day) => Printable;
  /** A date as certain as it is: "4 Mar", "4–10 Mar", "Mar 2031", "2031". */
  readonly dated: (date: Day, to: Day | undefined, precision: Precision) => Printable;
  /** "4 March 2031, 07:40 UTC+2"; the day alone where the source gave no time. */
  readonly moment: (published: string) => Printable;
  /** "4 Mar, 07:40 UTC+2"; the day alone where the source gave no time. */
  readonly shortMoment: (published: string) => Printable;
  /** "12,400". */
  readonly number: (value: number) => Printable;
  /** "12.4K". */
  readonly compact: (value: number) => Printable;
  /** "Swedish"; the catalogue's words where ICU has no name. */
  readonly languageName: (language: string) => Printable;
  /** "SV". */
  readonly languageTag: (language: string) => Printable;
  /** "euros" for "EUR"; undefined for what is no currency code. */
  readonly findCurrencyName: (code: string) => Printable | undefined;
  /** "kilometres" for "kilometer"; undefined for what is no unit that ECMA-402 knows. */
  readonly findUnitName: (unit: string) => Printable | undefined;
}

const formats = new Map<string, Format>();

/** The one {@link Format} of a language; Intl objects are slow to make, so it is kept. */
export function formatOf(language: string): Format {
  const known = formats.get(language);
  if (known) return known;
  const format = createFormat(language);
  formats.set(language, format);
  return format;
}

/** The calendar day of an ISO day, month, year or instant, as written there (its own offset); undefined where it is none. */
export function findDay(value: string | undefined): Day | undefined {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?![\d-])/.exec(value ?? '');
  if (!match) return undefined;
  const day = `${match[1]}-${match[2] ?? '01'}-${match[3] ?? '01'}`;
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : undefined;
}

/** The clock time and offset of an instant as written ("07:40", "+02:00"); undefined where there is none. */
function findClock(value: string): { time: string; zone: string } | undefined {
  const match = /T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/.exec(value);
  return match?.[1] ? { time: match[1], zone: zoneName(match[2]) } : undefined;
}

function zoneName(offset: string | undefined): string {
  if (offset === undefined) return '';
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(offset) ?? [];
  if (!sign || (hours === '00' && minutes === '00')) return ' UTC';
  return ` UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}

/** The locale of dates and numbers. "en" alone gets the day before the month: readers of an international page cannot know which of 3/4 is meant, and months are words anyway. */
export const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : language);

function createFormat(language: string): Format {
  const locale = localeOf(language);
  const [long, short, month, year] = DATE_STYLES.map(
    style => new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }),
  ) as [Intl.DateTimeFormat, Intl.DateTimeFormat, Intl.DateTimeFormat, Intl.DateTimeFormat];
  const weekdayFormat = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const print = (format: Intl.DateTimeFormat) => memoized((day: Day) => format.format(new Date(day)));
  const range = (format: Intl.DateTimeFormat, from: Day, to: Day): Printable =>
    new Printable(format.formatRange(new Date(from), new Date(to)));
  const day = print(long);
  const shortDay = print(short);
  const monthOf = print(month);
  const yearOf = print(year);
  return {
    day,
    shortDay,
    weekday: print(weekdayFormat),
    month: monthOf,
    year: yearOf,
    dayOfMonth: value => new Printable(String(Number(value.slice(8, 10)))),
    interval: (from, to) => (from === to ? day(from) : range(long, from, to)),
    dated: (date, to, precision) => {
      if (precision === 'year') return yearOf(date);
      if (precision === 'month') return monthOf(date);
      const last = to ?? (precision === 'week' ? addDays(date, DAYS_TO_WEEKS_END) : date);
      return last === date ? shortDay(date) : range(short, date, last);
    },
    moment: memoized(value => momentText(value, day)),
    shortMoment: memoized(value => momentText(value, shortDay)),
    ...createNames(language, locale),
  };
}

const DATE_STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { day: 'numeric', month: 'long', year: 'numeric' },
  { day: 'numeric', month: 'short' },
  { month: 'long', year: 'numeric' },
  { year: 'numeric' },
];
const DAYS_TO_WEEKS_END = 6;

function momentText(value: string, day: (day: Day) => Printable): string {
  const date = findDay(value);
  if (date === undefined) return '';
  const clock = findClock(value);
  return clock ? `${day(date).text}, ${clock.time}${clock.zone}` : day(date).text;
}

type Names = Pick<Format, 'number' | 'compact' | 'languageName' | 'languageTag' | 'findCurrencyName' | 'findUnitName'>;

function createNames(language: string, locale: string): Names {
  const numbers = new Intl.NumberFormat(locale);
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 });
  const languages = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
  const currencies = new Intl.DisplayNames([language], { type: 'currency', fallback: 'none' });
  return {
    number: value => new Printable(numbers.format(value)),
    compact: value => new Printable(compact.format(value)),
    languageName: memoized(
      code => nameOf(languages, primaryTag(code)) ?? messagesOf(language).text('line.unknownLanguage').text,
    ),
    languageTag: memoized(code => primaryTag(code).toUpperCase()),
    findCurrencyName: code => {
      const name = /^[A-Z]{3}$/.test(code) ? nameOf(currencies, code) : undefined;
      return name === undefined ? undefined : new Printable(name);
    },
    findUnitName: unit => {
      const name = unitName(locale, unit);
      return name === undefined ? undefined : new Printable(name);
    },
  };
}

/** BCP 47: a language that is not known. ICU would call it "root". */
const UNDETERMINED = 'und';

/** The primary subtag (BCP 47): letters only, so that a damaged tag cannot put words on a page. */
const primaryTag = (language: string): string =>
  /^[a-z]{2,3}(?![a-z])/i.exec(language)?.[0].toLowerCase() ?? UNDETERMINED;

function nameOf(names: Intl.DisplayNames, code: string): string | undefined {
  try {
    return code === UNDETERMINED ? undefined : names.of(code);
  } catch {
    return undefined;
  }
}

/** The name that ICU prints beside many of a unit (ECMA-402, sanctioned units), as `verify/` reads it too. */
export function unitName(locale: string, unit: string): string | undefined {
  if (!Intl.supportedValuesOf('unit').includes(unit)) return undefined;
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
  return format
    .formatToParts(MANY)
    .find(part => part.type === 'unit')
    ?.value.trim();
}

/** A number that takes the plural of "many" in all languages of the interface. */
const MANY = 100;

/** Values kept for each kind of text: more than a site's days, little memory. */
const MAX_KNOWN = 5000;

function memoized(text: (value: string) => string): (value: string) => Printable {
  const known = new Map<string, Printable>();
  return value => {
    let result = known.get(value);
    if (result === undefined) {
      if (known.size >= MAX_KNOWN) known.clear();
      result = new Printable(text(value));
      known.set(value, result);
    }
    return result;
  };
}

/** The site's name as its operator configured it: the one text on a page that is neither a source's nor the catalogue's. */
export const configuredText = (title: string): Printable => new Printable(title);

/** The host of an address on the web, without "www."; undefined for other addresses. */
export function hostName(url: string | undefined): Printable | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? new Printable(hostname.replace(/^www\./, '')) : undefined;
}

/** An id or instant for machines, as the text of an XML element: a URN, an address or an RFC 3339 instant. Throws for anything with a blank. */
export function machineText(value: string): Printable {
  if (/\s/.test(value)) throw new TypeError(`expected an id or instant without blanks, got "${value}"`);
  return new Printable(value);
}
