import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type ContainerItem, MAX_ITEM_BYTES } from '../container.ts';
import { readContainer } from '../read-container.ts';

const record = (headers: Readonly<Record<string, string>>, block: Uint8Array | string, length?: string): Buffer => {
  const bytes = Buffer.from(block);
  const lines = Object.entries({ 'WARC-Date': '2022-01-27T17:04:05Z', ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  const head = `WARC/1.1\r\n${lines.join('')}Content-Length: ${length ?? bytes.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n\r\n')]);
};

const http = (headers: readonly string[], body: Uint8Array | string, status = 200): Buffer =>
  Buffer.concat([Buffer.from([`HTTP/1.1 ${status} Any`, ...headers, '', ''].join('\r\n')), Buffer.from(body)]);

const HTML = ['Content-Type: text/html; charset=utf-8'];
const PAGE = '<p>The shipyard in Norrvik was sold.</p>';

const response = (url: string, block: Uint8Array, extra: Readonly<Record<string, string>> = {}): Buffer =>
  record({ 'WARC-Type': 'response', 'WARC-Target-URI': url, ...extra }, block);

const page = (n: number): Buffer => response(`https://paper.example/${n}`, http(HTML, PAGE));

async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Uint8Array, size = 65_536): Promise<ContainerItem[]> {
  return Array.fromAsync(readContainer({ bytes: chunked(bytes, size), name: 'a.warc' }));
}

const shape = (items: readonly ContainerItem[]): string[] =>
  items.map(item =>
    item.kind === 'failed' ? item.failure.code : item.kind === 'skipped' ? `${item.count} skipped` : item.name,
  );

const textOf = (item: ContainerItem | undefined): string | undefined =>
  item?.kind === 'document' ? Buffer.from(item.document.bytes).toString() : undefined;

describe('a WARC file', () => {
  test('gives pages with address, type and time of capture', async () => {
    const [item] = await read(page(1));
    expect(item).toMatchObject({
      name: 'a.warc#https://paper.example/1',
      document: {
        url: 'https://paper.example/1',
        contentType: 'text/html; charset=utf-8',
        fetchedAt: '2022-01-27T17:04:05Z',
      },
    });
    expect(textOf(item)).toBe(PAGE);
  });

  const all = [
    record({ 'WARC-Type': 'warcinfo', 'Content-Type': 'application/warc-fields' }, 'software: x\r\n'),
    record(
      { 'WARC-Type': 'request', 'WARC-Target-URI': 'https://paper.example/1' },
      'GET /1 HTTP/1.1\r\nHost: paper.example\r\n\r\n',
    ),
    page(1),
    response('https://paper.example/old', http(['Location: /1'], '', 301)),
    response('https://paper.example/a.png', http(['Content-Type: image/png'], '\u0000')),
    response('https://paper.example/wrong-type', http(HTML, 'a\u0000b')),
    record({ 'WARC-Type': 'revisit', 'WARC-Target-URI': 'https://paper.example/1' }, http(HTML, '')),
    record(
      {
        'WARC-Type': 'resource',
        'WARC-Target-URI': '<https://paper.example/feed>',
        'Content-Type': 'application/rss+xml',
      },
      '<rss/>',
    ),
    page(2),
  ];
  const expected = [
    'a.warc#https://paper.example/1',
    'a.warc#https://paper.example/feed',
    'a.warc#https://paper.example/2',
    '6 skipped',
  ];

  test.each([
    ['plain', Buffer.concat(all)],
    ['packed record by record', Buffer.concat(all.map(one => gzipSync(one)))],
    ['packed as a whole', gzipSync(Buffer.concat(all))],
  ])('leaves out what is no page: %s', async (_, bytes) => {
    expect(shape(await read(bytes))).toEqual(expected);
    expect(shape(await read(bytes, 37))).toEqual(expected);
  });

  test.each([
    [
      'chunks',
      ['Transfer-Encoding: chunked'],
      `5\r\n${PAGE.slice(0, 5)}\r\n${(PAGE.length - 5).toString(16)};x=y\r\n${PAGE.slice(5)}\r\n0\r\n\r\n`,
    ],
    ['gzip', ['Content-Encoding: gzip'], gzipSync(PAGE)],
    [
      'gzip in chunks',
      ['Content-Encoding: gzip', 'Transfer-Encoding: chunked'],
      Buffer.concat([
        Buffer.from(`${gzipSync(PAGE).length.toString(16)}\r\n`),
        gzipSync(PAGE),
        Buffer.from('\r\n0\r\n\r\n'),
      ]),
    ],
    ['headers that no longer hold', ['Content-Encoding: br', 'Transfer-Encoding: chunked'], PAGE],
  ])('unpacks %s', async (_, headers, body) => {
    const [item] = await read(response('https://paper.example/1', http([...HTML, ...headers], body)));
    expect(textOf(item)).toBe(PAGE);
  });

  test('stops a bomb and goes on', async () => {
    const bomb = gzipSync(Buffer.alloc(MAX_ITEM_BYTES + 1, 'x'));
    const file = Buffer.concat([
      response('https://paper.example/0', http([...HTML, 'Content-Encoding: gzip'], bomb)),
      page(1),
    ]);
    expect(shape(await read(file))).toEqual(['input/too-large', 'a.warc#https://paper.example/1']);
  });

  test('goes on after a record above the limit', async () => {
    const file = Buffer.concat([
      response('https://paper.example/0', http(HTML, Buffer.alloc(MAX_ITEM_BYTES + 1, 'x'))),
      page(1),
    ]);
    expect(shape(await read(file))).toEqual(['input/too-large', 'a.warc#https://paper.example/1']);
  });

  test.each([
    [
      'in a page',
      Buffer.concat([page(1), page(2).subarray(0, -20)]),
      ['a.warc#https://paper.example/1', 'input/unreadable', 'input/unreadable'],
    ],
    [
      'in a picture',
      Buffer.concat([
        page(1),
        response('https://paper.example/a.png', http(['Content-Type: image/png'], 'xxxxxxxx')).subarray(0, -8),
      ]),
      ['a.warc#https://paper.example/1', 'input/unreadable', '1 skipped'],
    ],
    [
      'in packed bytes',
      Buffer.concat([gzipSync(page(1)), gzipSync(page(2)).subarray(0, 120)]),
      ['a.warc#https://paper.example/1', 'input/unreadable'],
    ],
  ])('that is cut off %s gives what came before', async (_, bytes, items) => {
    expect(shape(await read(bytes))).toEqual(items);
  });

  test('finds the next record after a wrong length', async () => {
    const head = { 'WARC-Type': 'response', 'WARC-Target-URI': 'https://paper.example/0' };
    const short = record(head, http(HTML, `${PAGE}\r\n${PAGE}`), '70');
    const items = await read(Buffer.concat([page(1), short, page(2)]));
    expect(shape(items).filter(name => name.startsWith('a.warc'))).toContain('a.warc#https://paper.example/2');
    expect(shape(items)).toContain('input/unreadable');
  });

  test.each(['-1', 'x', '1e400', ''])('survives the length %s', async length => {
    const head = { 'WARC-Type': 'response', 'WARC-Target-URI': 'https://paper.example/0' };
    const items = await read(Buffer.concat([record(head, http(HTML, PAGE), length), page(1)]));
    expect(items.length).toBeGreaterThan(0);
  });

  test('whose headers never end is given up before memory is', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('WARC/1.0\r\n');
      for (; given < 1000; given++) yield Buffer.alloc(65_536, 'x');
    }
    expect(shape(await Array.fromAsync(readContainer({ bytes: endless(), name: 'a.warc' })))).toEqual([
      'input/unreadable',
    ]);
    expect(given).toBeLessThan(100);
  });
});
