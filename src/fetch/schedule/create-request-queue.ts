// A queue that keeps requests polite: few at once, one at a time for each site, with a pause between, and none to sites that asked for rest.
//
//   const queue = createRequestQueue({ now: Date.now, setTimer, held: keptInTheStore });
//   const turn = await queue.run(url, () => fetch(request), { signal });
//   if (turn.kind === 'done') … turn.value; else if (turn.kind === 'held') … put it off until turn.until; else … aborted
//   queue.holdBack(url, until);            // after 429 or Retry-After: `plan.holdBack` of planNextPoll
//   keep(queue.exportHeld());              // plain data, for the next start
//
// `setTimer` is `(run, ms) => { const timer = setTimeout(run, ms); return () => clearTimeout(timer); }`. Never await a turn of a site inside a turn of
// the same site: it would wait for itself.
import { instantOf } from '../../lib/instant.ts';
import { createFifo, type Fifo } from './fifo.ts';
import type { HeldSite, RequestQueue, RequestQueueOptions, Turn, TurnOptions } from './request-queue.ts';
import { siteOf } from './site-of.ts';

/** Requests at once over all sites: twice what miniflux has workers (WORKER_POOL_SIZE = 16), since here they only wait for answers. */
export const DEFAULT_CONCURRENCY = 32;

/** Requests at once for one site (Scrapy's project template since 2.13: CONCURRENT_REQUESTS_PER_DOMAIN = 1). */
export const DEFAULT_CONCURRENCY_PER_SITE = 1;

/** A request that has taken this long waits for a server that may be dead, and lends its place to another: most answers come within a second. Our choice. */
export const SLOW_MS = 2000;

/** Places that are lent at once: each is an open connection, and systems give a process 1024 by default. Our choice. */
export const MAX_LENT = 256;

/** Pause between two requests of a site (Scrapy's project template since 2.13: DOWNLOAD_DELAY = 1, in seconds). */
export const DEFAULT_SITE_DELAY_MS = 1000;

/** What is held back for longer is handed back at once, so that nobody waits for a site that rests. Our choice. */
export const DEFAULT_MAX_WAIT_MS = 60_000;

/** The longest delay that timers of JavaScript know (2³¹ − 1 ms); the queue looks again after it. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** Sites are forgotten, when nothing is to be remembered of them, at this many and whenever they have doubled. */
const SWEEP_SIZE = 1024;

interface Task {
  /** Runs it; never rejects. */
  readonly start: () => Promise<void>;
  readonly giveUp: (turn: { kind: 'held'; until: number } | { kind: 'aborted' }) => void;
  readonly signal?: AbortSignal | undefined;
  /** True once begun or given up. */
  isOver: boolean;
}

interface Site {
  readonly name: string;
  waiting: Fifo<Task>;
  running: number;
  delayMs: number;
  /** When its pause ends, and until when it is held back, in milliseconds since 1970. */
  pausedUntil: number;
  heldUntil: number;
  isInRow: boolean;
}

/**
 * A {@link RequestQueue}. Ours and not one p-queue for each site inside another for all: there a site that rests is a queue stopped and started by
 * timers of its own, and neither the clock nor what is held back could be handed in or kept.
 */
export function createRequestQueue(options: RequestQueueOptions): RequestQueue {
  return new SiteQueue(options);
}

class SiteQueue implements RequestQueue {
  readonly #options: Required<RequestQueueOptions>;
  readonly #sites = new Map<string, Site>();
  /** Sites that may start a task now, each once; the one that started goes to the end. */
  readonly #row = createFifo<Site>();
  /** Sites with tasks, whose pause or hold is not over. */
  readonly #resting = new Set<Site>();
  readonly #bySignal = new WeakMap<AbortSignal, Set<Task>>();
  #running = 0;
  /** Of the running ones, those that have lent their place. */
  #lent = 0;
  #sweepAt = SWEEP_SIZE;
  #wakeAt = Number.POSITIVE_INFINITY;
  #cancelWake: () => void = () => undefined;

