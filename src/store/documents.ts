import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Document } from '../model/document.ts';
import type { Store } from './open-store.ts';

/** Bytes below which packing saves no page of the file (SQLite's default page: 4096). */
const MIN_PACKED_BYTES = 4096;

/** Keeps a document's bytes under their hash (`document.id`); one that is known already stays as it was first seen. */
export async function keepDocument(store: Store, document: Document, source: string): Promise<void> {
  const known = await store.selectFrom('documents').select('hash').where('hash', '=', document.id).executeTakeFirst();
  if (known) return;
  const isPacked = document.bytes.byteLength >= MIN_PACKED_BYTES;
  await store
    .insertInto('documents')
    .values({
      hash: document.id,
      source,
      url: document.url ?? null,
      content_type: document.contentType ?? null,
      fetched_at: document.fetchedAt ?? null,
      bytes: isPacked ? zstdCompressSync(document.bytes) : document.bytes,
      packing: isPacked ? 'zstd' : null,
    })
    .execute();
}

/** A kept document by its hash, its bytes as they came. */
export async function findDocument(store: Store, hash: string): Promise<Document | undefined> {
  const row = await store.selectFrom('documents').selectAll().where('hash', '=', hash).executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    id: row.hash,
    bytes: row.packing === 'zstd' ? zstdDecompressSync(row.bytes) : row.bytes,
    ...(row.url !== null && { url: row.url }),
    ...(row.content_type !== null && { contentType: row.content_type }),
    ...(row.fetched_at !== null && { fetchedAt: row.fetched_at }),
  };
}

/** Forgets a document that no article and no version refers to. */
export async function dropUnused(store: Store, hash: string): Promise<void> {
  const article = store.selectFrom('articles').select('id').where('document', '=', hash);
  const version = store.selectFrom('versions').select('seq').where('versions.hash', '=', hash);
  await store
    .deleteFrom('documents')
    .where('hash', '=', hash)
    .where(e => e.not(e.or([e.exists(article), e.exists(version)])))
    .execute();
}
