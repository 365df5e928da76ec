/** One row of a table: what was measured, and how many items it did in a second (median of the rounds). */
export interface Row {
  readonly name: string;
  readonly perSecond: number;
  readonly failures: number;
  /** Bytes of an item on average, where items are documents: gives the megabytes in a second. */
  readonly itemBytes?: number;
  /** Peak resident memory of the process that measured it, the corpus included. */
  readonly peakMegabytes?: number;
}

/** A table: its rows are named before they are measured, so that each can be measured in a process of its own that loads nothing of the others. */
export interface Table {
  readonly title: string;
  readonly unit: string;
  readonly rows: readonly (() => Promise<Row>)[];
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

/** {@link measure} over documents, with their size. */
export async function measureDocuments<T extends { readonly bytes: Uint8Array }>(
  name: string,
  documents: readonly T[],
  run: (document: T) => unknown,
): Promise<Row> {
  const itemBytes = documents.reduce((sum, { bytes }) => sum + bytes.length, 0) / Math.max(1, documents.length);
  return { ...(await measure(name, documents, run)), itemBytes };
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

/** A table of rows as text: speed, peak memory of the process, how the first row, which is ours, compares with each peer, and how many items failed. */
export function tableOf({ title, unit }: Table, rows: readonly Row[]): string {
  const width = Math.max(...rows.map(row => row.name.length));
  const first = rows[0]?.perSecond ?? 0;
  const lines = rows.map(({ name, perSecond, failures, itemBytes, peakMegabytes = 0 }, i) => {
    const bytes = itemBytes === undefined ? '' : `${((perSecond * itemBytes) / 1e6).toFixed(1).padStart(7)} MB/s`;
    const ratio = i === 0 || name.startsWith('throughline') ? '' : `  throughline ${(first / perSecond).toFixed(2)}×`;
    const failed = failures > 0 ? `, ${failures} failed` : '';
    return `  ${name.padEnd(width)}  ${perSecond.toFixed(0).padStart(8)} ${unit}/s${bytes}  ${peakMegabytes.toFixed(0).padStart(5)} MB${ratio}${failed}`;
  });
  return `${title}\n${lines.join('\n')}\n`;
}
