import type { FaultPlace } from './failures.ts';

/** What a feed says of itself. Absent: the feed did not say. Instants are ISO 8601 in UTC, addresses absolute. */
export interface Feed {
  readonly format: 'rss' | 'atom' | 'rdf' | 'json' | 'cdf' | 'h-feed' | 'sitemap' | 'sitemap-index';
  readonly title?: string;
  readonly description?: string;
  readonly link?: string;
  readonly language?: string;
  readonly updated?: string;
  /** The address that it gives itself (`rel=self`). */
  readonly self?: string;
  /** WebSub hubs that push it. */
  readonly hubs?: readonly string[];
  /** What it asks of those who poll it. */
  readonly polling?: Polling;
  /** Its neighbours, where it is one page of several (RFC 5005). */
  readonly pages?: { readonly next?: string; readonly previousArchive?: string; readonly current?: string };
  /** Sitemaps that an index lists, in its order. */
  readonly parts?: readonly { readonly url: string; readonly updated?: string }[];
}

/** When a feed asks to be polled, or not. Hours and days (0 = Sunday) are UTC. */
export interface Polling {
  readonly ttlMs?: number;
  readonly skipHours?: readonly number[];
  readonly skipDays?: readonly number[];
}

export interface Enclosure {
  readonly url: string;
  readonly type?: string;
  readonly length?: number;
}

/** An item as its feed gives it, not yet trusted. Titles are plain text; `summary` and `content` are sanitised HTML. */
export interface Entry {
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  readonly summary?: string;
  readonly content?: string;
  readonly authors?: readonly string[];
  readonly published?: string;
  readonly updated?: string;
  readonly categories?: readonly string[];
  readonly language?: string;
  readonly enclosures?: readonly Enclosure[];
  readonly source?: { readonly title?: string; readonly url?: string };
  /** Where it happened. */
  readonly location?: EntryLocation;
  /** Addresses of what it answers: http(s), absolute. */
  readonly inReplyTo?: readonly string[];
  /** Comments when the feed was written. */
  readonly commentCount?: number;
  /** The picture that stands for it: http(s), absolute. */
  readonly image?: string;
}

/** A point in degrees of WGS 84: latitude from -90 to 90, longitude from -180 to 180. */
export interface EntryLocation {
  readonly latitude: number;
  readonly longitude: number;
  readonly name?: string;
}

/** A feed document as read: the feed and its entries in document order. */
export interface ParsedFeed {
  readonly feed: Feed;
  readonly entries: readonly Entry[];
  /** What had to be mended to read it; absent where the document is sound. */
  readonly damage?: FeedDamage;
}

/** The first fault of a feed that was read in spite of it. */
export interface FeedDamage {
  readonly kind: DamageKind;
  readonly at: FaultPlace;
}

/**
 * 'text-before': something stands before the feed; 'encoding': bytes that do not fit the encoding; 'control-character': one that XML forbids; 'reference': a bare "&" or a
 * name that XML does not know; 'unclosed-element': an end tag is missing; 'undeclared-prefix': a namespace is; 'too-deep': more nesting or elements than
 * are read; 'syntax': JSON that breaks its rules; 'cut-off': the end is missing.
 */
export type DamageKind =
  | 'text-before'
  | 'encoding'
  | 'control-character'
  | 'reference'
  | 'unclosed-element'
  | 'undeclared-prefix'
  | 'too-deep'
  | 'syntax'
  | 'cut-off';

/** A feed as an OPML subscription list names it; addresses as written, not yet made absolute. */
export interface OpmlFeed {
  readonly url: string;
  readonly title?: string;
  /** The page it belongs to. */
  readonly site?: string;
  /** Folders from the outermost in. */
  readonly folders: readonly string[];
}
