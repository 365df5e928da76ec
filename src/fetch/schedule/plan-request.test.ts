import { describe, expect, test } from 'vitest';
import type { FeedState } from '../../model/feed-state.ts';
import { planRequest } from './plan-request.ts';

const NOW = Date.parse('2031-04-09T12:00:00.000Z');
const daysAgo = (days: number): string => new Date(NOW - days * 86_400_000).toISOString();
const state: FeedState = {
  url: 'https://example.org/feed',
  folders: [],
  addedAt: daysAgo(30),
  status: 'active',
  validators: { etag: '"a"' },
  nextAt: daysAgo(0),
  schedule: { wholeAt: daysAgo(1) },
};

describe('the request for a poll', () => {
  test('carries the validators and the agreed name', () => {
    expect(planRequest({ state: { ...state, userAgent: 'agreed/1' }, now: NOW, random: () => 0.5 })).toEqual({
      url: state.url,
      kind: 'feed',
      validators: { etag: '"a"' },
      userAgent: 'agreed/1',
    });
  });

  test.each([
    ['by chance', state, 0.009, true],
    ['not without it', state, 0.01, false],
    ['after eight days of nothing but 304s', { ...state, schedule: { wholeAt: daysAgo(8) } }, 0.5, true],
    ['not before', { ...state, schedule: { wholeAt: daysAgo(7.9) } }, 0.5, false],
    ['when no whole document was ever seen', { ...state, schedule: {} }, 0.5, true],
    ['when there are no validators', { ...state, validators: {} }, 0.5, true],
  ])('asks for the whole %s', (_, feed, dice, isWhole) => {
    expect('validators' in planRequest({ state: feed, now: NOW, random: () => dice })).toBe(!isWhole);
  });
});
