import { describe, expect, test } from 'vitest';
import { failure } from '../../model/failures.ts';
import {
  answerOf,
  broughtOf,
  DAY,
  failedWith,
  feedState,
  HOUR,
  head,
  iso,
  MINUTE,
  NOW,
  plan,
  scheduled,
  unchanged,
} from './poll-plan.fixture.ts';

describe('the interval of a feed that works', () => {
  test.each([
    ['is half the mean gap', scheduled({ meanGapMs: 2 * HOUR }), HOUR, 'adaptive'],
    [
      'grows with the silence',
      scheduled({ meanGapMs: HOUR }, { lastChangedAt: iso(NOW - 2 * DAY) }),
      6 * HOUR,
      'quiet',
    ],
    ['is an hour while nothing is known', scheduled({}), HOUR, 'unknown'],
    [
      'never falls below five minutes',
      scheduled({ meanGapMs: MINUTE }, { lastChangedAt: iso(NOW - MINUTE) }),
      5 * MINUTE,
      'floor',
    ],
    ['is an hour at most while the feed is not silent', scheduled({ meanGapMs: 20 * DAY }), HOUR, 'adaptive'],
    ['never exceeds a day', scheduled({}, { lastChangedAt: iso(NOW - 9 * DAY) }), DAY, 'ceiling'],
    ['is raised to the ttl', scheduled({ meanGapMs: 2 * HOUR, polling: { ttlMs: 3 * HOUR } }), 3 * HOUR, 'ttl'],
    [
      'does not hear a ttl of a year',
      scheduled({ meanGapMs: 2 * HOUR, polling: { ttlMs: 365 * DAY } }),
      HOUR,
      'adaptive',
    ],
    ['is not lowered by a ttl', scheduled({ meanGapMs: 2 * HOUR, polling: { ttlMs: MINUTE } }), HOUR, 'adaptive'],
    [
      'is not raised so far that entries are lost',
      scheduled({ meanGapMs: 10 * MINUTE, entriesHeld: 10, polling: { ttlMs: DAY } }),
      50 * MINUTE,
      'roll-over',
    ],
  ])('%s', (_, state, waitMs, rule) => {
    const result = plan({ state });
    expect(result.waitMs).toBe(waitMs);
    expect(result.rules.at(-1)).toBe(rule);
  });

  test.each([
    ['is raised to what the server calls fresh', 3 * HOUR, 3 * HOUR],
    ['hears five hours of it at most', 365 * DAY, 5 * HOUR],
    ['ignores what has expired', -365 * DAY, HOUR],
    ['ignores a freshness of nothing', 0, HOUR],
  ])('%s', (_, freshForMs, waitMs) => {
    expect(plan({ answer: unchanged({ freshForMs }) }).waitMs).toBe(waitMs);
  });

  test('is six hours at least while a hub pushes it', () => {
    expect(plan({ isPushed: true })).toMatchObject({ waitMs: 6 * HOUR, rules: ['adaptive', 'pushed'] });
  });

  test('is made longer at random by a tenth at most', () => {
    expect(plan({ random: () => 0.999 }).waitMs).toBeGreaterThan(HOUR);
    expect(plan({ random: () => 0.999 }).waitMs).toBeLessThanOrEqual(1.1 * HOUR);
  });

  test('moves past skipped hours and days, keeping its minute', () => {
    const hours = scheduled({ meanGapMs: 2 * HOUR, polling: { skipHours: [13, 14] } });
    expect(plan({ state: hours })).toMatchObject({ waitMs: 3 * HOUR, rules: ['adaptive', 'skip'] });
    expect(plan({ state: hours, now: NOW + 40 * MINUTE }).state.nextAt).toBe('2031-04-09T15:40:00.000Z');
    const days = scheduled({ meanGapMs: 2 * HOUR, polling: { skipDays: [3, 4] } });
    expect(plan({ state: days }).state.nextAt).toBe('2031-04-11T00:00:00.000Z');
    const everything = scheduled({ meanGapMs: 2 * HOUR, polling: { skipDays: [0, 1, 2, 3, 4, 5, 6] } });
    expect(plan({ state: everything }).waitMs).toBe(HOUR);
  });
});

