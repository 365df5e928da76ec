import type { FailureCode } from '../../model/failures.ts';

/** What the owner of a store can do about a feed that fails, where there is anything; the others mend themselves or their publisher has to. */
const REMEDIES: Partial<Record<FailureCode, string>> = {
  'fetch/private-address': 'if you trust it, run update with --allow-network and its network',
  'fetch/refused': 'remove it, or add it again with an http or https address',
  'fetch/not-found': 'look for its new address on the site: "throughline add SITE", then remove this one',
  'fetch/blocked': 'the site refuses programs; tell it who you are with --contact, or ask the publisher',
  'fetch/rate-limited': 'nothing: the site is left alone for as long as it asked',
  'fetch/server-error': 'nothing yet: it is tried again by itself',
  'fetch/timeout': 'nothing yet: it is tried again by itself',
  'fetch/failed': 'check that the address is still right; it is tried again by itself',
  'fetch/bad-answer': 'nothing yet: it is tried again by itself',
  'fetch/redirects': 'look for its new address on the site',
  'fetch/tls': 'the publisher has to renew the certificate; it is tried again by itself',
  'fetch/too-large': 'look for a smaller feed of the same site',
  'parse/not-a-feed':
    'the address gives something else now: "throughline add SITE" finds the feed, then remove this one',
  'parse/damaged': 'tell the publisher; the bytes around the fault are below',
  'input/empty': 'the publisher sends nothing; it is tried again by itself',
  'input/binary': 'the address gives no text; check it',
};

/** One sentence on what to do about a failing feed, or undefined where nothing is known. */
export const remedyFor = (code: FailureCode): string | undefined => REMEDIES[code];
