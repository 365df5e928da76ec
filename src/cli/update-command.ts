import { limitHeap } from '../app/limit-heap.ts';
import type { Desk, Tally, UpdateEvent } from '../app/update/desk.ts';
import { withDesk } from '../app/update/open-desk.ts';
import { createReceiver, type Receiver } from '../app/update/receive.ts';
import { updateFeeds } from '../app/update/update-feeds.ts';
import { watchFeeds } from '../app/update/watch-feeds.ts';
import type { Failure } from '../model/failures.ts';
import { countOf } from './count-of.ts';
import { EXIT } from './exit-status.ts';
import type { Faces } from './faces.ts';
import type { ListenPlace } from './inbox.ts';
import { openFetch } from './open-fetch.ts';
import { isLoopback } from './option-values.ts';
import { createProgress } from './progress.ts';
import { usageError } from './usage-error.ts';

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
  readonly listen?: ListenPlace;
  readonly publicUrl?: string;
}

/**
 * Runs `throughline update` and gives its exit status. SIGINT and SIGTERM end it in the middle of whatever it does: what is finished is kept, what
 * is under way is asked again next time.
 */
export async function runUpdate(options: UpdateCommandOptions, faces: Faces): Promise<number> {
  const mistake = mistakeIn(options);
  if (mistake !== undefined) throw usageError(mistake);
  limitHeap();
  const started = performance.now();
  const progress = createProgress(process.stderr);
  const fetch = await openFetch(faces, options);
  const { signal, forget } = stopSignal();
  const tell = (event: UpdateEvent): void => {
    if (event.kind === 'failed') progress.say(sentenceOf(event.source, event.failure));
    else if (event.kind === 'progress') progress.step(event.what, event.done, event.total);
    else if (event.kind === 'edited') progress.say(`edited: ${event.source}`);
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

/** What is wrong with options that are right each for itself. */
function mistakeIn({ watch, listen, publicUrl, feed }: UpdateCommandOptions): string | undefined {
  if (listen && !watch) return "option '--listen' needs '--watch': one round has nothing to listen for";
  if (publicUrl && !listen) return "option '--public-url' needs '--listen': nothing would answer at that address";
  if (watch && feed !== undefined) return "options '--watch' and '--feed' exclude each other: all feeds are watched";
  if (!listen || publicUrl || isLoopback(listen)) return undefined;
  return `option '--listen' with the host ${listen.host} needs '--public-url': mail services and hubs have to be told an address that leads there, with https through your own proxy`;
}

/** Goes on until stopped, after a first round where the options ask for one. */
async function watch(desk: Desk, options: UpdateCommandOptions, faces: Faces): Promise<number> {
  const { listen, publicUrl, all, archives } = options;
  const receiver = listen && (await createReceiver(desk));
  const server = receiver && (await openInbox(faces, receiver, listen));
  if (receiver) process.stderr.write(sayAddress(listen, publicUrl, receiver.mailToken));
  process.stderr.write('watching; Ctrl-C stops\n');
  try {
    if (all || archives !== undefined) await updateFeeds(desk, roundOf(options));
    await watchFeeds(desk);
  } finally {
    await server?.close();
  }
  return 0;
}

/** What is wrong where nothing can be served, by the code of the system. */
const LISTEN_FAULTS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there; choose another port',
  EACCES: 'ports below 1024 are not for everybody; choose a higher one and let your proxy lead there',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'no such host is known',
};

async function openInbox(
  { serveInbox }: Faces,
  receiver: Receiver,
  listen: ListenPlace,
): Promise<{ close(): Promise<void> }> {
  try {
    return await serveInbox(receiver, listen);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const fault = LISTEN_FAULTS[code ?? ''];
    if (fault === undefined) throw cause;
    throw usageError(`option '--listen': ${fault} (${message})`);
  }
}

function sayAddress({ host, port }: ListenPlace, publicUrl: string | undefined, token: string): string {
  const base = publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
  const note = publicUrl
    ? ''
    : 'only programs of this machine reach it, and no hub is asked to push, for want of --public-url\n';
  return `mail is taken at ${base}mail/${token} (keep that address secret)\n${note}`;
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
  const { feeds, changed, unchanged, failed, gone, held, entries, articles, revised, pages, rechecked, pagesFailed } =
    tally;
  const nothing = due === 0 && feeds === 0 && pages + rechecked + pagesFailed === 0 && !isStopped;
  const lines = [
    ...(nothing ? ['no feed is due yet; --all asks all of them'] : []),
    `${countOf(feeds, 'feed')} asked: ${changed} changed, ${unchanged} unchanged, ${failed} failed${gone > 0 ? `, ${gone} gone` : ''}${held > 0 ? `; ${held} put off, their sites asked for rest` : ''}`,
    `${entries} new entries, ${articles} new articles, ${revised} new versions of articles`,
    ...(pages + pagesFailed > 0 ? [`${pages} pages read, ${pagesFailed} could not be`] : []),
    ...(rechecked > 0 ? [`${rechecked} pages looked at again`] : []),
    ...(failed + pagesFailed > 0 ? ['"throughline doctor" says what is wrong and what to do'] : []),
    `${seconds.toFixed(1)} s${isStopped ? '; stopped, what was not finished is asked again next time' : ''}`,
  ];
  return `${lines.join('\n')}\n`;
}
