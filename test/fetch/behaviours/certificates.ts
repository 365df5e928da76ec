import { type Behaviour, FEED, say, serveFeed } from '../behaviour.ts';

/** Servers whose TLS is wrong. */
export const CERTIFICATES: readonly Behaviour[] = [
  {
    name: 'secure',
    does: 'nothing wrong, over TLS',
    expected: { kind: 'document', text: FEED },
    certificate: 'good',
    serve: serveFeed,
  },
  {
    name: 'expired',
    does: 'shows a certificate that has expired',
    expected: { kind: 'failed', code: 'fetch/tls', retryable: true },
    certificate: 'expired',
    serve: serveFeed,
  },
  {
    name: 'wrong-host',
    does: 'shows the certificate of another host',
    expected: { kind: 'failed', code: 'fetch/tls', retryable: false },
    certificate: 'wrong-host',
    serve: serveFeed,
  },
  {
    name: 'untrusted',
    does: 'shows a certificate that it made itself',
    expected: { kind: 'failed', code: 'fetch/tls', retryable: false },
    certificate: 'untrusted',
    serve: serveFeed,
  },
  {
    name: 'plain-on-tls',
    does: 'speaks plain HTTP where TLS is spoken',
    expected: { kind: 'failed', code: 'fetch/tls', retryable: true },
    url: ports => `https://plain-on-tls.example:${ports.raw}/`,
    speak: say('HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n'),
  },
  {
    name: 'downgrades',
    does: 'redirects for good from https to http',
    expected: { kind: 'document', text: FEED },
    note: 'followed, but not adopted',
    certificate: 'good',
    serve: (request, response, ports) => {
      if (request.url === '/')
        response.writeHead(301, { location: `http://downgrades.example:${ports.http}/plain` }).end();
      else serveFeed(request, response);
    },
  },
];
