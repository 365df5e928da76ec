import type { Document } from '../model/document.ts';
import { FailureError, failure } from '../model/failures.ts';
import { documentId } from '../model/ids.ts';

/** What bounds a fetch. */
export interface FetchOptions {
  /** Decoded bytes; more is a 'fetch/too-large'. */
  readonly maxBytes: number;
  readonly timeoutMs: number;
  /** The instant of fetching, ISO 8601. */
  readonly now: string;
}

/** Says who asks and where the program comes from, as RFC 9110 section 10.1.5 wants it. */
const USER_AGENT = 'Throughline/0.1 (self-hosted story desk)';

const ACCEPT =
  'text/html, application/rss+xml, application/atom+xml, application/feed+json;q=0.9, application/xml;q=0.8, */*;q=0.5';

/** The document at an http or https address. Throws a {@link FailureError} with a code of 'fetch/…' otherwise. */
export async function fetchDocument(address: string, { maxBytes, timeoutMs, now }: FetchOptions): Promise<Document> {
  const url = checkAddress(address);
  const response = await request(url, timeoutMs);
  if (!response.ok) {
    const retryable = response.status === 429 || response.status >= 500;
    throw new FailureError(failure('fetch/failed', `(${address}: HTTP status ${response.status})`, { retryable }));
  }
  const bytes = await readBounded(response, maxBytes, address);
  const contentType = response.headers.get('content-type');
  return {
    id: documentId(bytes),
    url: response.url || url.href,
    bytes,
    fetchedAt: now,
    ...(contentType && { contentType }),
  };
}

function checkAddress(address: string): URL {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new FailureError(failure('fetch/refused', `(${address} is not an http or https address)`));
  }
  return url;
}

async function request(url: URL, timeoutMs: number): Promise<Response> {
  try {
    return await fetch(url, {
      headers: { 'user-agent': USER_AGENT, accept: ACCEPT },
      signal: AbortSignal.timeout(timeoutMs),
    });
  } catch (cause) {
    throw asFailure(cause, url.href);
  }
}

async function readBounded(response: Response, maxBytes: number, address: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.byteLength;
      if (size > maxBytes)
        throw new FailureError(failure('fetch/too-large', `(${address}; the limit is ${maxBytes} bytes)`));
      chunks.push(chunk);
    }
  } catch (cause) {
    throw cause instanceof FailureError ? cause : asFailure(cause, address);
  }
  return Buffer.concat(chunks);
}

function asFailure(cause: unknown, address: string): FailureError {
  const error = cause as Error & { cause?: Error };
  if (error.name === 'TimeoutError')
    return new FailureError(failure('fetch/timeout', `(${address})`, { retryable: true, cause }));
  const why = error.cause?.message ?? error.message;
  return new FailureError(failure('fetch/failed', `(${address}: ${why})`, { retryable: true, cause }));
}
