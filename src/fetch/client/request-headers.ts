import type { FetchRequest, Validators } from '../../model/fetch-answer.ts';

/** What each kind of request would like to be given, best first (RFC 9110, section 12.5.1). */
const ACCEPT: Readonly<Record<FetchRequest['kind'], string>> = {
  feed: 'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, text/html;q=0.5, */*;q=0.3',
  page: 'text/html, application/xhtml+xml, application/atom+xml;q=0.9, application/rss+xml;q=0.9, application/feed+json;q=0.9, application/xml;q=0.8, text/plain;q=0.7, */*;q=0.5',
  robots: 'text/plain, */*;q=0.1',
  hub: '*/*',
};

/** Packings we undo (RFC 9110, section 8.4; zstd: RFC 8878). */
const ACCEPT_ENCODING = 'gzip, deflate, br, zstd';

/** What goes into a request beside what it asks for. */
export interface HeaderOptions {
  readonly userAgent: string;
  readonly authorization?: string | undefined;
  readonly validators?: Validators | undefined;
  readonly hasForm: boolean;
  /** True when a server has answered for a version that we do not hold: caches on the way are to ask it again. */
  readonly isAskedAgain?: boolean;
}

/** The headers of a request, all of them: no cookie, no referrer, nothing about the machine or its owner's languages. */
export function requestHeaders(kind: FetchRequest['kind'], options: HeaderOptions): Record<string, string> {
  const { userAgent, authorization, validators, hasForm, isAskedAgain } = options;
  const etag = sendable(validators?.etag);
  const lastModified = sendable(validators?.lastModified);
  return {
    'user-agent': sendable(userAgent) ?? 'Throughline',
    accept: ACCEPT[kind],
    'accept-encoding': ACCEPT_ENCODING,
    ...(kind === 'feed' && { 'a-im': 'feed' }),
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
    ...(authorization && { authorization }),
    ...(hasForm && { 'content-type': 'application/x-www-form-urlencoded' }),
    ...(isAskedAgain && { 'cache-control': 'no-cache' }),
  };
}

/** Longer validators are not repeated: they would not fit the heads that servers accept (8 KiB is common). */
const MAX_VALUE_CHARS = 1024;

/** A value that is safe in a head: one line of ASCII. Servers' own validators are dropped where they are anything else. */
export function sendable(value: string | undefined): string | undefined {
  const text = value?.trim();
  return text && text.length <= MAX_VALUE_CHARS && /^[\x20-\x7e]+$/.test(text) ? text : undefined;
}
