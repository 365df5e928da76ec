#!/usr/bin/env node
// All checks and tests, from nothing: dependencies first, then a browser, then everything in turn. Plain JavaScript: any Node from 18 on runs
// it. Ends with a line "N passed, N failed, N skipped" and status 0 only when nothing failed.
//   --figures   also score a fixed sample of every evaluation task and compare with what docs/quality.json recorded
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const node = join(root, 'node_modules', '.bin', 'node');
const counts = { passed: 0, failed: 0, skipped: 0 };

/** Runs a program in the project's root with its output shown; true when it ends with status 0. */
function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  if (error) console.error(`${command}: ${error.message}`);
  return status === 0;
}

/** Runs one check and counts it. */
function step(name, command, args) {
  console.log(`\n== ${name}`);
  counts[run(command, args) ? 'passed' : 'failed']++;
}

/** The path of a Chromium or Chrome on this machine, or undefined. */
function findBrowser() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const found = names.map(name => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim()).find(Boolean);
  return process.env.THROUGHLINE_BROWSER ?? found;
}

/** A browser for the page tests: one that is there, or Debian's package where we may install it. Without one the tests are skipped, loudly. */
function ensureBrowser() {
  const present = findBrowser();
  if (present) return present;
  const mayInstall = process.getuid?.() === 0 && spawnSync('which', ['apt-get']).status === 0;
  if (mayInstall) {
    console.log('== no browser found: installing the system package "chromium" for the page tests');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], env);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], env);
  }
  const installed = findBrowser();
  if (!installed) {
    console.log(
      '!! NO BROWSER: the page tests are SKIPPED. Install Chromium or Chrome, or name one in THROUGHLINE_BROWSER.',
    );
  }
  return installed;
}

/** Runs all vitest projects and adds their counts. */
function runVitest(browser) {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-test-'));
  const report = join(folder, 'report.json');
  console.log('\n== unit, end-to-end and page tests');
  const args = [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const isGreen = run(node, args, {
    PATH: `${dirname(node)}:${process.env.PATH}`,
    ...(browser && { THROUGHLINE_BROWSER: browser }),
  });
  if (existsSync(report)) {
    const {
      numPassedTests,
      numFailedTests,
      numPendingTests,
      numTodoTests = 0,
    } = JSON.parse(readFileSync(report, 'utf8'));
    counts.passed += numPassedTests;
    counts.failed += numFailedTests;
    counts.skipped += numPendingTests + numTodoTests;
    if (!isGreen && numFailedTests === 0) counts.failed++;
  } else counts.failed++;
  rmSync(folder, { recursive: true, force: true });
}

if (!run(process.execPath, [join(root, 'scripts', 'setup.mjs')])) process.exit(69);
const browser = ensureBrowser();
step('types', node, [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.']);
step('lint', node, [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'check', '.']);
step('imports', node, ['scripts/check-imports.ts']);
step('docs', node, ['scripts/check-docs.ts']);
runVitest(browser);
if (process.argv.includes('--figures')) {
  if (existsSync(join(root, '..', 'shared', 'eval', 'score.mjs')))
    step('figures', node, ['scripts/evaluate.ts', '--sample']);
  else {
    console.log('\n!! The evaluation data are not here: the figures are NOT compared (skipped).');
    counts.skipped++;
  }
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed === 0 ? 0 : 1);
