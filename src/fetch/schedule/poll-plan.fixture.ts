import { failure } from '../../model/failures.ts';
import type { FeedState } from '../../model/feed-state.ts';
import type { FetchAnswer } from '../../model/fetch-answer.ts';
import { planNextPoll } from './plan-next-poll.ts';
import type { Brought, Poll } from './poll-plan.ts';

// What the tests of planNextPoll share: a feed, answers, and a plan in short.

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** A Wednesday. */
export const NOW = Date.parse('2031-04-09T12:00:00.000Z');
export const iso = (ms: number): string => new Date(ms).toISOString();

export const feedState = (changes: Partial<FeedState> = {}): FeedState => ({
  url: 'https://example.org/feed',
  folders: [],
  addedAt: iso(NOW - 30 * DAY),
  status: 'active',
  validators: { etag: '"old"' },
  nextAt: iso(NOW),
  schedule: { meanGapMs: 2 * HOUR, wholeAt: iso(NOW - HOUR), entriesHeld: 20 },
  lastTriedAt: iso(NOW - HOUR),
  lastChangedAt: iso(NOW - HOUR),
  ...changes,
});

export const head = { url: 'https://example.org/feed', status: 200, wireBytes: 100 };
export const document = { id: 'd', bytes: new Uint8Array() };
export const answerOf = (changes: object = {}): FetchAnswer => ({
  kind: 'document',
  ...head,
  document,
  validators: { etag: '"new"' },
  isDelta: false,
  ...changes,
});
export const unchanged = (changes: object = {}): FetchAnswer => ({
  kind: 'unchanged',
  ...head,
  status: 304,
  validators: {},
  ...changes,
});
export const failedWith = (
  code: Parameters<typeof failure>[0],
  retryable: boolean,
  changes: object = {},
): FetchAnswer => ({
  kind: 'failed',
  ...head,
  failure: failure(code, '', { retryable }),
  ...changes,
});
export const broughtOf = (changes: Partial<Brought> = {}): Brought => ({
  entries: 20,
  newEntries: 1,
  publishedTimes: [],
  ...changes,
});
export const plan = (poll: Partial<Poll>) => {
  const result = planNextPoll({ state: feedState(), answer: unchanged(), now: NOW, random: () => 0, ...poll });
  return { ...result, waitMs: Date.parse(result.state.nextAt) - NOW, rules: result.reasons.map(({ rule }) => rule) };
};
export const scheduled = (schedule: FeedState['schedule'], changes: Partial<FeedState> = {}): FeedState =>
  feedState({ schedule, ...changes });
