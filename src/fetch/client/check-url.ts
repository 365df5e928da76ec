import { failed, type Result, success } from '../../lib/result.ts';
import { type Failure, failure } from '../../model/failures.ts';
import { FORBIDDEN_PORTS } from './forbidden-ports.data.ts';

/** An address that may be asked, without user info and fragment, and the user info it came with. */
export interface Target {
  readonly url: URL;
  /** The value of an `Authorization` header (RFC 7617); only ever for the origin of `url`. */
  readonly authorization?: string;
}

/**
 * Reads an address to a {@link Target}. Refused: what is not http or https, and ports of other protocols. The host may be in any notation that
 * browsers take (decimal, octal, short): it comes out as they read it.
 */
export function checkUrl(address: string, base?: URL): Result<Target, Failure> {
  const url = URL.parse(address, base?.href);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    return failed(failure('fetch/refused', `(${printable(address)} is not an http or https address)`));
  }
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
  if (FORBIDDEN_PORTS.has(port)) {
    return failed(failure('fetch/refused', `(${printable(url.host)}: port ${port} belongs to another protocol)`));
  }
  const authorization = authorizationOf(url);
  url.username = '';
  url.password = '';
  url.hash = '';
  return success({ url, ...(authorization && { authorization }) });
}

/** Undefined where there is no user info, or none that can be decoded. */
function authorizationOf({ username, password }: URL): string | undefined {
  if (!username && !password) return undefined;
  try {
    const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return `Basic ${Buffer.from(pair).toString('base64')}`;
  } catch {
    return undefined;
  }
}

/** Text of outsiders for a message: one line, bounded, and without the user info of addresses. */
export function printable(text: string): string {
  return text
    .replace(/\p{Cc}/gu, ' ')
    .slice(0, 500)
    .replace(/\/\/[^/?#@\s]*@/, '//');
}
