import { decodeHTMLStrict } from 'entities';
import { decodeText } from '../lib/decode.ts';
import { failed, type Result, success } from '../lib/result.ts';
import { foldSpaces } from '../lib/text.ts';
import { type Failure, failure } from '../model/failures.ts';
import type { OpmlFeed } from '../model/feed.ts';
import { tokenize } from './common/tokenize.ts';

/** Folders nested deeper are left out of a feed's path; people nest two or three. */
const MAX_FOLDERS = 20;
/** Feeds read at most: the largest lists that people share hold some thousands. */
const MAX_FEEDS = 100_000;

type Attributes = Readonly<Record<string, string>>;

/**
 * The feeds that an OPML list names (opml.org/spec2.opml, versions 1 and 2), in its order and once for each address, with the folders they
 * stand in; an empty list gives none. However badly it is written: unclosed outlines, bare "&", a wrong encoding and a cut-off end are read over. Fails with
 * 'input/empty', or 'parse/not-a-feed' where nothing in it is OPML.
 */
export function parseOpml(document: {
  readonly bytes: Uint8Array;
  readonly contentType?: string;
}): Result<readonly OpmlFeed[], Failure> {
  const text = decodeText(document.bytes, document.contentType);
  if (text.trim() === '') return failed(failure('input/empty'));
  const reader = new OutlineReader();
  tokenize(text, reader, { xmlMode: true, decodeEntities: false, lowerCaseTags: true });
  return reader.isOpml ? success([...reader.feeds.values()]) : failed(failure('parse/not-a-feed', '(it is no OPML)'));
}

class OutlineReader {
  isOpml = false;
  readonly feeds = new Map<string, OpmlFeed>();
  /** One for each open outline: the folder that it is, or undefined. */
  private readonly open: (string | undefined)[] = [];
  private readonly folders: string[] = [];

  onopentag(tag: string, written: Attributes): void {
    if (tag === 'opml') this.isOpml = true;
    if (tag !== 'outline') return;
    this.isOpml = true;
    const attributes = Object.fromEntries(
      Object.entries(written).map(([name, value]) => [name.toLowerCase(), foldSpaces(decodeHTMLStrict(value))]),
    );
    const url = feedAddress(attributes);
    const folder = url === undefined ? attributes.text || attributes.title || undefined : undefined;
    this.open.push(folder);
    if (folder !== undefined) this.folders.push(folder);
    if (url !== undefined && !this.feeds.has(url) && this.feeds.size < MAX_FEEDS) {
      this.feeds.set(url, this.createFeed(url, attributes));
    }
  }

  onclosetag(tag: string): void {
    if (tag === 'outline' && this.open.pop() !== undefined) this.folders.pop();
  }

  private createFeed(url: string, { title, text, htmlurl, category }: Attributes): OpmlFeed {
    const name = title || text;
    const folders = this.folders.length > 0 ? this.folders.slice(0, MAX_FOLDERS) : categoryPath(category);
    return { url, ...(name && name !== url && { title: name }), ...(htmlurl && { site: htmlurl }), folders };
  }
}

/** `xmlUrl`, or `url` of an outline that says it is a feed; "feed:" before an address is a hint to the browser. */
function feedAddress({ xmlurl, url, type = '' }: Attributes): string | undefined {
  const address = xmlurl || (/^(?:rss|atom|feed|json)$/i.test(type) ? url : undefined);
  return address?.replace(/^feed:(?:\/\/(?=https?:)|(?=https?:))/i, '').replace(/^feed:\/\//i, 'http://') || undefined;
}

/** OPML 2.0, "category": comma-separated, those with a slash in front are paths of folders; the first is taken. */
function categoryPath(category = ''): string[] {
  const first = category
    .split(',')
    .map(part => part.trim())
    .find(part => part.startsWith('/'));
  return (first ?? '')
    .split('/')
    .filter(part => part !== '')
    .slice(0, MAX_FOLDERS);
}
