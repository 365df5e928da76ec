import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRequestQueue } from './create-request-queue.ts';
import type { RequestQueueOptions } from './request-queue.ts';

/** A clock that moves only when told: timers run in order of their time. */
function createClock(start = 1_000_000) {
  let now = start;
  let timers: { at: number; run: () => void }[] = [];
  const settle = async (): Promise<void> => {
    for (let i = 0; i < 20; i++) await Promise.resolve();
  };
  return {
    now: () => now,
    setTimer: (run: () => void, delayMs: number) => {
      const timer = { at: now + delayMs, run };
      timers.push(timer);
      return () => {
        timers = timers.filter(other => other !== timer);
      };
    },
    async advance(ms: number): Promise<void> {
      const end = now + ms;
      await settle();
      for (;;) {
        const next = timers.filter(timer => timer.at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers = timers.filter(timer => timer !== next);
        now = Math.max(now, next.at);
        next.run();
        await settle();
      }
      now = end;
    },
  };
}

/** A queue whose tasks take `taskMs` and write down when they began. */
function createRun(options: Partial<RequestQueueOptions> = {}, taskMs = 0) {
  const clock = createClock();
  const queue = createRequestQueue({ now: clock.now, setTimer: clock.setTimer, ...options });
  const started: { url: string; at: number }[] = [];
  const running = new Map<string, number>();
  const peaks = new Map<string, number>();
  const begin = (url: string, options?: { signal?: AbortSignal; delayMs?: number }) => {
    const site = new URL(url).hostname.split('.').slice(-2).join('.');
    return queue.run(
      url,
      async () => {
        started.push({ url, at: clock.now() - 1_000_000 });
        for (const name of [site, 'all']) {
          running.set(name, (running.get(name) ?? 0) + 1);
          peaks.set(name, Math.max(peaks.get(name) ?? 0, running.get(name) ?? 0));
        }
        if (taskMs > 0) await new Promise<void>(done => clock.setTimer(done, taskMs));
        for (const name of [site, 'all']) running.set(name, (running.get(name) ?? 0) - 1);
        return url;
      },
      options,
    );
  };
  return { clock, queue, started, peaks, begin };
}

describe('the request queue', () => {
  test('pauses between two requests of a site, counted from the end of the first, whatever their hosts', async () => {
    const { clock, started, begin } = createRun({ siteDelayMs: 1000 }, 500);
    for (const url of ['https://a.example.org/1', 'https://b.example.org/2', 'https://other.com/1']) void begin(url);
    await clock.advance(10_000);
    expect(started).toEqual([
      { url: 'https://a.example.org/1', at: 0 },
      { url: 'https://other.com/1', at: 0 },
      { url: 'https://b.example.org/2', at: 1500 },
    ]);
  });

  test('lets no big site starve the others', async () => {
    const { clock, started, begin } = createRun({ concurrency: 1, siteDelayMs: 0 }, 10);
    for (let i = 0; i < 50; i++) void begin(`https://big.example/${i}`);
    void begin('https://small.org/');
    await clock.advance(10_000);
    expect(started.findIndex(({ url }) => url === 'https://small.org/')).toBeLessThan(3);
    expect(started).toHaveLength(51);
  });

  test('waits longer where a site asks for it, and never shorter than its own pause', async () => {
    const { clock, started, begin } = createRun({ siteDelayMs: 1000 });
    void begin('https://a.org/1', { delayMs: 5000 });
    void begin('https://a.org/2');
    void begin('https://b.org/1', { delayMs: 10 });
    void begin('https://b.org/2');
    await clock.advance(10_000);
    expect(started.map(({ at }) => at)).toEqual([0, 0, 1000, 5000]);
  });

  test('hands back at once what is held for long, and waits out what is held for a moment', async () => {
    const { clock, queue, started, begin } = createRun({ maxWaitMs: 60_000 });
    const until = clock.now() + 3_600_000;
    queue.holdBack('https://www.example.org/feed', until);
    queue.holdBack('https://other.com/', clock.now() + 30_000);
    const short = begin('https://other.com/2');
    await expect(begin('https://news.example.org/2')).resolves.toEqual({ kind: 'held', until });
    await clock.advance(60_000);
    await expect(short).resolves.toEqual({ kind: 'done', value: 'https://other.com/2' });
    expect(started).toEqual([{ url: 'https://other.com/2', at: 30_000 }]);
  });

  test('hands back what was already waiting when its site is held', async () => {
    const { clock, queue, begin } = createRun({}, 100);
    const [first, second] = [begin('https://a.org/1'), begin('https://a.org/2')];
    const until = clock.now() + 600_000;
    queue.holdBack('https://sub.a.org/', until);
    await clock.advance(200);
    await expect(first).resolves.toMatchObject({ kind: 'done' });
    await expect(second).resolves.toEqual({ kind: 'held', until });
  });

  test('never shortens a hold', () => {
    const { clock, queue } = createRun();
    queue.holdBack('https://a.org/', clock.now() + 5000);
    queue.holdBack('https://a.org/', clock.now() + 1000);
    expect(queue.heldUntil('https://b.a.org/')).toBe(clock.now() + 5000);
    expect(queue.heldUntil('https://b.org/')).toBeUndefined();
  });

  test('carries holds over a restart, and forgets those that are over', async () => {
    const { clock, queue } = createRun();
    queue.holdBack('https://z.org/', clock.now() + 9000);
    queue.holdBack('https://a.org/', clock.now() + 600_000);
    queue.holdBack('https://m.org/', clock.now() + 1000);
    await clock.advance(2000);
    const held = queue.exportHeld();
    expect(held.map(({ site }) => site)).toEqual(['a.org', 'z.org']);
    const again = createRequestQueue({
      now: clock.now,
      setTimer: clock.setTimer,
      held: JSON.parse(JSON.stringify(held)),
    });
    expect(again.exportHeld()).toEqual(held);
    await expect(again.run('https://x.a.org/', async () => 1)).resolves.toMatchObject({ kind: 'held' });
  });

  test('gives up what has not begun when aborted, and only that', async () => {
    const { clock, started, begin } = createRun({}, 100);
    const stop = new AbortController();
    const [first, second, third] = [1, 2, 3].map(i => begin(`https://a.org/${i}`, { signal: stop.signal }));
    const other = begin('https://a.org/4');
    await clock.advance(50);
    stop.abort();
    await expect(second).resolves.toEqual({ kind: 'aborted' });
    await expect(third).resolves.toEqual({ kind: 'aborted' });
    await expect(begin('https://a.org/5', { signal: stop.signal })).resolves.toEqual({ kind: 'aborted' });
    await clock.advance(10_000);
    await expect(first).resolves.toMatchObject({ kind: 'done' });
    await expect(other).resolves.toMatchObject({ kind: 'done' });
    expect(started.map(({ url }) => url)).toEqual(['https://a.org/1', 'https://a.org/4']);
  });

  test('passes on what a task throws, and goes on', async () => {
    const { clock, queue, begin } = createRun();
    const bad = queue.run('https://a.org/1', () => Promise.reject(new Error('broken')));
    const thrown = queue.run('https://a.org/2', () => {
      throw new Error('thrown');
    });
    const good = begin('https://a.org/3');
    const outcomes = Promise.allSettled([bad, thrown, good]);
    await clock.advance(10_000);
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
  });

  test('runs every task once, within its limits', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 3000 })), { maxLength: 40 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 3 }),
        async (tasks, concurrency, concurrencyPerSite) => {
          const { clock, started, peaks, begin } = createRun(
            { concurrency, concurrencyPerSite, siteDelayMs: 700 },
            300,
          );
          const turns: Promise<unknown>[] = [];
          for (const [site, delay] of tasks) {
            turns.push(begin(`https://site${site}.org/${turns.length}`));
            await clock.advance(delay);
          }
          await clock.advance(200_000);
          await Promise.all(turns);
          expect(started).toHaveLength(tasks.length);
          expect(peaks.get('all') ?? 0).toBeLessThanOrEqual(concurrency);
          for (const [name, peak] of peaks) if (name !== 'all') expect(peak).toBeLessThanOrEqual(concurrencyPerSite);
        },
      ),
      { numRuns: 50 },
    );
  });
});

test('servers that are slow to answer lend their places, so that the others do not wait for them', async () => {
  const clock = createClock();
  const queue = createRequestQueue({ now: clock.now, setTimer: clock.setTimer, concurrency: 4 });
  let answered = 0;
  const ask = (name: string, ms: number) =>
    queue.run(`http://${name}.example/`, () => new Promise<void>(done => clock.setTimer(done, ms)));
  const slow = Array.from({ length: 40 }, (_, i) => ask(`slow${i}`, 60_000));
  const quick = Array.from({ length: 40 }, (_, i) => ask(`quick${i}`, 100).then(() => answered++));
  await clock.advance(25_000);
  expect(answered).toBe(40);
  await clock.advance(60_000);
  await Promise.all([...slow, ...quick]);
});
