import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { createSecureContext, type SecureContext } from 'node:tls';
import { generate } from 'selfsigned';
import type { FetchClientOptions } from '../../src/fetch/create-fetch.ts';
import type { Behaviour, Ports } from './behaviour.ts';

/** Servers on loopback that misbehave, each behaviour at a host of its own, and what a client needs to reach them. */
export interface TestBed {
  readonly ports: Ports;
  /** Where a behaviour is asked. */
  readonly urlOf: (behaviour: Behaviour) => string;
  /** Look-up and certificates for {@link FetchClientOptions}. */
  readonly client: Pick<FetchClientOptions, 'lookup' | 'ca' | 'allowNetworks'>;
  readonly close: () => Promise<void>;
}

/** Starts all servers for `behaviours`. */
export async function startTestBed(behaviours: readonly Behaviour[]): Promise<TestBed> {
  const byName = new Map(behaviours.map(behaviour => [behaviour.name, behaviour]));
  const certificates = await makeCertificates(behaviours);
  const ports = { http: 0, https: 0, raw: 0, closed: 0 };
  const listener: RequestListener = (request, response) => {
    const behaviour = byName.get(nameOf(request.headers.host ?? ''));
    response.on('error', () => undefined);
    if (behaviour?.serve) behaviour.serve(request, response, ports);
    else response.writeHead(500).end();
  };
  const servers: Server[] = [
    createHttpServer(listener),
    createHttpsServer(
      { SNICallback: (host, done) => done(null, contextOf(byName.get(nameOf(host)), certificates)) },
      listener,
    ),
    createServer(socket => speak(socket, byName)),
    createServer(),
  ];
  const sockets = new Set<Socket>();
  for (const server of servers) server.on('connection', socket => keep(socket, sockets));
  const [http = 0, https = 0, raw = 0, closed = 0] = await Promise.all(servers.map(listen));
  Object.assign(ports, { http, https, raw, closed });
  await close(servers[3] as Server);
  return {
    ports,
    urlOf: behaviour => behaviour.url?.(ports) ?? defaultUrl(behaviour, ports),
    client: { lookup: createLookup(byName), ca: certificates.trusted, allowNetworks: ['127.0.0.1'] },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all(servers.slice(0, 3).map(close));
    },
  };
}

const nameOf = (host: string): string => host.split('.')[0] ?? '';

function defaultUrl({ name, certificate, speak: raw }: Behaviour, ports: Ports): string {
  if (certificate) return `https://${name}.example:${ports.https}/`;
  return `http://${name}.example:${raw ? ports.raw : ports.http}/`;
}

function keep(socket: Socket, sockets: Set<Socket>): void {
  sockets.add(socket);
  socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
}

/** Waits for a whole head, or for the first message of TLS, which names the host as well. */
function speak(socket: Socket, byName: ReadonlyMap<string, Behaviour>): void {
  let heard = '';
  socket.on('data', data => {
    heard += data.toString('latin1');
    const isTls = heard.startsWith('\x16');
    if (!isTls && !heard.includes('\r\n\r\n')) return;
    const host = isTls ? /[a-z-]+(?=\.example)/.exec(heard)?.[0] : /^host: *([^.\r\n]*)/im.exec(heard)?.[1];
    heard = '';
    byName.get(host ?? '')?.speak?.(socket);
  });
}

function createLookup(byName: ReadonlyMap<string, Behaviour>): NonNullable<FetchClientOptions['lookup']> {
  const times = new Map<string, number>();
  return async host => {
    const count = (times.get(host) ?? 0) + 1;
    times.set(host, count);
    return (await byName.get(nameOf(host))?.addresses?.(count)) ?? ['127.0.0.1'];
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  return (server.address() as AddressInfo).port;
}

const close = (server: Server): Promise<void> => new Promise(done => server.close(() => done()));

interface Certificates {
  readonly contexts: Readonly<Record<NonNullable<Behaviour['certificate']>, SecureContext>>;
  readonly trusted: readonly string[];
}

const contextOf = (behaviour: Behaviour | undefined, { contexts }: Certificates): SecureContext =>
  contexts[behaviour?.certificate ?? 'untrusted'];

/** Made anew at each run: no key lies in the repository. */
async function makeCertificates(behaviours: readonly Behaviour[]): Promise<Certificates> {
  const past = { notBeforeDate: new Date('2020-01-01'), notAfterDate: new Date('2020-02-01') };
  const hosts = behaviours.filter(b => b.certificate).map(b => `${b.name}.example`);
  const [good, expired, wrongHost, untrusted] = await Promise.all([
    makePair(hosts),
    makePair(hosts, past),
    makePair(['elsewhere.example']),
    makePair(hosts),
  ]);
  return {
    contexts: {
      good: createSecureContext(good),
      expired: createSecureContext(expired),
      'wrong-host': createSecureContext(wrongHost),
      untrusted: createSecureContext(untrusted),
    },
    trusted: [good.cert, expired.cert, wrongHost.cert],
  };
}

interface Pair {
  readonly cert: string;
  readonly key: string;
}

async function makePair(
  hosts: readonly string[],
  dates: { notBeforeDate?: Date; notAfterDate?: Date } = {},
): Promise<Pair> {
  const extensions = [
    { name: 'basicConstraints' as const, cA: true },
    { name: 'subjectAltName' as const, altNames: hosts.map(value => ({ type: 2 as const, value })) },
  ];
  const options = { keyType: 'ec' as const, algorithm: 'sha256', extensions, ...dates };
  // Each with a name of its own: a chain is searched by name, and two of one name would be tried for each other.
  const pair = await generate([{ name: 'commonName', value: `${hosts[0]} ${Math.random()}` }], options);
  return { cert: pair.cert, key: pair.private };
}
