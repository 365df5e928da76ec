import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildSummary, buildSite } from '../app/build-site.ts';
import { limitHeap } from '../app/limit-heap.ts';
import { FailureError, failure } from '../model/failures.ts';
import { storeOfBuild } from './default-store.ts';
import { EXIT } from './exit-status.ts';
import type { Faces } from './faces.ts';
import { openFetch } from './open-fetch.ts';
import { openInBrowser } from './open-in-browser.ts';
import { createProgress } from './progress.ts';

export interface BuildCommandOptions {
  readonly out: string;
  readonly store?: string;
  readonly title: string;
  readonly language: string;
  readonly baseUrl?: string;
  readonly fetchedAt?: string;
  readonly rebuild?: boolean;
  readonly json?: boolean;
  readonly open?: boolean;
  readonly allowNetwork?: readonly string[];
}

/** Runs `throughline build` and gives its exit status: failures on standard error as they come, the summary on standard output. */
export async function runBuild(
  inputs: readonly string[],
  options: BuildCommandOptions,
  faces: Pick<Faces, 'createFetch'>,
): Promise<number> {
  limitHeap();
  const started = performance.now();
  const progress = createProgress(process.stderr);
  const { out, title, language, baseUrl, fetchedAt, rebuild } = options;
  const store = storeOfBuild(options, inputs.length > 0);
  if (inputs.length === 0 && !existsSync(store)) throw nothingToBuild(store);
  const fetch = await openFetch(faces, options);
  const summary = await buildSite({
    inputs,
    out,
    store,
    title,
    language,
    fetch,
    now: new Date().toISOString(),
    onProgress: progress.step,
    onFailure: (_source, { code, message }) => progress.say(`${code}: ${message}`),
    ...(baseUrl && { baseUrl }),
    ...(fetchedAt && { fetchedAt }),
    ...(rebuild && { shouldRebuild: true }),
  }).finally(fetch.close);
  progress.end();
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(options.json ? `${JSON.stringify({ ...summary, seconds })}\n` : describe(summary, seconds, out));
  if (options.open) openInBrowser(join(out, 'index.html'));
  if (summary.failures.length === 0) return EXIT.done;
  return summary.articles === 0 ? EXIT.noInput : EXIT.partly;
}

const nothingToBuild = (store: string): FailureError =>
  new FailureError(
    failure('input/not-found', `(${store}; name inputs, or "throughline add" feeds and "throughline update" them)`),
  );

/** The summary for people. */
export function describe(summary: BuildSummary, seconds: number, out: string): string {
  const { articles, added, revised, languages, stories, copies, failures, site } = summary;
  const lines = [
    `${articles} articles (${added} new${revised > 0 ? `, ${revised} in a new version` : ''}) in ${languages.length} languages (${languages.join(', ') || 'none'})`,
    `${stories} stories, ${copies} copies`,
    `${site.written} files written, ${site.unchanged} unchanged, ${site.removed} removed`,
    ...(failures.length > 0 ? [`${failures.length} inputs failed, each named above`] : []),
    `${seconds.toFixed(1)} s; the site is in ${join(out, 'index.html')}`,
  ];
  return `${lines.join('\n')}\n`;
}
