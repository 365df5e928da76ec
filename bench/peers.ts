import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const HERE = import.meta.dirname;

/** Installs the peers from their own lock file, once. They are measured against, never shipped: the product's install leaves them out. */
export function installPeers(): void {
  if (existsSync(join(HERE, 'node_modules'))) return;
  console.error('bench: installing the peers …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: HERE,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('the peers could not be installed; the messages above say why');
}

/** A peer's module, typed by what the caller uses of it. */
export async function loadPeer<T>(name: string): Promise<T> {
  const resolve = createRequire(join(HERE, 'package.json')).resolve;
  return (await import(pathToFileURL(resolve(name)).href)) as T;
}

/** The version of a peer as installed. */
export function versionOf(name: string): string {
  const folder = createRequire(join(HERE, 'package.json'))
    .resolve.paths(name)
    ?.find(path => existsSync(join(path, name)));
  const manifest = join(folder ?? '', name, 'package.json');
  const { version } = createRequire(join(dirname(manifest), 'x.js'))('./package.json') as { version: string };
  return version;
}
