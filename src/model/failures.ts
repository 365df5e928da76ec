/**
 * The one registry of expected failures: code → what it means and what to do, for people. A code never changes its meaning; exit statuses and
 * error lines of the filters carry it.
 */
export const FAILURES = {
  'input/not-found': 'There is no such file or folder.',
  'input/unreadable': 'The file could not be read.',
  'input/empty': 'The document holds no text.',
  'input/too-large': 'The document is larger than the limit.',
  'input/binary': 'The document is not text, HTML, a feed or JSON Lines.',
  'input/invalid-json': 'The line is not a JSON object.',
  'input/invalid-field': 'A field is missing or of the wrong type.',
  'input/unsupported': 'Documents of this kind cannot be read here.',
  'fetch/refused': 'The address may not be fetched.',
  'fetch/failed': 'The address could not be fetched.',
  'fetch/timeout': 'The address did not answer in time.',
  'fetch/too-large': 'The answer is larger than the limit.',
  'fetch/private-address': 'The address leads into a private network. Allow it with --allow-network if you trust it.',
  'fetch/redirects': 'The address redirects in a circle or too often.',
  'fetch/not-found': 'The server does not know the address.',
  'fetch/blocked': 'The server refuses to answer this program.',
  'fetch/rate-limited': 'The server asks for fewer requests.',
  'fetch/server-error': 'The server failed to answer.',
  'fetch/bad-answer': 'The answer is not valid HTTP, or is cut short.',
  'fetch/tls': 'The connection is not secure: the certificate is not valid.',
  'fetch/robots': 'The site asks programs not to read this page (robots.txt).',
  'parse/not-a-feed': 'The document is not a feed of any known format.',
  'parse/damaged': 'The feed is damaged beyond what could be read.',
  'extract/no-article': 'No article was found in the document.',
  'extract/too-complex': 'The page is nested too deeply or holds too many elements.',
  'annotate/unsupported-language': 'The language of the text is not one that can be annotated.',
  'store/not-a-store': 'The file is not a Throughline store, or one of another version.',
  'store/busy': 'Another process is writing to the store.',
  'store/no-such-feed': 'No feed that is followed is called so, or several are.',
  'publish/unproven': 'A passage is not an exact slice of its article, so the page was not written.',
  'output/not-writable': 'The output folder or the store cannot be written to.',
  'output/no-space': 'There is no space left on the device.',
  'output/occupied': 'The output folder holds files that Throughline did not write.',
  'internal/unexpected': 'Something failed that should not fail; this is a mistake in Throughline.',
} as const;

export type FailureCode = keyof typeof FAILURES;

/** An expected failure at an edge. `message` says what was wrong with this input and what to do; `retryable`: trying again later may help. */
export interface Failure {
  readonly code: FailureCode;
  readonly message: string;
  readonly retryable: boolean;
  readonly cause?: unknown;
  /** Where in the document it failed, for faults of bytes. */
  readonly at?: FaultPlace;
}

/** The bytes around a fault, for people who mend feeds. */
export interface FaultPlace {
  /** Byte offset into the document as it was received. */
  readonly offset: number;
  /** Up to 60 bytes before and from the offset on, decoded leniently, control characters made visible. */
  readonly before: string;
  readonly after: string;
}

/** A {@link Failure}: the registry's sentence, then `detail` about this case. */
export function failure(
  code: FailureCode,
  detail = '',
  options: { retryable?: boolean; cause?: unknown; at?: FaultPlace } = {},
): Failure {
  const message = detail ? `${FAILURES[code]} ${detail}` : FAILURES[code];
  return {
    code,
    message,
    retryable: options.retryable ?? false,
    ...(options.cause !== undefined && { cause: options.cause }),
    ...(options.at && { at: options.at }),
  };
}

/** A {@link Failure} as an exception, for code that streams or nests deeply; it is caught where the batch goes on. */
export class FailureError extends Error {
  readonly failure: Failure;
  constructor(cause: Failure) {
    super(cause.message);
    this.name = 'FailureError';
    this.failure = cause;
  }
}
