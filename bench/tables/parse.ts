import type { Document } from '../../src/model/document.ts';
import { parseDocument } from '../../src/parse/parse-document.ts';
import { readLongFeeds, readSample, textOf } from '../inputs.ts';
import { measureDocuments, type Row, type Table } from '../measure.ts';
import { loadPeer, versionOf } from '../peers.ts';

/** Feeds of the sample corpus, a few entries each. */
export const parse = tableFor('Feeds parsed', () => readSample('feeds/*.xml'));

/** The same feeds with hundreds of entries. */
export const parseLong = tableFor('Long feeds parsed', readLongFeeds);

/** What a reader must do with feedsmith, which gives the markup of strangers as it came: sanitise whatever holds markup. */
async function sanitisedFeedsmith(feeds: readonly Document[]): Promise<Row> {
  const { parseFeed } = await loadPeer<{ parseFeed(text: string): unknown }>('feedsmith');
  const { default: sanitize } = await loadPeer<{ default(html: string): string }>('sanitize-html');
  const sanitizeAll = (value: unknown): unknown => {
    if (typeof value === 'string') return /[<&]/.test(value) ? sanitize(value) : value;
    if (Array.isArray(value)) return value.map(sanitizeAll);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sanitizeAll(inner)]));
  };
  const name = `feedsmith ${versionOf('feedsmith')} and sanitize-html ${versionOf('sanitize-html')}`;
  return measureDocuments(name, feeds, feed => sanitizeAll(parseFeed(textOf(feed))));
}

function tableFor(title: string, read: () => Document[]): Table {
  const peer = async (name: string, run: (module: never) => (text: string) => unknown): Promise<Row> => {
    const parseText = run((await loadPeer(name)) as never);
    return measureDocuments(`${name} ${versionOf(name)}`, read(), feed => parseText(textOf(feed)));
  };
  return {
    title,
    unit: 'feeds',
    rows: [
      () => measureDocuments('throughline (with sanitising)', read(), parseDocument),
      () => peer('feedsmith', ({ parseFeed }: { parseFeed(text: string): unknown }) => parseFeed),
      () => sanitisedFeedsmith(read()),
      () => peer('@rowanmanning/feed-parser', ({ parseFeed }: { parseFeed(text: string): unknown }) => parseFeed),
      () =>
        peer('rss-parser', ({ default: Parser }: { default: new () => { parseString(text: string): unknown } }) => {
          const parser = new Parser();
          return text => parser.parseString(text);
        }),
    ],
  };
}
