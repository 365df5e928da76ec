import type { Context } from 'hono';

/** What can be wrong with a request, by status: the titles of RFC 9110, section 15.5. */
const TITLES = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  500: 'Internal Server Error',
} as const;

/** The statuses that a {@link problem} may have. */
export type ProblemStatus = keyof typeof TITLES;

/** An answer that says what was wrong (RFC 9457). `detail` is a sentence of ours; nothing that the request said is repeated in it. */
export function problem(context: Context, status: ProblemStatus, detail: string): Response {
  const body = JSON.stringify({ type: 'about:blank', title: TITLES[status], status, detail });
  return context.body(body, status, { 'content-type': 'application/problem+json', 'cache-control': 'no-store' });
}
