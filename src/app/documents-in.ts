import type { Document } from '../model/document.ts';
import { type Failure, FailureError } from '../model/failures.ts';
import { detectContainer } from '../parse/containers/detect-container.ts';
import { readContainer } from '../parse/containers/read-container.ts';

/** Bytes that tell a container, as `detectContainer` asks for. */
const HEAD_BYTES = 4096;

/**
 * The documents in a document that is a mail, a saved page, a mailbox or an archive; else the document itself. What the caller said of it (address, time) stands where it holds one.
 * Throws a {@link FailureError} where none can be read.
 */
export async function documentsIn(document: Document, name = ''): Promise<readonly Document[]> {
  const { bytes, contentType, fetchedAt, url } = document;
  const kind = detectContainer(bytes.subarray(0, HEAD_BYTES), { name, ...(contentType && { contentType }) });
  if (kind === undefined) return [document];
  const found: Document[] = [];
  const failures: Failure[] = [];
  const source = {
    bytes,
    name: name || document.id,
    kind,
    ...(contentType && { contentType }),
    ...(fetchedAt && { fetchedAt }),
  };
  for await (const item of readContainer(source)) {
    if (item.kind === 'document') found.push(item.document);
    else if (item.kind === 'failed') failures.push(item.failure);
  }
  if (found.length === 0 && failures[0] !== undefined) throw new FailureError(failures[0]);
  const isOne = found.length === 1;
  return found.map(one => ({ ...one, ...(isOne && url && { url }), ...(isOne && fetchedAt && { fetchedAt }) }));
}
