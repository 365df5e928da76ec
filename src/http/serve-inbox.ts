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

/**
 * Serves {@link createInbox} at `port` (0: any free one) of `host`, by default of this machine alone: what comes from outside comes through a proxy that has TLS.
 * Rejects where the port is taken or may not be used.
 */
export async function serveInbox(
  services: InboxServices,
  { host = '127.0.0.1', port }: { readonly host?: string; readonly port: number },
): Promise<InboxServer> {
  const { fetch } = createInbox(services);
  const serverOptions = { requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: HEADERS_TIMEOUT_MS };
  let chosen = port;
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const starting = serve({ fetch, port, hostname: host, serverOptions }, info => {
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
