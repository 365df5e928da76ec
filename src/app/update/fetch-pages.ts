import type { Article } from '../../model/article.ts';
import { type Failure, FailureError, failure } from '../../model/failures.ts';
import type { FetchAnswer, FetchRequest } from '../../model/fetch-answer.ts';
import type { FollowedFeed } from '../../model/followed-feed.ts';
import type { KeptEntry } from '../../model/kept-entry.ts';
import { placeArticles } from '../../store/article-versions.ts';
import { findAddresses, findCurrent } from '../../store/articles.ts';
import { keepDocument } from '../../store/documents.ts';
import { keepEntries, listDuePages } from '../../store/entries.ts';
import { findFeed, keepComparison } from '../../store/feeds.ts';
import { addVersion } from '../../store/versions.ts';
import { type Desk, isoNow } from './desk.ts';
import { holdBackFor } from './hold-back.ts';
import { isFullText } from './judge-full-text.ts';
import { addressOfEntry, type PageReading, readPage } from './read-page.ts';

/** Waits before a page is asked for again, by failures in a row; after the last it is left. A publisher's trouble rarely lasts longer, and then the entry's own text has to do. */
const RETRY_AFTER_MS = [15, 60, 360, 1440].map(minutes => minutes * 60_000);

/** The due pages of a feed, one after the other: comparing the first with their entries may show that the others are not needed. */
export async function fetchPagesOf(desk: Desk, feed: number): Promise<void> {
  for (const entry of await listDuePages(desk.store, { now: isoNow(desk), feed })) {
    if (desk.signal.aborted) return;
    const now = await findFeed(desk.store, feed);
    if (now === undefined) return;
    if (isNeededNoMore(now, entry, await currentOf(desk, entry))) await keepUnneeded(desk, entry);
    else await fetchPage(desk, now, entry);
  }
}

const currentOf = async (desk: Desk, entry: KeptEntry): Promise<Article | undefined> =>
  entry.article === undefined ? undefined : findCurrent(desk.store, entry.article);

function isNeededNoMore(feed: FollowedFeed, entry: KeptEntry, current: Article | undefined): boolean {
  if (feed.fullText === 'never') return true;
  return feed.fullText === 'auto' && entry.isContent === true && current !== undefined && isFullText(feed.comparison);
}

const keepUnneeded = (desk: Desk, { pageAt: _, ...entry }: KeptEntry): Promise<void> =>
  desk.writer.write(store => keepEntries(store, [{ ...entry, page: 'unneeded' }]));

async function fetchPage(desk: Desk, feed: FollowedFeed, entry: KeptEntry): Promise<void> {
  const url = entry.url ?? '';
  const ruling = await desk.askRobots(url);
  if (ruling.kind === 'aborted') return;
  if (ruling.kind === 'later') return keepLater(desk, entry, ruling.until);
  if (ruling.kind === 'refused') return keepFailed(desk, entry, { failure: ruling.failure });
  const turn = await desk.queue.run(url, () => askFor(desk, { url, kind: 'page', ...agentOf(feed) }), {
    signal: desk.signal,
    ...(ruling.delayMs !== undefined && { delayMs: ruling.delayMs }),
  });
  if (turn.kind === 'held') return keepLater(desk, entry, turn.until);
  if (turn.kind === 'aborted' || desk.signal.aborted) return;
  await takePage(desk, entry, turn.value);
}

async function askFor(desk: Desk, request: FetchRequest): Promise<FetchAnswer> {
  const answer = await desk.fetch(request);
  if (answer.kind === 'failed' && !desk.signal.aborted) await holdBackFor(desk, answer);
  return answer;
}

const agentOf = ({ userAgent }: FollowedFeed) => (userAgent === undefined ? {} : { userAgent });

async function takePage(desk: Desk, entry: KeptEntry, answer: FetchAnswer): Promise<void> {
  if (answer.kind === 'failed') return keepFailed(desk, entry, answer);
  if (answer.kind !== 'document') {
    return keepFailed(desk, entry, {
      failure: failure('fetch/not-found', `(${answer.url}: HTTP status ${answer.status})`),
    });
  }
  const { document } = answer;
  const current = await currentOf(desk, entry);
  const known =
    entry.article === undefined ? undefined : (await findAddresses(desk.store, [entry.article])).get(entry.article);
  const reading = readSafely(
    () => readPage(document, entry, { address: known ?? addressOfEntry(entry), current }),
    answer.url,
  );
  if (desk.signal.aborted) return;
  const placement = await desk.writer.write(async store => {
    await keepDocument(store, document, answer.url);
    await addVersion(store, entry.url ?? answer.url, { document, now: isoNow(desk), validators: answer.validators });
    const placed = await placeArticles(store, reading.placed);
    const article = reading.placed[0]?.article.id ?? entry.article;
    await keepEntries(store, [outcomeOf(desk, { ...entry, ...(article && { article }) }, reading.failure)]);
    if (reading.isEntryFull !== undefined && entry.isContent)
      await keepComparison(store, entry.feed, reading.isEntryFull);
    return placed;
  });
  desk.tally[reading.failure ? 'pagesFailed' : 'pages']++;
  desk.tally.articles += placement.added.length;
  desk.tally.revised += placement.revised.length;
  if (reading.failure) desk.tell({ kind: 'failed', source: answer.url, failure: reading.failure });
}

/** A mistake of ours on one page is that page's failure. */
function readSafely(read: () => PageReading, url: string): PageReading {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof FailureError) return { placed: [], failure: cause.failure };
    return { placed: [], failure: failure('internal/unexpected', `(${url}: ${(cause as Error).message})`, { cause }) };
  }
}

async function keepFailed(
  desk: Desk,
  entry: KeptEntry,
  { failure: failed }: { readonly failure: Failure },
): Promise<void> {
  if (desk.signal.aborted) return;
  desk.tally.pagesFailed++;
  desk.tell({ kind: 'failed', source: entry.url ?? entry.id, failure: failed });
  await desk.writer.write(store => keepEntries(store, [outcomeOf(desk, entry, failed)]));
}

const keepLater = (desk: Desk, entry: KeptEntry, until: number): Promise<void> =>
  desk.writer.write(store => keepEntries(store, [{ ...entry, pageAt: new Date(until).toISOString() }]));

/** The entry after its page was asked for: done, failed for good, or to be tried again. What a page does not hold today it will not hold tomorrow. */
function outcomeOf(
  desk: Desk,
  { pageAt: _, pageFailure: __, ...entry }: KeptEntry,
  failed: Failure | undefined,
): KeptEntry {
  if (failed === undefined) return { ...entry, page: 'done', pageTimes: 0 };
  const waitMs = failed.retryable ? RETRY_AFTER_MS[entry.pageTimes] : undefined;
  const again = waitMs === undefined ? {} : { pageAt: new Date(desk.now() + waitMs).toISOString() };
  const { cause: ___, ...pageFailure } = failed;
  return { ...entry, page: 'failed', pageTimes: entry.pageTimes + 1, pageFailure, ...again };
}
