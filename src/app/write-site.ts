import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { shortHash } from '../lib/hash.ts';
import { FailureError, failure } from '../model/failures.ts';

/** One file of a site; `path` is relative, with "/". */
interface SiteFile {
  readonly path: string;
  readonly content: string;
}

/** What writing a site changed. */
export interface SiteChanges {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** Lists the files that were written, with the hash of each: tells ours from others, and what is no longer part of the site. */
const MANIFEST = '.throughline-site.json';
const STAGING = '.throughline-staging';

/** A site whose changed files are on the disk beside their places, and what it takes to put them there. */
export interface StagedSite {
  /** Moves the staged files into place and removes those that are no longer part of the site. */
  commit(): Promise<SiteChanges>;
  /** Removes the staged files; the site stays as it was. */
  discard(): Promise<void>;
}

/**
 * Writes the files of a site that differ from what stands in `folder` beside their places, so that a full disk leaves the old site whole.
 * Throws a {@link FailureError} ('output/…'), with nothing changed.
 */
export async function stageSite(folder: string, files: Iterable<SiteFile>): Promise<StagedSite> {
  const staging = join(folder, STAGING);
  const manifest: Record<string, string> = {};
  const changed: string[] = [];
  try {
    await mkdir(folder, { recursive: true });
    await rm(staging, { recursive: true, force: true });
    const before = await readManifest(folder);
    for (const { path, content } of files) {
      const hash = shortHash(content);
      manifest[path] = hash;
      if (before[path] === hash && (await hashOf(join(folder, path))) === hash) continue;
      changed.push(path);
      await writeInto(staging, path, content);
    }
    const gone = Object.keys(before).filter(path => !(path in manifest));
    if (changed.length + gone.length > 0) await writeInto(staging, MANIFEST, `${JSON.stringify(manifest, null, 1)}\n`);
    return {
      commit: () => commit(folder, { staging, changed, gone, total: Object.keys(manifest).length }),
      discard: () => rm(staging, { recursive: true, force: true }),
    };
  } catch (cause) {
    await rm(staging, { recursive: true, force: true }).catch(() => undefined);
    throw asOutputFailure(cause, folder);
  }
}

interface Staged {
  readonly staging: string;
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  readonly total: number;
}

async function commit(folder: string, { staging, changed, gone, total }: Staged): Promise<SiteChanges> {
  try {
    for (const path of changed) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await rename(join(staging, path), join(folder, path));
    }
    for (const path of gone) await rm(inside(folder, path), { force: true });
    if (changed.length + gone.length > 0) await rename(join(staging, MANIFEST), join(folder, MANIFEST));
    await rm(staging, { recursive: true, force: true });
  } catch (cause) {
    throw asOutputFailure(cause, folder);
  }
  return { written: changed.length, unchanged: total - changed.length, removed: gone.length };
}

async function writeInto(folder: string, path: string, content: string): Promise<void> {
  const target = inside(folder, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, content);
}

/** The path of a file below `folder`. Throws when it would lie outside: a manifest may have been tampered with. */
function inside(folder: string, path: string): string {
  const target = join(folder, path);
  const way = relative(folder, target);
  if (way.startsWith('..') || way.startsWith(sep))
    throw new FailureError(failure('output/occupied', `(${path} leads out of ${folder})`));
  return target;
}

async function readManifest(folder: string): Promise<Record<string, string>> {
  try {
    const value: unknown = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, string>) : {};
  } catch {
    return {};
  }
}

async function hashOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').then(shortHash, () => undefined);
}

/** An error of the file system as the failure it means for an output folder. */
export function asOutputFailure(cause: unknown, folder: string): unknown {
  const { code, message } = cause as NodeJS.ErrnoException;
  if (cause instanceof FailureError || code === undefined) return cause;
  const known = code === 'ENOSPC' || code === 'EDQUOT' ? 'output/no-space' : 'output/not-writable';
  return new FailureError(failure(known, `(${folder}: ${message})`, { cause }));
}
