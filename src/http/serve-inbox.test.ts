import { networkInterfaces } from 'node:os';
import { expect, test } from 'vitest';
import { serveInbox } from './serve-inbox.ts';

const TOKEN = 'nv7Xc2Lq0aTz9RkWe4Ys1B';

test('an inbox is served to this machine alone, unless a host is named', async () => {
  const services = { mailToken: TOKEN, acceptMail: async () => 'accepted' as const };
  const outside = Object.values(networkInterfaces())
    .flatMap(all => all ?? [])
    .find(one => one.family === 'IPv4' && !one.internal)?.address;
  const [local, open] = [
    await serveInbox(services, { port: 0 }),
    await serveInbox(services, { host: '0.0.0.0', port: 0 }),
  ];
  const ask = (host: string, port: number) => fetch(`http://${host}:${port}/`).then(answer => answer.status);
  expect(await ask('127.0.0.1', local.port)).toBe(404);
  expect(await ask('127.0.0.1', open.port)).toBe(404);
  if (outside) await expect(ask(outside, local.port)).rejects.toThrow();
  await local.close();
  await open.close();
});

test('a served inbox takes a mail over a socket, and nothing after it is closed', async () => {
  const taken: number[] = [];
  const services = {
    mailToken: TOKEN,
    acceptMail: async (bytes: Uint8Array) => {
      taken.push(bytes.length);
      return 'accepted' as const;
    },
  };
  const server = await serveInbox(services, { port: 0 });
  const address = `http://127.0.0.1:${server.port}/mail/${TOKEN}`;
  const post = () => fetch(address, { method: 'POST', body: 'Subject: S\r\n\r\nText' });
  expect((await post()).status).toBe(202);
  expect(taken).toEqual([18]);
  await expect(serveInbox(services, { port: server.port })).rejects.toThrow();
  await server.close();
  await expect(post()).rejects.toThrow();
});
