// Scores every stage on the evaluation data beside the project (../shared/eval).
//   (none)          all tasks on all data; writes docs/quality.md
//   --sample        a fixed sample of every task; fails when a figure is more than .01 below docs/quality.json
//   --record        the same sample; writes docs/quality.json
//   TASK …          only these tasks, printed, nothing written
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderQualityPage, type TaskReport } from './render-quality-page.ts';

const ROOT = join(import.meta.dirname, '..');
const SCORER = join(ROOT, '..', 'shared', 'eval', 'score.mjs');
const PAGE = join(ROOT, 'docs', 'quality.md');
const RECORD = join(ROOT, 'docs', 'quality.json');

/** How far a figure of the sample may fall below the recorded one: the noise that a reworded rule may bring on a sample of this size. */
const TOLERANCE = 0.01;

/** The tasks, and how many items of each of their data sets the sample takes: together a few minutes on two cores. */
const SAMPLE: Readonly<Record<string, number>> = {
  feeds: 150,
  extract: 40,
  published: 60,
  language: 1500,
  time: 60,
  quotes: 60,
  cluster: 5,
  timeline: 2,
};

/** Runs the scorer on one task, with its output shown. Throws when it does not end well. */
function score(task: string, limit?: number): TaskReport {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-eval-'));
  const file = join(folder, 'report.json');
  const args = [SCORER, task, '--report', file, ...(limit ? ['--limit', String(limit)] : [])];
  console.log(`\n== ${task}${limit ? ` (the first ${limit} of each data set)` : ''}`);
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0 || !existsSync(file)) throw new Error(`the scorer ended with status ${status} on ${task}`);
  const { rows, summary, performance } = JSON.parse(readFileSync(file, 'utf8')) as TaskReport;
  rmSync(folder, { recursive: true, force: true });
  return { task, rows, summary, performance };
}

type Figures = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The figures of the sample that are more than the tolerance below the recorded ones, as sentences. */
export function findFallen(recorded: Figures, measured: Figures): string[] {
  return Object.entries(recorded).flatMap(([task, figures]) =>
    Object.entries(figures)
      .filter(([name, value]) => (measured[task]?.[name] ?? 0) < value - TOLERANCE)
      .map(
        ([name, value]) => `${task} ${name}: ${(measured[task]?.[name] ?? 0).toFixed(4)}, recorded ${value.toFixed(4)}`,
      ),
  );
}

function sample(): Figures {
  return Object.fromEntries(Object.entries(SAMPLE).map(([task, limit]) => [task, score(task, limit).summary]));
}

function main(args: readonly string[]): number {
  if (!existsSync(SCORER)) {
    console.log('The evaluation data are not here (../shared/eval): nothing was measured.');
    return 0;
  }
  if (args.includes('--record')) {
    writeFileSync(RECORD, `${JSON.stringify(sample(), null, 2)}\n`);
    return 0;
  }
  if (args.includes('--sample')) {
    const fallen = findFallen(JSON.parse(readFileSync(RECORD, 'utf8')) as Figures, sample());
    for (const line of fallen) console.error(`FALLEN ${line}`);
    return fallen.length === 0 ? 0 : 1;
  }
  if (args.length > 0) {
    for (const task of args) score(task);
    return 0;
  }
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const reports = Object.keys(SAMPLE).map(task => score(task));
  writeFileSync(PAGE, renderQualityPage(reports, { version, day: new Date().toISOString().slice(0, 10) }));
  return 0;
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
