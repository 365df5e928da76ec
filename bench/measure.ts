/** One row of a table: what was measured, and how many items it did in a second (median of the rounds). */
export interface Row {
  readonly name: string;
  readonly perSecond: number;
  readonly failures: number;
  /** Peak resident memory of the process that measured it, the corpus included. */
  readonly peakMegabytes?: number;
}

const ROUNDS = 3;
const MIN_ROUND_MS = 700;

/**
 * Measures how many items a second `run` does: one round to warm up, then the median of three, each at least 0.7 s long. What throws is counted, once an item.
 */
export async function measure<T>(name: string, items: readonly T[], run: (item: T) => unknown): Promise<Row> {
  const failures = await countFailures(items, run);
  const rates: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    let done = 0;
    while (performance.now() - started < MIN_ROUND_MS) {
      for (const item of items) {
        try {
          await run(item);
        } catch {
          // counted above
        }
        done++;
      }
    }
    rates.push(done / ((performance.now() - started) / 1000));
  }
  return { name, perSecond: rates.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0, failures };
}

async function countFailures<T>(items: readonly T[], run: (item: T) => unknown): Promise<number> {
  let failures = 0;
  for (const item of items) {
    try {
      await run(item);
    } catch {
      failures++;
    }
  }
  return failures;
}

/** A table of rows as text: speed, peak memory of the process, and how many items failed. */
export function tableOf(title: string, unit: string, rows: readonly Row[]): string {
  const width = Math.max(...rows.map(row => row.name.length));
  const lines = rows.map(({ name, perSecond, failures, peakMegabytes = 0 }) => {
    const failed = failures > 0 ? `, ${failures} failed` : '';
    return `  ${name.padEnd(width)}  ${perSecond.toFixed(0).padStart(8)} ${unit}/s  ${peakMegabytes.toFixed(0).padStart(5)} MB${failed}`;
  });
  return `${title}\n${lines.join('\n')}\n`;
}
