import { describe, expect, test } from 'vitest';
import { parseHtml } from '../html/parse-html.ts';
import { findAddress } from './page-address.ts';
import { readHead } from './read-head.ts';

const addressOf = (canonical: string | undefined, fetched?: string): string | undefined =>
  findAddress(
    readHead(parseHtml(canonical === undefined ? '' : `<link rel="canonical" href="${canonical}">`)),
    fetched,
  );

describe('findAddress', () => {
  test.each([
    ['an AMP page', 'https://post.example/a/amp/', 'https://post.example/a/'],
    ['an AMP host', 'https://amp.post.example/a', 'https://www.post.example/a'],
    ['an AMP cache', 'https://post-example.cdn.ampproject.org/c/s/post.example/a', 'https://post.example/a'],
    ['a print view', 'https://post.example/a?view=print', 'https://post.example/a'],
    ['a phone page', 'https://m.post.example/a', 'https://post.example/a'],
    ['parameters of a campaign', 'https://post.example/a?utm_source=mail&fbclid=1', 'https://post.example/a'],
  ])('%s gives the article that it is a variant of', (_, fetched, canonical) => {
    expect(addressOf(canonical, fetched)).toBe(canonical);
  });

  test.each([
    ['a canonical start page', 'https://post.example/a/amp', 'https://post.example/'],
    ['another site', 'https://post.example/a/print', 'https://other.example/a'],
    ['parameters that choose the article', 'https://post.example/show?id=7', 'https://post.example/show'],
    ['another page', 'https://post.example/a', 'https://post.example/b'],
    ['no address', 'https://post.example/amp/a', 'javascript:void(0)'],
  ])('%s leaves the address that was fetched', (_, fetched, canonical) => {
    expect(addressOf(canonical, fetched)).toBe(fetched);
  });

  test('a page that was not fetched has the address that it states, made absolute', () => {
    expect(addressOf('https://post.example/a')).toBe('https://post.example/a');
    expect(addressOf('/a/', 'https://post.example/a/amp/')).toBe('https://post.example/a/');
    expect(addressOf(undefined)).toBeUndefined();
  });
});
