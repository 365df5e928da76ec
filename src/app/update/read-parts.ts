import type { Entry, ParsedFeed } from '../../model/feed.ts';
import { parseDocument } from '../../parse/parse-document.ts';
import type { Desk } from './desk.ts';

/** Sitemaps of an index that are read at one poll, the newest first. Indexes of archives list thousands; news is in the newest. */
export const MAX_PARTS = 5;

/** The entries of a sitemap index, from its newest parts; any other feed as it is. Parts that cannot be had are left out. */
export async function readParts(desk: Desk, parsed: ParsedFeed): Promise<{ parsed: ParsedFeed; isCapped: boolean }> {
  const { parts = [] } = parsed.feed;
  if (parts.length === 0) return { parsed, isCapped: false };
  const newest = parts.toSorted((a, b) => (Date.parse(b.updated ?? '') || 0) - (Date.parse(a.updated ?? '') || 0));
  const entries: Entry[] = [...parsed.entries];
  for (const { url } of newest.slice(0, MAX_PARTS)) {
    if (desk.signal.aborted) break;
    const turn = await desk.queue.run(url, () => desk.fetch({ url, kind: 'feed' }), { signal: desk.signal });
    const document = turn.kind === 'done' && turn.value.kind === 'document' ? turn.value.document : undefined;
    const read = document && parseDocument(document);
    if (read?.ok) entries.push(...read.value.entries);
  }
  return { parsed: { feed: parsed.feed, entries }, isCapped: parts.length > MAX_PARTS };
}
