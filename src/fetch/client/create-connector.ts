import type { LookupFunction, Socket } from 'node:net';
import { isIP } from 'node:net';
import { buildConnector } from 'undici';
import { FailureError, failure } from '../../model/failures.ts';
import type { AddressPolicy } from './address-policy.ts';
import type { Lookup } from './resolve-host.ts';

/** What connecting needs. */
export interface ConnectorOptions {
  readonly policy: AddressPolicy;
  readonly lookup: Lookup;
  readonly connectMs: number;
  /** Certificates to trust in the place of the system's, PEM. */
  readonly ca?: string | readonly string[];
}

/**
 * Opens every connection of the program. Addresses are checked after the name has been looked up, and only checked ones are connected to, so a
 * name that changes its answer between check and use gains nothing. One address that may not be reached refuses the name: a public name has no
 * reason to lead into a private network. HTTP/1.1 only: HTTP/2 would add a second protocol to bound and gains little for one document a host.
 */
export function createConnector({ policy, lookup, connectMs, ca }: ConnectorOptions): buildConnector.connector {
  const dial = buildConnector({
    allowH2: false,
    timeout: connectMs,
    autoSelectFamily: true,
    // Said here, or NODE_TLS_REJECT_UNAUTHORIZED=0 of some other program's making would be heard.
    rejectUnauthorized: true,
    lookup: guardedLookup(policy, lookup),
    ...(ca && { ca: typeof ca === 'string' ? ca : [...ca] }),
  });
  return (options, callback) => {
    const host = options.hostname.replace(/^\[(.*)\]$/, '$1');
    // Sockets look no literal address up, so the look-up below never sees one.
    if (isIP(host) && !policy.allows(host, host)) return callback(refusal(host, host), null);
    dial({ ...options, hostname: host }, (error, socket) => {
      if (error) return callback(error, null);
      const reached = (socket as Socket).remoteAddress;
      if (reached !== undefined && policy.allows(host, reached)) return callback(null, socket as Socket);
      (socket as Socket).destroy();
      callback(reached === undefined ? hungUp(host) : refusal(host, reached), null);
    });
  };
}

function guardedLookup(policy: AddressPolicy, lookup: Lookup): LookupFunction {
  return (host, { all }, callback) => {
    lookup(host).then(
      addresses => {
        const refused = addresses.find(address => !policy.allows(host, address));
        const [first] = addresses;
        if (refused !== undefined) callback(refusal(host, refused), []);
        else if (first === undefined) callback(notFound(host), []);
        else if (all)
          callback(
            null,
            addresses.map(address => ({ address, family: isIP(address) })),
          );
        else callback(null, first, isIP(first));
      },
      error => callback(error, []),
    );
  };
}

const refusal = (host: string, address: string): FailureError =>
  new FailureError(failure('fetch/private-address', host === address ? `(${host})` : `(${host} is ${address})`));

/** A socket that the other side has closed already has no address any more. */
const hungUp = (host: string): NodeJS.ErrnoException =>
  Object.assign(new Error(`${host} closed the connection at once`), { code: 'ECONNRESET' });

const notFound = (host: string): NodeJS.ErrnoException =>
  Object.assign(new Error(`no address is known for ${host}`), { code: 'ENOTFOUND' });
