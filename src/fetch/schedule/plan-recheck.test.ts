import { describe, expect, test } from 'vitest';
import { MAX_RECHECKS } from './limits.ts';
import { planRecheck, type ReadPage } from './plan-recheck.ts';

const HOUR = 3_600_000;
const START = Date.parse('2026-03-02T10:00:00Z');
const at = (hours: number): string => new Date(START + hours * HOUR).toISOString();
const plan = (page: Partial<ReadPage>, hours: number, random = 0): number | undefined => {
  const next = planRecheck({ firstSeen: at(0), ...page }, { now: START + hours * HOUR, random: () => random });
  return next === undefined ? undefined : (next - START) / HOUR;
};

describe('a page that was read is looked at again', () => {
  test.each<[string, Partial<ReadPage>, number, number | undefined]>([
    ['an hour after it was first seen', {}, 0, 1],
    ['then at six hours', { rechecks: 1 }, 1, 6],
    ['at a day', { rechecks: 2 }, 6.1, 24],
    ['at three days', { rechecks: 3 }, 24.2, 72],
    ['and no more', { rechecks: 4 }, 72.1, undefined],
    ['once for all ages that an outage of ours has missed', {}, 30, 72],
    ['by the age that it had when it was first seen', { published: at(-5) }, 0, 1],
    ['not within half an hour of being read', { published: at(-0.8) }, 0, 5.2],
    ['from when it was first seen where it claims to be published later', { published: at(200) }, 0, 1],
    ['never where it is old news', { published: at(-24 * 30) }, 0, undefined],
    ['from the start again after a change', { changedAt: at(24), rechecks: 3 }, 24, 25],
    ['not for ever, however often it changes', { changedAt: at(24), rechecks: MAX_RECHECKS }, 24, undefined],
    ['not after a week, however late it changed', { changedAt: at(168) }, 168, undefined],
    ['by first sight where its date is nonsense', { published: 'yesterday' }, 0, 1],
  ])('%s', (_, page, hours, next) => expect(plan(page, hours)).toBe(next));

  test('up to a tenth later, so that what was read together is not asked together', () =>
    expect([plan({}, 0, 0.5), plan({ rechecks: 2 }, 7, 0.5)]).toEqual([1.05, 25.2]));

  test('a handful of times in all, when nothing changes', () => {
    let [now, looks] = [0, 0];
    for (let next = plan({}, now); next !== undefined; next = plan({ rechecks: looks }, now)) {
      now = next;
      looks++;
    }
    expect(looks).toBe(4);
  });
});
