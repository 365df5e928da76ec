import { createServer } from 'node:net';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

/** A running server; `close` stops it. */
export interface FolderServer {
  readonly address: string;
  close(): Promise<void>;
}

/** Where the search for a free port begins when none is asked for: unassigned by IANA, and "4711" is taken on too many desks. */
const FIRST_PORT = 4747;
const PORTS_TRIED = 20;

/** The application that answers with the files of a site: never anything outside `folder`, never a hidden file or the store. */
export function createFolderApp(folder: string): Hono {
  const app = new Hono();
  app.use('*', async (context, next) => {
    if (/(^|\/)\.|\.sqlite/.test(decodeURIComponentSafe(context.req.path))) return context.notFound();
    await next();
    context.header('x-content-type-options', 'nosniff');
    context.header('referrer-policy', 'same-origin');
    context.header(
      'content-security-policy',
      "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'",
    );
  });
  app.use('*', serveStatic({ root: folder }));
  app.notFound(context => context.text('Not found.', 404));
  return app;
}

function decodeURIComponentSafe(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '/.';
  }
}

/** Serves the files of `folder` on the loopback interface at `port`, or at the first free port from 4747 on. */
export async function serveFolder(folder: string, port?: number): Promise<FolderServer> {
  const chosen = port ?? (await findFreePort());
  const { fetch } = createFolderApp(folder);
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const starting = serve({ fetch, port: chosen, hostname: '127.0.0.1' }, () => resolve(starting));
    starting.on('error', reject);
  });
  return { address: `http://localhost:${chosen}/`, close: () => new Promise(done => server.close(() => done())) };
}

async function findFreePort(): Promise<number> {
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TRIED; port++) if (await isFree(port)) return port;
  throw new Error(`no free port between ${FIRST_PORT} and ${FIRST_PORT + PORTS_TRIED - 1}; name one with --port`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .once('listening', () => probe.close(() => resolve(true)))
      .listen(port, '127.0.0.1');
  });
}
