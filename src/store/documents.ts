import type { Document } from '../model/document.ts';
import type { Store } from './open-store.ts';

/** Keeps a document's bytes under their hash (`document.id`); one that is known already stays as it was first seen. */
export async function keepDocument(store: Store, document: Document, source: string): Promise<void> {
  await store
    .insertInto('documents')
    .values({
      hash: document.id,
      source,
      url: document.url ?? null,
      content_type: document.contentType ?? null,
      fetched_at: document.fetchedAt ?? null,
      bytes: document.bytes,
    })
    .onConflict(conflict => conflict.doNothing())
    .execute();
}
