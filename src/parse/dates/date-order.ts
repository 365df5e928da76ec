import type { DateOrder } from './numeric-day.ts';

const NUMERIC = /(?<![\d./-])(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d\d)(?![\d/-])/g;
/** Dates looked at: more do not change the verdict. */
const MAX_DATES = 2000;

const LANGUAGE =
  /<(?:dc:)?language>\s*([a-z]{2,3}(?:[-_][a-z]{2,4})?)|\bxml:lang\s*=\s*["']([a-z-]{2,8})["']|"language"\s*:\s*"([a-z-]{2,8})"/i;
/** Characters in which a feed says its language. */
const HEAD_CHARS = 20_000;

/**
 * The order in which a feed writes the numbers of its dates: by those of its dates that only one order allows, else by the language that it states, with the country of
 * its address where the language names none. Undefined where neither tells.
 */
export function dateOrderOf(source: string, url: string | undefined): DateOrder | undefined {
  let balance = 0;
  let seen = 0;
  for (const [, first, , second] of source.matchAll(NUMERIC)) {
    if (++seen > MAX_DATES) break;
    if (Number(first) > 12 && Number(second) <= 12) balance++;
    if (Number(second) > 12 && Number(first) <= 12) balance--;
  }
  if (balance !== 0) return balance > 0 ? 'day-first' : 'month-first';
  return orderOfLanguage(source.slice(0, HEAD_CHARS), countryOf(url));
}

function orderOfLanguage(head: string, country: string | undefined): DateOrder | undefined {
  const match = LANGUAGE.exec(head);
  const written = (match?.[1] ?? match?.[2] ?? match?.[3])?.replace('_', '-');
  const tag = written?.includes('-') ? written : [written ?? 'und', country].filter(Boolean).join('-');
  if (tag === 'und') return undefined;
  try {
    const { language, region } = new Intl.Locale(tag).maximize();
    const parts = new Intl.DateTimeFormat(`${language}-${region}`).formatToParts(0).map(({ type }) => type);
    return parts.indexOf('month') < parts.indexOf('day') && parts[0] === 'month' ? 'month-first' : 'day-first';
  } catch {
    return undefined;
  }
}

/** The country of an address by its top-level domain (ISO 3166, "uk" for GB); undefined for domains of no country. */
function countryOf(url: string | undefined): string | undefined {
  const top =
    URL.parse(url ?? '')
      ?.hostname.split('.')
      .at(-1) ?? '';
  if (!/^[a-z]{2}$/.test(top) || GENERIC.has(top)) return undefined;
  return top === 'uk' ? 'GB' : top.toUpperCase();
}

/** Domains of countries that sell them to the world. */
const GENERIC = new Set(['io', 'co', 'me', 'tv', 'fm', 'ai', 'ly', 'cc', 'to', 'ws', 'gg', 'sh', 'la', 'eu']);
