import { AsyncIterReader, LimitReader, StatusAndHeadersParser } from 'warcio';
import { meterHeaders } from './meter-headers.ts';

/** One record of a WARC file (WARC 1.1, section 4): its named fields, and its block, of which as much may be read as is wanted before the next record is asked for. */
export interface WarcRecord {
  readonly fields: Headers;
  readonly block: LimitReader;
}

/** What lies between two records: nothing; or bytes of a record that is longer than it says, or of none at all. */
export type WarcPiece = WarcRecord | 'gap' | 'cut-off';

/** Longer lines are looked at in pieces. */
const MAX_LINE_BYTES = 4096;

const RECORD_START = /^WARC\/\d{1,2}\.\d{1,2}\s*$/;

/**
 * The records of an unpacked WARC file. 'gap' says that bytes were passed over in search of the next record, 'cut-off', last, that the file ends inside the record before.
 * Throws a `FailureError` where headers have no end.
 */
export async function* readRecords(stream: AsyncIterable<Uint8Array>): AsyncGenerator<WarcPiece> {
  const meter = meterHeaders(stream);
  const reader = new AsyncIterReader(meter.bytes, null);
  let isInGap = false;
  for (let line = await reader.readline(MAX_LINE_BYTES); line !== ''; line = await reader.readline(MAX_LINE_BYTES)) {
    if (!RECORD_START.test(line)) {
      if (line.trim() !== '' && !isInGap) yield 'gap';
      isInGap ||= line.trim() !== '';
      continue;
    }
    isInGap = false;
    meter.close();
    const record = await readRecord(reader, line);
    meter.open();
    if (record === undefined) {
      yield 'gap';
      isInGap = true;
      continue;
    }
    yield record;
    // The library's own way to skip the rest of a block never ends where the file does.
    for await (const _ of record.block) void _;
    if (record.block.limit > 0) {
      yield 'cut-off';
      return;
    }
  }
}

/** A record without type or length is none. */
async function readRecord(reader: AsyncIterReader, firstLine: string): Promise<WarcRecord | undefined> {
  const head = await new StatusAndHeadersParser().parse(reader, { firstLine, headersClass: Headers });
  const fields = head?.headers;
  if (!(fields instanceof Headers) || fields.get('warc-type') === null) return undefined;
  const length = fields.get('content-length') ?? '';
  return /^\d{1,15}$/.test(length) ? { fields, block: new LimitReader(reader, Number(length)) } : undefined;
}
