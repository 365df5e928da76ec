import { expect, test } from 'vitest';
import { serveInbox } from './serve-inbox.ts';

const TOKEN = 'nv7Xc2Lq0aTz9RkWe4Ys1B';

test('a served inbox takes a mail over a socket, and nothing after it is closed', async () => {
  const taken: number[] = [];
  const services = {
    mailToken: TOKEN,
    acceptMail: async (bytes: Uint8Array) => {
      taken.push(bytes.length);
      return 'accepted' as const;
    },
  };
  const server = await serveInbox(services, 0);
  const address = `http://127.0.0.1:${server.port}/mail/${TOKEN}`;
  const post = () => fetch(address, { method: 'POST', body: 'Subject: S\r\n\r\nText' });
  expect((await post()).status).toBe(202);
  expect(taken).toEqual([18]);
  await expect(serveInbox(services, server.port)).rejects.toThrow();
  await server.close();
  await expect(post()).rejects.toThrow();
});
