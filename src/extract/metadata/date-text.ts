import { type Day, dayOf, monthNames } from '../../lib/calendar.ts';
import { foldCase } from '../../lib/text.ts';

/** A date found in a text: a day, or a day with the clock time and offset that stand beside it ("2022-01-28T18:00:00+01:00"; without offset where none is printed). */
export interface FoundDate {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** How printed dates are to be read. */
export interface DateReading {
  /** BCP 47; its month names are known beside those of the base languages, and it decides the order of "1/2/2020". */
  readonly language?: string | undefined;
}

/** Languages whose month names are always known. */
const BASE_LANGUAGES = ['en', 'sv', 'de', 'ru', 'uk', 'fr', 'es', 'de-AT'];
/** A printed year before is not one of a web page. */
const MIN_YEAR = 1990;
const MAX_YEAR = 2099;
const BUDDHIST_ERA = 543;

const ORDINAL = String.raw`(?:\.|st|nd|rd|th|er|ère|:e|º|ª|o|te[nr]?)?`;
const OF = String.raw`(?:(?:de|of|d['’]|the)\s+)?`;
const MONTH = String.raw`(\p{L}[\p{L}\p{M}]{1,13})\.?`;
/** Years of the Buddhist era, which Thai pages print, are 543 ahead. */
const YEAR = String.raw`((?:19|20|25)\d{2})(?!\d)`;

const YEARS = /(?:19|20|25)\d{2}/;

/** The readings of a date, each with the places of year, month and day in its match. */
const PATTERNS: readonly {
  readonly pattern: RegExp;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** What a text must hold for the pattern to find anything: quicker to rule out most texts with. */
  readonly needs: RegExp;
}[] = [
  {
    pattern: new RegExp(String.raw`(?<!\d)${YEAR}\s?[-./]\s?(\d{1,2})\s?[-./]\s?(\d{1,2})(?!\d)`, 'gu'),
    year: 1,
    month: 2,
    day: 3,
    needs: YEARS,
  },
  {
    pattern: new RegExp(String.raw`(?<!\d)${YEAR}\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})`, 'gu'),
    year: 1,
    month: 2,
    day: 3,
    needs: /[年년]/,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\d.,])(\d{1,2})${ORDINAL}[\s\-–/]*${OF}(?:\p{L}{3,12}\s?/\s?)?${MONTH}[\s,،\-–/]*(?:del?\s+)?${YEAR}`,
      'giu',
    ),
    year: 3,
    month: 2,
    day: 1,
    needs: YEARS,
  },
  {
    pattern: new RegExp(String.raw`(?<!\p{L})${MONTH}[\s\-–]*(\d{1,2})${ORDINAL}[\s,\-–/]+${YEAR}`, 'giu'),
    year: 3,
    month: 1,
    day: 2,
    needs: YEARS,
  },
  {
    pattern: new RegExp(String.raw`(?<!\d)(\d{1,2})\s(?:tháng|thg)\s(\d{1,2}),?\s(?:năm\s)?${YEAR}`, 'giu'),
    year: 3,
    month: 2,
    day: 1,
    needs: /th/i,
  },
  {
    pattern: /(?<![\d.])(\d{1,2})[./-](\p{L}{3,4})[./-](\d{2})(?![\d:])/giu,
    year: 3,
    month: 2,
    day: 1,
    needs: /\d[./-]\p{L}/u,
  },
  // Month, day and year in elements of their own, without blanks between them.
  {
    pattern: new RegExp(String.raw`(?<!\p{L})${MONTH}\s?(\d{2})${YEAR}`, 'giu'),
    year: 3,
    month: 1,
    day: 2,
    needs: /\d{6}/,
  },
  {
    pattern: new RegExp(String.raw`(?<!\d)${YEAR}[\s.,\-–]*(?:m\.\s*)?${MONTH}[\s\-–]*(\d{1,2})(?!\d)`, 'giu'),
    year: 1,
    month: 2,
    day: 3,
    needs: YEARS,
  },
];
const NUMERIC = /(?<![\d./-])(\d{1,2})\s?([./|-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d{2}|\d{2})(?![\d]|[./-]\d)/gu;

/** What every date has that is read here: a year of four figures, or three numbers. */
/** Most lines of a page have no figure of any script; some other characters stand among those of other scripts. */
const ANY_FIGURE = /[\d\u0660-\uff19]/;
const LIKE_DATE = /(?:19|20|25)\d{2}|\p{L}[./-]\d{2}(?!\d)|\d\s?[./|-]\s?\d{1,2}\s?[./|-]\s?\d/u;

/** The dates that a text prints, in order; overlapping readings give the first by {@link PATTERNS}. Dates without a year are not given. */
export function findDates(source: string, { language = 'en' }: DateReading = {}): FoundDate[] {
  if (!ANY_FIGURE.test(source)) return [];
  const text = withLatinFigures(source);
  if (!LIKE_DATE.test(text)) return [];
  let found: FoundDate[] = [];
  const read = (pattern: RegExp, dayIn: (match: RegExpMatchArray) => Day | undefined): void => {
    found = withDates(found, pattern, { text, dayIn });
  };
  for (const { pattern, needs, year, month, day } of PATTERNS)
    if (needs.test(text)) read(pattern, match => dayFrom(match[year], match[month], match[day], language));
  read(NUMERIC, match => numericDay(match, language));
  return found;
}

/** The dates with those of a further pattern that overlap none of them, in order; matches come in order too, so that one walk compares them. */
function withDates(
  found: FoundDate[],
  pattern: RegExp,
  { text, dayIn }: { text: string; dayIn: (match: RegExpMatchArray) => Day | undefined },
): FoundDate[] {
  const added: FoundDate[] = [];
  let at = 0;
  pattern.lastIndex = 0;
  // Not matchAll, which copies the pattern: most texts have no match.
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    for (; at < found.length && (found[at]?.end ?? 0) <= start; at++);
    const day = dayIn(match);
    if (day === undefined || (found[at]?.start ?? Infinity) < end || (added.at(-1)?.end ?? 0) > start) continue;
    const clock = clockAfter(text, end);
    added.push({ value: day + (clock?.value ?? ''), start, end: clock?.end ?? end });
  }
  return added.length === 0 ? found : [...found, ...added].sort((a, b) => a.start - b.start);
}

const OTHER_FIGURE = /[\u0660-\uff19](?<=\p{Nd})/u;
const OTHER_FIGURES = /[\u0660-\uff19](?<=\p{Nd})/gu;

/** Figures of other scripts as 0 to 9; they stand in Unicode in runs of ten, and none of those outside the basic plane are printed in dates. */
function withLatinFigures(text: string): string {
  return OTHER_FIGURE.test(text) ? text.replace(OTHER_FIGURES, figureOf) : text;
}

function figureOf(figure: string): string {
  const code = figure.charCodeAt(0);
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero--;
  return String(code - zero);
}

function dayFrom(year = '', month = '', day = '', language = 'en'): Day | undefined {
  const number = /^\d/.test(month) ? Number(month) : monthNumber(month, language);
  const isBuddhist = /\p{Script=Thai}/u.test(month) && Number(year) > 2400;
  return number === undefined
    ? undefined
    : plausibleDay(fullYear(Number(year)) - (isBuddhist ? BUDDHIST_ERA : 0), number, Number(day));
}

const plausibleDay = (year: number, month: number, day: number): Day | undefined =>
  year >= MIN_YEAR && year <= MAX_YEAR ? dayOf(year, month, day) : undefined;

/** Two digits of a year: web pages begin in the nineties. */
const fullYear = (year: number): number => (year >= 100 ? year : year >= 90 ? 1900 + year : 2000 + year);

/** Regions that write the month first with slashes (CLDR, date formats "M/d/y"). English without a region is taken for American. */
const MONTH_FIRST = /^en(?:-(?:US|PH|PR|GU|VI))?$/i;

function numericDay(match: RegExpMatchArray, language: string): Day | undefined {
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = fullYear(Number(match[4]));
  const isMonthFirst = /[/-]/.test(match[2] ?? '') && MONTH_FIRST.test(language);
  const wanted = isMonthFirst ? plausibleDay(year, first, second) : plausibleDay(year, second, first);
  return wanted ?? (isMonthFirst ? plausibleDay(year, second, first) : plausibleDay(year, first, second));
}

const CLOCK = new RegExp(
  String.raw`^(?:[\s,|·•–\-/()T]|\p{L}{2,8}day\b|um|at|kl\.?|klo|à|a las|в|о|le|г\.?,?|р\.?,?){0,6}` +
    String.raw`([01]?\d|2[0-3])(?:[:h]|\.(?=\d\d\s?(?:uhr|am|pm|a\.m|p\.m)))([0-5]\d)(?::([0-5]\d))?(?:\.\d+)?\s?(am|pm|a\.m\.?|p\.m\.?)?(?:\s?(Z|UTC|GMT)?([+-]\d{2}:?\d{2})?)?`,
  'iu',
);

function clockAfter(text: string, from: number): { value: string; end: number } | undefined {
  const match = CLOCK.exec(text.slice(from, from + 60));
  if (match === null) return undefined;
  const [all, hours = '', minutes = '', seconds = '00', half, zone, offset] = match;
  const isAfternoon = half !== undefined && /^p/i.test(half);
  const hour = (Number(hours) % (half === undefined ? 24 : 12)) + (isAfternoon ? 12 : 0);
  const shift = offset === undefined ? (zone === undefined ? '' : 'Z') : `${offset.slice(0, 3)}:${offset.slice(-2)}`;
  return { value: `T${String(hour).padStart(2, '0')}:${minutes}:${seconds}${shift}`, end: from + all.length };
}

const tables = new Map<string, ReadonlyMap<string, number>>();

/**
 * Languages whose month names are tried last, by the script of the name: pages state wrong languages or none. With most news first; a Latin name that means
 * different months in two of them is none.
 */
const BY_SCRIPT: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^\p{Script=Latin}/u,
    ['pt', 'it', 'nl', 'tr', 'pl', 'id', 'cs', 'da', 'nb', 'fi', 'ro', 'hu', 'hr', 'sk', 'sl', 'lt', 'lv', 'et'],
  ],
  [/^\p{Script=Cyrillic}/u, ['bg', 'sr', 'be', 'mk', 'kk']],
  [/^\p{Script=Arabic}/u, ['ar', 'ar-JO', 'fa-u-ca-gregory', 'ur']],
  [/^\p{Script=Greek}/u, ['el']],
  [/^\p{Script=Hebrew}/u, ['he']],
  [/^\p{Script=Devanagari}/u, ['hi', 'mr', 'ne']],
  [/^\p{Script=Bengali}/u, ['bn']],
  [/^\p{Script=Tamil}/u, ['ta']],
  [/^\p{Script=Telugu}/u, ['te']],
  [/^\p{Script=Gujarati}/u, ['gu']],
  [/^\p{Script=Georgian}/u, ['ka']],
  [/^\p{Script=Armenian}/u, ['hy']],
  [/^\p{Script=Thai}/u, ['th-u-ca-gregory']],
];

/** The number (1–12) of a month by its name, or by a beginning of three letters or more that fits only one month. */
function monthNumber(name: string, language: string): number | undefined {
  // Hebrew writes "in" in one word with the month.
  const word = foldCase(name).replace(/^ב(?=\p{Script=Hebrew}{3})/u, '');
  for (const known of [primaryOf(language), ...BASE_LANGUAGES]) {
    const number = tableOf(known).get(word);
    if (number !== undefined) return number;
  }
  const others = BY_SCRIPT.find(([script]) => script.test(name))?.[1] ?? [];
  const numbers = new Set(others.flatMap(other => tableOf(other).get(word) ?? []));
  return numbers.size === 1 ? [...numbers][0] : undefined;
}

const primaryOf = (language: string): string => /^[a-z]{2,3}/i.exec(language)?.[0].toLowerCase() ?? 'en';

function tableOf(language: string): ReadonlyMap<string, number> {
  const known = tables.get(language);
  if (known !== undefined) return known;
  const table =
    Intl.DateTimeFormat.supportedLocalesOf([language]).length > 0
      ? namesWithBeginnings(language)
      : new Map<string, number>();
  tables.set(language, table);
  return table;
}

function namesWithBeginnings(language: string): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  const ambiguous = new Set<string>();
  for (const [i, names] of monthNames(language).entries()) {
    for (const name of names.map(foldCase)) {
      for (let length = 3; length <= name.length; length++) {
        const beginning = name.slice(0, length);
        const other = table.get(beginning);
        if (other !== undefined && other !== i + 1) ambiguous.add(beginning);
        table.set(beginning, i + 1);
      }
    }
  }
  for (const beginning of ambiguous) table.delete(beginning);
  // A whole name wins over being the beginning of another.
  for (const [i, names] of monthNames(language).entries()) for (const name of names) table.set(foldCase(name), i + 1);
  return table;
}
