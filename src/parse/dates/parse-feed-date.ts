import { dayOf } from '../../lib/calendar.ts';
import { isMonthName, monthOfWord, weekdayOfWord } from './calendar-words.ts';
import { fullYear } from './full-year.ts';
import { type DateOrder, findNumericDate, numericDay } from './numeric-day.ts';
import { readZone } from './read-zone.ts';

/** What helps to read a date where it does not say all itself. */
export interface DateHints {
  /** The order of numbers that the feed keeps; asked only where a date is ambiguous. */
  readonly order?: () => DateOrder | undefined;
  /** Milliseconds since 1970; what would be later is no date of something that has been published. */
  readonly latest?: number;
}

/** The first year that is believed: nothing was published on the web before, but archives give their items the old dates. */
const FIRST_YEAR = 1800;
/** The last year that is believed where no latest time is known. */
const LAST_YEAR = 2100;

interface Parts {
  readonly day: string;
  readonly minutes: number;
  readonly seconds: number;
  readonly offset: number;
}

const NOTHING = { minutes: 0, seconds: 0, offset: 0 };

/**
 * The instant of a date as feeds write it, ISO 8601 in UTC: RFC 822 and ISO 8601 with their usual mistakes, seconds or milliseconds since 1970, numeric dates, names of
 * months in twenty languages. No zone means UTC, no time midnight. Undefined where it is no date, is ambiguous, or is a placeholder (1970-01-01, the
 * year 1) or impossible (later than `latest`).
 */
export function parseFeedDate(text: string, hints: DateHints = {}): string | undefined {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '' || line.length > 100) return undefined;
  const parts = parseRfc822(line) ?? parseEpoch(line) ?? parseIso(withoutSigns(line)) ?? parseWords(line, hints);
  if (parts === undefined) return undefined;
  const ms = Date.parse(parts.day) + (parts.minutes - parts.offset) * 60_000 + parts.seconds * 1000;
  if (Number.isNaN(ms) || parts.day === '1970-01-01' || ms === 0 || ms > (hints.latest ?? Number.POSITIVE_INFINITY))
    return undefined;
  const year = Number(parts.day.slice(0, 4));
  return year < FIRST_YEAR || year > LAST_YEAR ? undefined : new Date(ms).toISOString();
}

const RFC_822 =
  /^(?:[A-Z][a-z]{2}, )?(\d\d?) ([A-Z][a-z]{2}) (\d{4}) ([01]\d|2[0-3]):([0-5]\d):([0-5]\d) (?:GMT|UTC|Z|([+-])(0\d|1[0-4])(\d\d))$/;
/** RFC 822 section 5.1, three letters each. */
const RFC_822_MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** The form that most feeds write, read without detours. */
function parseRfc822(line: string): Parts | undefined {
  const match = RFC_822.exec(line);
  if (match === null) return undefined;
  const [, date, month = '', year, hour, minute, second, sign, zoneHours = 0, zoneMinutes = 0] = match;
  const at = RFC_822_MONTHS.indexOf(month);
  const day = at % 3 === 0 ? dayOf(Number(year), at / 3 + 1, Number(date)) : undefined;
  if (day === undefined) return undefined;
  const offset = Number(zoneHours) * 60 + Number(zoneMinutes);
  return {
    day,
    minutes: Number(hour) * 60 + Number(minute),
    seconds: Number(second),
    offset: sign === '-' ? -offset : offset,
  };
}

function parseEpoch(line: string): Parts | undefined {
  if (!/^(?:\d{9,10}(?:\.\d+)?|\d{13})$/.test(line)) return undefined;
  const seconds = line.length === 13 ? Number(line) / 1000 : Number(line);
  const day = new Date(seconds * 1000).toISOString().slice(0, 10);
  return { ...NOTHING, day, seconds: Math.floor(seconds - Date.parse(day) / 1000) };
}

/** Dates with the signs for year, month and day (ja, zh, ko) as ISO 8601. */
const withoutSigns = (line: string): string =>
  /[年년]/.test(line)
    ? line
        .replace(/(\d{4})[年년]\s?(\d{1,2})[月월]\s?(\d{1,2})[日일]/, '$1-$2-$3 ')
        .replace(/(\d{1,2})[時时시]\s?(\d{1,2})[分분]/, '$1:$2')
        .replace(/ +/g, ' ')
        .trim()
    : line;

const ISO = /^(\d{4})(?:([-/.])(\d\d?)(?:\2(\d\d?))?|(\d\d)(\d\d)?)?(?![\d./-])/;
const ISO_TIME = /^(?:T|[, ]+(?:T ?)?)(\d\d?)(?::?(\d\d)(?::?(\d\d)(?:[.,:]\d+)?)?)?(?!\d)/i;

