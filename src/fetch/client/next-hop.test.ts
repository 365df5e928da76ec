import { describe, expect, test } from 'vitest';
import { type Hop, nextHop } from './next-hop.ts';

const hopTo = (address: string, more: Partial<Hop> = {}): Hop => {
  const url = new URL(address);
  return { url, isPermanent: true, trail: [url.href], ...more };
};
const follow = (hop: Hop, status: number, location: string) => {
  const next = nextHop(hop, status, { location }, 10);
  return next.ok ? next.value : next.failure.code;
};

describe('a redirect', () => {
  test.each([
    ['/b', 'https://lorn.example/b'],
    ['b?c#d', 'https://lorn.example/a/b?c'],
    ['//velm.example', 'https://velm.example/'],
    ['?page=2', 'https://lorn.example/a/feed?page=2'],
    ['http://velm.example/\t\r\nx', 'http://velm.example/x'],
  ])('to %s leads to %s', (location, expected) => {
    expect(follow(hopTo('https://lorn.example/a/feed'), 302, location)).toMatchObject({ url: new URL(expected) });
  });

  test.each([
    ['', 'fetch/bad-answer'],
    ['#top', 'fetch/redirects'],
    ['ftp://lorn.example/', 'fetch/refused'],
    ['http://[::1', 'fetch/refused'],
  ])('to "%s" is a %s', (location, code) => {
    expect(follow(hopTo('https://lorn.example/'), 301, location)).toBe(code);
  });

  test.each<[number, string, string, boolean]>([
    [301, 'http://lorn.example/', 'https://lorn.example/', true],
    [308, 'https://lorn.example/', 'https://velm.example/', true],
    [302, 'https://lorn.example/', 'https://velm.example/', false],
    [307, 'https://lorn.example/', 'https://velm.example/', false],
    [301, 'https://lorn.example/', 'http://lorn.example/', false],
  ])('%i from %s to %s is permanent: %s', (status, from, to, isPermanent) => {
    expect(follow(hopTo(from), status, to)).toMatchObject({ isPermanent });
  });

  test('after one for the time being is not permanent', () => {
    expect(follow(hopTo('https://lorn.example/', { isPermanent: false }), 301, '/a')).toMatchObject({
      isPermanent: false,
    });
  });

  test.each([
    ['https://lorn.example/b', true],
    ['https://lorn.example:8443/b', false],
    ['http://lorn.example/b', false],
    ['https://www.lorn.example/b', false],
  ])('to %s keeps the user info: %s', (to, isKept) => {
    const next = follow(hopTo('https://lorn.example/', { authorization: 'Basic eA==' }), 302, to);
    expect(typeof next === 'object' && 'authorization' in next).toBe(isKept);
  });

  test.each<[number, string, string]>([
    [307, 'https://velm.example/', 'a=1'],
    [308, 'https://velm.example/', 'a=1'],
    [303, 'https://velm.example/', ''],
    [302, 'https://velm.example/', ''],
    [307, 'http://velm.example/', 'fetch/refused'],
    [302, 'http://velm.example/', ''],
  ])('%i of a form to %s', (status, to, expected) => {
    const next = follow(hopTo('https://lorn.example/', { form: 'a=1' }), status, to);
    expect(typeof next === 'object' ? (next.form ?? '') : next).toBe(expected);
  });
});
