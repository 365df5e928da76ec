import type { Passage } from '../../model/passage.ts';
import type { Printable } from '../html/printable.ts';

/** One item of a feed: a passage, or a story by its opening. */
export interface FeedItem {
  /** Lasting and unique in the feed: a URN made of ids. */
  readonly id: string;
  /** From the site's root. */
  readonly path: string;
  /** RFC 3339. */
  readonly updated: string;
  /** What kind of item it is, in the interface's words. */
  readonly label?: Printable;
  readonly title?: Passage;
  /** Whose statement it is. */
  readonly name?: Passage;
  readonly passages: readonly Passage[];
}

/** A feed before it is written in a format. */
export interface FeedContent {
  readonly id: string;
  readonly title: Passage | Printable;
  /** From the site's root: the feed's own folder ("" or "stories/x/"). */
  readonly folder: string;
  readonly updated: string;
  readonly items: readonly FeedItem[];
}

/** An RFC 3339 instant of an ISO day or instant; a day alone, or a time without an offset, is taken as UTC. Undefined for anything else. */
export function feedInstant(value: string | undefined): string | undefined {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d)?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(value ?? '');
  if (!match) return undefined;
  const zone = match[4]?.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2') ?? 'Z';
  const instant = `${match[1]}T${match[2] ?? '00:00'}${match[3] ?? ':00'}${zone}`;
  return Number.isNaN(Date.parse(instant)) ? undefined : instant;
}

/** A file of the site as an address: absolute where the site knows its own, else relative to `folder`. */
export function feedAddress(
  path: string,
  { baseUrl, folder }: { baseUrl: string | undefined; folder: string },
): string {
  if (baseUrl !== undefined) return new URL(path, baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`).href;
  if (folder !== '' && path.startsWith(folder)) return path.slice(folder.length);
  return '../'.repeat(folder.split('/').length - 1) + path;
}
