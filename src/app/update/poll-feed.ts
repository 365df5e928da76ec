import { planNextPoll } from '../../fetch/schedule/plan-next-poll.ts';
import { planRequest } from '../../fetch/schedule/plan-request.ts';
import { isPushing } from '../../fetch/websub/request-subscription.ts';
import { decodeText } from '../../lib/decode.ts';
import type { Document } from '../../model/document.ts';
import { type Failure, FailureError, failure } from '../../model/failures.ts';
import type { ParsedFeed } from '../../model/feed.ts';
import type { FetchAnswer } from '../../model/fetch-answer.ts';
import type { FollowedFeed, PartsRead } from '../../model/followed-feed.ts';
import { parseDocument } from '../../parse/parse-document.ts';
import { listSubscriptionsOf } from '../../store/subscriptions.ts';
import { type Desk, isoNow } from './desk.ts';
import { holdBackFor } from './hold-back.ts';
import { type FinishedPoll, keepPoll, putOffPoll } from './keep-poll.ts';
import { readEntries } from './read-entries.ts';
import { readParts } from './read-parts.ts';
import { offerSubscription } from './subscribe.ts';

/**
 * Asks for a feed once and keeps what came of it: new entries as articles, or its trouble as its state. Never rejects for what is wrong with
 * the feed. Gives false where it was not asked: its site rests, or the update ends.
 */
export async function pollFeed(desk: Desk, feed: FollowedFeed): Promise<boolean> {
  const turn = await desk.queue.run(feed.url, () => askFor(desk, feed), { signal: desk.signal });
  if (turn.kind === 'held') {
    desk.tally.held++;
    await desk.writer.write(store => putOffPoll(store, feed, { until: turn.until, now: desk.now() }));
  }
  if (turn.kind !== 'done' || desk.signal.aborted) return false;
  desk.tally.feeds++;
  await takeAnswer(desk, feed, turn.value);
  return true;
}

/** Asks for a feed. A site that wants rest is held back while its turn still lasts, or the next of its feeds would be asked before that is known. */
async function askFor(desk: Desk, feed: FollowedFeed): Promise<FetchAnswer> {
  const answer = await desk.fetch(planRequest({ state: feed, now: desk.now(), random: desk.random }));
  if (answer.kind === 'failed' && !desk.signal.aborted) await holdBackFor(desk, answer);
  return answer;
}

/** Keeps what an answer brings, whoever asked for it: a poll, or a hub that pushes. */
export async function takeAnswer(desk: Desk, feed: FollowedFeed, answer: FetchAnswer): Promise<void> {
  const poll = await finishPoll(desk, feed, answer).catch((cause: unknown) => mistakeOf(desk, feed, { answer, cause }));
  if (desk.signal.aborted) return;
  const outcome = await desk.writer
    .write(store => keepPoll(store, poll))
    .catch(async (cause: unknown) => {
      if (cause instanceof FailureError) throw cause;
      const mistaken = await mistakeOf(desk, feed, { answer, cause });
      return desk.writer.write(store => keepPoll(store, mistaken));
    });
  const { tally } = desk;
  tally[outcome.kind]++;
  tally.entries += outcome.entries;
  tally.articles += outcome.articles;
  tally.revised += outcome.revised;
  await offerSubscription(desk, poll.feed, { answer, about: poll.about });
  if (outcome.entries > 0) desk.tell({ kind: 'news', source: feed.title ?? feed.url, entries: outcome.entries });
  if (poll.failure) desk.tell({ kind: 'failed', source: feed.url, failure: poll.failure });
}

async function finishPoll(desk: Desk, feed: FollowedFeed, answer: FetchAnswer): Promise<FinishedPoll> {
  if (answer.kind !== 'document') return planned(desk, feed, { answer });
  const { document } = answer;
  const parsed = parseDocument(document, { readsPages: true });
  if (!parsed.ok) return planned(desk, feed, { answer, failure: withPlace(parsed.failure, document) });
  return planned(desk, feed, { answer, document, ...(await readParts(desk, feed, parsed.value)) });
}

interface Answered {
  readonly answer: FetchAnswer;
  readonly failure?: Failure;
  readonly document?: Document;
  readonly parsed?: ParsedFeed;
  readonly partsRead?: PartsRead;
  readonly partsWaiting?: number;
}

async function planned(desk: Desk, feed: FollowedFeed, answered: Answered): Promise<FinishedPoll> {
  const { answer, document, parsed, partsRead, partsWaiting = 0 } = answered;
  const entries = parsed && document && (await readEntries(desk.store, feed, { parsed, document, now: isoNow(desk) }));
  const failed = answered.failure ?? (answer.kind === 'failed' ? answer.failure : undefined);
  const { damage: damageBefore, ...state } = feed;
  const damage = parsed ? parsed.damage : damageBefore;
  const isPushed = (await listSubscriptionsOf(desk.store, feed.id)).some(one => isPushing(one, desk.now()));
  const plan = planNextPoll({
    state,
    answer,
    ...(parsed && entries && { brought: broughtBy(parsed, entries.newCount) }),
    ...(failed && { failure: failed }),
    isPushed,
    isTaken: url => desk.taken.has(url),
    now: desk.now(),
    random: desk.random,
  });
  // Nothing is awaited since it was asked whether the address is taken: of two feeds that are sent to one, the second stays where it is.
  desk.taken.add(plan.state.url);
  const { id, fullText, recheck, comparison } = feed;
  return {
    feed: {
      ...plan.state,
      id,
      fullText,
      recheck,
      comparison,
      reasons: plan.reasons,
      ...(partsRead && { partsRead, partsWaiting }),
      // An index says nothing of its parts: one that is unchanged must be read all the same.
      ...(parsed?.feed.parts && { validators: {} }),
      ...(damage && { damage }),
    },
    kind:
      answer.kind === 'gone'
        ? 'gone'
        : failed
          ? 'failed'
          : entries && entries.fresh.length > 0
            ? 'changed'
            : 'unchanged',
    now: isoNow(desk),
    isCapped: partsWaiting > 0,
    ...(entries && document && { entries, document }),
    ...(parsed && { about: parsed.feed, isEmpty: parsed.entries.length === 0 }),
    ...(failed && { failure: failed }),
  };
}

/** Characters shown of what came in the place of a feed. */
const SHOWN_CHARS = 60;

/** A failure that shows where: for what is no feed at all, how it begins. */
function withPlace(failed: Failure, { bytes, contentType }: Document): Failure {
  if (failed.at || bytes.length === 0) return failed;
  const after = decodeText(bytes.subarray(0, 1024), contentType)
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, '\u00b7')
    .slice(0, SHOWN_CHARS);
  return { ...failed, at: { offset: 0, before: '', after } };
}

const broughtBy = ({ feed, entries }: ParsedFeed, newEntries: number) => ({
  entries: entries.length,
  newEntries,
  publishedTimes: entries.flatMap(entry => entry.published ?? entry.updated ?? []),
  ...(feed.polling && { polling: feed.polling }),
});

/** A mistake of ours in one feed must not cost the others: it is the feed's state like any other failure. */
function mistakeOf(
  desk: Desk,
  feed: FollowedFeed,
  { answer, cause }: { answer: FetchAnswer; cause: unknown },
): Promise<FinishedPoll> {
  const failed = failure('internal/unexpected', `(${feed.url}: ${(cause as Error).message})`, { cause });
  const { url, wireBytes } = answer;
  return planned(desk, feed, { answer: { kind: 'failed', url, wireBytes, failure: failed } });
}
