import { dirname, resolve, sep } from 'node:path';
import type { Document } from '../model/document.ts';
import { FailureError, failure } from '../model/failures.ts';
import type { OpmlFeed } from '../model/feed.ts';
import { parseOpml } from '../parse/parse-opml.ts';
import type { Source } from './list-sources.ts';

/** True when the first element of a document is `opml`. */
export function isOpml({ bytes }: Pick<Document, 'bytes'>): boolean {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1').replaceAll('\0', '');
  return /<(?!\?|!)\s*([a-z]+)/i.exec(head)?.[1]?.toLowerCase() === 'opml';
}

/**
 * The feeds that an OPML document lists, nested folders included. Addresses without a scheme are taken relative to the document: files below
 * its folder, or addresses below its address; one that leads out of that folder is refused. Throws a {@link FailureError}.
 */
export function feedsOfOpml(document: Document, source: Source): Source[] {
  return readOpml(document, source.name).map(feed => resolveFeed(feed.url, source));
}

/** The feeds that an OPML document lists, as it writes them. Throws a {@link FailureError} that calls the document by `name`: it is damaged, or lists none. */
export function readOpml(document: Pick<Document, 'bytes' | 'contentType'>, name: string): readonly OpmlFeed[] {
  const parsed = parseOpml(document);
  if (!parsed.ok) throw new FailureError({ ...parsed.failure, message: `${parsed.failure.message} (${name})` });
  if (parsed.value.length === 0)
    throw new FailureError(failure('parse/not-a-feed', `(the OPML of ${name} lists no feed)`));
  return parsed.value;
}

function resolveFeed(address: string, source: Source): Source {
  if (/^https?:\/\//i.test(address)) return { name: address, kind: 'address' };
  if (source.kind === 'address') return { name: URL.parse(address, source.name)?.href ?? address, kind: 'address' };
  const folder = resolve(dirname(source.name));
  const path = resolve(folder, address);
  if (!path.startsWith(folder + sep)) {
    throw new FailureError(
      failure('fetch/refused', `(the OPML of ${source.name} names ${address}, which is outside its folder)`),
    );
  }
  return { name: path, kind: 'file' };
}
