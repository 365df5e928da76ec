// robots.txt (RFC 9309): whether a page may be fetched, how slowly, and where the site keeps its sitemaps. Usage:
//
//   const robots = createRobots({ fetch, now: Date.now, userAgentToken: 'Throughline', read: findRobots, keep: keepRobots });
//   const decision = await robots.check(pageUrl);
//   if (!decision.isAllowed) → failure('fetch/robots', decision.rule)      // decision.retryAt where the site could not be asked
//   else await queue.run(pageUrl, () => fetch(…), { delayMs: decision.crawlDelayMs })
//
// For pages and sitemaps that the program finds by itself; feeds are published to be polled and their owner asked for them by name, so it is not asked
// for feeds. Check again where a page redirected to another origin. Do not check inside a turn of the queue: robots.txt needs a turn of its own.
// `X-Robots-Tag` and `<meta name=robots>` are not heeded: they speak of indexing and of showing in search results, not of reading.
import robotsParser from 'robots-parser';
import { instantOf } from '../../lib/instant.ts';
import type { Fetch, FetchAnswer } from '../../model/fetch-answer.ts';
import type { RobotsRecord } from '../../model/robots-record.ts';
import { MAX_PATH_CHARS, narrowRobots } from './narrow-robots.ts';

/** How long an answer is used before robots.txt is asked for again (RFC 9309, section 2.4: not more than 24 hours). */
export const MAX_AGE_MS = 24 * 3_600_000;

/** After how long a site that could not be asked is asked again. Our choice: within the hour that a short outage lasts. */
export const RETRY_MS = 3_600_000;

/** After this long unreachable, all is allowed again (RFC 9309, section 2.3.1.4: "for example, 30 days"). */
export const MAX_UNREACHABLE_MS = 30 * 86_400_000;

/** The longest Crawl-delay that is obeyed: it is no part of RFC 9309, and a mistaken one would silence a site. Google ignores it; the minute is our choice. */
export const MAX_CRAWL_DELAY_MS = 60_000;

/** Origins whose rules stay read in memory. Our choice. */
const MAX_IN_MEMORY = 500;

export interface RobotsOptions {
  readonly fetch: Fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The program's product token, as its User-Agent begins. */
  readonly userAgentToken: string;
  /** The record kept for an origin, and what keeps one: the cache over restarts. */
  readonly read: (origin: string) => RobotsRecord | undefined | Promise<RobotsRecord | undefined>;
  readonly keep: (record: RobotsRecord) => void | Promise<void>;
}

/** Whether an address may be fetched, and what else its robots.txt says. */
export interface RobotsDecision {
  readonly isAllowed: boolean;
  /** The rule that decided, as in "disallow: /private"; absent where none did. */
  readonly rule?: string;
  /** Set where the site could not be asked, so that nothing is allowed: when to check again (milliseconds since 1970). */
  readonly retryAt?: number;
  /** The pause the site asks for, at most {@link MAX_CRAWL_DELAY_MS}. */
  readonly crawlDelayMs?: number;
  /** Absolute addresses, as listed. */
  readonly sitemaps: readonly string[];
}

export interface Robots {
  /** Never rejects, unless `read` or `keep` does. */
  check(url: string): Promise<RobotsDecision>;
}

interface Known {
  readonly record: RobotsRecord;
  readonly parser: RobotsParser;
  readonly lines: readonly string[];
}

/** {@link Robots} that asks each origin at most once a day, and once at a time. */
export function createRobots(options: RobotsOptions): Robots {
  const memory = new Map<string, Known>();
  const asked = new Map<string, Promise<Known>>();

  const recall = async (origin: string): Promise<Known> => {
    const kept = memory.get(origin)?.record ?? (await options.read(origin));
    if (kept && isFresh(kept, options.now())) return remember(kept);
    const answer = await options.fetch({ url: `${origin}/robots.txt`, kind: 'robots' });
    const record = recordOf({ origin, answer, before: kept, ...options });
    await options.keep(record);
    return remember(record);
  };
  const remember = (record: RobotsRecord): Known => {
    const known = memory.get(record.origin);
    if (known?.record.checkedAt === record.checkedAt) return known;
    if (memory.size >= MAX_IN_MEMORY) memory.clear();
    const fresh = readRecord(record);
    memory.set(record.origin, fresh);
    return fresh;
  };

  return {
    async check(url) {
      const address = URL.parse(url);
      if (!address || !/^https?:$/.test(address.protocol)) return { isAllowed: false, sitemaps: [] };
      const { origin } = address;
      const recalled = asked.get(origin) ?? recall(origin).finally(() => asked.delete(origin));
      asked.set(origin, recalled);
      return decide(await recalled, address, options);
    },
  };
}

