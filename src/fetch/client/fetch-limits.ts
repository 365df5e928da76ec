import type { FetchRequest } from '../../model/fetch-answer.ts';

/** What bounds one fetch, redirects included. Times are in milliseconds. */
export interface FetchLimits {
  /** Decoded bytes of an answer; more is a 'fetch/too-large', but a robots.txt is cut there (RFC 9309, section 2.5). */
  readonly maxBytes: Readonly<Record<FetchRequest['kind'], number>>;
  /** From asking to the last byte, over all redirects: what stops a server that drips. */
  readonly totalMs: number;
  /** From asking to the end of the head, name look-up and handshakes included; anew for every redirect. */
  readonly headMs: number;
  /** Between two pieces of a body. */
  readonly idleMs: number;
  /** Name look-up, connection and handshake together. */
  readonly connectMs: number;
  readonly maxRedirects: number;
  /** Bytes of all names and values of a head together. */
  readonly maxHeadBytes: number;
  /** How many times larger than on the wire a body may become, once it is larger than {@link ratioFromBytes}. */
  readonly maxRatio: number;
  readonly ratioFromBytes: number;
}

const MIB = 2 ** 20;

/**
 * Sources: of a feed miniflux reads 15 MiB (HTTP_CLIENT_MAX_BODY_SIZE), CommaFeed 5 MB; 64 MiB is what a build reads of any document; of a
 * robots.txt at least 500 KiB shall be read (RFC 9309, section 2.5); the Fetch standard stops at twenty redirects, RFC 9309 section 2.3.1.2 wants
 * five followed; node:http allows 16 KiB of head; deflate packs to a 1,032nd at best (zlib, "technical details"). The rest is our choice.
 */
export const DEFAULT_LIMITS: FetchLimits = {
  maxBytes: { feed: 16 * MIB, page: 64 * MIB, robots: 512 * 1024, hub: 64 * 1024 },
  totalMs: 60_000,
  headMs: 20_000,
  idleMs: 15_000,
  connectMs: 10_000,
  maxRedirects: 10,
  maxHeadBytes: 32 * 1024,
  maxRatio: 200,
  ratioFromBytes: MIB,
};
