import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { afterEach, describe, expect, test } from 'vitest';
import { createLookup } from './resolve-host.ts';

const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.close();
});

async function startNameServer(answer: (query: Buffer) => Buffer | undefined): Promise<string> {
  const socket = createSocket('udp4');
  sockets.push(socket);
  socket.on('message', (query, from) => {
    const reply = answer(query);
    if (reply) socket.send(reply, from.port, from.address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return `127.0.0.1:${socket.address().port}`;
}

/** One A record for a question about A, none for others (RFC 1035, section 4). */
function answerA(query: Buffer, address: readonly number[]): Buffer {
  const end = query.indexOf(0, 12) + 5;
  const isA = query.readUInt16BE(end - 4) === 1;
  const head = Buffer.from(query.subarray(0, 12));
  head.writeUInt16BE(0x8180, 2);
  head.writeUInt16BE(isA ? 1 : 0, 6);
  head.writeUInt16BE(0, 10);
  const record = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, ...address]);
  return Buffer.concat([head, query.subarray(12, end), ...(isA ? [record] : [])]);
}

describe('a host name', () => {
  test('is asked of the name servers', async () => {
    const server = await startNameServer(query => answerA(query, [192, 0, 2, 7]));
    expect(await createLookup({ servers: [server] })('lorn.example')).toEqual(['192.0.2.7']);
  });

  test('whose name servers are dead has no address', async () => {
    const server = await startNameServer(() => undefined);
    await expect(createLookup({ servers: [server], timeoutMs: 50 })('lorn.example')).rejects.toMatchObject({
      code: 'ETIMEOUT',
    });
  });

  test('without a dot is looked up by the system', async () => {
    const server = await startNameServer(query => answerA(query, [192, 0, 2, 7]));
    const addresses = await createLookup({ servers: [server] })('localhost');
    expect(addresses.every(address => /^(?:127\.|::1$)/.test(address))).toBe(true);
  });
});
