import { describe, expect, test } from 'vitest';
import { createAddressPolicy } from './address-policy.ts';

const NOBODY = createAddressPolicy([]);

describe('without an allow-list', () => {
  test.each([
    '93.184.215.14',
    '1.1.1.1',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700::1111',
    '2a00:1450:4001:800::200e',
    // A public address behind NAT64, as networks without IPv4 see it.
    '64:ff9b::5db8:d70e',
    '::ffff:93.184.215.14',
    '2002:5db8:d70e::1',
  ])('%s may be reached', address => {
    expect(NOBODY.allows('lorn.example', address)).toBe(true);
  });

  test.each([
    ['0.0.0.0', 'this host'],
    ['0.1.2.3', 'this network'],
    ['10.0.0.1', 'private'],
    ['100.64.0.1', 'a carrier’s'],
    ['100.127.255.255', 'a carrier’s'],
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'loopback'],
    ['169.254.169.254', 'link-local: the metadata of clouds'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.0.0.170', 'protocol assignments'],
    ['192.0.2.1', 'documentation'],
    ['192.168.0.1', 'private'],
    ['198.18.0.1', 'benchmarking'],
    ['198.51.100.7', 'documentation'],
    ['203.0.113.7', 'documentation'],
    ['224.0.0.1', 'multicast'],
    ['240.0.0.1', 'reserved'],
    ['255.255.255.255', 'broadcast'],
    ['::', 'unspecified'],
    ['::1', 'loopback'],
    ['::7f00:1', 'IPv4-compatible loopback'],
    ['::ffff:127.0.0.1', 'mapped loopback'],
    ['::ffff:0:127.0.0.1', 'translated loopback'],
    ['64:ff9b::7f00:1', 'loopback behind NAT64'],
    ['64:ff9b::a9fe:a9fe', 'metadata behind NAT64'],
    ['64:ff9b:1::5db8:d70e', 'a local NAT64 prefix'],
    ['100::1', 'discard'],
    ['2001::1', 'Teredo'],
    ['2001:0:4136:e378:8000:63bf:3fff:fdd2', 'Teredo'],
    ['2001:db8::1', 'documentation'],
    ['2002:7f00:1::', 'loopback as 6to4'],
    ['2002:c0a8:101::1', 'private as 6to4'],
    ['3fff::1', 'documentation'],
    ['4000::1', 'not given out'],
    ['5f00::1', 'segment routing'],
    ['fc00::1', 'unique local'],
    ['fd12:3456::1', 'unique local'],
    ['fe80::1', 'link-local'],
    ['fe80::1%eth0', 'link-local with a zone'],
    ['fec0::1', 'site-local'],
    ['ff02::1', 'multicast'],
    ['', 'nothing'],
    ['lorn.example', 'a name'],
  ])('%s may not be reached: %s', address => {
    expect(NOBODY.allows('lorn.example', address)).toBe(false);
  });
});

describe('an allow-list', () => {
  test.each<[string, string, string, boolean]>([
    ['192.168.0.0/16', 'any.example', '192.168.7.7', true],
    ['192.168.0.0/16', 'any.example', '::ffff:192.168.7.7', true],
    ['192.168.0.0/16', 'any.example', '192.169.0.1', true],
    ['192.168.0.0/16', 'any.example', '10.0.0.1', false],
    ['127.0.0.1', 'any.example', '127.0.0.1', true],
    ['127.0.0.1', 'any.example', '127.0.0.2', false],
    ['::1', 'localhost', '::1', true],
    ['[::1]', 'localhost', '::1', true],
    ['fd00::/8', 'any.example', 'fd12::1', true],
    ['fd00::/8', 'any.example', 'fe80::1', false],
    ['nas.lan', 'nas.lan', '10.1.1.1', true],
    ['NAS.lan.', 'nas.lan', '10.1.1.1', true],
    ['nas.lan', 'nas.lan.', '10.1.1.1', true],
    ['nas.lan', 'evil.nas.lan', '10.1.1.1', false],
    ['nas.lan', 'nas.lan.evil.example', '10.1.1.1', false],
    ['localhost', 'localhost.', '127.0.0.1', true],
    ['bücher.lan', 'xn--bcher-kva.lan', '10.1.1.1', true],
  ])('%s: %s at %s: %s', (entry, host, address, expected) => {
    expect(createAddressPolicy([entry]).allows(host, address)).toBe(expected);
  });

  test.each(['', '10.0.0.0/33', '10.0.0', '300.1.1.1', 'http://nas.lan', 'nas.lan:80', 'a b', '*'])(
    '"%s" is neither address, network nor host name',
    entry => {
      expect(() => createAddressPolicy([entry])).toThrow(RangeError);
    },
  );
});
