import type { Generated } from 'kysely';

/** The rows of the store, one interface a table. JSON columns hold model values; the functions of the table files cross that border. */
export interface Schema {
  documents: DocumentRow;
  articles: ArticleRow;
  annotations: AnnotationRow;
  assignments: AssignmentRow;
  dossiers: DossierRow;
  failures: FailureRow;
  versions: VersionRow;
  feeds: FeedRow;
  entries: EntryRow;
  ledger: LedgerRow;
  sites: SiteRow;
  robots: RobotsRow;
  subscriptions: SubscriptionRow;
  mailboxes: MailboxRow;
}

export interface DocumentRow {
  /** SHA-256 of the bytes. */
  readonly hash: string;
  /** The path or address that the bytes came from. */
  readonly source: string;
  readonly url: string | null;
  readonly content_type: string | null;
  readonly fetched_at: string | null;
  readonly bytes: Uint8Array;
  /** 'zstd', or null where the bytes stand as they are. */
  readonly packing: string | null;
}

export interface ArticleRow {
  readonly id: string;
  /** Place in the order of arrival, from 1: stories are found again by replaying it. */
  readonly seq: number;
  readonly document: string;
  readonly json: string;
  /** What tells two versions of one item from two items; null: nothing does. */
  readonly address: string | null;
  /** 'page', 'content' or 'summary': how much of the item its text can be. */
  readonly origin: string;
  /** The feed or document address that the text came by. */
  readonly witness: string | null;
  /** The id of the item's first version; all versions of an item share it. */
  readonly item: string | null;
  readonly supersedes: string | null;
  /** Null: the current version. */
  readonly superseded_by: string | null;
}

export interface AnnotationRow {
  readonly article: string;
  readonly language: string;
  readonly json: string;
}

export interface AssignmentRow {
  readonly article: string;
  readonly story: string;
  readonly json: string;
}

export interface DossierRow {
  readonly story: string;
  readonly json: string;
}

export interface FailureRow {
  readonly source: string;
  readonly code: string;
  readonly message: string;
}

export interface VersionRow {
  readonly address: string;
  /** Place among the versions of the address, from 1. */
  readonly seq: number;
  readonly hash: string;
  readonly fetched_at: string;
  readonly etag: string | null;
  readonly last_modified: string | null;
}

export interface FeedRow {
  readonly id: Generated<number>;
  readonly url: string;
  readonly status: string;
  readonly next_at: string;
  /** A JSON list, from the outermost in. */
  readonly folders: string;
  readonly full_text: string;
  /** 'auto' or 'never'. */
  readonly recheck: Generated<string>;
  /** What its owner calls it. */
  readonly title: string | null;
  readonly added_at: string;
  /** What polling it has taught, as JSON. */
  readonly state: string;
}

export interface EntryRow {
  readonly feed: number;
  readonly id: string;
  readonly url: string | null;
  readonly hash: string;
  readonly first_seen: string;
  readonly last_seen: string;
  /** The item (first version) that it became. */
  readonly article: string | null;
  /** 1 or 0. */
  readonly is_content: number;
  /** 'due', 'done', 'failed' or 'unneeded': the fetch of the page behind it. */
  readonly page: string;
  /** When the page is to be fetched; null: not at all. */
  readonly page_at: string | null;
  readonly page_times: Generated<number>;
  readonly page_failure: string | null;
  readonly published: string | null;
  /** As JSON. */
  readonly page_validators: string | null;
  readonly page_rechecks: Generated<number>;
  readonly page_changed_at: string | null;
}

export interface LedgerRow {
  readonly day: string;
  readonly feed: number;
  readonly tried: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly empty: number;
  readonly failed: number;
  readonly capped: number;
  readonly entries: number;
  readonly pages: Generated<number>;
  readonly rechecked: Generated<number>;
  readonly revised: Generated<number>;
}

export interface SiteRow {
  readonly site: string;
  readonly held_until: string;
}

export interface RobotsRow {
  readonly origin: string;
  readonly json: string;
}

export interface SubscriptionRow {
  /** The last segment of the callback's path. */
  readonly token: string;
  readonly feed: number;
  readonly next_at: string | null;
  readonly json: string;
}

export interface MailboxRow {
  /** The last segment of the address that mail is posted to. */
  readonly token: string;
  readonly added_at: string;
}
