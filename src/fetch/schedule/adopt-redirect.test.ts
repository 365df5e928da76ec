import { describe, expect, test } from 'vitest';
import { failure } from '../../model/failures.ts';
import { answerOf, broughtOf, DAY, head, iso, NOW, plan, scheduled, unchanged } from './poll-plan.fixture.ts';

describe('permanent redirects', () => {
  const target = 'https://example.org/new-feed';
  const moved = answerOf({ permanentUrl: target });
  const strange = broughtOf({ newEntries: 20 });

  test.each([
    ['adopts a feed that holds an entry we have', { answer: moved, brought: broughtOf() }, target, 'moved'],
    [
      'adopts on the first poll',
      { state: scheduled({}, { lastTriedAt: undefined as never }), answer: moved, brought: strange },
      target,
      'moved',
    ],
    ['watches a feed that shares nothing', { answer: moved, brought: strange }, head.url, 'moving'],
    [
      'adopts it when it has led there for two days',
      { state: scheduled({ movedTo: { url: target, since: iso(NOW - 2 * DAY) } }), answer: moved, brought: strange },
      target,
      'moved',
    ],
    [
      'begins anew when it leads elsewhere',
      {
        state: scheduled({ movedTo: { url: 'https://example.org/third', since: iso(NOW - 9 * DAY) } }),
        answer: moved,
        brought: strange,
      },
      head.url,
      'moving',
    ],
    [
      'never merges two feeds',
      { answer: moved, brought: broughtOf(), isTaken: (url: string) => url === target },
      head.url,
      'taken',
    ],
    [
      'never adopts a feed without entries',
      { answer: moved, brought: broughtOf({ entries: 0, newEntries: 0 }) },
      head.url,
      undefined,
    ],
    ['never adopts a page', { answer: moved, failure: failure('parse/not-a-feed') }, head.url, undefined],
    ['never adopts on a 304', { answer: unchanged({ permanentUrl: target }) }, head.url, undefined],
    [
      'never adopts another scheme',
      { answer: answerOf({ permanentUrl: 'ftp://example.org/f' }), brought: broughtOf() },
      head.url,
      undefined,
    ],
  ])('%s', (_, poll, url, rule) => {
    const result = plan(poll);
    expect(result.state.url).toBe(url);
    expect(result.reasons.find(reason => reason.url)?.rule).toBe(rule);
  });

  test('forgets what it watched once the feed stays', () => {
    const state = scheduled({ movedTo: { url: target, since: iso(NOW) } });
    expect(plan({ state, answer: answerOf(), brought: broughtOf() }).state.schedule).not.toHaveProperty('movedTo');
  });
});
