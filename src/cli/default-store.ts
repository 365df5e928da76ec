import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The store of every command where none is named: in the folder that the command runs in. */
export const DEFAULT_STORE = 'throughline.sqlite';

/**
 * The store of a build: the one named; else the one of this folder, which `add` made; else, for a build of named inputs alone, one of its own in the
 * output folder.
 */
export function storeOfBuild(
  { store, out }: { readonly store?: string; readonly out: string },
  hasInputs: boolean,
): string {
  if (store !== undefined) return store;
  return existsSync(DEFAULT_STORE) || !hasInputs ? DEFAULT_STORE : join(out, DEFAULT_STORE);
}
