import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Duplex } from 'node:stream';
import type { buildConnector } from 'undici';
import type { Hop } from './next-hop.ts';
import type { Reply } from './reply.ts';

/** What a lenient request needs. */
export interface LenientOptions {
  readonly connect: buildConnector.connector;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly maxHeadBytes: number;
}

/**
 * Asks again, once, where an answer was no strict HTTP: lines that end in a line feed alone, folded headers, a length beside chunks. RFC 9112
 * (sections 2.2, 5.2, 6.3) lets a reader take them, and browsers do. What makes them dangerous is another answer on the same connection; this
 * one is used once. It is opened, and its addresses are checked, by the same `connect` as all others.
 */
export function sendLeniently(hop: Hop, options: LenientOptions): Promise<Reply> {
  const { connect, headers, signal, maxHeadBytes } = options;
  const { protocol, hostname, port, host } = hop.url;
  return new Promise((resolve, reject) => {
    const send = protocol === 'https:' ? requestHttps : requestHttp;
    const request = send(hop.url, {
      headers: { ...headers, connection: 'close' },
      insecureHTTPParser: true,
      maxHeaderSize: maxHeadBytes,
      signal,
      // With an agent, and `agent: false` makes one, Node would connect by itself; should it ever, it finds no address.
      lookup: (host, _, done) => done(new Error(`${host} is not looked up here`), []),
      createConnection: (_, done) => {
        connect({ hostname, host, protocol, port }, (error, socket) => done(error, socket as Duplex));
        return undefined;
      },
    });
    request.on('response', response => resolve(replyOf(response)));
    request.on('upgrade', (_, socket) => {
      socket.destroy();
      reject(Object.assign(new Error('another protocol was offered'), { code: 'HPE_UPGRADE' }));
    });
    request.on('error', reject);
    request.end();
  });
}

const replyOf = (response: IncomingMessage): Reply => ({
  status: response.statusCode ?? 0,
  headers: response.headersDistinct,
  body: response.on('error', () => undefined),
  drop: () => response.destroy(),
});
