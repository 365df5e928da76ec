import { type Behaviour, FEED, type Serve, serveFeed } from '../behaviour.ts';

const REFUSED = { kind: 'failed', code: 'fetch/refused', retryable: false } as const;
const PRIVATE = { kind: 'failed', code: 'fetch/private-address', retryable: false } as const;
const CIRCLE = { kind: 'failed', code: 'fetch/redirects', retryable: false } as const;

/** Redirects from the root to `location`; whatever else is asked gets the feed. */
const to =
  (location: string, status = 302): Serve =>
  (request, response, ports) => {
    if (request.url === '/') response.writeHead(status, { location: location.replace('PORT', `${ports.http}`) }).end();
    else serveFeed(request, response);
  };

/** Tells which headers it was asked with. */
const echo: Serve = (request, response) => {
  const { authorization, cookie, referer, 'x-evil': evil } = request.headers;
  response.end(JSON.stringify({ authorization, cookie, referer, evil }));
};

/** Servers that send us elsewhere. */
export const REDIRECTS: readonly Behaviour[] = [
  {
    name: 'moved',
    does: 'has moved for good (301)',
    expected: { kind: 'document', text: FEED, permanentUrl: '/new' },
    note: 'the new address is adopted',
    serve: to('/new', 301),
  },
  {
    name: 'moved-then-elsewhere',
    does: 'has moved for good to an address that redirects for now',
    expected: { kind: 'document', text: FEED },
    note: 'the address asked is kept',
    serve: (request, response) => {
      if (request.url === '/') response.writeHead(308, { location: '/new' }).end();
      else if (request.url === '/new') response.writeHead(307, { location: '/now' }).end();
      else serveFeed(request, response);
    },
  },
  {
    name: 'moved-into-nothing',
    does: 'has moved for good to an address that it does not know',
    expected: { kind: 'failed', code: 'fetch/not-found', retryable: false },
    note: 'the address asked is kept',
    serve: (request, response) => {
      if (request.url === '/') response.writeHead(301, { location: '/new' }).end();
      else response.writeHead(404).end();
    },
  },
  {
    name: 'elsewhere-gone',
    does: 'redirects for now to an address that is gone (410)',
    expected: { kind: 'failed', code: 'fetch/not-found', retryable: false },
    note: 'the address asked is not given up',
    serve: (request, response) => {
      if (request.url === '/') response.writeHead(302, { location: '/old' }).end();
      else response.writeHead(410).end();
    },
  },
  {
    name: 'circle',
    does: 'redirects in a circle',
    expected: CIRCLE,
    serve: (request, response) => response.writeHead(302, { location: request.url === '/a' ? '/' : '/a' }).end(),
  },
  {
    name: 'endless-chain',
    does: 'redirects to an ever new address',
    expected: CIRCLE,
    serve: (request, response) => response.writeHead(302, { location: `${request.url}x` }).end(),
  },
  {
    name: 'cookie-wall',
    does: 'sets a cookie and redirects to itself until it is sent back',
    expected: CIRCLE,
    note: 'no cookie is ever kept',
    serve: (request, response) => {
      if (request.headers.cookie) serveFeed(request, response);
      else response.writeHead(302, { location: '/', 'set-cookie': 'seen=1' }).end();
    },
  },
  {
    name: 'nowhere',
    does: 'redirects without saying where',
    expected: { kind: 'failed', code: 'fetch/bad-answer', retryable: true },
    serve: (_, response) => response.writeHead(302).end(),
  },
  { name: 'to-private', does: 'redirects to a private address', expected: PRIVATE, serve: to('http://10.0.0.1/') },
  {
    name: 'to-metadata',
    does: 'redirects to the metadata address of clouds, written as one number',
    expected: PRIVATE,
    serve: to('http://2852039166/latest/'),
  },
  {
    name: 'to-mapped',
    does: 'redirects to a loopback address wrapped in IPv6',
    expected: PRIVATE,
    serve: to('http://[::ffff:127.0.0.2]:PORT/'),
  },
  {
    name: 'to-nat64',
    does: 'redirects to a private address behind NAT64',
    expected: PRIVATE,
    serve: to('http://[64:ff9b::c0a8:1]/'),
  },
  { name: 'to-file', does: 'redirects to a file', expected: REFUSED, serve: to('file:///etc/passwd') },
  { name: 'to-data', does: 'redirects to a data address', expected: REFUSED, serve: to('data:text/xml,<rss/>') },
  {
    name: 'to-mail-port',
    does: 'redirects to the port of a mail server',
    expected: REFUSED,
    serve: to('http://other.example:25/'),
  },
  {
    name: 'injects',
    does: 'puts line breaks into the address it redirects to',
    expected: { kind: 'document', text: '{}' },
    note: 'they never reach a head',
    serve: (request, response, ports) => {
      const location = `http://echo.example:${ports.http}/a%0d%0aX-Evil:%201\tb`;
      if (request.url === '/') response.writeHead(302, { location }).end();
      else echo(request, response, ports);
    },
  },
  {
    name: 'folds-location',
    does: 'breaks its `Location` header over two lines to add one of its own, whatever is asked',
    expected: CIRCLE,
    note: 'the fold becomes a blank of the address',
    speak: socket => socket.end('HTTP/1.1 302 Found\r\nlocation: /a\r\n X-Evil: 1\r\ncontent-length: 0\r\n\r\n'),
  },
  {
    name: 'harvests',
    does: 'redirects a request with user info to another host',
    expected: { kind: 'document', text: '{}' },
    note: 'neither user info nor referrer goes along',
    url: ports => `http://lorn:secret@harvests.example:${ports.http}/`,
    serve: to('http://echo.example:PORT/'),
  },
  {
    name: 'plants-user-info',
    does: 'redirects to an address with user info',
    expected: { kind: 'document', text: '{}' },
    note: 'it is dropped',
    serve: to('http://planted:secret@echo.example:PORT/'),
  },
  {
    name: 'echo',
    does: 'nothing wrong; it tells which headers it was asked with',
    expected: { kind: 'document', text: '{}' },
    serve: echo,
  },
];
