import type { Document } from '../../model/document.ts';
import type { Failure } from '../../model/failures.ts';
import { documentId } from '../../model/ids.ts';

/** Files that hold documents: archives of the web (ISO 28500), mailboxes (RFC 4155), mails (RFC 5322), saved pages (RFC 2557, or HTML that says where it was saved from). */
export type ContainerKind = 'warc' | 'mbox' | 'mail' | 'mhtml' | 'saved-page';

/** A container to read. */
export interface ContainerSource {
  /** The whole, or a stream of it such as `createReadStream` gives; gzip is unpacked here. A stream is read once, and never held whole. */
  readonly bytes: Uint8Array | AsyncIterable<Uint8Array>;
  /** The file's name, or any name for messages; what is inside is named after it. */
  readonly name: string;
  /** Where the caller knows it from {@link detectContainer}; otherwise it is told from the content. */
  readonly kind?: ContainerKind;
  readonly contentType?: string;
  /** The "now" of relative ages, for documents that do not carry their own. An ISO instant. */
  readonly fetchedAt?: string;
}

/** One thing that was in a container, in its order. `name` is the container's name, "#" and an address, Message-ID or ordinal number. */
export type ContainerItem =
  | { readonly kind: 'document'; readonly name: string; readonly document: Document }
  | { readonly kind: 'failed'; readonly name: string; readonly failure: Failure }
  /** Last, where anything was left out on purpose: pictures, redirects, requests, records that repeat another's content. */
  | { readonly kind: 'skipped'; readonly name: string; readonly count: number };

/** 16 MiB: pages and mails are far smaller (mail providers refuse more than 25 to 50 MB, nearly all of it attachments in base64). */
export const MAX_ITEM_BYTES = 16 * 2 ** 20;

/** 64 MiB: what a mail or a saved page may hold with its pictures and attachments. */
export const MAX_WHOLE_BYTES = 64 * 2 ** 20;

/** A document of a container: its id is the hash of its bytes, absent facts are left out. */
export function documentOf(
  bytes: Uint8Array,
  facts: { url?: string | undefined; contentType?: string | undefined; fetchedAt?: string | undefined },
): Document {
  const { url, contentType, fetchedAt } = facts;
  return {
    id: documentId(bytes),
    bytes,
    ...(url !== undefined && { url }),
    ...(contentType !== undefined && { contentType }),
    ...(fetchedAt !== undefined && { fetchedAt }),
  };
}
