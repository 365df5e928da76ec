import { failed, type Result, success } from '../../lib/result.ts';
import { type Failure, failure } from '../../model/failures.ts';
import { checkUrl, printable, type Target } from './check-url.ts';
import { headerOf, type ResponseHeaders } from './response-headers.ts';

/** One request on the way from the address asked to the answer. */
export interface Hop extends Target {
  /** Fields to post, encoded; absent: GET. */
  readonly form?: string;
  /** True while every redirect so far was permanent. */
  readonly isPermanent: boolean;
  /** The addresses asked so far, this one included. */
  readonly trail: readonly string[];
}

/** Redirects that we follow (RFC 9110, section 15.4): 300 and 304 to 306 are none. */
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Whether an answer leads elsewhere. */
export const isRedirect = (status: number): boolean => REDIRECTS.has(status);

/**
 * The next request after a redirect. User info that a `Location` carries is dropped and our own goes only to the origin it was given for. A post
 * becomes a GET after 301, 302 and 303 (as the Fetch standard has it), and is never repeated from https to http. A redirect from https to http is
 * followed, but never taken for permanent: whoever sits on the wire could have the last word on the address otherwise.
 */
export function nextHop(
  hop: Hop,
  status: number,
  headers: ResponseHeaders,
  maxRedirects: number,
): Result<Hop, Failure> {
  const location = headerOf(headers, 'location');
  if (location === undefined) {
    return failed(
      failure('fetch/bad-answer', `(${hop.url.href}: HTTP status ${status} without an address)`, { retryable: true }),
    );
  }
  const target = checkUrl(fromBytes(location), hop.url);
  if (!target.ok) return target;
  const { url } = target.value;
  if (hop.trail.includes(url.href))
    return failed(failure('fetch/redirects', `(${hop.url.href} → ${printable(url.href)}: a circle)`));
  if (hop.trail.length > maxRedirects)
    return failed(failure('fetch/redirects', `(${hop.trail[0]}: more than ${maxRedirects})`));
  const isDowngrade = hop.url.protocol === 'https:' && url.protocol === 'http:';
  const form = status >= 307 ? hop.form : undefined;
  if (form !== undefined && isDowngrade) {
    return failed(failure('fetch/refused', `(${hop.url.href} redirects a post from https to http)`));
  }
  return success({
    url,
    ...(form !== undefined && { form }),
    ...(hop.authorization && url.origin === hop.url.origin && { authorization: hop.authorization }),
    isPermanent: hop.isPermanent && (status === 301 || status === 308) && !isDowngrade,
    trail: [...hop.trail, url.href],
  });
}

/** Servers put UTF-8 where only ASCII may stand; heads arrive as Latin-1. What is no UTF-8 stays as it is. */
function fromBytes(text: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'));
  } catch {
    return text;
  }
}
