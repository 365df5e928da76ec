import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { failure } from '../../model/failures.ts';
import type { FeedState } from '../../model/feed-state.ts';
import type { FetchAnswer } from '../../model/fetch-answer.ts';
import { MAX_INTERVAL_MS, MAX_SKIP_MS, MIN_INTERVAL_MS } from './limits.ts';
import { answerOf, DAY, failedWith, feedState, head, iso, NOW, plan, unchanged } from './poll-plan.fixture.ts';
import type { Brought } from './poll-plan.ts';

describe('any poll', () => {
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const ms = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.double({ noNaN: true, min: -1e15, max: 1e15 }));
  const instant = fc.oneof(fc.integer({ min: -3e12, max: 6e12 }).map(iso), fc.constant('not a time'));
  const polling = fc.record({
    ttlMs: ms,
    skipHours: fc.array(fc.integer({ min: 0, max: 23 })),
    skipDays: fc.array(fc.integer({ min: 0, max: 6 })),
  });
  const headOf = fc.record({ freshForMs: maybe(ms), retryAfterMs: maybe(ms), permanentUrl: maybe(fc.webUrl()) });
  const kinds = fc.constantFrom(
    answerOf(),
    unchanged(),
    failedWith('fetch/timeout', true),
    failedWith('fetch/tls', false),
    {
      kind: 'gone',
      ...head,
    } as FetchAnswer,
  );
  const poll = fc
    .record({
      state: fc.record({
        meanGapMs: maybe(fc.integer({ min: 1, max: 1e10 })),
        polling: maybe(polling),
        entriesHeld: maybe(fc.nat(1000)),
        lastChangedAt: maybe(instant),
        times: fc.nat(2000),
      }),
      answer: kinds,
      head: headOf,
      brought: maybe(
        fc.record({
          entries: fc.nat(100),
          newEntries: fc.nat(100),
          publishedTimes: fc.array(instant),
          polling: maybe(polling),
        }),
      ),
      isPushed: fc.boolean(),
      dice: fc.double({ min: 0, max: 0.999_999, noNaN: true }),
    })
    .map(({ state: { lastChangedAt, times, ...schedule }, answer, head: extra, brought, isPushed, dice }) => {
      const failing = times ? { failing: { failure: failure('fetch/timeout'), since: iso(NOW), times } } : {};
      const state = { ...feedState({ ...failing }), schedule, lastChangedAt } as FeedState;
      return { state, answer: { ...answer, ...extra } as FetchAnswer, brought, isPushed, dice };
    });

  test('is followed by one after the floor and before the ceiling, but for skipped hours', () => {
    fc.assert(
      fc.property(poll, ({ state, answer, brought, isPushed, dice }) => {
        const next = plan({
          state,
          answer,
          isPushed,
          random: () => dice,
          ...(brought && { brought: brought as Brought }),
        });
        expect(next.waitMs).toBeGreaterThanOrEqual(MIN_INTERVAL_MS);
        expect(next.waitMs).toBeLessThanOrEqual(MAX_INTERVAL_MS + (next.rules.includes('skip') ? MAX_SKIP_MS : 0));
        expect(next.rules.length).toBeGreaterThan(0);
        expect(next.holdBack?.until ?? NOW).toBeLessThanOrEqual(NOW + DAY);
      }),
    );
  });

  test('is planned the same again with the same dice', () => {
    fc.assert(
      fc.property(poll, ({ state, answer, brought, dice }) => {
        const again = { state, answer, random: () => dice, ...(brought && { brought: brought as Brought }) };
        expect(plan(again)).toEqual(plan(again));
      }),
    );
  });
});
