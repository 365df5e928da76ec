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
];

/** "Thrl" as a big-endian number: SQLite's application_id, which tells a store from other SQLite files. */
export const APPLICATION_ID = 0x5468726c;
