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
}

/** A feed document as read: the feed and its entries in document order. */
export interface ParsedFeed {
  readonly feed: Feed;
  readonly entries: readonly Entry[];
}
