import { FailureError, failure } from '../../../model/failures.ts';
import { HEAD_BYTES } from '../byte-stream.ts';
import { type ContainerItem, type ContainerSource, documentOf } from '../container.ts';
import { findSavedFrom } from './saved-from.ts';

/** A saved HTML page as the document it was, with the address and the time that it says itself. */
export async function* readSavedPage(
  bytes: Uint8Array,
  { name, contentType, fetchedAt }: ContainerSource,
): AsyncGenerator<ContainerItem> {
  if (bytes.length === 0) throw new FailureError(failure('input/empty', `(${name})`));
  const saved = findSavedFrom(Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1'));
  const facts = { url: saved?.url, contentType, fetchedAt: saved?.savedAt ?? fetchedAt };
  yield { kind: 'document', name, document: documentOf(bytes, facts) };
}
