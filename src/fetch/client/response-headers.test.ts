import { describe, expect, test } from 'vitest';
import { parseHttpDate } from './http-date.ts';
import { freshForOf, headerOf, MAX_FRESH_MS, MAX_RETRY_AFTER_MS, retryAfterOf } from './response-headers.ts';

const NOW = Date.parse('2026-03-04T10:00:00Z');
const HOUR = 3_600_000;

describe('HTTP dates', () => {
  test.each([
    ['Wed, 04 Mar 2026 10:00:00 GMT', NOW],
    ['Wednesday, 04-Mar-26 10:00:00 GMT', NOW],
    ['Wed Mar  4 10:00:00 2026', NOW],
    ['Wed, 04 Mar 2026 11:00:00 +0100', NOW],
    ['2026-03-04T10:00:00Z', undefined],
    ['0', undefined],
    ['soon', undefined],
    [`Wed, ${'4'.repeat(100)}`, undefined],
  ])('%s', (text, expected) => {
    expect(parseHttpDate(text)).toBe(expected);
  });
});

describe('Retry-After', () => {
  test.each<[string, number | undefined]>([
    ['120', 120_000],
    [' 0 ', 0],
    ['1.5', 1500],
    ['Wed, 04 Mar 2026 11:00:00 GMT', HOUR],
    ['Tue, 03 Mar 2026 10:00:00 GMT', 0],
    ['999999999999', MAX_RETRY_AFTER_MS],
    ['Wed, 04 Mar 2099 11:00:00 GMT', MAX_RETRY_AFTER_MS],
    ['-5', undefined],
    ['', undefined],
    ['soon', undefined],
    ['9'.repeat(400), undefined],
  ])('"%s"', (value, expected) => {
    expect(retryAfterOf({ 'retry-after': value }, NOW)).toBe(expected);
  });

  test('a date counts from the clock of the server', () => {
    const headers = { date: 'Wed, 04 Mar 2026 07:00:00 GMT', 'retry-after': 'Wed, 04 Mar 2026 08:00:00 GMT' };
    expect(retryAfterOf(headers, NOW)).toBe(HOUR);
  });
});

describe('freshness', () => {
  test.each<[string, Record<string, string | string[]>, number | undefined]>([
    ['nothing said', {}, undefined],
    ['max-age', { 'cache-control': 'public, max-age=3600' }, HOUR],
    ['max-age in capitals and quotes', { 'cache-control': 'Max-Age="3600"' }, HOUR],
    ['max-age less the age', { 'cache-control': 'max-age=3600', age: '600' }, 3_000_000],
    ['an age above it', { 'cache-control': 'max-age=3600', age: '7200' }, 0],
    ['s-maxage is for others', { 'cache-control': 's-maxage=3600' }, undefined],
    ['x-max-age is none', { 'cache-control': 'x-max-age=3600' }, undefined],
    ['no-cache', { 'cache-control': 'max-age=3600, no-cache' }, 0],
    ['no-store in a second header', { 'cache-control': ['max-age=3600', 'no-store'] }, 0],
    ['max-age beats Expires', { 'cache-control': 'max-age=3600', expires: '0' }, HOUR],
    ['Expires', { expires: 'Wed, 04 Mar 2026 11:00:00 GMT' }, HOUR],
    ['Expires in the past', { expires: 'Wed, 04 Mar 2020 11:00:00 GMT' }, 0],
    ['Expires: -1', { expires: '-1' }, 0],
    ['for ever', { 'cache-control': 'max-age=99999999999' }, MAX_FRESH_MS],
  ])('%s', (_, headers, expected) => {
    expect(freshForOf(headers, NOW)).toBe(expected);
  });
});

test('of a header that stands twice the first counts', () => {
  expect(headerOf({ location: ['/a', '/b'] }, 'location')).toBe('/a');
  expect(headerOf({ location: ' ' }, 'location')).toBeUndefined();
});
