import { type AddSummary, addFeeds } from '../app/feeds/add-feeds.ts';
import type { FullTextSetting, RecheckSetting } from '../model/followed-feed.ts';
import { EXIT, exitStatusOf } from './exit-status.ts';
import type { Faces } from './faces.ts';
import { openFetch } from './open-fetch.ts';

export interface AddCommandOptions {
  readonly store: string;
  readonly folder?: readonly string[];
  readonly fullText?: FullTextSetting;
  readonly recheck?: RecheckSetting;
  readonly allowNetwork?: readonly string[];
  readonly contact?: string;
  readonly json?: boolean;
}

/** Runs `throughline add` and gives its exit status: failures on standard error as they come, what was added on standard output. */
export async function runAdd(inputs: readonly string[], options: AddCommandOptions, faces: Faces): Promise<number> {
  const fetch = await openFetch(faces, options);
  try {
    const summary = await addFeeds({
      inputs,
      store: options.store,
      folders: options.folder ?? [],
      fetch,
      now: new Date().toISOString(),
      standardInput: readStandardInput,
      onFailure: (_source, { code, message }) => void process.stderr.write(`${code}: ${message}\n`),
      ...(options.fullText && { fullText: options.fullText }),
      ...(options.recheck && { recheck: options.recheck }),
    });
    process.stdout.write(options.json ? `${JSON.stringify(summary)}\n` : describe(summary));
    const [first] = summary.failures;
    if (first === undefined) return EXIT.done;
    const isNothing = summary.added.length + summary.known.length + summary.articles === 0;
    return isNothing ? exitStatusOf(first.failure.code) : EXIT.partly;
  } finally {
    await fetch.close();
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** Feeds that are listed one by one; longer lists are counted. */
const LISTED = 20;

function describe({ added, known, others, articles }: AddSummary): string {
  const lines = [
    ...added.slice(0, LISTED).map(feed => `following ${feed.title ? `${feed.title} (${feed.url})` : feed.url}`),
    ...(added.length > LISTED ? [`… ${added.length} feeds in all`] : []),
    ...known.slice(0, LISTED).map(feed => `followed already: ${feed.url}`),
    ...(known.length > LISTED ? [`… ${known.length} in all`] : []),
    ...others.slice(0, LISTED).map(feed => `the page also names ${feed.url}${feed.title ? ` (${feed.title})` : ''}`),
    ...(articles > 0 ? [`${articles} articles added`] : []),
    ...(added.length > 0
      ? ['"throughline update" fetches the news, "throughline build --out FOLDER" makes the site']
      : []),
  ];
  return lines.map(line => `${line}\n`).join('');
}