  constructor(options: RequestQueueOptions) {
    this.#options = {
      held: [],
      concurrency: DEFAULT_CONCURRENCY,
      concurrencyPerSite: DEFAULT_CONCURRENCY_PER_SITE,
      siteDelayMs: DEFAULT_SITE_DELAY_MS,
      maxWaitMs: DEFAULT_MAX_WAIT_MS,
      ...options,
    };
    for (const { site, until } of options.held ?? []) this.#siteNamed(site).heldUntil = instantOf(until) ?? 0;
  }

  run<T>(url: string, task: () => Promise<T>, { signal, delayMs = 0 }: TurnOptions = {}): Promise<Turn<T>> {
    const site = this.#siteNamed(siteOf(url));
    site.delayMs = Math.max(this.#options.siteDelayMs, delayMs, site.delayMs);
    if (signal?.aborted) return Promise.resolve({ kind: 'aborted' });
    if (this.#isHeldTooLong(site)) return Promise.resolve({ kind: 'held', until: site.heldUntil });
    return new Promise<Turn<T>>((resolve, reject) => {
      const start = async (): Promise<void> => {
        try {
          resolve({ kind: 'done', value: await task() });
        } catch (error) {
          reject(error);
        }
      };
      const waiting: Task = { start, giveUp: resolve, signal, isOver: false };
      this.#listen(waiting);
      site.waiting.add(waiting);
      this.#place(site);
      this.#dispatch();
    });
  }

  holdBack(url: string, until: number): void {
    const site = this.#siteNamed(siteOf(url));
    site.heldUntil = Math.max(site.heldUntil, until);
    if (!this.#isHeldTooLong(site)) return;
    for (let task = this.#takeTask(site); task; task = this.#takeTask(site)) {
      task.giveUp({ kind: 'held', until: site.heldUntil });
    }
  }

  heldUntil(url: string): number | undefined {
    const until = this.#sites.get(siteOf(url))?.heldUntil ?? 0;
    return until > this.#options.now() ? until : undefined;
  }

  exportHeld(): HeldSite[] {
    return [...this.#sites.values()]
      .filter(site => site.heldUntil > this.#options.now())
      .map(site => ({ site: site.name, until: new Date(site.heldUntil).toISOString() }))
      .sort((a, b) => (a.site < b.site ? -1 : 1));
  }

  #isHeldTooLong(site: Site): boolean {
    return site.heldUntil - this.#options.now() > this.#options.maxWaitMs;
  }

  #siteNamed(name: string): Site {
    const known = this.#sites.get(name);
    if (known) return known;
    if (this.#sites.size >= this.#sweepAt) this.#sweep();
    const waiting = createFifo<Task>();
    const delayMs = this.#options.siteDelayMs;
    const site: Site = { name, waiting, running: 0, delayMs, pausedUntil: 0, heldUntil: 0, isInRow: false };
    this.#sites.set(name, site);
    return site;
  }

  #sweep(): void {
    for (const site of this.#sites.values()) {
      const isIdle = site.running === 0 && site.waiting.isEmpty() && !site.isInRow;
      if (isIdle && startOf(site) <= this.#options.now()) this.#sites.delete(site.name);
    }
    this.#sweepAt = Math.max(SWEEP_SIZE, 2 * this.#sites.size);
  }

  /** Puts a site where it belongs: into the row, to rest, or nowhere. */
  #place(site: Site): void {
    if (site.isInRow || site.waiting.isEmpty() || site.running >= this.#options.concurrencyPerSite) return;
    if (startOf(site) > this.#options.now()) {
      this.#resting.add(site);
      this.#wakeBy(startOf(site));
      return;
    }
    site.isInRow = true;
    this.#row.add(site);
  }

  #dispatch(): void {
    while (this.#running - this.#lent < this.#options.concurrency) {
      const site = this.#row.take();
      if (!site) return;
      site.isInRow = false;
      const task = startOf(site) <= this.#options.now() ? this.#takeTask(site) : undefined;
      if (task) this.#start(site, task);
      this.#place(site);
    }
  }

  #start(site: Site, task: Task): void {
    const count = (change: 1 | -1): void => {
      this.#running += change;
      site.running += change;
      site.pausedUntil = this.#options.now() + site.delayMs;
    };
    count(1);
    let isLent = false;
    const cancel = this.#options.setTimer(() => {
      if (this.#lent >= MAX_LENT) return;
      isLent = true;
      this.#lent++;
      this.#dispatch();
    }, SLOW_MS);
    void task.start().finally(() => {
      cancel();
      if (isLent) this.#lent--;
      count(-1);
      this.#place(site);
      this.#dispatch();
    });
  }

  #takeTask(site: Site): Task | undefined {
    let task = site.waiting.take();
    while (task?.isOver) task = site.waiting.take();
    if (!task) return undefined;
    task.isOver = true;
    if (task.signal) this.#bySignal.get(task.signal)?.delete(task);
    return task;
  }

  #wakeBy(at: number): void {
    if (at >= this.#wakeAt) return;
    this.#cancelWake();
    this.#wakeAt = at;
    const delayMs = Math.min(at - this.#options.now(), MAX_TIMER_MS);
    this.#cancelWake = this.#options.setTimer(() => this.#wake(), delayMs);
  }

  #wake(): void {
    this.#wakeAt = Number.POSITIVE_INFINITY;
    const rested = [...this.#resting];
    this.#resting.clear();
    for (const site of rested) this.#place(site);
    this.#dispatch();
  }

  /** One listener for each signal, since a signal searches all of its listeners to remove one. */
  #listen(task: Task): void {
    if (!task.signal) return;
    const tasks = this.#bySignal.get(task.signal) ?? new Set<Task>();
    tasks.add(task);
    if (this.#bySignal.has(task.signal)) return;
    this.#bySignal.set(task.signal, tasks);
    task.signal.addEventListener('abort', () => {
      for (const waiting of tasks) {
        waiting.isOver = true;
        waiting.giveUp({ kind: 'aborted' });
      }
      tasks.clear();
    });
  }
}

/** When a site may start its next request. */
const startOf = (site: Site): number => Math.max(site.pausedUntil, site.heldUntil);
