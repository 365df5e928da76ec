#!/usr/bin/env node
// Installs the locked dependencies when they are absent or older than package-lock.json. Plain JavaScript: any Node from 18 on runs it.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.throughline-installed');
const node = join(root, 'node_modules', '.bin', 'node');

/** True when the installed dependencies are those of the lock file. */
function isInstalled() {
  return (
    existsSync(node) &&
    existsSync(stamp) &&
    statSync(stamp).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
  );
}

/** Runs `npm ci`; ends the process with a clear message when that fails. */
function install() {
  console.error('throughline: installing the locked dependencies (first use, or the lock file has changed) …');
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (error)
    fail(`npm could not be started (${error.message}). Install npm, which comes with Node.js, and run this again.`);
  if (status !== 0)
    fail(
      `npm ci ended with status ${status}. Its messages above say why; most often the package registry cannot be reached.`,
    );
  const check = spawnSync(node, ['--version'], { encoding: 'utf8' });
  if (check.status !== 0 || !/^v(2[4-9]|[3-9]\d)\./.test(check.stdout)) {
    fail('the Node.js 24 that comes with the dependencies does not run on this machine; install Node.js 24 or later.');
  }
  writeFileSync(stamp, `${check.stdout.trim()}\n`);
  console.error(`throughline: dependencies are in place (Node ${check.stdout.trim()}).`);
}

/** Prints why set-up cannot go on, and ends with status 69 (EX_UNAVAILABLE of sysexits.h). */
function fail(message) {
  console.error(`throughline: set-up failed: ${message}`);
  process.exit(69);
}

if (Number(process.versions.node.split('.')[0]) < 18)
  fail(`Node.js ${process.versions.node} is too old to install with; use 18 or later.`);
if (!isInstalled()) install();
