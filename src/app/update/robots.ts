import { createRobots } from '../../fetch/robots/create-robots.ts';
import { failure } from '../../model/failures.ts';
import type { Fetch } from '../../model/fetch-answer.ts';
import { findRobots, keepRobots } from '../../store/robots.ts';
import type { Desk } from './desk.ts';
import type { AskRobots } from './ruling.ts';

/** The name that robots.txt files call this program by: as its User-Agent begins (RFC 9309, section 2.2.1). */
const PRODUCT_TOKEN = 'Throughline';

/** Asks robots.txt of each site politely, in a turn of its own, and keeps what it says in the store. */
export function createAskRobots(
  desk: Pick<Desk, 'store' | 'writer' | 'fetch' | 'queue' | 'now' | 'signal'>,
): AskRobots {
  const fetch: Fetch = async request => {
    const turn = await desk.queue.run(request.url, () => desk.fetch(request), { signal: desk.signal });
    // What is not asked must not be kept as unreachable.
    if (turn.kind !== 'done' || desk.signal.aborted) throw new NotAsked(turn.kind === 'held' ? turn.until : undefined);
    return turn.value;
  };
  const robots = createRobots({
    fetch,
    now: desk.now,
    userAgentToken: PRODUCT_TOKEN,
    read: origin => findRobots(desk.store, origin),
    keep: record => desk.writer.write(store => keepRobots(store, record)),
  });
  return async url => {
    try {
      const { isAllowed, rule, retryAt, crawlDelayMs } = await robots.check(url);
      if (isAllowed) return { kind: 'allowed', ...(crawlDelayMs !== undefined && { delayMs: crawlDelayMs }) };
      if (retryAt !== undefined) return { kind: 'later', until: retryAt };
      return { kind: 'refused', failure: failure('fetch/robots', `(${url}${rule ? `: ${rule.trim()}` : ''})`) };
    } catch (error) {
      if (!(error instanceof NotAsked)) throw error;
      return error.until === undefined ? { kind: 'aborted' } : { kind: 'later', until: error.until };
    }
  };
}

class NotAsked extends Error {
  readonly until: number | undefined;
  constructor(until: number | undefined) {
    super('the site was not asked');
    this.until = until;
  }
}
