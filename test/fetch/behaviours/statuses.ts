import type { Expected } from '../behaviour.ts';
import { type Behaviour, FEED, serveFeed } from '../behaviour.ts';

const answer = (
  name: string,
  does: string,
  [status, expected, headers = {}]: readonly [number, Expected, Record<string, string>?],
): Behaviour => ({
  name,
  does,
  expected,
  serve: (_, response) => response.writeHead(status, headers).end(status === 206 ? '<rs' : undefined),
});

const failedWith = (code: NonNullable<Expected['code']>, retryable: boolean, retryAfterMs?: number): Expected => ({
  kind: 'failed',
  code,
  retryable,
  ...(retryAfterMs !== undefined && { retryAfterMs }),
});
const DATE = 'Wed, 04 Mar 2026 10:00:00 GMT';

/** Servers that refuse, fail, or say one thing and mean another. */
export const STATUSES: readonly Behaviour[] = [
  answer('busy', 'asks for a pause of two minutes (429)', [
    429,
    failedWith('fetch/rate-limited', true, 120_000),
    { 'retry-after': '120' },
  ]),
  answer('busy-until', 'asks for a pause until a date (503)', [
    503,
    failedWith('fetch/server-error', true, 3_600_000),
    { date: DATE, 'retry-after': 'Wed, 04 Mar 2026 11:00:00 GMT' },
  ]),
  answer('busy-without-end', 'asks for a pause of a thousand years', [
    429,
    failedWith('fetch/rate-limited', true, 604_800_000),
    { 'retry-after': '31556952000' },
  ]),
  answer('busy-in-words', 'asks for a pause in words nobody can read', [
    503,
    failedWith('fetch/server-error', true),
    { 'retry-after': 'soon' },
  ]),
  answer('busy-in-the-past', 'asks for a pause until a date that has passed', [
    429,
    failedWith('fetch/rate-limited', true, 0),
    { date: DATE, 'retry-after': 'Tue, 03 Mar 2026 10:00:00 GMT' },
  ]),
  answer('just-busy', 'asks for fewer requests, not for how long (429)', [429, failedWith('fetch/rate-limited', true)]),
  answer('broken', 'fails (500)', [500, failedWith('fetch/server-error', true)]),
  answer('unknown-status', 'answers with a status of no class (999)', [999, failedWith('fetch/bad-answer', true)]),
  answer('locked', 'wants a password (401)', [
    401,
    failedWith('fetch/blocked', false),
    { 'www-authenticate': 'Basic' },
  ]),
  answer('forbids', 'refuses programs (403)', [403, failedWith('fetch/blocked', false)]),
  answer('forbids-by-law', 'refuses for legal reasons (451)', [451, failedWith('fetch/blocked', false)]),
  answer('missing', 'does not know the address (404)', [404, failedWith('fetch/not-found', false)]),
  answer('gone', 'says that the feed is gone for good (410)', [410, { kind: 'gone' }]),
  answer('says-nothing', 'answers “no content” (204)', [204, failedWith('fetch/bad-answer', true)]),
  answer('sends-a-part', 'answers with a part nobody asked for (206)', [206, failedWith('fetch/bad-answer', true)]),
  answer('challenges', 'answers “accepted” with a puzzle for browsers (202)', [
    202,
    failedWith('fetch/bad-answer', true),
  ]),
  {
    name: 'lies-once',
    does: 'says “not modified” to a request without conditions, but only from its cache',
    expected: { kind: 'document', text: FEED },
    note: 'asked once more, past caches',
    serve: (request, response) => {
      if (request.headers['cache-control'] === 'no-cache') serveFeed(request, response);
      else response.writeHead(304).end();
    },
  },
  answer('lies', 'says “not modified” whatever is asked', [304, failedWith('fetch/bad-answer', true)]),
  {
    name: 'unchanged-with-body',
    does: 'says “not modified” and sends a body after it',
    request: { validators: { etag: '"1"' } },
    expected: { kind: 'unchanged' },
    note: 'the body is ignored',
    speak: socket => socket.end(`HTTP/1.1 304 Not Modified\r\ncontent-length: ${FEED.length}\r\n\r\n${FEED}`),
  },
  {
    name: 'never-unchanged',
    does: 'sends everything again, whatever the conditions',
    request: { validators: { etag: '"1"' } },
    expected: { kind: 'document', text: FEED, freshForMs: 0 },
    note: 'with the id of the same bytes',
    serve: (request, response) => {
      response.setHeader('cache-control', 'no-cache');
      serveFeed(request, response);
    },
  },
  {
    name: 'stale-expiry',
    does: 'says that its answer was fresh until 1970 (`Expires: 0`)',
    expected: { kind: 'document', text: FEED, freshForMs: 0 },
    serve: (request, response) => {
      response.setHeader('expires', '0');
      serveFeed(request, response);
    },
  },
];
