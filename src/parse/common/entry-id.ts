import { sha256 } from '../../lib/hash.ts';

/**
 * The id of an entry: what the feed calls it (guid, id), else its address, else a hash of its title, date and content. DO NOT CHANGE: entries are known by
 * it across fetches.
 */
export function entryId(entry: {
  readonly guid: string | undefined;
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly content: string | undefined;
  readonly published: string | undefined;
}): string {
  const { guid, url, title = '', content = '', published = '' } = entry;
  return guid ?? url ?? `hash:${sha256(`entry\n${title}\n${published}\n${content}`).slice(0, 32)}`;
}
