import { describe, expect, test } from 'vitest';
import { entryId, type IdParts, tellApart } from './entry-id.ts';

const PARTS: IdParts = {
  guid: 'kurier-1',
  url: 'https://kurier.example/1',
  title: 'A title',
  date: 'Tue, 03 Mar 2026 10:05:00 GMT',
  content: '<p>Text</p>',
};

const idWith = (change: Partial<IdParts>): string => entryId({ ...PARTS, ...change });

describe('the id of an entry keeps its recipe: these values stand in stores', () => {
  test.each<[string, Partial<IdParts>, string]>([
    ['the name that the feed gives', {}, 'kurier-1'],
    ['the name as written, in its case', { guid: 'Kurier-ÄB' }, 'Kurier-ÄB'],
    ['a name in any script', { guid: 'новость' }, 'новость'],
    [
      'an address as name, without tracking parameters',
      { guid: 'http://kurier.example/1?id=4&utm_source=rss&fbclid=x#top' },
      'http://kurier.example/1?id=4#top',
    ],
    ['the address where there is no name', { guid: undefined }, 'https://kurier.example/1'],
    ['the address where the name says nothing', { guid: '0' }, 'https://kurier.example/1'],
    [
      'the address without tracking parameters',
      { guid: undefined, url: 'https://kurier.example/1?utm_medium=feed' },
      'https://kurier.example/1',
    ],
    [
      'a hash of title and date where there is neither',
      { guid: undefined, url: undefined },
      'hash:179c30fe5f9722153229b630524c6773',
    ],
    [
      'a hash of the content where there is nothing else',
      { guid: undefined, url: undefined, title: undefined, date: undefined },
      'hash:0f475150dcbacf2df9868008f5fdbc0b',
    ],
  ])('%s', (_, change, id) => {
    expect(idWith(change)).toBe(id);
  });

  test.each<[string, Partial<IdParts>, Partial<IdParts>]>([
    ['another title', {}, { title: 'Another title' }],
    ['another date', {}, { date: 'Wed, 04 Mar 2026 10:05:00 GMT' }],
    ['another text', {}, { content: '<p>New</p>' }],
    ['another address under the same name', {}, { url: 'https://kurier.example/moved' }],
    ['another title at the same address', { guid: undefined }, { guid: undefined, title: 'Another title' }],
    [
      'another text without name and address',
      { guid: undefined, url: undefined },
      { guid: undefined, url: undefined, content: 'New' },
    ],
  ])('stays with %s', (_, before, after) => {
    expect(idWith(after)).toBe(idWith(before));
  });

  test.each(['', '-', '0', 'null', 'undefined', 'http://', '#'])('takes %j for no name', guid => {
    expect(idWith({ guid })).toBe('https://kurier.example/1');
  });
});

describe('entries that share a name', () => {
  test('are told apart by their addresses, else their titles', () => {
    const ids = tellApart([
      { id: 'k', url: 'https://kurier.example/1' },
      { id: 'k', url: 'https://kurier.example/2?utm_source=x' },
      { id: 'k', title: 'No address' },
      { id: 'other', title: 'T' },
    ]).map(({ id }) => id);
    expect(ids).toEqual(['k https://kurier.example/1', 'k https://kurier.example/2', 'k 841a3bc2f23b3a9a', 'other']);
  });

  test('are one where they are the same, and the first stays', () => {
    const twice = [
      { id: 'k', url: 'https://kurier.example/1', title: 'New' },
      { id: 'k', url: 'https://kurier.example/1', title: 'Old' },
    ];
    expect(tellApart(twice)).toEqual([twice[0]]);
  });
});