function parseIso(line: string): Parts | undefined {
  const date = ISO.exec(line);
  if (date === null) return undefined;
  const [all, year, , month = date[5] ?? '01', dayOfMonth = date[6] ?? '01'] = date;
  const day = dayOf(Number(year), Number(month), Number(dayOfMonth));
  const behind = line.slice(all.length);
  if (day === undefined) return undefined;
  if (/^Z?$/i.test(behind.trim())) return { ...NOTHING, day };
  const time = ISO_TIME.exec(behind);
  if (time === null) return readZone(behind)?.length === behind.length ? { ...NOTHING, day } : undefined;
  const rest = behind.slice(time[0].length);
  const half = /^ ?([ap])\.? ?m\b\.?/i.exec(rest);
  const zone = readZone(half ? rest.slice(half[0].length) : rest);
  if (zone === undefined && rest.trim() !== '' && half === null) return undefined;
  return {
    day,
    ...clockOf(time[1] ?? '', { minute: time[2], second: time[3], half: half?.[1] }),
    offset: zone?.offset ?? 0,
  };
}

const CLOCK =
  /(?<![\d+-])(\d{1,2})(?:(?:[:.]| ?h ?)(\d\d)(?:[:.](\d\d))?(?:[.,]\d+)?(?: ?([ap])\.? ?m\b\.?| ?uhr\b)?| ?([ap])\.? ?m\b\.?| ?(?:h|uhr)\b)/i;

function parseWords(line: string, hints: DateHints): Parts | undefined {
  const numeric = findNumericDate(line);
  const dateless = numeric ? line.replace(numeric[0], ' ') : line;
  const clock = CLOCK.exec(dateless);
  const behind = clock ? dateless.slice(clock.index + clock[0].length) : '';
  const zone = clock ? readZone(behind) : undefined;
  const rest = clock ? `${dateless.slice(0, clock.index)} ${behind.slice(zone?.length ?? 0)}` : dateless;
  const half = clock?.[4] ?? clock?.[5];
  const words = rest.toLowerCase().split(/[\s,.()/\u2013-]+/);
  const day = numeric
    ? numericDay(numeric, {
        weekday: words.map(weekdayOfWord).find(weekday => weekday !== undefined),
        isTwelveHour: half !== undefined,
        order: hints.order ?? (() => undefined),
      })
    : wordedDay(words);
  if (day === undefined) return undefined;
  const time = clock ? clockOf(clock[1] ?? '', { minute: clock[2], second: clock[3], half }) : NOTHING;
  return { ...time, day, offset: zone?.offset ?? 0 };
}

interface Clock {
  readonly minute: string | undefined;
  readonly second: string | undefined;
  readonly half: string | undefined;
}

/** A time that no clock shows leaves the day as it is. */
function clockOf(hour: string, { minute = '0', second = '0', half }: Clock): { minutes: number; seconds: number } {
  const written = Number(hour);
  const hours = half === undefined || written > 12 ? written : (written % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hours > 24 || Number(minute) > 59 || Number(second) > 60) return NOTHING;
  return { minutes: hours * 60 + Number(minute), seconds: Number(second) };
}

function wordedDay(words: readonly string[]): string | undefined {
  const numbers = words.flatMap(word => /^'?(\d{1,4})(?:st|nd|rd|th|er|\u00ba|o|a)?$/.exec(word)?.[1] ?? []);
  const year = numbers.find(n => n.length === 4) ?? numbers.slice(1).find(n => n.length === 2);
  const date = numbers.find(n => n !== year && n.length <= 2);
  if (date === undefined || year === undefined) return undefined;
  // "Sat, 11 04 2020": day and month in numbers alone
  const month = monthIn(words) ?? Number(numbers[numbers.indexOf(date) + 1]);
  return dayOf(fullYear(year), month, Number(date));
}

/** The month among the words. "mar." is March and, in French, Tuesday: of several the one that is no weekday, and a whole name before a beginning. */
function monthIn(words: readonly string[]): number | undefined {
  const found = words.flatMap(word => {
    const month = /^\p{L}/u.test(word) ? monthOfWord(word) : undefined;
    return month === undefined ? [] : [{ word, month }];
  });
  if (found.length < 2) return found[0]?.month;
  const doubt = ({ word }: { readonly word: string }): number =>
    (isMonthName(word) ? 0 : 2) + (weekdayOfWord(word) === undefined ? 0 : 1);
  return found.toSorted((a, b) => doubt(a) - doubt(b))[0]?.month;
}
