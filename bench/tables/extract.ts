import { limitHeap } from '../../src/app/limit-heap.ts';
import { extractDocument } from '../../src/extract/extract-document.ts';
import type { Document } from '../../src/model/document.ts';
import { readRealPages, readSample, textOf } from '../inputs.ts';
import { measureDocuments, type Row, type Table } from '../measure.ts';
import { loadPeer, versionOf } from '../peers.ts';

/** Pages of the sample corpus: small, and without advertising. */
export const extract = tableFor('Articles out of HTML pages', () => readSample('pages/*.html'));

/** Pages of real sites, where they are at hand. */
export const extractReal = tableFor('Articles out of real HTML pages', readRealPages);

function tableFor(title: string, read: () => Document[]): Table {
  return {
    title,
    unit: 'pages',
    rows: [
      () => {
        // As the filter that reads many pages does.
        limitHeap();
        return measureDocuments('throughline (with byline, dates, blocks)', read(), extractDocument);
      },
      () => readability(read()),
    ],
  };
}

async function readability(pages: readonly Document[]): Promise<Row> {
  const { parseHTML } = await loadPeer<{ parseHTML(html: string): { document: unknown } }>('linkedom');
  const { Readability } = await loadPeer<{ Readability: new (document: unknown) => { parse(): unknown } }>(
    '@mozilla/readability',
  );
  const name = `@mozilla/readability ${versionOf('@mozilla/readability')} on linkedom ${versionOf('linkedom')}`;
  return measureDocuments(name, pages, page => new Readability(parseHTML(textOf(page)).document).parse());
}
