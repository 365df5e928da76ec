import { type Failure, type FailureCode, FailureError, failure } from '../../model/failures.ts';
import { printable } from './check-url.ts';

/** OpenSSL's and Node's names for certificates that prove nothing (https://docs.openssl.org/master/man1/openssl-verification-options/). */
const CERTIFICATE =
  /^(?:CERT_|CRL_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|INVALID_CA|PATH_LENGTH|HOSTNAME_MISMATCH|ERR_TLS_|ERR_SSL_|EPROTO$)/;

/** Those faults of TLS that pass when the owner renews the certificate or the server comes to itself. */
const PASSING_TLS = /^(?:CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|EPROTO|ERR_SSL_|ERR_TLS_HANDSHAKE)/;

/** Errors by code → failure. Whatever is not here is a 'fetch/failed'. */
const CODES: Readonly<Record<string, FailureCode>> = {
  UND_ERR_CONNECT_TIMEOUT: 'fetch/timeout',
  UND_ERR_HEADERS_TIMEOUT: 'fetch/timeout',
  UND_ERR_BODY_TIMEOUT: 'fetch/timeout',
  ETIMEDOUT: 'fetch/timeout',
  ETIMEOUT: 'fetch/timeout',
  UND_ERR_HEADERS_OVERFLOW: 'fetch/too-large',
  HPE_HEADER_OVERFLOW: 'fetch/too-large',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'fetch/bad-answer',
  UND_ERR_SOCKET: 'fetch/bad-answer',
};

/** Where a request stood when it failed. */
export interface ErrorPlace {
  readonly address: string;
  /** True once the head has arrived: what breaks then is an answer cut short. */
  readonly isAnswering: boolean;
}

/** The {@link Failure} of whatever was thrown while fetching. */
export function failureOfError(cause: unknown, { address, isAnswering }: ErrorPlace): Failure {
  if (cause instanceof FailureError) return cause.failure;
  const { name, code = '', message } = cause as NodeJS.ErrnoException;
  const found = codeOf(code, isAnswering || name === 'HTTPParserError');
  const retryable = found === 'fetch/tls' ? PASSING_TLS.test(code) : found !== 'fetch/too-large';
  // Not the error itself: it holds sockets and certificates, and failures are kept.
  return failure(found, `(${address}: ${printable(message || code || 'no reason given')})`, {
    retryable,
    cause: { name, code, message },
  });
}

function codeOf(code: string, isAnswering: boolean): FailureCode {
  const known = CODES[code];
  if (known) return known;
  if (CERTIFICATE.test(code)) return 'fetch/tls';
  if (isAnswering || code.startsWith('HPE_')) return 'fetch/bad-answer';
  return 'fetch/failed';
}
