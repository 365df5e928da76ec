import { type Failure, type FailureCode, failure } from '../../model/failures.ts';

/** Statuses whose meaning is more than their class (RFC 9110, section 15; 429: RFC 6585; 451: RFC 7725). */
const CODES: Readonly<Record<number, readonly [FailureCode, boolean]>> = {
  401: ['fetch/blocked', false],
  402: ['fetch/blocked', false],
  403: ['fetch/blocked', false],
  404: ['fetch/not-found', false],
  407: ['fetch/blocked', false],
  408: ['fetch/timeout', true],
  410: ['fetch/not-found', false],
  425: ['fetch/failed', true],
  429: ['fetch/rate-limited', true],
  451: ['fetch/blocked', false],
};

/** The {@link Failure} of an answer by its status; `detail` adds what else is known. */
export function failureOfStatus(status: number, address: string, detail = ''): Failure {
  const [code, retryable] = CODES[status] ?? classOf(status);
  return failure(code, `(${address}: HTTP status ${status}${detail && `, ${detail}`})`, { retryable });
}

function classOf(status: number): readonly [FailureCode, boolean] {
  if (status >= 500 && status < 600) return ['fetch/server-error', true];
  if (status >= 400 && status < 500) return ['fetch/failed', false];
  return ['fetch/bad-answer', true];
}
