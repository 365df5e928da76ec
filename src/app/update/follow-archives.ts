import { parseDocument } from '../../parse/parse-document.ts';
import { findDocument } from '../../store/documents.ts';
import { findFeed } from '../../store/feeds.ts';
import { findLastVersion } from '../../store/versions.ts';
import { type Desk, isoNow } from './desk.ts';
import { keepPoll } from './keep-poll.ts';
import { readEntries } from './read-entries.ts';

/**
 * Reads up to `count` older pages of a feed (RFC 5005: `prev-archive` of archived feeds, `next` of paged ones), as far as there are any. Their entries are kept
 * like those of the feed itself; its schedule learns nothing from them.
 */
export async function followArchives(desk: Desk, id: number, count: number): Promise<void> {
  const feed = await findFeed(desk.store, id);
  const newest = feed && (await findLastVersion(desk.store, feed.url));
  const document = newest && (await findDocument(desk.store, newest));
  if (!feed || !document) return;
  const seen = new Set([feed.url]);
  let next = olderPage(parseDocument(document, { readsPages: true }));
  for (let i = 0; i < count && next !== undefined && !seen.has(next) && !desk.signal.aborted; i++) {
    seen.add(next);
    const url = next;
    const turn = await desk.queue.run(url, () => desk.fetch({ url, kind: 'feed' }), { signal: desk.signal });
    if (turn.kind !== 'done' || turn.value.kind !== 'document' || desk.signal.aborted) return;
    const page = turn.value.document;
    const parsed = parseDocument(page, { readsPages: true });
    if (!parsed.ok) return desk.tell({ kind: 'failed', source: url, failure: parsed.failure });
    const entries = await readEntries(desk.store, feed, { parsed: parsed.value, document: page, now: isoNow(desk) });
    const poll = {
      feed,
      kind: 'changed',
      now: isoNow(desk),
      isCapped: false,
      address: url,
      document: page,
      entries,
    } as const;
    const kept = await desk.writer.write(store => keepPoll(store, poll));
    desk.tally.entries += kept.entries;
    desk.tally.articles += kept.articles;
    next = olderPage(parsed);
  }
}

function olderPage(parsed: ReturnType<typeof parseDocument>): string | undefined {
  return parsed.ok ? (parsed.value.feed.pages?.previousArchive ?? parsed.value.feed.pages?.next) : undefined;
}
