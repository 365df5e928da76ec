import { sha256 } from '../../lib/hash.ts';
import { withoutTracking } from './tracking.ts';

/** What an entry's id is made of; `date` is the text of its date as the feed writes it. */
export interface IdParts {
  readonly guid: string | undefined;
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly date: string | undefined;
  readonly content: string | undefined;
}

/**
 * The id of an entry, by which it is known across fetches of its feed. DO NOT CHANGE the recipe: stores hold these ids, entry-id.test.ts holds golden values.
 *
 * 1. What the feed calls it (guid, id, rdf:about, loc), if that says anything ("0" and "null" do not); of an address, tracking parameters are left out.
 * 2. Else its address, without tracking parameters.
 * 3. Else "hash:" and 32 hexadecimal digits of the SHA-256 over title and date as written; over the content where there is neither.
 *
 * So an entry keeps its id when title, text or date change, as long as the feed gives it a name or an address. Entries of one document that share an
 * id although they are different ones are told apart by {@link tellApart}.
 */
export function entryId({ guid, url, title, date, content }: IdParts): string {
  const name = guid === undefined || SAYS_NOTHING.test(guid) ? undefined : guid;
  const id = name ?? url;
  if (id !== undefined) return withoutTracking(id);
  const told = title === undefined && date === undefined ? ['', '', content ?? ''] : [title ?? '', date ?? ''];
  return `hash:${sha256(`entry\n${told.join('\n')}`).slice(0, 32)}`;
}

const SAYS_NOTHING = /^(?:[^\p{L}\p{N}]*|0+|-1|null|none|undefined|n\/a|guid|https?:\/{0,2})$/iu;

/**
 * Entries of one document with ids of their own: where several share one but have different addresses (else titles), the id of each is completed by that of its
 * address (else title), "guid address". Entries that are the same in both are one that the feed repeats: the first stays.
 */
export function tellApart<T extends { readonly id: string; readonly url?: string; readonly title?: string }>(
  entries: readonly T[],
): T[] {
  const groups = Map.groupBy(entries, entry => entry.id);
  if (groups.size === entries.length) return [...entries];
  const shared = new Set([...groups].flatMap(([id, group]) => (new Set(group.map(markOf)).size > 1 ? id : [])));
  const seen = new Set<string>();
  return entries.flatMap(entry => {
    const id = shared.has(entry.id) ? `${entry.id} ${markOf(entry)}` : entry.id;
    if (seen.has(id)) return [];
    seen.add(id);
    return [{ ...entry, id }];
  });
}

const markOf = ({ url, title }: { readonly url?: string; readonly title?: string }): string =>
  url === undefined ? sha256(title ?? '').slice(0, 16) : withoutTracking(url);
