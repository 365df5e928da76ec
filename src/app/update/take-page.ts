import { planRecheck } from '../../fetch/schedule/plan-recheck.ts';
import { type Failure, FailureError, failure } from '../../model/failures.ts';
import type { FetchAnswer, Validators } from '../../model/fetch-answer.ts';
import type { KeptEntry } from '../../model/kept-entry.ts';
import { placeArticles } from '../../store/article-versions.ts';
import { findAddresses } from '../../store/articles.ts';
import { dropUnused, keepDocument } from '../../store/documents.ts';
import { keepEntries } from '../../store/entries.ts';
import { keepComparison } from '../../store/feeds.ts';
import { addToLedger } from '../../store/ledger.ts';
import { addVersion } from '../../store/versions.ts';
import { type Desk, dayNow, isoNow } from './desk.ts';
import { addressOfEntry, type Current, type PageReading, readPage } from './read-page.ts';

/** An entry whose page was asked for. */
export interface AskedEntry {
  readonly entry: KeptEntry;
  /** What is kept of its item. */
  readonly current: Current | undefined;
  /** Whether its feed wants pages to be looked at again. */
  readonly isRechecked: boolean;
}

/** Waits before a page is asked for again, by failures in a row; after the last it is left. A publisher's trouble rarely lasts longer, and then the entry's own text has to do. */
const RETRY_AFTER_MS = [15, 60, 360, 1440].map(minutes => minutes * 60_000);

/** Keeps what asking for the page behind an entry brought: its articles, or that it is as it was, or why it could not be had. */
export async function takePage(desk: Desk, asked: AskedEntry, answer: FetchAnswer): Promise<void> {
  if (answer.kind === 'document') return takeDocument(desk, asked, answer);
  if (answer.kind === 'unchanged') return keepUnchanged(desk, asked, answer.validators);
  const failed =
    answer.kind === 'failed'
      ? answer.failure
      : failure('fetch/not-found', `(${answer.url}: HTTP status ${answer.status})`);
  await (asked.entry.page === 'done' ? keepLost(desk, asked, failed) : keepFailed(desk, asked.entry, failed));
}