describe('what a poll teaches', () => {
  const hourly = Array.from({ length: 20 }, (_, i) => iso(NOW - HOUR - i * HOUR));

  test('a first poll learns the gap from what the entries state, pinned and future ones left out', () => {
    const publishedTimes = [...hourly, '2001-01-01T00:00:00Z', '2099-01-01T00:00:00Z', 'yesterday'];
    const state = scheduled({}, { lastTriedAt: undefined as never, lastChangedAt: undefined as never });
    const result = plan({ state, answer: answerOf(), brought: broughtOf({ newEntries: 20, publishedTimes }) });
    expect(result.state.schedule.meanGapMs).toBe(HOUR);
  });

  test('an abandoned feed starts slow', () => {
    const publishedTimes = hourly.map(time => iso(Date.parse(time) - 700 * DAY));
    const { lastChangedAt: _, ...state } = scheduled({});
    const result = plan({ state, answer: answerOf(), brought: broughtOf({ newEntries: 20, publishedTimes }) });
    expect(result.state.lastChangedAt).toBe(publishedTimes[0]);
    expect(result.waitMs).toBe(DAY);
  });

  test('entries that all carry one time teach nothing', () => {
    const publishedTimes = hourly.map(() => iso(NOW - HOUR));
    const result = plan({
      state: scheduled({}),
      answer: answerOf(),
      brought: broughtOf({ newEntries: 20, publishedTimes }),
    });
    expect(result.state.schedule.meanGapMs).toBeUndefined();
  });

  test('the gap follows the feed, more quickly the more is new, and a night counts little', () => {
    const gapAfter = (newEntries: number, silenceMs: number): number =>
      plan({
        state: feedState({ lastChangedAt: iso(NOW - silenceMs) }),
        answer: answerOf(),
        brought: broughtOf({ newEntries }),
      }).state.schedule.meanGapMs ?? 0;
    expect(gapAfter(1, HOUR)).toBeLessThan(2 * HOUR);
    expect(gapAfter(4, HOUR)).toBeLessThan(gapAfter(1, HOUR));
    expect(gapAfter(1, 12 * HOUR)).toBeGreaterThan(2 * HOUR);
    expect(gapAfter(1, 12 * HOUR)).toBeLessThan(3 * HOUR);
  });

  test('a feed that rolled over while we were away is judged by its entries, not by our absence', () => {
    const result = plan({
      state: feedState({ lastChangedAt: iso(NOW - 10 * DAY) }),
      answer: answerOf(),
      brought: broughtOf({ newEntries: 20, publishedTimes: hourly }),
    });
    expect(result.state.schedule.meanGapMs).toBeLessThan(2 * HOUR);
  });

  test('keeps validators, times and wishes of a document, and ends its trouble', () => {
    const failing = { failure: failure('fetch/timeout'), since: iso(NOW - DAY), times: 3 };
    const brought = broughtOf({ polling: { ttlMs: HOUR } });
    const { state } = plan({ state: feedState({ failing }), answer: answerOf(), brought });
    expect(state).toMatchObject({ validators: { etag: '"new"' }, lastTriedAt: iso(NOW), lastChangedAt: iso(NOW) });
    expect(state.schedule).toMatchObject({ entriesHeld: 20, wholeAt: iso(NOW), polling: { ttlMs: HOUR } });
    expect(state).not.toHaveProperty('failing');
  });

  test('a 304 keeps what it does not replace, and a poll without news is no change', () => {
    const { state } = plan({ answer: unchanged({ validators: { lastModified: 'x' } }) });
    expect(state.validators).toEqual({ etag: '"old"', lastModified: 'x' });
    expect(state.lastChangedAt).toBe(iso(NOW - HOUR));
    const same = plan({ answer: answerOf(), brought: broughtOf({ newEntries: 0 }) });
    expect(same.state.lastChangedAt).toBe(iso(NOW - HOUR));
  });

  test('the same bytes prove as much as a new document', () => {
    const { state } = plan({ answer: unchanged({ status: 200, validators: { etag: '"new"' } }) });
    expect(state.schedule).toMatchObject({ wholeAt: iso(NOW), entriesHeld: 20 });
    expect(state.validators).toEqual({ etag: '"new"' });
    expect(plan({ answer: unchanged() }).state.schedule.wholeAt).toBe(iso(NOW - HOUR));
  });

  test('what a hub pushes leaves the validators as they are', () => {
    const pushed = plan({ answer: answerOf({ isDelta: true, validators: {} }), brought: broughtOf({ entries: 1 }) });
    expect(pushed.state.validators).toEqual({ etag: '"old"' });
    expect(pushed.state.schedule.entriesHeld).toBe(20);
    const delta = plan({ answer: answerOf({ isDelta: true }), brought: broughtOf({ entries: 1 }) });
    expect(delta.state.validators).toEqual({ etag: '"new"' });
  });

  test('a wish that a whole document no longer states is forgotten; one that only news leaves out is not', () => {
    const state = scheduled({ meanGapMs: HOUR, polling: { ttlMs: HOUR } });
    const whole = plan({ state, answer: answerOf(), brought: broughtOf() });
    expect(whole.state.schedule).not.toHaveProperty('polling');
    const delta = plan({ state, answer: answerOf({ isDelta: true }), brought: broughtOf({ entries: 1 }) });
    expect(delta.state.schedule.polling).toEqual({ ttlMs: HOUR });
  });
});

