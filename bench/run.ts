// Speed and memory of the stages beside named peers, in one run on one machine: trust the ratios. `npm run bench [-- TABLE …]`
import { spawnSync } from 'node:child_process';
import { type Row, type Table, tableOf } from './measure.ts';
import { installPeers } from './peers.ts';

/** How to load each table, by its name: a process that measures one row loads no stage that the row does not use. */
const TABLES: Readonly<Record<string, () => Promise<Table>>> = {
  fetch: async () => (await import('./tables/fetch.ts')).fetch,
  parse: async () => (await import('./tables/parse.ts')).parse,
  'parse-long': async () => (await import('./tables/parse.ts')).parseLong,
  extract: async () => (await import('./tables/extract.ts')).extract,
  'extract-real': async () => (await import('./tables/extract.ts')).extractReal,
  annotate: async () => (await import('./tables/annotate.ts')).annotate,
  copies: async () => (await import('./tables/annotate.ts')).copies,
  cluster: async () => (await import('./tables/annotate.ts')).cluster,
};

/** Measures one row in a process of its own, so that its memory is its own. */
function measureApart(table: string, index: number): Row {
  const run = spawnSync(process.execPath, [import.meta.filename, '--row', table, String(index)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (run.status !== 0) throw new Error(`the measurement ${table} ${index} ended with status ${run.status}`);
  return JSON.parse(run.stdout) as Row;
}

async function printRow(name: string, index: number): Promise<void> {
  const row = await (await TABLES[name]?.())?.rows[index]?.();
  if (row === undefined) throw new Error(`there is no row ${index} in table ${name}`);
  console.log(JSON.stringify({ ...row, peakMegabytes: process.resourceUsage().maxRSS / 1024 }));
}

async function printTables(wanted: readonly string[]): Promise<void> {
  installPeers();
  for (const [name, load] of Object.entries(TABLES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const table = await load();
    const rows = table.rows.map((_, index) => measureApart(name, index));
    const isEmpty = rows.every(row => row.itemBytes === 0);
    console.log(isEmpty ? `${table.title}: not measured, the evaluation data are not here\n` : tableOf(table, rows));
  }
}

const [first, table = '', index = '0'] = process.argv.slice(2);
const unknown = process.argv.slice(2).filter(name => !(name in TABLES));
if (first === '--row') await printRow(table, Number(index));
else if (unknown.length > 0) {
  console.error(`bench: no table is called ${unknown.join(', ')}; there are ${Object.keys(TABLES).join(', ')}`);
  process.exitCode = 2;
} else await printTables(process.argv.slice(2));
