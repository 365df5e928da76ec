import { chooseParts } from '../../fetch/schedule/choose-parts.ts';
import type { Document } from '../../model/document.ts';
import type { Entry, ParsedFeed } from '../../model/feed.ts';
import type { FollowedFeed, PartsRead } from '../../model/followed-feed.ts';
import { parseDocument } from '../../parse/parse-document.ts';
import { type Desk, isoNow } from './desk.ts';

/** A feed with the entries of its parts, and which of these were read when; without parts, as it is. */
export interface PartsReading {
  readonly parsed: ParsedFeed;
  readonly partsRead?: PartsRead;
  readonly partsWaiting?: number;
}

/** The entries of a site map index, from those of its parts whose turn it is; any other feed as it is. Parts that cannot be had are asked again at a later poll. */
export async function readParts(desk: Desk, feed: FollowedFeed, parsed: ParsedFeed): Promise<PartsReading> {
  const { parts = [] } = parsed.feed;
  if (parts.length === 0) return { parsed };
  const { chosen, waiting, read } = chooseParts(parts, feed.partsRead);
  const entries: Entry[] = [...parsed.entries];
  const partsRead: Record<string, PartsRead[string]> = { ...read };
  for (const { url } of chosen) {
    if (desk.signal.aborted) break;
    const document = await askForPart(desk, url);
    const part = document && parseDocument(document);
    if (part?.ok) entries.push(...part.value.entries);
    partsRead[url] = { at: isoNow(desk), ...(!part?.ok && { isFailed: true }) };
  }
  return { parsed: { ...parsed, entries }, partsRead, partsWaiting: waiting };
}

async function askForPart(desk: Desk, url: string): Promise<Document | undefined> {
  const ruling = await desk.askRobots(url);
  if (ruling.kind !== 'allowed') return undefined;
  const turn = await desk.queue.run(url, () => desk.fetch({ url, kind: 'feed' }), {
    signal: desk.signal,
    ...(ruling.delayMs !== undefined && { delayMs: ruling.delayMs }),
  });
  return turn.kind === 'done' && turn.value.kind === 'document' ? turn.value.document : undefined;
}