async function takeDocument(
  desk: Desk,
  asked: AskedEntry,
  { document, validators, url }: Extract<FetchAnswer, { kind: 'document' }>,
): Promise<void> {
  const { entry, current } = asked;
  const known =
    entry.article === undefined ? undefined : (await findAddresses(desk.store, [entry.article])).get(entry.article);
  const reading = readSafely(
    () => readPage(document, entry, { address: known ?? addressOfEntry(entry), current }),
    url,
  );
  const isAgain = entry.page === 'done';
  if (desk.signal.aborted) return;
  if (isAgain && reading.failure) return keepLost(desk, asked, reading.failure);
  const placement = await desk.writer.write(async store => {
    await keepDocument(store, document, url);
    const placed = await placeArticles(store, reading.placed);
    const isNews = placed.added.length + placed.revised.length > 0;
    // Many pages differ with every answer; what says nothing new would only fill the disk.
    if (isAgain && !isNews) await dropUnused(store, document.id);
    else await addVersion(store, entry.url ?? url, { document, now: isoNow(desk), validators });
    const article = entry.article ?? reading.placed[0]?.article.id;
    const read = {
      ...entry,
      validators,
      ...(article && { article }),
      ...(isAgain && isNews && { changedAt: isoNow(desk) }),
    };
    await keepEntries(store, [
      reading.failure ? failedEntry(desk, entry, reading.failure) : readEntry(desk, asked, read),
    ]);
    // A page in the place of its own teaser is no edit.
    const revised = isAgain || current?.origin === 'page' ? placed.revised.length : 0;
    await addToLedger(store, entry.feed, { ...countOf(desk, asked), revised });
    if (reading.isEntryFull !== undefined && entry.isContent)
      await keepComparison(store, entry.feed, reading.isEntryFull);
    return placed;
  });
  tallyPage(desk, asked, reading.failure);
  desk.tally.articles += placement.added.length;
  desk.tally.revised += placement.revised.length;
  if (isAgain)
    for (const { title, url: at } of placement.revised) desk.tell({ kind: 'edited', source: title ?? at ?? url });
  if (reading.failure) desk.tell({ kind: 'failed', source: url, failure: reading.failure });
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

async function keepUnchanged(desk: Desk, asked: AskedEntry, validators: Validators): Promise<void> {
  const { entry } = asked;
  await desk.writer.write(async store => {
    await keepEntries(store, [
      readEntry(desk, asked, { ...entry, validators: { ...entry.validators, ...validators } }),
    ]);
    await addToLedger(store, entry.feed, countOf(desk, asked));
  });
  tallyPage(desk, asked, undefined);
}

/** A page that was read and cannot be had now: what was read stays. Where it has gone or may not be read, that is remembered; all else may pass, and it is looked at again at its next age. */
async function keepLost(desk: Desk, asked: AskedEntry, failed: Failure): Promise<void> {
  const { pageAt: _, ...entry } = asked.entry;
  const { cause: __, ...pageFailure } = failed;
  const isLost = !failed.retryable && failed.code.startsWith('fetch/');
  const next = isLost ? { ...entry, pageFailure } : readEntry(desk, asked, entry);
  await desk.writer.write(async store => {
    await keepEntries(store, [next]);
    await addToLedger(store, entry.feed, countOf(desk, asked));
  });
  tallyPage(desk, asked, undefined);
  if (isLost) desk.tell({ kind: 'failed', source: entry.url ?? entry.id, failure: failed });
}

async function keepFailed(desk: Desk, entry: KeptEntry, failed: Failure): Promise<void> {
  desk.tally.pagesFailed++;
  desk.tell({ kind: 'failed', source: entry.url ?? entry.id, failure: failed });
  await desk.writer.write(async store => {
    await keepEntries(store, [failedEntry(desk, entry, failed)]);
    await addToLedger(store, entry.feed, { day: dayNow(desk), pages: 1 });
  });
}

const countOf = (desk: Desk, { entry }: AskedEntry) => ({
  day: dayNow(desk),
  ...(entry.page === 'done' ? { rechecked: 1 } : { pages: 1 }),
});

function tallyPage({ tally }: Desk, { entry }: AskedEntry, failed: Failure | undefined): void {
  tally[failed ? 'pagesFailed' : entry.page === 'done' ? 'rechecked' : 'pages']++;
}

/** The entry after its page was read, or looked at once more; with the time of the next look, if there is to be one. */
function readEntry(
  { now, random }: Desk,
  { entry: before, isRechecked }: AskedEntry,
  { pageAt: _, pageFailure: __, ...entry }: KeptEntry,
): KeptEntry {
  const rechecks = (entry.rechecks ?? 0) + (before.page === 'done' ? 1 : 0);
  const at = isRechecked ? planRecheck({ ...entry, rechecks }, { now: now(), random }) : undefined;
  return {
    ...entry,
    page: 'done',
    pageTimes: 0,
    rechecks,
    ...(at !== undefined && { pageAt: new Date(at).toISOString() }),
  };
}

/** The entry after its page failed: to be tried again, or not any more. What a page does not hold today it will not hold tomorrow. */
function failedEntry(
  desk: Desk,
  { pageAt: _, ...entry }: KeptEntry,
  { cause: __, ...pageFailure }: Failure,
): KeptEntry {
  const waitMs = pageFailure.retryable ? RETRY_AFTER_MS[entry.pageTimes] : undefined;
  const again = waitMs === undefined ? {} : { pageAt: new Date(desk.now() + waitMs).toISOString() };
  return { ...entry, page: 'failed', pageTimes: entry.pageTimes + 1, pageFailure, ...again };
}
