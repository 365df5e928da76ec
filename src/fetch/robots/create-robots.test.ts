import { describe, expect, test } from 'vitest';
import { failure } from '../../model/failures.ts';
import type { FetchAnswer } from '../../model/fetch-answer.ts';
import type { RobotsRecord } from '../../model/robots-record.ts';
import { createRobots } from './create-robots.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.parse('2031-04-09T12:00:00.000Z');

const served = (text: string): FetchAnswer => ({
  kind: 'document',
  url: 'https://example.org/robots.txt',
  status: 200,
  wireBytes: text.length,
  document: { id: 'r', bytes: new TextEncoder().encode(text) },
  validators: {},
  isDelta: false,
});
const failedWith = (status?: number, code: Parameters<typeof failure>[0] = 'fetch/failed'): FetchAnswer => ({
  kind: 'failed',
  url: 'https://example.org/robots.txt',
  ...(status !== undefined && { status }),
  wireBytes: 0,
  failure: failure(code),
});

/** Robots over a server that gives `answers` in turn, the last one for ever, and a clock that is set by hand. */
function createDesk(...answers: FetchAnswer[]) {
  const asked: string[] = [];
  const kept = new Map<string, RobotsRecord>();
  const clock = { now: START };
  const create = () =>
    createRobots({
      fetch: async ({ url, kind }) => {
        expect(kind).toBe('robots');
        asked.push(url);
        await Promise.resolve();
        return (answers.length > 1 ? answers.shift() : answers[0]) as FetchAnswer;
      },
      now: () => clock.now,
      userAgentToken: 'Newsdesk',
      read: origin => kept.get(origin),
      keep: record => void kept.set(record.origin, JSON.parse(JSON.stringify(record))),
    });
  return { robots: create(), restart: create, asked, kept, clock };
}
const PAGE = 'https://example.org/news/1';

describe('robots.txt', () => {
  test.each([
    ['a rule forbids', 'User-agent: *\nDisallow: /news/', false],
    ['the longer rule wins', 'User-agent: *\nDisallow: /\nAllow: /news/', true],
    ['equal rules allow', 'User-agent: *\nDisallow: /news\nAllow: /news', true],
    ['our own group counts alone', 'User-agent: *\nDisallow: /\nUser-agent: newsdesk\nDisallow: /x', true],
    ['groups of one name are one', 'User-agent: newsdesk\nDisallow: /x\nUser-agent: newsdesk\nDisallow: /news', false],
    ['wildcards and ends', 'User-agent: *\nDisallow: /*/1$', false],
    ['no group for us', 'User-agent: other\nDisallow: /', true],
    ['a page of HTML', '<html>User-agent: *\nDisallow: /</html>', true],
  ])('%s', async (_, text, isAllowed) => {
    await expect(createDesk(served(text)).robots.check(PAGE)).resolves.toMatchObject({ isAllowed });
  });

  test('says which rule decided, the pause, and the sitemaps', async () => {
    const text =
      'User-agent: *\nDisallow: /news\nCrawl-delay: 2.5\nSitemap: /news.xml\nSitemap: https://cdn.example.com/s.xml';
    await expect(createDesk(served(text)).robots.check(PAGE)).resolves.toEqual({
      isAllowed: false,
      rule: 'disallow: /news',
      crawlDelayMs: 2500,
      sitemaps: ['https://example.org/news.xml', 'https://cdn.example.com/s.xml'],
    });
  });

  test.each(['86400', 'Infinity', '1e9'])('obeys a minute of Crawl-delay at most: %s', async delay => {
    const decision = await createDesk(served(`User-agent: *\nCrawl-delay: ${delay}`)).robots.check(PAGE);
    expect(decision).toEqual({ isAllowed: true, crawlDelayMs: 60_000, sitemaps: [] });
  });

  test.each(['-5', '0', 'soon'])('ignores a Crawl-delay that is none: %s', async delay => {
    const decision = await createDesk(served(`User-agent: *\nCrawl-delay: ${delay}`)).robots.check(PAGE);
    expect(decision).not.toHaveProperty('crawlDelayMs');
  });

  test.each([
    ['404', failedWith(404, 'fetch/not-found'), true],
    ['403', failedWith(403, 'fetch/blocked'), true],
    ['410', { kind: 'gone', url: PAGE, status: 410, wireBytes: 0 } as FetchAnswer, true],
    ['too many redirects', failedWith(301, 'fetch/redirects'), true],
    ['429', failedWith(429, 'fetch/rate-limited'), false],
    ['503', failedWith(503, 'fetch/server-error'), false],
    ['no answer', failedWith(undefined, 'fetch/timeout'), false],
  ])('a site that answers %s', async (_, answer, isAllowed) => {
    await expect(createDesk(answer).robots.check(PAGE)).resolves.toMatchObject({ isAllowed });
  });

  test('is always allowed itself, and nothing but http and https is', async () => {
    const { robots } = createDesk(served('User-agent: *\nDisallow: /'));
    await expect(robots.check('https://example.org/robots.txt')).resolves.toMatchObject({ isAllowed: true });
    await expect(robots.check('ftp://example.org/')).resolves.toMatchObject({ isAllowed: false });
    await expect(robots.check('nonsense')).resolves.toMatchObject({ isAllowed: false });
  });
});

