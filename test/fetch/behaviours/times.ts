import { type Behaviour, repeat } from '../behaviour.ts';

const TIMEOUT = { kind: 'failed', code: 'fetch/timeout', retryable: true } as const;

/** Servers that take their time. */
export const TIMES: readonly Behaviour[] = [
  { name: 'silent', does: 'accepts the connection and never answers', expected: TIMEOUT, serve: () => undefined },
  {
    name: 'slow-head',
    does: 'sends its head a few bytes at a time, for ever',
    expected: TIMEOUT,
    speak: socket => {
      socket.write('HTTP/1.1 200 OK\r\n');
      repeat(socket, 'x');
    },
  },
  {
    name: 'endless-hints',
    does: 'sends `103 Early Hints` again and again',
    expected: TIMEOUT,
    speak: socket => repeat(socket, 'HTTP/1.1 103 Early Hints\r\nlink: </a.css>; rel=preload\r\n\r\n'),
  },
  {
    name: 'stalls',
    does: 'sends half a body, then nothing',
    expected: TIMEOUT,
    serve: (_, response) => response.writeHead(200, { 'content-length': '1000' }).write('<rss>'),
  },
  {
    name: 'drips',
    does: 'sends its body a byte at a time, never resting for long',
    expected: TIMEOUT,
    serve: (_, response) => repeat(response, 'x'),
  },
  {
    name: 'drips-gzip',
    does: 'sends a packed body a byte at a time',
    expected: TIMEOUT,
    serve: (_, response) => {
      response.setHeader('content-encoding', 'gzip').write(Buffer.from('1f8b0800000000000003', 'hex'));
      // Empty blocks of deflate (RFC 1951, section 3.2.4), none of them the last.
      repeat(response, Buffer.from('000000ffff', 'hex'));
    },
  },
  {
    name: 'stalls-in-bad-http',
    does: 'answers in bad HTTP and stops in the middle of its body',
    expected: TIMEOUT,
    speak: socket => socket.write('HTTP/1.1 200 OK\ncontent-length: 1000\n\n<rss>'),
  },
  {
    name: 'no-handshake',
    does: 'takes a connection for TLS and says nothing',
    expected: TIMEOUT,
    url: ports => `https://no-handshake.example:${ports.raw}/`,
    speak: () => undefined,
  },
  {
    name: 'no-name-server',
    does: 'has name servers that do not answer',
    expected: TIMEOUT,
    addresses: () => new Promise(() => undefined),
  },
  {
    name: 'redirects-slowly',
    does: 'redirects for ever, each time shortly before the limit of one answer',
    expected: TIMEOUT,
    serve: (request, response) => {
      setTimeout(() => response.writeHead(302, { location: `${request.url}x` }).end(), 500);
    },
  },
];
