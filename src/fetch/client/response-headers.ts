import { parseHttpDate } from './http-date.ts';

/** The headers of an answer: names in lower case, values as printed (bytes as Latin-1), several of one name as an array. */
export type ResponseHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** No server can make us stay away for longer: a week. A year asked by mistake would silence a feed for good. */
export const MAX_RETRY_AFTER_MS = 7 * 86_400_000;

/** No server can call its answer fresh for longer: RFC 9111 section 1.2.2 lets a cache clamp; RFC 2616 had a year as the most. */
export const MAX_FRESH_MS = 365 * 86_400_000;

/** The value of a header that may stand once: the first, on one line and trimmed; undefined where absent or empty. */
export function headerOf(headers: ResponseHeaders, name: string): string | undefined {
  const value = headers[name];
  const first = typeof value === 'string' ? value : value?.[0];
  return first?.replace(/\p{Cc}/gu, ' ').trim() || undefined;
}

/** The value of a header that is a list, repeated ones joined (RFC 9110, section 5.3). */
export function listHeaderOf(headers: ResponseHeaders, name: string): string {
  const value = headers[name];
  return (typeof value === 'string' ? value : value?.join(', ')) ?? '';
}

/**
 * How long the server asks to be left alone (RFC 9110, section 10.2.3), in milliseconds, at most {@link MAX_RETRY_AFTER_MS}. A date counts from the
 * server's own clock where it tells it. Undefined where nothing readable is asked.
 */
export function retryAfterOf(headers: ResponseHeaders, nowMs: number): number | undefined {
  const text = headerOf(headers, 'retry-after');
  if (text === undefined) return undefined;
  const ms = /^\d{1,15}(?:\.\d*)?$/.test(text) ? Number(text) * 1000 : sinceDate(text, headers, nowMs);
  return ms === undefined ? undefined : clamp(ms, MAX_RETRY_AFTER_MS);
}

/**
 * How long the answer is fresh (RFC 9111, section 4.2), in milliseconds: `max-age`, else `Expires`, less the `Age` it had on arrival; 0 for
 * `no-cache` and `no-store`. Undefined where the server does not say.
 */
export function freshForOf(headers: ResponseHeaders, nowMs: number): number | undefined {
  const control = listHeaderOf(headers, 'cache-control').toLowerCase();
  if (/(?:^|,)\s*no-(?:cache|store)\s*(?:,|$)/.test(control)) return 0;
  const maxAge = /(?:^|,)\s*max-age\s*=\s*"?(\d{1,15})/.exec(control)?.[1];
  const age = Number(/^\d{1,15}$/.exec(headerOf(headers, 'age') ?? '')?.[0] ?? 0) * 1000;
  if (maxAge !== undefined) return clamp(Number(maxAge) * 1000 - age, MAX_FRESH_MS);
  const expires = headerOf(headers, 'expires');
  if (expires === undefined) return undefined;
  // An invalid date, "0" above all, means: already stale (RFC 9111, section 5.3).
  return clamp((sinceDate(expires, headers, nowMs) ?? 0) - age, MAX_FRESH_MS);
}

function sinceDate(text: string, headers: ResponseHeaders, nowMs: number): number | undefined {
  const until = parseHttpDate(text);
  if (until === undefined) return undefined;
  return until - (parseHttpDate(headerOf(headers, 'date') ?? '') ?? nowMs);
}

const clamp = (ms: number, max: number): number => Math.min(Math.max(ms, 0), max);
