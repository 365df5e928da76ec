import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentId } from '../model/ids.ts';
import { fetchDocument } from './fetch-document.ts';

const OPTIONS = { maxBytes: 1000, timeoutMs: 400, now: '2026-03-04T10:00:00Z' };
let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/page') response.setHeader('content-type', 'text/html; charset=utf-8').end('<p>dam</p>');
    else if (request.url === '/moved') response.writeHead(301, { location: '/page' }).end();
    else if (request.url === '/large') response.end('x'.repeat(5000));
    else if (request.url === '/busy') response.writeHead(503).end();
    else if (request.url === '/slow') response.write('x');
    else response.writeHead(404).end();
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('fetching', () => {
  test.each(['/page', '/moved'])('%s gives the document with its address, type and time', async path => {
    const document = await fetchDocument(`${base}${path}`, OPTIONS);
    expect(new TextDecoder().decode(document.bytes)).toBe('<p>dam</p>');
    expect(document).toMatchObject({
      id: documentId(document.bytes),
      url: `${base}/page`,
      contentType: 'text/html; charset=utf-8',
      fetchedAt: OPTIONS.now,
    });
  });

  test.each([
    ['/nowhere', 'fetch/failed', false],
    ['/busy', 'fetch/failed', true],
    ['/large', 'fetch/too-large', false],
    ['/slow', 'fetch/timeout', true],
  ])('%s fails with %s', async (path, code, retryable) => {
    await expect(fetchDocument(`${base}${path}`, OPTIONS)).rejects.toMatchObject({ failure: { code, retryable } });
  });

  test.each(['file:///etc/passwd', 'ftp://lorn.example/x', 'no address'])('%s is refused', async address => {
    await expect(fetchDocument(address, OPTIONS)).rejects.toMatchObject({ failure: { code: 'fetch/refused' } });
  });
});
