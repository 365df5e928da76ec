// Ten thousand damaged documents through every stage that reads bytes: `npm run fuzz -- [--count N] [--seed N] [--only NUMBER] [--save FILE]`
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { createCase } from './create-case.ts';
import { type Outcome, runCase } from './run-case.ts';

/** Issue 3: an answer within two seconds on every document. */
const MAX_MS = 2000;
/** A case that has not answered by now hangs: its thread is ended and the next case begun in a new one. */
const HANGING_MS = 60_000;
/** No more than the main thread of a program has (V8's default is a little below 1 MB; a worker's would be 4). */
const STACK_MB = 1;

interface Order {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

type Message = { readonly number: number; readonly outcome?: Outcome };

function runCases({ seed, from, to }: Order): void {
  for (let number = from; number < to; number++) {
    parentPort?.postMessage({ number });
    parentPort?.postMessage({ number, outcome: runCase(createCase(seed, number), number) });
  }
}

class Report {
  faulty = 0;
  slow = 0;
  lost = 0;
  feeds = 0;
  articles = 0;
  private readonly slowest: { ms: number; text: string }[] = [];
  private readonly seed: number;

  constructor(seed: number) {
    this.seed = seed;
  }

  add(number: number, outcome: Outcome): void {
    if (outcome.isFeed) this.feeds++;
    this.articles += outcome.articles;
    const { name, document } =
      outcome.faults.length > 0 || outcome.slowestMs > MAX_MS / 4
        ? createCase(this.seed, number)
        : { name: '', document: { bytes: '' } };
    if (outcome.faults.length > 0) {
      this.faulty++;
      console.log(
        `case ${number} (${name}, ${document.bytes.length} bytes)\n${outcome.faults
          .slice(0, 6)
          .map(fault => `  ${fault}`)
          .join('\n')}`,
      );
    }
    if (outcome.slowestMs > MAX_MS) this.slow++;
    if (name !== '')
      this.slowest.push({
        ms: outcome.slowestMs,
        text: `${outcome.slowest} of case ${number} (${name}, ${document.bytes.length} bytes)`,
      });
  }

  /** A case that hung or took its thread with it. */
  lose(number: number): void {
    this.lost++;
    console.log(`case ${number} (${createCase(this.seed, number).name}) gave no answer`);
  }

  print(count: number, seconds: number): boolean {
    for (const { ms, text } of this.slowest.sort((a, b) => b.ms - a.ms).slice(0, 10))
      console.log(`${ms.toFixed(0).padStart(6)} ms ${text}`);
    console.log(
      `${count} documents in ${seconds.toFixed(0)} s: ${this.feeds} feeds, ${this.articles} articles; ` +
        `${this.faulty} faulty, ${this.slow} over ${MAX_MS} ms, ${this.lost} without an answer; ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
    );
    return this.faulty + this.slow + this.lost === 0;
  }
}

/** Runs the cases of an order in a thread of its own; gives the number of the case that ended it or hung, or undefined where all were run. */
function watch(order: Order, report: Report): Promise<number | undefined> {
  return new Promise(resolve => {
    const worker = new Worker(import.meta.filename, { workerData: order, resourceLimits: { stackSizeMb: STACK_MB } });
    let [current, since, isAnswered] = [order.from, Date.now(), false];
    const clock = setInterval(() => {
      if (Date.now() - since > HANGING_MS) void worker.terminate();
    }, 500);
    worker.on('message', ({ number, outcome }: Message) => {
      [current, since, isAnswered] = [number, Date.now(), outcome !== undefined];
      if (outcome) report.add(number, outcome);
    });
    worker.on('error', error => console.log(`the thread of case ${current} ended: ${String(error)}`));
    worker.on('exit', () => {
      clearInterval(clock);
      resolve(isAnswered && current === order.to - 1 ? undefined : current);
    });
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
      save: { type: 'string' },
    },
  });
  const [seed, count] = [Number(values.seed), Number(values.count)];
  const only = values.only === undefined ? undefined : Number(values.only);
  if (only !== undefined && values.save) writeFileSync(values.save, createCase(seed, only).document.bytes);
  const to = only === undefined ? count : only + 1;
  const report = new Report(seed);
  const started = Date.now();
  for (let from = only ?? 0; from < to; ) {
    const lost = await watch({ seed, from, to }, report);
    if (lost === undefined) break;
    report.lose(lost);
    from = lost + 1;
  }
  process.exitCode = report.print(to - (only ?? 0), (Date.now() - started) / 1000) ? 0 : 1;
}

if (isMainThread) await main();
else runCases(workerData as Order);
