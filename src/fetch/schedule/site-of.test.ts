import { describe, expect, test } from 'vitest';
import { siteOf } from './site-of.ts';

describe('the site of an address', () => {
  test.each([
    ['https://news.example.co.uk/feed', 'example.co.uk'],
    ['https://EXAMPLE.com.:8443/a', 'example.com'],
    ['https://a.blogspot.com/', 'blogspot.com'],
    ['http://127.0.0.1:8080/feed', '127.0.0.1'],
    ['http://[::1]:8080/feed', '[::1]'],
    ['http://localhost:3000/', 'localhost'],
    ['https://intranet/feed', 'intranet'],
    ['https://пример.рф/лента', 'xn--e1afmkfd.xn--p1ai'],
    ['not an address', 'not an address'],
  ])('%s → %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });

  test('is shared by the hosts of one domain, and not by look-alikes', () => {
    expect(siteOf('https://a.example.org/')).toBe(siteOf('https://b.c.example.org/x'));
    expect(siteOf('https://example.org/')).not.toBe(siteOf('https://notexample.org/'));
  });
});
