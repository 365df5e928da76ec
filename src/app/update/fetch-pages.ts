import { choosePages } from '../../fetch/schedule/choose-pages.ts';
import type { FollowedFeed } from '../../model/followed-feed.ts';
import type { KeptEntry } from '../../model/kept-entry.ts';
import { findCurrent } from '../../store/articles.ts';
import { listDuePages } from '../../store/due-pages.ts';
import { keepEntries } from '../../store/entries.ts';
import { findFeed } from '../../store/feeds.ts';
import { addToLedger } from '../../store/ledger.ts';
import { askForPage } from './ask-page.ts';
import { type Desk, dayNow, isoNow } from './desk.ts';
import { isFullText } from './judge-full-text.ts';
import type { Current } from './read-page.ts';
import { takePage } from './take-page.ts';

/**
 * One round of the due pages of a feed, one after the other: comparing the first with their entries may show that the others are not needed. Gives whether some are left for a later round, which the
 * ledger counts as capped.
 */
export async function fetchPagesOf(desk: Desk, feed: number): Promise<boolean> {
  const due = await listDuePages(desk.store, { now: isoNow(desk), feed });
  const chosen = choosePages(due);
  for (const entry of chosen) {
    if (desk.signal.aborted) return false;
    const now = await findFeed(desk.store, feed);
    if (now === undefined) return false;
    const current = entry.article === undefined ? undefined : await findCurrent(desk.store, entry.article);
    if (isNeededNoMore(now, entry, current)) await keepUnneeded(desk, entry);
    else await fetchPage(desk, now, { entry, current });
  }
  const isCapped = due.length > chosen.length;
  if (isCapped) await desk.writer.write(store => addToLedger(store, feed, { day: dayNow(desk), capped: 1 }));
  return isCapped;
}

function isNeededNoMore(feed: FollowedFeed, entry: KeptEntry, current: Current | undefined): boolean {
  if (feed.fullText === 'never' || (entry.page === 'done' && feed.recheck === 'never')) return true;
  return feed.fullText === 'auto' && entry.isContent === true && current !== undefined && isFullText(feed.comparison);
}

/** A page that was read stays read, whatever is wanted from now on. */
const keepUnneeded = (desk: Desk, { pageAt: _, ...entry }: KeptEntry): Promise<void> =>
  desk.writer.write(store => keepEntries(store, [entry.page === 'done' ? entry : { ...entry, page: 'unneeded' }]));

async function fetchPage(
  desk: Desk,
  { userAgent, recheck }: FollowedFeed,
  { entry, current }: { readonly entry: KeptEntry; readonly current: Current | undefined },
): Promise<void> {
  const turn = await askForPage(desk, {
    url: entry.url ?? '',
    kind: 'page',
    ...(userAgent !== undefined && { userAgent }),
    ...(entry.page === 'done' && entry.validators && { validators: entry.validators }),
  });
  if (turn.kind === 'aborted' || desk.signal.aborted) return;
  if (turn.kind === 'later') {
    const pageAt = new Date(turn.until).toISOString();
    await desk.writer.write(store => keepEntries(store, [{ ...entry, pageAt }]));
    return;
  }
  await takePage(desk, { entry, current, isRechecked: recheck === 'auto' }, turn.answer);
}
