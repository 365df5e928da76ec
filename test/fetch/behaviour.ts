import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FailureCode } from '../../src/model/failures.ts';
import type { FetchRequest } from '../../src/model/fetch-answer.ts';

/** The ports of the misbehaving servers on loopback. */
export interface Ports {
  readonly http: number;
  readonly https: number;
  /** Speaks whatever bytes a behaviour wants. */
  readonly raw: number;
  /** Nothing listens here. */
  readonly closed: number;
}

/** What the client must answer. What is absent here must be absent there, but for `text` and `retryable`, which are then not looked at. */
export interface Expected {
  readonly kind: 'document' | 'unchanged' | 'gone' | 'failed';
  readonly code?: FailureCode;
  readonly retryable?: boolean;
  /** The text of the document. */
  readonly text?: string;
  /** The path of the permanent address, or its whole where it has another host. */
  readonly permanentUrl?: string;
  readonly retryAfterMs?: number;
  readonly freshForMs?: number;
}

/** Answers a request. */
export type Serve = (request: IncomingMessage, response: ServerResponse, ports: Ports) => void;

/** One way to misbehave: served at the host `<name>.example`. */
export interface Behaviour {
  readonly name: string;
  /** What the server does, for docs/fetching.md. */
  readonly does: string;
  readonly expected: Expected;
  /** What there is to say beside {@link Expected}, for docs/fetching.md. */
  readonly note?: string;
  readonly request?: Partial<FetchRequest>;
  /** The address asked; by default the root of the behaviour's host, on the port of whatever it serves. */
  readonly url?: (ports: Ports) => string;
  readonly serve?: Serve;
  /** Answers in raw bytes, once the head of a request has come. */
  readonly speak?: (socket: Socket) => void;
  /** Which certificate the server shows; with it the behaviour is served over TLS. */
  readonly certificate?: 'good' | 'expired' | 'wrong-host' | 'untrusted';
  /** What the name servers answer the first, second … time; by default the loopback address. */
  readonly addresses?: (times: number) => readonly string[] | Promise<readonly string[]>;
}

/** A feed that parses, for the behaviours that are well in the end. */
export const FEED = '<rss version="2.0"><channel><title>Lorn Courier</title></channel></rss>';

/** Sends {@link FEED} as it should be sent. */
export function serveFeed(_request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('content-type', 'application/rss+xml').end(FEED);
}

/** Writes raw bytes and ends. */
export const say =
  (...pieces: readonly (string | Uint8Array)[]) =>
  (socket: Socket): void => {
    for (const piece of pieces) socket.write(typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece);
    socket.end();
  };

/** Writes `piece` every few milliseconds until the other side goes away. */
export function repeat(target: Socket | ServerResponse, piece: string | Uint8Array, everyMs = 20): void {
  const timer = setInterval(() => target.write(piece), everyMs);
  target.on('close', () => clearInterval(timer));
}
