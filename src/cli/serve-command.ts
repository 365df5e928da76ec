import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FailureError, failure } from '../model/failures.ts';
import { EXIT } from './exit-status.ts';
import { openInBrowser } from './open-in-browser.ts';

/** A running server; `close` stops it. */
export interface RunningServer {
  readonly address: string;
  close(): Promise<void>;
}

/** Serves a folder on the loopback interface, at `port` or at a free one. */
export type ServeFolder = (folder: string, port?: number) => Promise<RunningServer>;

export interface ServeOptions {
  readonly serveFolder: ServeFolder;
  readonly port?: number;
  readonly open?: boolean;
}

/** Serves a built site until the process is told to stop; gives the exit status. Throws a {@link FailureError} where the folder holds no site. */
export async function runServe(folder: string, { serveFolder, port, open }: ServeOptions): Promise<number> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new FailureError(
      failure(
        'input/not-found',
        `(${folder} holds no index.html; "throughline build INPUT… --out ${folder}" makes one)`,
      ),
    );
  }
  const server = await serveFolder(folder, port);
  process.stdout.write(`Serving ${folder} on ${server.address} (Ctrl-C stops)\n`);
  if (open) openInBrowser(server.address);
  await new Promise(stop => {
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
  await server.close();
  return EXIT.done;
}