describe('a feed that fails', () => {
  test('waits twice as long each time, half of it at random, up to a day', () => {
    const waits = (random: () => number) =>
      [0, 1, 2, 3, 20].map(
        times =>
          plan({
            state: times
              ? feedState({ failing: { failure: failure('fetch/timeout'), since: iso(NOW), times } })
              : feedState(),
            answer: failedWith('fetch/timeout', true),
            random,
          }).waitMs / MINUTE,
      );
    expect(waits(() => 0)).toEqual([5, 10, 20, 40, 720]);
    expect(waits(() => 0.9999999).map(Math.round)).toEqual([10, 20, 40, 80, 1440]);
  });

  test('keeps since when it fails, how often, and with what', () => {
    const failing = { failure: failure('fetch/timeout'), since: iso(NOW - DAY), times: 3 };
    const { state } = plan({ state: feedState({ failing }), answer: failedWith('fetch/tls', false) });
    expect(state.failing).toMatchObject({ failure: { code: 'fetch/tls' }, since: iso(NOW - DAY), times: 4 });
    expect(state.validators).toEqual({ etag: '"old"' });
  });

  test('waits longer where someone has to mend it', () => {
    expect(plan({ answer: failedWith('fetch/not-found', false) }).waitMs).toBe(30 * MINUTE);
  });

  test('a document that cannot be read is a failure, and is asked for whole next time', () => {
    const damaged = failure('parse/damaged');
    const { state } = plan({ answer: answerOf(), failure: damaged });
    expect(state.failing?.failure).toBe(damaged);
    expect(state.validators).toEqual({});
    expect(plan({ answer: answerOf() }).state.failing?.failure.code).toBe('parse/not-a-feed');
  });

  test.each([
    [
      'a limit with a time',
      failedWith('fetch/rate-limited', true, { status: 429, retryAfterMs: 2 * HOUR }),
      2 * HOUR,
      2 * HOUR,
    ],
    ['an absurd time', failedWith('fetch/rate-limited', true, { status: 429, retryAfterMs: 900 * DAY }), DAY, DAY],
    [
      'maintenance with a time',
      failedWith('fetch/server-error', true, { status: 503, retryAfterMs: HOUR }),
      HOUR,
      HOUR,
    ],
    ['a limit without a time', failedWith('fetch/rate-limited', true, { status: 429 }), 5 * MINUTE, 5 * MINUTE],
    [
      'a time that is past',
      failedWith('fetch/server-error', true, { status: 503, retryAfterMs: -5 }),
      5 * MINUTE,
      undefined,
    ],
    ['a server error', failedWith('fetch/server-error', true, { status: 500 }), 5 * MINUTE, undefined],
  ])('%s', (_, answer, waitMs, holdMs) => {
    const result = plan({ answer });
    expect(result.waitMs).toBe(waitMs);
    expect(result.holdBack).toEqual(holdMs === undefined ? undefined : { url: head.url, until: NOW + holdMs });
  });

  test('a site is held back an hour at most where it named no time', () => {
    const failing = { failure: failure('fetch/rate-limited'), since: iso(NOW), times: 9 };
    const result = plan({
      state: feedState({ failing }),
      answer: failedWith('fetch/rate-limited', true, { status: 429 }),
    });
    expect(result.waitMs).toBe(12 * HOUR);
    expect(result.holdBack?.until).toBe(NOW + HOUR);
  });

  test('410 stops it', () => {
    const result = plan({ answer: { kind: 'gone', ...head, status: 410 } });
    expect(result.state.status).toBe('gone');
    expect(result.rules).toEqual(['gone']);
  });
});
