import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Failure, failure } from '../model/failures.ts';

/** One thing to read: a file or an address. */
export interface Source {
  /** The path as given, or the address: what messages and the store call it. */
  readonly name: string;
  readonly kind: 'file' | 'address';
}

/** Folders deeper than this are left out: no collection of news is nested so, a loop of links may be. */
const MAX_DEPTH = 32;

/**
 * The files and addresses that inputs stand for, in the order given; a folder stands for its files, by name, hidden ones left out, and the
 * folder `except` (the output) too. An input that does not exist gives its failure.
 */
export async function* listSources(
  inputs: readonly string[],
  except?: string,
): AsyncGenerator<Source | { name: string; failure: Failure }> {
  for (const input of inputs) {
    if (/^https?:\/\//i.test(input)) yield { name: input, kind: 'address' };
    else yield* listPath(input, except === undefined ? undefined : resolve(except), 0);
  }
}

async function* listPath(
  path: string,
  except: string | undefined,
  depth: number,
): AsyncGenerator<Source | { name: string; failure: Failure }> {
  try {
    const found = await stat(path);
    if (found.isFile()) yield { name: path, kind: 'file' };
    else if (found.isDirectory() && resolve(path) !== except && depth < MAX_DEPTH)
      yield* listFolder(path, except, depth);
    else if (!found.isDirectory())
      yield { name: path, failure: failure('input/unreadable', `(${path} is not a file or folder)`) };
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'input/not-found' : 'input/unreadable';
    yield { name: path, failure: failure(code, `(${path})`, { cause }) };
  }
}

async function* listFolder(
  path: string,
  except: string | undefined,
  depth: number,
): AsyncGenerator<Source | { name: string; failure: Failure }> {
  const names = (await readdir(path)).filter(name => !name.startsWith('.')).sort();
  for (const name of names) yield* listPath(join(path, name), except, depth + 1);
}
