import type { ClassValue } from './lexeme.ts';

/** A day written in digits: two or three numbers whose order may still be open. */
type Numeral = Record<string, ClassValue>;

const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const SHORT = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const COMMA_YEAR = /^(\d{1,2})([/])(\d{1,2}),(\d{4})$/;
const YEAR_MONTH = /^(\d{4})[-/.](\d{1,2})$/;
const MONTH_YEAR = /^(\d{1,2})[-/.](\d{4})$/;
const PAIR = /^(\d{1,2})([/.-])(\d{1,2})$/;
const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/;
const DECIMAL = /^\d+,\d+$/;
const CLOCK = /^([01]?\d|2[0-4]):([0-5]\d)(?::[0-5]\d)?$/;

/**
 * The classes of a numeral and its values: NUM, DAY, YEAR, YY and HOUR of a plain number; NDATE "a/b/c" for a whole date ("y-m-d" when the year
 * comes first), NMONTH "yyyy-mm", NDM "a/b" for a day with month, CLOCK "hh:mm". Undefined where the signs fit none of these.
 */
export function readNumeral(raw: string): Numeral | undefined {
  if (/^\d+$/.test(raw)) return readDigits(raw);
  const clock = CLOCK.exec(raw);
  if (clock) return { CLOCK: `${clock[1]?.padStart(2, '0')}:${clock[2]}` };
  const iso = ISO.exec(raw);
  if (iso && isMonth(iso[3]) && isDay(iso[4])) return { NDATE: `${iso[1]}-${iso[3]}-${iso[4]}` };
  const short = SHORT.exec(raw) ?? COMMA_YEAR.exec(raw);
  if (short && isDayAndMonth(short[1], short[3])) return { NDATE: `${short[1]}/${short[3]}/${short[4]}` };
  const yearMonth = YEAR_MONTH.exec(raw);
  if (yearMonth && isNextYear(yearMonth[1], yearMonth[2]) && raw.includes('/')) return undefined;
  if (yearMonth && isMonth(yearMonth[2]) && isYear(yearMonth[1]))
    return { NMONTH: `${yearMonth[1]}-${yearMonth[2]?.padStart(2, '0')}` };
  const monthYear = MONTH_YEAR.exec(raw);
  if (monthYear && isMonth(monthYear[1]) && isYear(monthYear[2]))
    return { NMONTH: `${monthYear[2]}-${monthYear[1]?.padStart(2, '0')}` };
  if (GROUPED.test(raw)) return { NUM: Number(raw.replace(/[.,]/g, '')) };
  if (DECIMAL.test(raw)) return { NUM: Number(raw.replace(',', '.')) };
  const pair = PAIR.exec(raw);
  return pair ? readPair(pair) : undefined;
}

function readDigits(raw: string): Numeral {
  const value = Number(raw);
  const numeral: Numeral = { NUM: value };
  if (raw.length <= 2 && isDay(raw)) numeral.DAY = value;
  if (raw.length <= 2 && value <= 24) numeral.HOUR = value;
  if (raw.length === 2) numeral.YY = value;
  if (raw.length === 4 && value >= 1000 && value < 2200) numeral.YEAR = value;
  if (/^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(raw))
    return { NDATE: `${raw.slice(0, 4)}-${raw.slice(4, 6)}-${raw.slice(6)}` };
  return numeral;
}

/** "27/1" and "15.2": a day with its month; with a dot it may as well be a time of day or a fraction. With a hyphen two numbers. */
function readPair([, a, sign, b]: RegExpExecArray): Numeral | undefined {
  if (sign === '-') return undefined;
  const numeral: Numeral = {};
  if (isDayAndMonth(a, b)) numeral[sign === '/' ? 'NDM' : 'NDOT'] = `${a}/${b}`;
  if (sign === '.' && Number(a) <= 24 && b?.length === 2 && Number(b) < 60)
    numeral.DOTCLOCK = `${a?.padStart(2, '0')}:${b}`;
  if (sign === '.') numeral.NUM = Number(`${a}.${b}`);
  if (sign === '/' && a === '1' && b === '2') numeral.FRACTION = 0.5;
  return Object.keys(numeral).length > 0 ? numeral : undefined;
}

/** "2007/08": a season of two years, not August. */
const isNextYear = (year = '', short = ''): boolean => (Number(year) + 1) % 100 === Number(short) && short.length === 2;
const isMonth = (digits: string | undefined): boolean => Number(digits) >= 1 && Number(digits) <= 12;
const isDay = (digits: string | undefined): boolean => Number(digits) >= 1 && Number(digits) <= 31;
const isYear = (digits: string | undefined): boolean => Number(digits) >= 1000 && Number(digits) < 2200;
const isDayAndMonth = (a: string | undefined, b: string | undefined): boolean =>
  (isDay(a) && isMonth(b)) || (isMonth(a) && isDay(b));
