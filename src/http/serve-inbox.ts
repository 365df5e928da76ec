import { serve } from '@hono/node-server';
import { createInbox, type InboxServices } from './create-inbox.ts';

/** A running inbox; `close` stops it, and drops whoever is still connected. */
export interface InboxServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Nobody who sends a mail or a feed of the largest size takes longer; who does holds a connection. */
const REQUEST_TIMEOUT_MS = 120_000;
const HEADERS_TIMEOUT_MS = 20_000;

/** Serves {@link createInbox} at `port` (0: any free one) on all interfaces: services and hubs come from outside. Rejects where the port is taken. */
export async function serveInbox(services: InboxServices, port: number): Promise<InboxServer> {
  const { fetch } = createInbox(services);
  const serverOptions = { requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: HEADERS_TIMEOUT_MS };
  let chosen = port;
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const starting = serve({ fetch, port, serverOptions }, info => {
      chosen = info.port;
      resolve(starting);
    });
    starting.on('error', reject);
  });
  const close = (): Promise<void> =>
    new Promise(done => {
      server.close(() => done());
      if ('closeAllConnections' in server) server.closeAllConnections();
    });
  return { port: chosen, close };
}
