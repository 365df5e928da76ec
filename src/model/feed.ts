/** What a feed says of itself. Absent: the feed did not say. Instants are ISO 8601 in UTC, addresses absolute. */
export interface Feed {
  readonly format: 'rss' | 'atom' | 'rdf' | 'json' | 'sitemap' | 'opml';
  readonly title?: string;
  readonly description?: string;
  readonly link?: string;
  readonly language?: string;
  readonly updated?: string;
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
