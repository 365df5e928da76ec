import { parseDateValue } from './date-value.ts';

/** Year, month and day with or without marks between them; "/2022/jan/27/"; the day first, which no address writes otherwise. */
const URL_DAYS = [
  /[/_-](?<year>(?:19|20)\d{2})[/_-]?(?<month>0[1-9]|1[0-2])[/_-]?(?<day>0[1-9]|[12]\d|3[01])(?![\d])/,
  /\/(?<year>(?:19|20)\d{2})\/(?<month>[a-z]{3}|\d{1,2})\/(?<day>\d{1,2})\//,
  /[/_-](?<day>0[1-9]|[12]\d|3[01])[-_.](?<month>0[1-9]|1[0-2])[-_.](?<year>(?:19|20)\d{2})(?![\d])/,
];

/** The day that an address names ("/2022/01/27/"), or undefined. */
export function dayOfUrl(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  for (const pattern of URL_DAYS) {
    const { year = '', month = '', day = '' } = pattern.exec(url)?.groups ?? {};
    const isName = /\D/.test(month);
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const found = parseDateValue(isName ? `${day} ${month} ${year}` : iso);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The month that an address names ("/2022/01/"), "2022-01"; undefined where it names none. */
export function monthOfUrl(url: string | undefined): string | undefined {
  const match = /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])(?:\/|$)/.exec(url ?? '');
  return match === null ? undefined : `${match[1]}-${match[2]}`;
}
