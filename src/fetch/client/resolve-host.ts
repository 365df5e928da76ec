import { Resolver, lookup as systemLookup } from 'node:dns/promises';
import PQueue from 'p-queue';

/** All IP addresses of a host name, best first; rejects where there is none. */
export type Lookup = (host: string) => Promise<readonly string[]>;

/** The system's look-up occupies a thread each; of the four that Node has, decompression needs the others. */
const MAX_SYSTEM_LOOKUPS = 2;

/** What {@link createLookup} may be told in tests. */
export interface LookupOptions {
  /** Name servers in the place of the system's, as "address:port". */
  readonly servers?: readonly string[];
  /** How long one name server may take, in milliseconds; each is asked twice. */
  readonly timeoutMs?: number;
}

/** Our choice: two rounds fit into the limit of connecting. */
const NAME_SERVER_MS = 2500;

/**
 * A look-up that asks the name servers without a thread, so that dead ones delay nobody else; only names they do not know are looked up by the
 * system, which also reads its hosts file and asks the local network.
 */
export function createLookup({ servers, timeoutMs = NAME_SERVER_MS }: LookupOptions = {}): Lookup {
  const resolver = new Resolver({ timeout: timeoutMs, tries: 2 });
  if (servers) resolver.setServers(servers);
  const queue = new PQueue({ concurrency: MAX_SYSTEM_LOOKUPS });
  const bySystem: Lookup = host =>
    queue.add(async () => (await systemLookup(host, { all: true })).map(({ address }) => address));
  return async host => {
    if (isLocalName(host)) return bySystem(host);
    const answers = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
    const found = answers.flatMap(answer => (answer.status === 'fulfilled' ? answer.value : []));
    if (found.length > 0) return found;
    if (!answers.some(isTimeout)) return bySystem(host);
    throw Object.assign(new Error(`no name server answered for ${host}`), { code: 'ETIMEOUT' });
  };
}

const isTimeout = (answer: PromiseSettledResult<unknown>): boolean =>
  answer.status === 'rejected' && (answer.reason as NodeJS.ErrnoException).code === 'ETIMEOUT';

const isLocalName = (host: string): boolean => /^[^.]*\.?$|\.(?:local|localhost)\.?$/i.test(host);
