import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VERSION } from '../lib/version.ts';
import type { FetchRequest } from '../model/fetch-answer.ts';
import { documentId } from '../model/ids.ts';
import { createFetch, type FetchClient, type FetchClientOptions } from './create-fetch.ts';

const NOW = '2026-03-04T10:00:00Z';
const FEED = '<rss/>';
let server: Server;
let port: number;
let connections = 0;
const seen: { path: string; method: string; headers: IncomingMessage['headers']; body: string }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', data => {
      body += data;
    });
    request.on('end', () => {
      const path = request.url ?? '';
      seen.push({ path, method: request.method ?? '', headers: request.headers, body });
      const etag = request.headers['if-none-match'];
      if (path === '/conditional' && etag === '"1"')
        response.writeHead(304, { etag: '"1b"', 'cache-control': 'max-age=60' }).end();
      else if (path === '/delta' && etag) response.writeHead(226, { im: 'feed', etag: '"2"' }).end(FEED);
      else if (path === '/hub') response.writeHead(202).end();
      else if (path === '/hub-moved') response.writeHead(307, { location: '/hub' }).end();
      else if (path === '/hub-see') response.writeHead(303, { location: '/seen' }).end();
      else if (path === '/private-feed') response.writeHead(301, { location: '/private-feed-2' }).end();
      else if (path === '/utf8') response.writeHead(302, { location: Buffer.from('/ü').toString('latin1') }).end();
      else {
        response.setHeader('link', '<https://hub.example/>; rel=hub, </self>; rel=self');
        response
          .writeHead(200, { etag: '"1"', 'last-modified': 'Wed, 04 Mar 2026 09:00:00 GMT', 'content-type': 'text/xml' })
          .end(FEED);
      }
    });
  });
  server.on('connection', () => {
    connections++;
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function withClient<T>(
  options: Partial<FetchClientOptions>,
  use: (client: FetchClient) => Promise<T>,
): Promise<T> {
  const client = createFetch({ now: () => NOW, allowNetworks: ['127.0.0.1'], ...options });
  try {
    return await use(client);
  } finally {
    await client.close();
  }
}
const ask = (path: string, request: Partial<FetchRequest> = {}, options: Partial<FetchClientOptions> = {}) =>
  withClient(options, client => client({ url: `http://127.0.0.1:${port}${path}`, kind: 'feed', ...request }));

describe('an answer', () => {
  test('holds the document, its validators and what the headers tell', async () => {
    const bytes = new TextEncoder().encode(FEED);
    const url = `http://127.0.0.1:${port}/feed`;
    expect(await ask('/feed')).toEqual({
      kind: 'document',
      url,
      status: 200,
      wireBytes: FEED.length,
      links: [
        { rel: 'hub', url: 'https://hub.example/' },
        { rel: 'self', url: `http://127.0.0.1:${port}/self` },
      ],
      document: { id: documentId(bytes), url, bytes: Buffer.from(bytes), fetchedAt: NOW, contentType: 'text/xml' },
      validators: { etag: '"1"', lastModified: 'Wed, 04 Mar 2026 09:00:00 GMT' },
      isDelta: false,
    });
  });

  test('"unchanged" has the newest validators', async () => {
    const validators = { etag: '"1"', lastModified: 'Tue, 03 Mar 2026 09:00:00 GMT' };
    expect(await ask('/conditional', { validators })).toEqual({
      kind: 'unchanged',
      url: `http://127.0.0.1:${port}/conditional`,
      status: 304,
      freshForMs: 60_000,
      validators: { ...validators, etag: '"1b"' },
      wireBytes: 0,
    });
  });

  test('of what is new only says so', async () => {
    expect(await ask('/delta', { validators: { etag: '"1"' } })).toMatchObject({
      kind: 'document',
      isDelta: true,
      validators: { etag: '"2"' },
    });
    expect(await ask('/delta', { kind: 'page', validators: { etag: '"1"' } })).toMatchObject({
      kind: 'failed',
      status: 226,
    });
  });

  test('of a hub without content is a yes', async () => {
    expect(await ask('/hub', { kind: 'hub', form: { 'hub.mode': 'subscribe' } })).toMatchObject({
      kind: 'document',
      status: 202,
    });
  });

  test('adopts a permanent address together with the user info of the one asked', async () => {
    const url = `http://ida:secret@127.0.0.1:${port}/private-feed`;
    const answer = await ask('', { url });
    expect(answer).toMatchObject({
      url: `http://127.0.0.1:${port}/private-feed-2`,
      permanentUrl: `http://ida:secret@127.0.0.1:${port}/private-feed-2`,
    });
    expect(seen.at(-1)?.headers.authorization).toBe(`Basic ${btoa('ida:secret')}`);
  });

  test('follows a redirect in UTF-8', async () => {
    expect(await ask('/utf8')).toMatchObject({ kind: 'document', url: `http://127.0.0.1:${port}/%C3%BC` });
  });
});

describe('a request', () => {
  const headersOf = async (request: Partial<FetchRequest>, options: Partial<FetchClientOptions> = {}) => {
    await ask('/headers', request, options);
    return seen.at(-1)?.headers;
  };

  test('sends these headers and no others', async () => {
    const names = Object.keys((await headersOf({ kind: 'page' })) ?? {}).sort();
    expect(names).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
  });

  test('says who asks, and whom to write to', async () => {
    expect((await headersOf({}))?.['user-agent']).toBe(`Throughline/${VERSION} (self-hosted story desk)`);
    expect((await headersOf({}, { contact: 'mailto:desk@lorn.example' }))?.['user-agent']).toContain(
      'mailto:desk@lorn.example',
    );
    expect((await headersOf({ userAgent: 'Courier/2\r\nx-a: b' }))?.['x-a']).toBeUndefined();
    expect((await headersOf({ userAgent: 'Courier/2' }))?.['user-agent']).toBe('Courier/2');
  });

  test('for a feed asks for what is new', async () => {
    const validators = { etag: 'W/"1"', lastModified: 'Wed, 04 Mar 2026 09:00:00 GMT' };
    expect(await headersOf({ validators })).toMatchObject({
      'a-im': 'feed',
      'if-none-match': 'W/"1"',
      'if-modified-since': 'Wed, 04 Mar 2026 09:00:00 GMT',
    });
  });

  test.each(['"a\r\nx-a: b"', '"käse"', '', ' ', 'x'.repeat(5000)])(
    'does not send a validator that cannot be sent (%#)',
    async etag => {
      const headers = await headersOf({ validators: { etag } });
      expect(headers).not.toHaveProperty('if-none-match');
      expect(headers).not.toHaveProperty('x-a');
    },
  );

  test('to a hub posts a form, and again after 307, but not after 303', async () => {
    const request: Partial<FetchRequest> = { kind: 'hub', form: { 'hub.topic': 'https://lorn.example/?a=b&c' } };
    await ask('/hub-moved', request);
    expect(seen.at(-1)).toMatchObject({
      path: '/hub',
      method: 'POST',
      body: 'hub.topic=https%3A%2F%2Florn.example%2F%3Fa%3Db%26c',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    await ask('/hub-see', request);
    expect(seen.at(-1)).toMatchObject({ path: '/seen', method: 'GET', body: '' });
  });

  test('uses a connection again', async () => {
    const before = connections;
    await withClient({}, async client => {
      for (let i = 0; i < 5; i++) await client({ url: `http://127.0.0.1:${port}/feed`, kind: 'feed' });
    });
    // Two where the second was sent before the first had given its connection back.
    expect(connections - before).toBeLessThanOrEqual(2);
  });
});

describe('private networks', () => {
  test.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://017700000001/',
    'http://127.1/',
    'http://0/',
    'http://0.0.0.0/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::]/',
    'http://[::1]/',
    'http://[::ffff:169.254.169.254]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[64:ff9b:1::1]/',
    'http://[2002:7f00:1::]/',
    'http://[fd00:ec2::254]/',
    'http://100.100.100.200/',
    'http://localhost/',
    'http://localhost./',
    'https://localhost/',
  ])('%s is not connected to', async url => {
    const lookup = async () => ['127.0.0.1', '::1'];
    const before = connections;
    const answer = await withClient({ allowNetworks: [], lookup }, client =>
      client({ url: url.replace(/(?<=\w|\])\/$/, `:${port}/`), kind: 'page' }),
    );
    expect(answer).toMatchObject({ kind: 'failed', failure: { code: 'fetch/private-address', retryable: false } });
    expect(connections).toBe(before);
  });

  test.each([
    ['a network', ['127.0.0.0/8'], 'http://127.0.0.1'],
    ['a network, asked by name', ['127.0.0.0/8'], 'http://desk.lan'],
    ['an address', ['127.0.0.1'], 'http://127.1'],
    ['a host name', ['desk.lan'], 'http://desk.lan'],
    ['an address mapped into IPv6', ['127.0.0.1'], 'http://[::ffff:127.0.0.1]'],
  ])('are reached where the allow-list has %s', async (_, allowNetworks, origin) => {
    const answer = await withClient({ allowNetworks, lookup: async () => ['127.0.0.1'] }, client =>
      client({ url: `${origin}:${port}/feed`, kind: 'feed' }),
    );
    expect(answer).toMatchObject({ kind: 'document' });
  });

  test.each([
    ['another host name', ['desk.lan'], 'http://other.lan'],
    ['another network', ['10.0.0.0/8'], 'http://desk.lan'],
  ])('are not reached where the allow-list has %s', async (_, allowNetworks, origin) => {
    const answer = await withClient({ allowNetworks, lookup: async () => ['127.0.0.1'] }, client =>
      client({ url: `${origin}:${port}/feed`, kind: 'feed' }),
    );
    expect(answer).toMatchObject({ kind: 'failed', failure: { code: 'fetch/private-address' } });
  });
});

test('what is no address is a failure, not an exception', async () => {
  expect(await ask('', { url: 'no address' })).toMatchObject({
    kind: 'failed',
    url: 'no address',
    wireBytes: 0,
    failure: { code: 'fetch/refused' },
  });
});
