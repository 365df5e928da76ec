import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FailureError, failure } from '../model/failures.ts';
import { runBuild } from './build-command.ts';
import { DEFAULT_STORE } from './default-store.ts';
import type { Faces } from './faces.ts';
import { runServe, type ServeOptions } from './serve-command.ts';

/** The sample corpus that comes with a checkout: invented news about invented countries. */
const SAMPLE = join(import.meta.dirname, '..', '..', 'test', 'corpora', 'sample', 'news');

/** Builds the site of the sample corpus into `out` and serves it; gives the exit status. */
export async function runDemo({
  out,
  createFetch,
  ...options
}: ServeOptions & Pick<Faces, 'createFetch'> & { readonly out: string }): Promise<number> {
  if (!existsSync(SAMPLE)) throw new FailureError(failure('input/not-found', `(the sample corpus, ${SAMPLE})`));
  const store = join(out, DEFAULT_STORE);
  await runBuild([SAMPLE], { out, store, title: 'Throughline: the sample desk', language: 'en' }, { createFetch });
  return runServe(out, options);
}
