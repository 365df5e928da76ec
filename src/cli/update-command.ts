import type { Desk, Tally, UpdateEvent } from '../app/update/desk.ts';
import { withDesk } from '../app/update/open-desk.ts';
import { createReceiver } from '../app/update/receive.ts';
import { updateFeeds } from '../app/update/update-feeds.ts';
import { watchFeeds } from '../app/update/watch-feeds.ts';
import type { Failure } from '../model/failures.ts';
import { EXIT } from './exit-status.ts';
import type { Faces } from './faces.ts';
import { openFetch } from './open-fetch.ts';
import { createProgress } from './progress.ts';

export interface UpdateCommandOptions {
  readonly store: string;
  readonly watch?: boolean;
  readonly all?: boolean;
  readonly feed?: string;
  readonly archives?: number;
  readonly json?: boolean;
  readonly allowNetwork?: readonly string[];
  readonly contact?: string;
  readonly siteDelay?: number;
  readonly listen?: number;
  readonly publicUrl?: string;
}

/**
 * Runs `throughline update` and gives its exit status. SIGINT and SIGTERM end it in the middle of whatever it does: what is finished is kept, what
 * is under way is asked again next time.
 */
export async function runUpdate(options: UpdateCommandOptions, faces: Faces): Promise<number> {
  const started = performance.now();
  const progress = createProgress(process.stderr);
  const fetch = await openFetch(faces, options);
  const { signal, forget } = stopSignal();
  const tell = (event: UpdateEvent): void => {
    if (event.kind === 'failed') progress.say(sentenceOf(event.source, event.failure));
    else if (event.kind === 'progress') progress.step(event.what, event.done, event.total);
    else if (options.watch) progress.say(`${event.entries} new: ${event.source}`);
  };
  try {
    const { tally, due } = await withDesk(
      {
        store: options.store,
        fetch,
        closeFetch: fetch.close,
        now: Date.now,
        random: Math.random,
        signal,
        tell,
        ...(options.listen && options.publicUrl && { publicUrl: options.publicUrl }),
        ...(options.siteDelay !== undefined && { siteDelayMs: options.siteDelay }),
      },
      async desk => {
        const due = options.watch ? await watch(desk, options, faces) : await updateFeeds(desk, roundOf(options));
        return { tally: desk.tally, due };
      },
    );
    progress.end();
    const seconds = (performance.now() - started) / 1000;
    const isStopped = signal.aborted;
    process.stdout.write(
      options.json
        ? `${JSON.stringify({ due, ...tally, isStopped, seconds })}\n`
        : describe(tally, { due, seconds, isStopped }),
    );
    return tally.failed > 0 && !options.watch ? EXIT.partly : EXIT.done;
  } finally {
    forget();
    await fetch.close();
  }
}

async function watch(desk: Desk, { listen, publicUrl }: UpdateCommandOptions, faces: Faces): Promise<number> {
  const receiver = listen === undefined ? undefined : await createReceiver(desk);
  const server = receiver && listen ? await faces.serveInbox(receiver, listen) : undefined;
  if (receiver) {
    const base = publicUrl ?? `http://localhost:${listen}/`;
    process.stderr.write(`mail is taken at ${base}mail/${receiver.mailToken} (keep that address secret)\n`);
  }
  process.stderr.write('watching; Ctrl-C stops\n');
  try {
    await watchFeeds(desk);
  } finally {
    await server?.close();
  }
  return 0;
}

const sentenceOf = (source: string, { code, message }: Failure): string =>
  message.includes(source) ? `${code}: ${message}` : `${code}: ${message} (${source})`;

const roundOf = ({ all, feed, archives }: UpdateCommandOptions) => ({
  ...(all && { isForAll: true }),
  ...(feed !== undefined && { feed }),
  ...(archives !== undefined && { archives }),
});

/** Aborted by the first SIGINT or SIGTERM; a second one ends the program at once, as always. */
function stopSignal(): { readonly signal: AbortSignal; forget(): void } {
  const controller = new AbortController();
  const stop = (): void => {
    forget();
    controller.abort();
  };
  const forget = (): void => {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return { signal: controller.signal, forget };
}

interface Round {
  readonly due: number;
  readonly seconds: number;
  readonly isStopped: boolean;
}

function describe(tally: Tally, { due, seconds, isStopped }: Round): string {
  const { feeds, changed, unchanged, failed, gone, held, entries, articles, revised, pages, pagesFailed } = tally;
  const nothing = due === 0 && feeds === 0 && pages + pagesFailed === 0 && !isStopped;
  const lines = [
    ...(nothing ? ['no feed is due yet; --all asks all of them'] : []),
    `${feeds} feeds asked: ${changed} changed, ${unchanged} unchanged, ${failed} failed${gone > 0 ? `, ${gone} gone` : ''}${held > 0 ? `; ${held} put off, their sites asked for rest` : ''}`,
    `${entries} new entries, ${articles} new articles, ${revised} new versions of articles`,
    ...(pages + pagesFailed > 0 ? [`${pages} pages read, ${pagesFailed} could not be`] : []),
    ...(failed + pagesFailed > 0 ? ['"throughline doctor" says what is wrong and what to do'] : []),
    `${seconds.toFixed(1)} s${isStopped ? '; stopped, what was not finished is asked again next time' : ''}`,
  ];
  return `${lines.join('\n')}\n`;
}