interface RobotsParser {
  isAllowed(url: string, agent: string): boolean | undefined;
  getMatchingLineNumber(url: string, agent: string): number;
  getCrawlDelay(agent: string): number | undefined;
  getSitemaps(): string[];
}

/** The package is CommonJS and its types say otherwise. */
const parseRobots = robotsParser as unknown as (url: string, text: string) => RobotsParser;

function readRecord(record: RobotsRecord): Known {
  const text = record.text ?? '';
  return { record, parser: parseRobots(`${record.origin}/robots.txt`, text), lines: text.split('\n') };
}

function isFresh({ kind, checkedAt }: RobotsRecord, now: number): boolean {
  const age = now - (instantOf(checkedAt) ?? 0);
  return age >= 0 && age < (kind === 'unreachable' ? RETRY_MS : MAX_AGE_MS);
}

function recordOf({
  origin,
  answer,
  before,
  now,
  userAgentToken,
}: {
  origin: string;
  answer: FetchAnswer;
  before: RobotsRecord | undefined;
} & Pick<RobotsOptions, 'now' | 'userAgentToken'>): RobotsRecord {
  const checkedAt = new Date(now()).toISOString();
  if (answer.kind === 'document') {
    return { origin, checkedAt, kind: 'rules', text: narrowRobots(answer.document.bytes, userAgentToken) };
  }
  if (isUnavailable(answer)) return { origin, checkedAt, kind: 'none' };
  return {
    origin,
    checkedAt,
    kind: 'unreachable',
    since: before?.since ?? checkedAt,
    ...(before?.text !== undefined && { text: before.text }),
  };
}

/**
 * Whether there is no robots.txt to be had, so that all is allowed: any 4xx (RFC 9309, section 2.3.1.3) but 429, which asks for fewer requests (as Google
 * reads it), and too many redirects (section 2.3.1.2).
 */
function isUnavailable(answer: FetchAnswer): boolean {
  if (answer.kind === 'gone') return true;
  if (answer.kind !== 'failed' || answer.status === 429) return false;
  const { status = 0 } = answer;
  return (status >= 400 && status < 500) || answer.failure.code === 'fetch/redirects';
}

function decide(
  { record, parser, lines }: Known,
  address: URL,
  { now, userAgentToken }: RobotsOptions,
): RobotsDecision {
  const sitemaps = parser.getSitemaps().flatMap(url => URL.parse(url, record.origin)?.href ?? []);
  const delay = parser.getCrawlDelay(userAgentToken) ?? 0;
  const common = { sitemaps, ...(delay > 0 && { crawlDelayMs: Math.min(delay * 1000, MAX_CRAWL_DELAY_MS) }) };
  if (address.pathname === '/robots.txt') return { isAllowed: true, ...common };
  const checkedAt = instantOf(record.checkedAt) ?? now();
  const isUnknown = record.kind === 'unreachable' && record.text === undefined;
  if (isUnknown && now() - (instantOf(record.since) ?? checkedAt) < MAX_UNREACHABLE_MS) {
    return { isAllowed: false, retryAt: checkedAt + RETRY_MS, ...common };
  }
  const path = `${address.pathname}${address.search}`.slice(0, MAX_PATH_CHARS);
  const url = `${record.origin}${path}`;
  const rule = lines[parser.getMatchingLineNumber(url, userAgentToken) - 1];
  return { isAllowed: parser.isAllowed(url, userAgentToken) ?? true, ...(rule && { rule }), ...common };
}
