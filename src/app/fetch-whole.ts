import type { Document } from '../model/document.ts';
import { FailureError, failure } from '../model/failures.ts';
import type { Fetch } from '../model/fetch-answer.ts';

/** The document at an address. Throws a {@link FailureError} where it cannot be had: 'fetch/…'. Without a `fetch` every address is refused. */
export async function fetchWhole(url: string, fetch: Fetch | undefined): Promise<Document> {
  if (fetch === undefined) throw new FailureError(failure('fetch/refused', `(${url}: nothing is fetched here)`));
  const answer = await fetch({ url, kind: 'page' });
  if (answer.kind === 'document') return answer.document;
  if (answer.kind === 'failed') throw new FailureError(answer.failure);
  throw new FailureError(failure('fetch/not-found', `(${url}: HTTP status ${answer.status})`));
}
