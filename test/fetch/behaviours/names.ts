import { type Behaviour, say, serveFeed } from '../behaviour.ts';

const PRIVATE = { kind: 'failed', code: 'fetch/private-address', retryable: false } as const;
const named = (name: string, does: string, address: string): Behaviour => ({
  name,
  does,
  expected: PRIVATE,
  addresses: () => [address],
});

/** Names that lead where they should not. 127.0.0.1 stands for a public address in this test-bed, everything else on loopback is private. */
export const NAMES: readonly Behaviour[] = [
  {
    name: 'rebinding',
    does: 'has a name that leads to a public address at first and to a private one when it is asked again',
    expected: PRIVATE,
    addresses: times => (times === 1 ? ['127.0.0.1'] : ['169.254.169.254']),
    serve: (_, response) => response.writeHead(302, { location: '/again', connection: 'close' }).end(),
  },
  {
    name: 'rebinding-later',
    does: 'answers in bad HTTP, and has a name that leads to a private address when we ask again because of it',
    expected: PRIVATE,
    addresses: times => (times === 1 ? ['127.0.0.1'] : ['127.0.0.2']),
    speak: say('HTTP/1.1 200 OK\ncontent-length: 0\n\n'),
  },
  {
    name: 'two-faced',
    does: 'has a name with a public and a private address',
    expected: PRIVATE,
    addresses: () => ['127.0.0.1', '192.168.1.1'],
    serve: serveFeed,
  },
  named('name-of-loopback', 'has a name that leads to loopback', '127.0.0.2'),
  named('name-of-nothing', 'has a name that leads to 0.0.0.0', '0.0.0.0'),
  named('name-of-lan', 'has a name that leads into a private network', '172.16.4.4'),
  named('name-of-carrier', 'has a name that leads into a carrier’s network (100.64.0.0/10)', '100.64.0.1'),
  named('name-of-ula', 'has a name that leads to a unique local address', 'fd00::1'),
  named('name-of-link', 'has a name that leads to a link-local address', 'fe80::1'),
  named('name-of-mapped', 'has a name that leads to a private address mapped into IPv6', '::ffff:10.0.0.1'),
  named('name-of-6to4', 'has a name that leads to a private address wrapped as 6to4', '2002:c0a8:0101::1'),
  named('name-of-multicast', 'has a name that leads to a multicast address', '224.0.0.251'),
  {
    name: 'unknown',
    does: 'has a name that nobody knows',
    expected: { kind: 'failed', code: 'fetch/failed', retryable: true },
    addresses: () => [],
  },
  {
    name: 'closed',
    does: 'listens on no port',
    expected: { kind: 'failed', code: 'fetch/failed', retryable: true },
    url: ports => `http://closed.example:${ports.closed}/`,
  },
];
