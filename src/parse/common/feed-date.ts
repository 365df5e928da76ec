import { dayOf, monthNames } from '../../lib/calendar.ts';

/** Languages whose month names feeds are known to write, English first: the first that knows a name wins. */
const LANGUAGES = [
  'en',
  'fr',
  'de',
  'es',
  'it',
  'pt',
  'nl',
  'sv',
  'da',
  'nb',
  'fi',
  'pl',
  'cs',
  'ru',
  'uk',
  'tr',
  'el',
  'hu',
  'ro',
  'id',
  'ja',
];

/** Named zones in minutes from UTC: those of RFC 822 section 5.1, and the common European and Asian ones. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  met: 60,
  cest: 120,
  mest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  ist: 330,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  hst: -600,
};

const MONTHS = new Map(
  LANGUAGES.toReversed().flatMap(language =>
    monthNames(language).flatMap((names, i) => names.map(name => [name, i + 1] as const)),
  ),
);

/** How far a zone may be from UTC, in minutes (no place is farther than 14 hours, some feeds write more and mean it); one beyond is taken as none. */
const MAX_OFFSET = 18 * 60;

interface Parts {
  readonly day: string;
  readonly minutes: number;
  readonly seconds: number;
  readonly offset: number;
}

/**
 * The instant of a date as feeds write it, ISO 8601 in UTC: RFC 822 and ISO 8601 with their usual mistakes, seconds since 1970, numeric dates, month names
 * in the languages of {@link LANGUAGES}. No zone means UTC, no time midnight. Undefined where it is no date.
 */
export function parseFeedDate(text: string): string | undefined {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '' || line.length > 100) return undefined;
  const parts = parseEpoch(line) ?? parseIso(line) ?? parseWords(line);
  if (parts === undefined) return undefined;
  const ms = Date.parse(parts.day) + (parts.minutes - parts.offset) * 60_000 + parts.seconds * 1000;
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}

function parseEpoch(line: string): Parts | undefined {
  if (!/^\d{9,10}$|^\d{13}$/.test(line)) return undefined;
  const date = new Date(line.length === 13 ? Number(line) : Number(line) * 1000);
  return {
    day: date.toISOString().slice(0, 10),
    minutes: date.getUTCHours() * 60 + date.getUTCMinutes(),
    seconds: date.getUTCSeconds(),
    offset: 0,
  };
}

const ISO = /^(\d{4})(?:-?(\d\d)(?:-?(\d\d))?)?(?:[T ]+(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?)?)?\s*(.*)$/i;

function parseIso(line: string): Parts | undefined {
  const match = ISO.exec(line);
  if (match === null) return undefined;
  const [, year, month = '01', date = '01', hour = '0', minute = '0', second = '0', rest = ''] = match;
  const offset = rest === '' ? 0 : offsetOf(rest);
  const day = dayOf(Number(year), Number(month), Number(date));
  if (day === undefined || offset === undefined) return undefined;
  return { day, minutes: Number(hour) * 60 + Number(minute), seconds: Number(second), offset };
}

/** Minutes east of UTC of a zone: "+0200", "-5:00Z", "EDT", "GMT+0000 (Coordinated Universal Time)"; undefined where it is none. */
function offsetOf(zone: string): number | undefined {
  const bare = zone
    .replace(/\([^)]*\)/g, '')
    .trim()
    .toLowerCase();
  const named = /^[a-z]+/.exec(bare)?.[0];
  const numeric = /([+-])(\d\d?):?(\d\d)?z?$/.exec(bare);
  if (numeric) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
    const offset = numeric[1] === '-' ? -minutes : minutes;
    return Math.abs(offset) <= MAX_OFFSET ? offset : 0;
  }
  if (bare === '') return 0;
  return named === bare ? ZONES[named] : undefined;
}

const CLOCK = /\b(\d{1,2})[:.h](\d\d)(?:[:.](\d\d))?(?:[.,]\d+)?\s*(?:([ap])\.?m\.?(?![a-z]))?/i;
const NUMERIC_ZONE = /(?:(?:gmt|utc)\s*)?[+-]\d\d?:?\d\d\b/i;
const NAMED_ZONE = /\b[a-z]{1,4}\b(?=[^a-z]*$)/i;

function parseWords(line: string): Parts | undefined {
  const numeric = /\b(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)\b/.exec(line);
  const clock = CLOCK.exec(numeric ? line.replace(numeric[0], ' ') : line);
  const rest = (clock ? line.replace(clock[0], ' ') : line).replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/i, '$1');
  const zone = clock ? ((NUMERIC_ZONE.exec(rest) ?? NAMED_ZONE.exec(rest))?.[0] ?? '') : '';
  const offset = offsetOf(zone);
  const day = numeric ? numericDay(numeric) : wordedDay(offset === undefined ? rest : rest.replace(zone, ' '));
  if (day === undefined) return undefined;
  return { day, minutes: clock ? minutesOf(clock) : 0, seconds: Number(clock?.[3] ?? 0), offset: offset ?? 0 };
}

function minutesOf([, hour, minute, , half]: RegExpExecArray): number {
  const h = Number(hour);
  const hours = half === undefined ? h : (h % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return hours * 60 + Number(minute);
}

/** Dots mean day first; otherwise the number above 12 is the day; where neither is, month first with slashes as English feeds write it. */
function numericDay([, a, separator, b, year]: RegExpExecArray): string | undefined {
  const [first, second] = [Number(a), Number(b)];
  const isDayFirst = separator === '.' || first > 12;
  return isDayFirst ? dayOf(fullYear(year ?? ''), second, first) : dayOf(fullYear(year ?? ''), first, second);
}

/** RFC 2822 section 4.3: two-digit years below 50 are of this century. */
function fullYear(year: string): number {
  if (year.length > 2) return Number(year);
  return Number(year) < 50 ? 2000 + Number(year) : 1900 + Number(year);
}

function wordedDay(rest: string): string | undefined {
  const words = rest.toLowerCase().split(/[\s,.()/-]+/);
  const month = words.map(word => MONTHS.get(word) ?? MONTHS.get(word.slice(0, 3))).find(m => m !== undefined);
  const numbers = words.filter(word => /^\d{1,4}$/.test(word));
  const year = numbers.find(n => n.length === 4) ?? numbers.slice(1).find(n => n.length === 2);
  const date = numbers.find(n => n !== year && n.length <= 2);
  if (date === undefined || year === undefined) return undefined;
  // "Sat, 11 04 2020": day and month in numbers alone
  const numericMonth = month ?? Number(numbers[numbers.indexOf(date) + 1]);
  return dayOf(fullYear(year), numericMonth, Number(date));
}
