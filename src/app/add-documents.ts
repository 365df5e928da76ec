import { byPublication } from '../model/article-order.ts';
import type { Failure } from '../model/failures.ts';
import type { Fetch } from '../model/fetch-answer.ts';
import { type PlacedArticle, placeArticles } from '../store/article-versions.ts';
import { hasArticlesOf, removeArticlesOf } from '../store/articles.ts';
import { keepDocument } from '../store/documents.ts';
import { keepFailure } from '../store/failures.ts';
import type { Store } from '../store/open-store.ts';
import { addVersion } from '../store/versions.ts';
import { listSources } from './list-sources.ts';
import { readSource, type SourceReading } from './read-source.ts';

export interface AddDocumentsOptions {
  /** Paths and addresses, in order. */
  readonly inputs: readonly string[];
  /** A folder that is left out where it lies in an input: the output. */
  readonly out?: string;
  /** The instant of this run, ISO 8601. */
  readonly now: string;
  /** Fetches the addresses among the inputs. */
  readonly fetch?: Fetch;
  /** The fetch time of files, where the caller knows it. */
  readonly fetchedAt?: string;
  /** Extracts anew what the store knows. */
  readonly shouldRebuild?: boolean;
  /** Told how many documents have been read. */
  readonly onRead?: (done: number) => void;
  readonly onFailure?: (source: string, failure: Failure) => void;
}

/** What adding documents did. */
export interface AddedDocuments {
  readonly added: number;
  /** Articles that superseded an older version. */
  readonly revised: number;
  readonly failures: readonly { readonly source: string; readonly failure: Failure }[];
}

/** Reads documents and keeps them with their articles. What is wrong with one is kept as its failure, and the rest is done. */
export async function addDocuments(store: Store, options: AddDocumentsOptions): Promise<AddedDocuments> {
  const failures: { source: string; failure: Failure }[] = [];
  const placed: PlacedArticle[] = [];
  let read = 0;
  for await (const reading of readInputs(store, options)) {
    options.onRead?.(++read);
    await keepFailure(store, reading.source, 'failure' in reading ? reading.failure : undefined);
    if ('failure' in reading) {
      failures.push(reading);
      options.onFailure?.(reading.source, reading.failure);
      continue;
    }
    const { document, source } = reading;
    await keepDocument(store, document, source);
    await addVersion(store, document.url ?? source, { document, now: options.now });
    if (options.shouldRebuild) await removeArticlesOf(store, document.id);
    placed.push(...reading.placed);
  }
  const inOrder = placed.toSorted((a, b) => byPublication(a.article, b.article));
  const { added, revised } = await placeArticles(store, inOrder);
  return { added: added.length, revised: revised.length, failures };
}

async function* readInputs(store: Store, options: AddDocumentsOptions): AsyncGenerator<SourceReading> {
  const { inputs, out, fetch, fetchedAt, shouldRebuild } = options;
  const isKnown = async (document: string): Promise<boolean> =>
    !shouldRebuild && (await hasArticlesOf(store, document));
  for await (const source of listSources(inputs, out)) {
    if ('failure' in source) yield { source: source.name, failure: source.failure };
    else yield* readSource(source, { isKnown, ...(fetch && { fetch }), ...(fetchedAt && { fetchedAt }) });
  }
}