describe('asking for robots.txt', () => {
  test('happens once a day for each origin, however many ask at once', async () => {
    const { robots, restart, asked, clock } = createDesk(served('User-agent: *\nDisallow: /news'));
    await Promise.all([robots.check(PAGE), robots.check(PAGE), robots.check('http://example.org:8080/a')]);
    expect(asked).toEqual(['https://example.org/robots.txt', 'http://example.org:8080/robots.txt']);
    clock.now += DAY - 1;
    await expect(robots.check(PAGE)).resolves.toMatchObject({ isAllowed: false });
    await expect(restart().check(PAGE)).resolves.toMatchObject({ isAllowed: false });
    expect(asked).toHaveLength(2);
    clock.now += 1;
    await robots.check(PAGE);
    expect(asked).toHaveLength(3);
  });

  test('a changed file counts from the next day on', async () => {
    const { robots, clock } = createDesk(served('User-agent: *\nDisallow: /'), served(''));
    await expect(robots.check(PAGE)).resolves.toMatchObject({ isAllowed: false });
    clock.now += DAY;
    await expect(robots.check(PAGE)).resolves.toMatchObject({ isAllowed: true });
  });

  test('while it is unreachable the rules known before hold', async () => {
    const { robots, clock } = createDesk(served('User-agent: *\nDisallow: /x'), failedWith(500, 'fetch/server-error'));
    await robots.check(PAGE);
    clock.now += DAY;
    await expect(robots.check(PAGE)).resolves.toMatchObject({ isAllowed: true });
    await expect(robots.check('https://example.org/x')).resolves.toMatchObject({ isAllowed: false });
  });

  test('where none are known nothing is allowed, it is asked again after an hour, and given up after thirty days', async () => {
    const { robots, asked, clock } = createDesk(failedWith(undefined, 'fetch/timeout'));
    await expect(robots.check(PAGE)).resolves.toEqual({ isAllowed: false, retryAt: START + HOUR, sitemaps: [] });
    clock.now += HOUR - 1;
    await robots.check(PAGE);
    expect(asked).toHaveLength(1);
    clock.now = START + 29 * DAY;
    await expect(robots.check(PAGE)).resolves.toMatchObject({ isAllowed: false });
    clock.now = START + 30 * DAY;
    await expect(robots.check(PAGE)).resolves.toMatchObject({ isAllowed: true });
  });

  test('a hostile file and a hostile path are matched all the same', async () => {
    const text = `User-agent: *\n${`Disallow: /${'*a'.repeat(900)}$\n`.repeat(280)}`;
    const decision = await createDesk(served(text)).robots.check(`https://example.org/${'a'.repeat(60_000)}`);
    expect(decision.isAllowed).toBe(false);
  });
});
