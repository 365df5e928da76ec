/**
 * The statements that take a store from each version to the next; the place in the list is the version. Released entries are never changed:
 * a store of an older version is brought forward by running the rest.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE documents (
    hash TEXT PRIMARY KEY, source TEXT NOT NULL, url TEXT, content_type TEXT, fetched_at TEXT, bytes BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE articles (
    id TEXT PRIMARY KEY, seq INTEGER NOT NULL UNIQUE, document TEXT NOT NULL REFERENCES documents(hash), json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX articles_by_document ON articles(document);
  CREATE TABLE annotations (
    article TEXT PRIMARY KEY REFERENCES articles(id), language TEXT NOT NULL, json TEXT NOT NULL
  ) STRICT;
  CREATE TABLE assignments (
    article TEXT PRIMARY KEY REFERENCES articles(id), story TEXT NOT NULL, json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX assignments_by_story ON assignments(story);
  CREATE TABLE dossiers (story TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT;
  CREATE TABLE failures (
    source TEXT NOT NULL, code TEXT NOT NULL, message TEXT NOT NULL, PRIMARY KEY (source, code)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  ALTER TABLE documents ADD COLUMN packing TEXT;
  ALTER TABLE articles ADD COLUMN address TEXT;
  ALTER TABLE articles ADD COLUMN origin TEXT NOT NULL DEFAULT 'page';
  ALTER TABLE articles ADD COLUMN witness TEXT;
  ALTER TABLE articles ADD COLUMN item TEXT;
  ALTER TABLE articles ADD COLUMN supersedes TEXT;
  ALTER TABLE articles ADD COLUMN superseded_by TEXT;
  UPDATE articles SET item = id;
  CREATE INDEX articles_by_address ON articles(address) WHERE superseded_by IS NULL;
  CREATE INDEX articles_by_item ON articles(item);
  CREATE INDEX articles_by_successor ON articles(superseded_by) WHERE superseded_by IS NOT NULL;
  CREATE TABLE versions (
    address TEXT NOT NULL, seq INTEGER NOT NULL, hash TEXT NOT NULL REFERENCES documents(hash), fetched_at TEXT NOT NULL,
    etag TEXT, last_modified TEXT, PRIMARY KEY (address, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE feeds (
    id INTEGER PRIMARY KEY, url TEXT NOT NULL UNIQUE, status TEXT NOT NULL, next_at TEXT NOT NULL, folders TEXT NOT NULL,
    full_text TEXT NOT NULL, title TEXT, added_at TEXT NOT NULL, state TEXT NOT NULL
  ) STRICT;
  CREATE INDEX feeds_by_turn ON feeds(status, next_at);
  CREATE TABLE entries (
    feed INTEGER NOT NULL, id TEXT NOT NULL, url TEXT, hash TEXT NOT NULL, first_seen TEXT NOT NULL, last_seen TEXT NOT NULL,
    article TEXT, is_content INTEGER NOT NULL, page TEXT NOT NULL, page_at TEXT, page_times INTEGER NOT NULL DEFAULT 0, page_failure TEXT, PRIMARY KEY (feed, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX entries_by_turn ON entries(page_at) WHERE page_at IS NOT NULL;
  CREATE TABLE ledger (
    day TEXT NOT NULL, feed INTEGER NOT NULL, tried INTEGER NOT NULL, changed INTEGER NOT NULL, unchanged INTEGER NOT NULL,
    empty INTEGER NOT NULL, failed INTEGER NOT NULL, capped INTEGER NOT NULL, entries INTEGER NOT NULL, PRIMARY KEY (day, feed)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE sites (site TEXT PRIMARY KEY, held_until TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE robots (origin TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE subscriptions (token TEXT PRIMARY KEY, feed INTEGER NOT NULL, next_at TEXT, json TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX subscriptions_by_feed ON subscriptions(feed);
  CREATE TABLE mailboxes (token TEXT PRIMARY KEY, added_at TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
  `
  ALTER TABLE feeds ADD COLUMN recheck TEXT NOT NULL DEFAULT 'auto';
  ALTER TABLE entries ADD COLUMN published TEXT;
  ALTER TABLE entries ADD COLUMN page_validators TEXT;
  ALTER TABLE entries ADD COLUMN page_rechecks INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE entries ADD COLUMN page_changed_at TEXT;
  CREATE INDEX versions_by_hash ON versions(hash);
  ALTER TABLE ledger ADD COLUMN pages INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE ledger ADD COLUMN rechecked INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE ledger ADD COLUMN revised INTEGER NOT NULL DEFAULT 0;
  `,
];

/** "Thrl" as a big-endian number: SQLite's application_id, which tells a store from other SQLite files. */
export const APPLICATION_ID = 0x5468726c;
