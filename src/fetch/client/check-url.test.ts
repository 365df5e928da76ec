import { describe, expect, test } from 'vitest';
import { checkUrl, printable } from './check-url.ts';

const hrefOf = (address: string): string | undefined => {
  const result = checkUrl(address);
  return result.ok ? result.value.url.href : undefined;
};

describe('an address', () => {
  test.each([
    ['HTTP://Lorn.Example', 'http://lorn.example/'],
    ['http://lorn.example:8080/a#b', 'http://lorn.example:8080/a'],
    ['https://lorn.example:443/', 'https://lorn.example/'],
    ['http://2130706433/', 'http://127.0.0.1/'],
    ['http://0x7f.1/', 'http://127.0.0.1/'],
    ['http://0177.0.0.1/', 'http://127.0.0.1/'],
    ['http://127.1/', 'http://127.0.0.1/'],
    ['http://１２７.0.0.1/', 'http://127.0.0.1/'],
    ['http://[0:0:0:0:0:ffff:7f00:1]/', 'http://[::ffff:7f00:1]/'],
    ['http://lorn.example/a\r\nx: y', 'http://lorn.example/ax:%20y'],
  ])('%s is asked as %s', (address, expected) => {
    expect(hrefOf(address)).toBe(expected);
  });

  test.each([
    'file:///etc/passwd',
    'ftp://lorn.example/x',
    'gopher://lorn.example/',
    'javascript:alert(1)',
    'no address',
    'http://',
    'http://lorn.example:22/',
    'http://lorn.example:25/',
    'https://lorn.example:6379/',
    'http://lorn.example:0/',
    'http://a b/',
    'http://[fe80::1%25eth0]/',
  ])('%s is refused', address => {
    expect(checkUrl(address)).toMatchObject({ ok: false, failure: { code: 'fetch/refused', retryable: false } });
  });

  test('keeps its user info apart', () => {
    expect(checkUrl('https://ida:p%40ss@lorn.example/f')).toMatchObject({
      ok: true,
      value: { authorization: `Basic ${Buffer.from('ida:p@ss').toString('base64')}` },
    });
    expect(hrefOf('https://ida:p%40ss@lorn.example/f')).toBe('https://lorn.example/f');
  });

  test('with user info that cannot be decoded is asked without it', () => {
    const result = checkUrl('https://ida:%ff@lorn.example/');
    expect(result.ok && result.value.authorization).toBeUndefined();
  });
});

test('messages show neither user info nor control characters', () => {
  expect(printable('ftp://ida:secret@lorn.example/\u0007x\n')).toBe('ftp://lorn.example/ x ');
});
