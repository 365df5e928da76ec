import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What stands at a path: a body with its type, or a handler. */
export type Page =
  | { readonly type: string; readonly body: string }
  | ((request: IncomingMessage, response: ServerResponse) => void);

/** A server of invented outlets on loopback, with validators and a list of what it was asked for. */
export interface NewsServer {
  /** By address, and by name: two sites for whoever counts requests by site. */
  readonly base: string;
  readonly otherBase: string;
  readonly pages: Map<string, Page>;
  /** "path status", in order. */
  readonly log: string[];
  close(): Promise<void>;
}

/** Starts a server whose pages can be changed as a test goes on. Unknown paths are 404. */
export async function startNewsServer(): Promise<NewsServer> {
  const pages = new Map<string, Page>();
  const log: string[] = [];
  const server: Server = createServer((request, response) => {
    response.on('close', () => log.push(`${request.url} ${response.statusCode}`));
    const page = pages.get(request.url ?? '');
    if (page === undefined) response.writeHead(404).end();
    else if (typeof page === 'function') page(request, response);
    else answer(page, request, response);
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}`,
    otherBase: `http://localhost:${port}`,
    pages,
    log,
    close: () =>
      new Promise(done => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function answer(
  { type, body }: { type: string; body: string },
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 12)}"`;
  if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
  else response.writeHead(200, { 'content-type': type, etag }).end(body);
}

/** An item of an invented feed. */
export interface Item {
  readonly slug: string;
  readonly title: string;
  readonly text: string;
  readonly day?: number;
  /** The whole text in the feed, as content. */
  readonly isFull?: boolean;
}

/** An RSS feed of the outlet at `base`. */
export function rss(base: string, title: string, items: readonly Item[]): Page {
  const entries = items.map(
    ({ slug, title: name, text, day = 2, isFull }) =>
      `<item><title>${name}</title><link>${base}/${slug}</link><guid isPermaLink="false">${slug}</guid>` +
      `<pubDate>Mon, 0${day} Mar 2026 10:00:00 GMT</pubDate>` +
      `${isFull ? `<content:encoded><![CDATA[<p>${text}</p>]]></content:encoded>` : `<description>${text}</description>`}</item>`,
  );
  const body =
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>` +
    `<title>${title}</title><link>${base}/</link><language>en</language>${entries.join('\n')}</channel></rss>`;
  return { type: 'application/rss+xml', body };
}

/** A page of an invented outlet: a head with its feeds, a title and paragraphs. */
export function html(title: string, paragraphs: readonly string[], feeds: readonly string[] = []): Page {
  const links = feeds.map(feed => `<link rel="alternate" type="application/rss+xml" title="Feed" href="${feed}">`);
  const text = paragraphs.map(paragraph => `<p>${paragraph}</p>`).join('\n');
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en"><head><title>${title}</title>${links.join('')}</head><body><nav><a href="/">Front</a></nav><article><h1>${title}</h1>${text}</article></body></html>`,
  };
}
