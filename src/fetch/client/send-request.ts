import type { Agent, buildConnector, errors as Errors } from 'undici';
import { FailureError, failure } from '../../model/failures.ts';
import type { Hop } from './next-hop.ts';
import type { Reply } from './reply.ts';
import { sendLeniently } from './send-leniently.ts';

/** What sending one request needs. */
export interface SendOptions {
  readonly agent: Agent;
  /** What `agent` connects with. */
  readonly connect: buildConnector.connector;
  readonly headers: Readonly<Record<string, string>>;
  /** Ends the request, whatever stage it is in. */
  readonly stop: AbortController;
  readonly headMs: number;
  readonly maxHeadBytes: number;
}

/** A body of this size is sooner read than a connection is made. */
const MAX_DROP_BYTES = 64 * 1024;

/** And if it has not come in this time, a new connection is cheaper. */
const DROP_MS = 1000;

/** Sends one request and waits for the head of its answer. Rejects with what undici threw or what `stop` was aborted with. */
export async function sendRequest(hop: Hop, options: SendOptions): Promise<Reply> {
  const { headMs, stop } = options;
  const timer = setTimeout(() => stop.abort(timeoutOf(hop.url.href, `no answer within ${headMs} ms`)), headMs);
  try {
    return await orStopped(send(hop, options), stop.signal);
  } finally {
    clearTimeout(timer);
  }
}

async function send(hop: Hop, options: SendOptions): Promise<Reply> {
  try {
    return await sendStrictly(hop, options);
  } catch (error) {
    if (hop.form !== undefined || options.stop.signal.aborted) throw error;
    if (isStale(error)) return sendStrictly(hop, options);
    if ((error as Error).name !== 'HTTPParserError') throw error;
    return sendLeniently(hop, { ...options, signal: options.stop.signal });
  }
}

/**
 * Whether a connection was closed that had been kept open and had served before: the server's time had run out as we used it. Such a GET is sent
 * again (RFC 9112, section 9.3.1).
 */
function isStale(error: unknown): boolean {
  const { code, socket } = error as Errors.SocketError;
  return code === 'UND_ERR_SOCKET' && (socket?.bytesRead ?? 0) > 0;
}

async function sendStrictly(hop: Hop, { agent, headers, stop }: SendOptions): Promise<Reply> {
  const answer = await agent.request({
    origin: hop.url.origin,
    path: hop.url.pathname + hop.url.search,
    method: hop.form === undefined ? 'GET' : 'POST',
    headers,
    body: hop.form ?? null,
    signal: stop.signal,
    // Our own timers are exact and cover name look-up and handshakes too.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const body = answer.body.on('error', () => undefined);
  const drop = (): void =>
    void body.dump({ limit: MAX_DROP_BYTES, signal: AbortSignal.timeout(DROP_MS) }).catch(() => undefined);
  return { status: answer.statusCode, headers: answer.headers, body, drop };
}

/** The error that a timer stops a request with. */
export const timeoutOf = (address: string, why: string): FailureError =>
  new FailureError(failure('fetch/timeout', `(${address}: ${why})`, { retryable: true }));

/** Undici notices an abort only once it is connected; whoever waits must not wait for that. */
function orStopped<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onStop = (): void => reject(signal.reason);
    if (signal.aborted) onStop();
    signal.addEventListener('abort', onStop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onStop));
  });
}
