import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** Decides which addresses may be connected to. */
export interface AddressPolicy {
  /** Whether `address` (an IP address as text) may be connected to when `host` was asked for. */
  readonly allows: (host: string, address: string) => boolean;
}

/** The only part of the IPv6 space that is given out for the public (IANA, "IPv6 Global Unicast Address Assignments"). */
const PUBLIC_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * A policy that allows public addresses and what `allowNetworks` names: addresses, networks as CIDR ("192.168.0.0/16") and host names ("nas.lan").
 * Throws a RangeError for an entry that is none of these.
 */
export function createAddressPolicy(allowNetworks: readonly string[]): AddressPolicy {
  const networks = allowNetworks.flatMap(findNetwork);
  const hosts = new Set(allowNetworks.filter(entry => findNetwork(entry).length === 0).map(checkedHost));
  return {
    allows: (host, address) => {
      if (!ipaddr.isValid(address)) return false;
      const forms = formsOf(ipaddr.parse(address));
      return isPublic(forms) || hosts.has(hostKey(host)) || networks.some(network => forms.some(f => isIn(f, network)));
    },
  };
}

function findNetwork(entry: string): (readonly [Address, number])[] {
  const text = entry.trim().replace(/^\[(.*)\]$/, '$1');
  if (ipaddr.isValidCIDR(text)) return [ipaddr.parseCIDR(text)];
  if (!ipaddr.IPv4.isValidFourPartDecimal(text) && !ipaddr.IPv6.isValid(text)) return [];
  const address = ipaddr.process(text);
  return [[address, address.kind() === 'ipv4' ? 32 : 128]];
}

function checkedHost(entry: string): string {
  const host = hostKey(entry);
  if (
    !/^[a-z0-9_\u0080-\uffff](?:[-a-z0-9_.\u0080-\uffff]*[a-z0-9_\u0080-\uffff])?$/.test(host) ||
    /^[\d.]+$/.test(host)
  ) {
    throw new RangeError(`expected an address, a network as CIDR or a host name, got "${entry}"`);
  }
  return hostKey(URL.parse(`http://${host}`)?.hostname ?? host);
}

const hostKey = (host: string): string => host.trim().toLowerCase().replace(/\.$/, '');

/**
 * An address and the IPv4 address it wraps, if any: IPv4-mapped (RFC 4291), NAT64 with the well-known prefix (RFC 6052), 6to4 (RFC 3056). What is
 * wrapped is where the packets go.
 */
function formsOf(address: Address): Address[] {
  if (address.kind() === 'ipv4') return [address];
  const v6 = address as ipaddr.IPv6;
  const bytes = v6.toByteArray();
  const range = v6.range();
  if (range === 'ipv4Mapped' || (range === 'rfc6052' && v6.parts[2] === 0)) return [v6, wrapped(bytes, 12)];
  if (range === '6to4') return [v6, wrapped(bytes, 2)];
  return [v6];
}

const wrapped = (bytes: number[], from: number): ipaddr.IPv4 => new ipaddr.IPv4(bytes.slice(from, from + 4));

/** Local NAT64 prefixes (RFC 8215) and Teredo (RFC 4380) are refused whole: no public site lives there. */
function isPublic(forms: readonly Address[]): boolean {
  const inner = forms.at(-1) as Address;
  if (inner.kind() === 'ipv4') return inner.range() === 'unicast';
  return inner.range() === 'unicast' && isIn(inner, PUBLIC_IPV6);
}

const isIn = (address: Address, network: readonly [Address, number]): boolean =>
  address.kind() === network[0].kind() && address.match(network[0], network[1]);
