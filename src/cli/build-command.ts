import { join } from 'node:path';
import { type BuildSummary, buildSite } from '../app/build-site.ts';
import { EXIT } from './exit-status.ts';
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
}

/** Runs `throughline build` and gives its exit status: failures on standard error as they come, the summary on standard output. */
export async function runBuild(inputs: readonly string[], options: BuildCommandOptions): Promise<number> {
  const started = performance.now();
  const progress = createProgress(process.stderr);
  const { out, store, title, language, baseUrl, fetchedAt, rebuild } = options;
  const summary = await buildSite({
    inputs,
    out,
    title,
    language,
    now: new Date().toISOString(),
    onProgress: progress.step,
    onFailure: (_source, { code, message }) => progress.say(`${code}: ${message}`),
    ...(store && { store }),
    ...(baseUrl && { baseUrl }),
    ...(fetchedAt && { fetchedAt }),
    ...(rebuild && { shouldRebuild: true }),
  });
  progress.end();
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(options.json ? `${JSON.stringify({ ...summary, seconds })}\n` : describe(summary, seconds, out));
  if (options.open) openInBrowser(join(out, 'index.html'));
  if (summary.failures.length === 0) return EXIT.done;
  return summary.articles === 0 ? EXIT.noInput : EXIT.partly;
}

/** The summary for people. */
export function describe(summary: BuildSummary, seconds: number, out: string): string {
  const { articles, added, languages, stories, copies, failures, site } = summary;
  const lines = [
    `${articles} articles (${added} new) in ${languages.length} languages (${languages.join(', ') || 'none'})`,
    `${stories} stories, ${copies} copies`,
    `${site.written} files written, ${site.unchanged} unchanged, ${site.removed} removed`,
    ...(failures.length > 0 ? [`${failures.length} inputs failed, each named above`] : []),
    `${seconds.toFixed(1)} s; the site is in ${join(out, 'index.html')}`,
  ];
  return `${lines.join('\n')}\n`;
}
