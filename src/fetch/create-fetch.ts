import { Agent } from 'undici';
import { VERSION } from '../lib/version.ts';
import { FailureError, failure } from '../model/failures.ts';
import type { Fetch, FetchRequest } from '../model/fetch-answer.ts';
import { createAddressPolicy } from './client/address-policy.ts';
import { createConnector } from './client/create-connector.ts';
import { DEFAULT_LIMITS, type FetchLimits } from './client/fetch-limits.ts';
import { type Client, fetchOnce } from './client/fetch-once.ts';
import { createLookup, type Lookup } from './client/resolve-host.ts';

/** What a client is made of. */
export interface FetchClientOptions {
  /** The instant, ISO 8601; stages never read the clock. */
  readonly now: () => string;
  /** How whoever runs this program can be reached: an address of a page or of mail. It goes into the User-Agent. */
  readonly contact?: string;
  /** In the place of the whole User-Agent. */
  readonly userAgent?: string;
  readonly limits?: Partial<FetchLimits>;
  /** Private networks (CIDR), addresses and host names that may be reached all the same. Anything else is a RangeError. */
  readonly allowNetworks?: readonly string[];
  /** In the place of the name servers. */
  readonly lookup?: Lookup;
  /** Certificates to trust in the place of the system's, PEM. */
  readonly ca?: string | readonly string[];
}

/** A {@link Fetch} that holds connections. */
export type FetchClient = Fetch & {
  /** Ends all connections; what is under way fails. */
  readonly close: () => Promise<void>;
};

/** How long an unused connection is kept: longer than servers usually do (node:http: 5 s) would only collect dead ones. */
const KEEP_ALIVE_MS = 4000;
const MAX_KEEP_ALIVE_MS = 60_000;

/** Who asks and how to reach them (RFC 9110, section 10.1.5). Never a browser's: who blocks programs shall be able to. */
export const userAgentOf = (contact?: string): string =>
  `Throughline/${VERSION} (self-hosted story desk${contact ? `; ${contact}` : ''})`;

/**
 * The client that all requests go through: http and https, private networks refused at connect, redirects followed by hand, every size and time
 * bounded. Answers, never throws; how often and whom to ask is not decided here.
 */
export function createFetch(options: FetchClientOptions): FetchClient {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const connect = createConnector({
    policy: createAddressPolicy(options.allowNetworks ?? []),
    lookup: options.lookup ?? createLookup(),
    connectMs: limits.connectMs,
    ...(options.ca && { ca: options.ca }),
  });
  const agent = new Agent({
    connect,
    maxHeaderSize: limits.maxHeadBytes,
    keepAliveTimeout: KEEP_ALIVE_MS,
    keepAliveMaxTimeout: MAX_KEEP_ALIVE_MS,
  });
  const userAgent = options.userAgent ?? userAgentOf(options.contact);
  const client: Client = { agent, connect, limits, userAgent, now: options.now, underWay: new Set() };
  const close = (): Promise<void> => {
    for (const stop of client.underWay) stop.abort(closed());
    return agent.destroy();
  };
  return Object.assign((request: FetchRequest) => fetchOnce(client, request), { close });
}

const closed = (): FailureError => new FailureError(failure('fetch/failed', '(the program ends)', { retryable: true }));
