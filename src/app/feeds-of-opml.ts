import { dirname, resolve, sep } from 'node:path';
import { parseOpml } from 'feedsmith';
import type { Document } from '../model/document.ts';
import { FailureError, failure } from '../model/failures.ts';
import type { Source } from './list-sources.ts';

/** True when the first element of a document is `opml`. */
export function isOpml({ bytes }: Document): boolean {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1').replaceAll('\0', '');
  return /<(?!\?|!)\s*([a-z]+)/i.exec(head)?.[1]?.toLowerCase() === 'opml';
}

interface Outline {
  readonly xmlUrl?: string | undefined;
  readonly outlines?: readonly Outline[] | undefined;
}

/**
 * The feeds that an OPML document lists, nested folders included. Addresses without a scheme are taken relative to the document: files below
 * its folder, or addresses below its address; one that leads out of that folder is refused. Throws a {@link FailureError}.
 */
export function feedsOfOpml({ bytes }: Document, source: Source): Source[] {
  let outlines: readonly Outline[];
  try {
    outlines =
      (parseOpml(new TextDecoder().decode(bytes)) as { body?: { outlines?: readonly Outline[] } }).body?.outlines ?? [];
  } catch (cause) {
    throw new FailureError(
      failure('parse/damaged', `(the OPML of ${source.name}: ${(cause as Error).message})`, { cause }),
    );
  }
  const addresses = outlines.flatMap(addressesOf);
  if (addresses.length === 0)
    throw new FailureError(failure('parse/not-a-feed', `(the OPML of ${source.name} lists no feed)`));
  return [...new Set(addresses)].map(address => resolveFeed(address, source));
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

const addressesOf = (outline: Outline): string[] => [
  ...(outline.xmlUrl ? [outline.xmlUrl] : []),
  ...(outline.outlines ?? []).flatMap(addressesOf),
];
