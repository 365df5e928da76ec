import type { FetchAnswer, FetchRequest } from '../../model/fetch-answer.ts';
import type { Desk } from './desk.ts';
import { holdBackFor } from './hold-back.ts';

/** What came of asking for a page: an answer, which may be that robots.txt says no; a time at which to ask again; or nothing, since the update ends. */
export type PageTurn =
  | { readonly kind: 'answered'; readonly answer: FetchAnswer }
  | { readonly kind: 'later'; readonly until: number }
  | { readonly kind: 'aborted' };

/** Redirects from origin to origin that are followed for a page, such as to https, to "www" and to another host. Within an origin the limit of the client holds. */
const MAX_ORIGINS = 4;

/**
 * Asks for a page in a turn of its site, where the site's robots.txt allows it. A redirect to another origin is followed in a turn of that site, and only where its robots.txt allows it too.
 */
export async function askForPage(desk: Desk, request: FetchRequest): Promise<PageTurn> {
  let asked: FetchRequest = { ...request, staysOnOrigin: true };
  for (let origins = 1; ; origins++) {
    const turn = await askOnce(desk, asked);
    const target = turn.kind === 'answered' ? turn.answer.leadsTo : undefined;
    if (target === undefined || origins >= MAX_ORIGINS) return turn;
    asked = { ...asked, url: target };
  }
}

async function askOnce(desk: Desk, request: FetchRequest): Promise<PageTurn> {
  const { url } = request;
  const ruling = await desk.askRobots(url);
  if (ruling.kind === 'refused')
    return { kind: 'answered', answer: { kind: 'failed', url, wireBytes: 0, failure: ruling.failure } };
  if (ruling.kind !== 'allowed') return ruling;
  const turn = await desk.queue.run(url, () => fetchOrHoldBack(desk, request), {
    signal: desk.signal,
    ...(ruling.delayMs !== undefined && { delayMs: ruling.delayMs }),
  });
  if (turn.kind === 'held') return { kind: 'later', until: turn.until };
  if (turn.kind === 'aborted' || desk.signal.aborted) return { kind: 'aborted' };
  return { kind: 'answered', answer: turn.value };
}

/** A site that wants rest is held back while its turn still lasts. */
async function fetchOrHoldBack(desk: Desk, request: FetchRequest): Promise<FetchAnswer> {
  const answer = await desk.fetch(request);
  if (answer.kind === 'failed' && answer.leadsTo === undefined && !desk.signal.aborted) await holdBackFor(desk, answer);
  return answer;
}
