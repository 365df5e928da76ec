import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { decodeText } from '../../lib/decode.ts';
import { type Failure, FailureError, failure } from '../../model/failures.ts';
import type { Fetch } from '../../model/fetch-answer.ts';
import type { FullTextSetting, RecheckSetting } from '../../model/followed-feed.ts';
import { followFeed } from '../../store/feeds.ts';
import { openStore } from '../../store/open-store.ts';
import { addDocuments } from '../add-documents.ts';
import { isOpml, readOpml } from '../feeds-of-opml.ts';
import { readBytes } from '../read-document.ts';
import { asOutputFailure } from '../write-site.ts';
import { type FoundFeed, findFeeds } from './find-feeds.ts';

export interface AddOptions {
  /** Addresses of feeds, pages, sitemaps and OPML lists; files: OPML, lists of addresses, documents. */
  readonly inputs: readonly string[];
  /** What "-" among the inputs stands for. */
  readonly standardInput?: () => Promise<Uint8Array>;
  /** The SQLite file; made where it is absent. */
  readonly store: string;
  /** Folders from the outermost in; in the place of those that an OPML gives. */
  readonly folders: readonly string[];
  readonly fullText?: FullTextSetting;
  readonly recheck?: RecheckSetting;
  readonly fetch: Fetch;
  /** ISO 8601. */
  readonly now: string;
  readonly onFailure?: (source: string, failure: Failure) => void;
}

/** What was added. */
export interface AddSummary {
  readonly added: readonly FoundFeed[];
  /** Feeds that were followed already; they got the new folders and settings. */
  readonly known: readonly FoundFeed[];
  /** Feeds that the pages name too, for whoever wants another. */
  readonly others: readonly FoundFeed[];
  /** Articles of documents that were read. */
  readonly articles: number;
  readonly failures: readonly { readonly source: string; readonly failure: Failure }[];
}

interface Findings {
  readonly feeds: FoundFeed[];
  readonly others: FoundFeed[];
  readonly documents: string[];
  readonly failures: { source: string; failure: Failure }[];
}

/**
 * Follows the feeds that the inputs are, name or list, and keeps the articles of those that are documents. What is wrong with one input is its failure, and the
 * rest is done. Throws a {@link FailureError} ('store/…', 'output/…').
 */
export async function addFeeds(options: AddOptions): Promise<AddSummary> {
  const found: Findings = { feeds: [], others: [], documents: [], failures: [] };
  for (const input of options.inputs) await findIn(input, found, options);
  if (found.feeds.length + found.documents.length === 0)
    return { added: [], known: [], others: found.others, articles: 0, failures: found.failures };
  await mkdir(dirname(options.store), { recursive: true }).catch(cause => {
    throw asOutputFailure(cause, dirname(options.store));
  });
  const store = openStore(options.store);
  try {
    return await store.transaction().execute(async transaction => {
      const [added, known]: [FoundFeed[], FoundFeed[]] = [[], []];
      for (const feed of new Map(found.feeds.map(one => [one.url, one])).values()) {
        const isNew = await followFeed(transaction, wishesOf(feed, options));
        (isNew ? added : known).push(feed);
      }
      const { now, onFailure } = options;
      const read = await addDocuments(transaction, { inputs: found.documents, now, ...(onFailure && { onFailure }) });
      const failures = [...found.failures, ...read.failures];
      return { added, known, others: found.others, articles: read.added, failures };
    });
  } catch (cause) {
    throw asOutputFailure(cause, options.store);
  } finally {
    await store.destroy();
  }
}

function wishesOf(feed: FoundFeed, { folders, fullText, recheck, now }: AddOptions): Parameters<typeof followFeed>[1] {
  return {
    ...feed,
    folders: folders.length > 0 ? folders : feed.folders,
    addedAt: now,
    nextAt: now,
    ...(fullText && { fullText }),
    ...(recheck && { recheck }),
  };
}

async function findIn(input: string, found: Findings, options: AddOptions): Promise<void> {
  try {
    if (isAddress(input)) await findAt(withScheme(input), found, options);
    else await findInFile(input, found, options);
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    found.failures.push({ source: input, failure: error.failure });
    options.onFailure?.(input, error.failure);
  }
}

async function findAt(address: string, found: Findings, { fetch }: AddOptions): Promise<void> {
  const { feeds, others } = await findFeeds(address, fetch);
  found.feeds.push(...feeds);
  found.others.push(...others);
}

/** An OPML, a list with an address a line, or a document. */
async function findInFile(path: string, found: Findings, options: AddOptions): Promise<void> {
  const isStandardInput = path === '-' && options.standardInput !== undefined;
  const bytes = isStandardInput ? await options.standardInput() : await readIfSmall(path);
  if (bytes && isOpml({ bytes })) {
    const feeds = readOpml({ bytes }, path).filter(({ url }) => isAddress(url));
    if (feeds.length === 0) throw new FailureError(failure('parse/not-a-feed', `(${path} lists no web address)`));
    found.feeds.push(...feeds);
    return;
  }
  const lines = bytes ? linesOf(bytes) : [];
  if (lines.length > 0 && lines.every(isAddress)) {
    for (const line of lines) await findIn(line, found, options);
  } else if (isStandardInput) {
    throw new FailureError(failure('input/unsupported', '(standard input is neither OPML nor a list of addresses)'));
  } else found.documents.push(path);
}

/** Lists and OPML are small; an archive of the web is not read to see that it is none. */
async function readIfSmall(path: string): Promise<Uint8Array | undefined> {
  return readBytes(path).catch((error: unknown) => {
    if (error instanceof FailureError && error.failure.code === 'input/not-found') throw error;
    return undefined;
  });
}

const linesOf = (bytes: Uint8Array): string[] =>
  decodeText(bytes, undefined)
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'));

/** True for addresses, with or without scheme: "example.org", "example.org/news". */
const isAddress = (input: string): boolean =>
  /^(?:feed:)?(?:https?:)?\/\//i.test(input) ||
  /^(?:[a-z\d-]+\.)+(?!opml|xml|html?|txt|json|eml|mbox|warc|gz|mht)[a-z]{2,}(?::\d+)?(?:\/\S*)?$/i.test(input);

const withScheme = (input: string): string => {
  const plain = input.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:/i, 'https:');
  return /^https?:/i.test(plain) ? plain : `https://${plain.replace(/^\/\//, '')}`;
};
