import { AsyncIterReader, type LimitReader, StatusAndHeadersParser } from 'warcio';
import { failed, type Result, success } from '../../../lib/result.ts';
import { type Failure, failure } from '../../../model/failures.ts';
import { decodePayload } from './decode-payload.ts';
import type { WarcRecord } from './read-records.ts';

/** A page as an archive keeps it. */
export interface ArchivedPage {
  readonly bytes: Uint8Array;
  readonly url: string;
  readonly contentType?: string;
  readonly fetchedAt?: string;
}

/** The address that a record is about; some programs write it between angle brackets. */
export const targetOf = ({ fields }: WarcRecord): string | undefined =>
  fields.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1');

/** The page in a record; undefined where the record holds none on purpose. Its block is read to the end only where it is wanted. */
export async function readPage(
  record: WarcRecord,
  maxBytes: number,
): Promise<Result<ArchivedPage, Failure> | undefined> {
  const url = targetOf(record) ?? '';
  const type = record.fields.get('warc-type');
  if (!/^https?:\/\/\S+$/i.test(url) || (type !== 'response' && type !== 'resource')) return undefined;
  const found = type === 'response' ? await readAnswer(record, maxBytes) : await readResource(record, maxBytes);
  if (found === undefined || !found.ok) return found;
  // Types lie, and many are left out.
  if (found.value.bytes.length === 0 || isBinary(found.value.bytes)) return undefined;
  const fetchedAt = instantOf(record.fields.get('warc-date'));
  return success({ ...found.value, url, ...(fetchedAt !== undefined && { fetchedAt }) });
}

type Body = Pick<ArchivedPage, 'bytes' | 'contentType'>;

async function readResource(
  { fields, block }: WarcRecord,
  maxBytes: number,
): Promise<Result<Body, Failure> | undefined> {
  const contentType = fields.get('content-type');
  if (!isReadable(contentType)) return undefined;
  const bytes = await collect(block, [], maxBytes);
  return bytes.ok ? success(bodyOf(bytes.value, contentType)) : bytes;
}

/** Headers of an answer may take this much; servers and browsers allow 8 to 256 KiB. */
const MAX_ANSWER_HEAD = 256 * 1024;

/** An answer with status 200: its headers decide whether the rest is read. */
async function readAnswer({ block }: WarcRecord, maxBytes: number): Promise<Result<Body, Failure> | undefined> {
  let start = Buffer.alloc(0);
  let end = -1;
  for await (const chunk of block) {
    start = Buffer.concat([start, chunk]);
    end = endOfHead(start);
    if (end !== -1 || start.length > MAX_ANSWER_HEAD) break;
  }
  if (end === -1) return undefined;
  const head = new AsyncIterReader([start.subarray(0, end)], null);
  const answer = await new StatusAndHeadersParser().parse(head, { headersClass: Headers });
  const contentType = answer?.headers.get('content-type') ?? null;
  if (answer === null || Number(answer.statusCode) !== 200 || !isReadable(contentType)) return undefined;
  const raw = await collect(block, [start.subarray(end)], maxBytes);
  if (!raw.ok) return raw;
  const sentAs = {
    transferEncoding: answer.headers.get('transfer-encoding') ?? '',
    contentEncoding: answer.headers.get('content-encoding') ?? '',
  };
  const body = decodePayload(raw.value, sentAs, maxBytes);
  return body.ok ? success(bodyOf(body.value, contentType)) : body;
}

/** Where the headers end, the empty line included; -1 where they do not. */
function endOfHead(bytes: Buffer): number {
  const crlf = bytes.indexOf('\r\n\r\n');
  return crlf === -1 ? -1 : crlf + 4;
}

const bodyOf = (bytes: Uint8Array, contentType: string | null): Body => ({
  bytes,
  ...(contentType !== null && { contentType }),
});

/** What a reader of news can read; scripts and style sheets are text too, but nobody's news. No type may be any. */
const TEXT_TYPE =
  /^\s*(?:$|text\/(?!css|javascript|ecmascript)|application\/(?:[\w.-]{1,60}\+)?(?:xml|json)\b|application\/octet-stream|unknown)/i;

const isReadable = (contentType: string | null): boolean => TEXT_TYPE.test(contentType ?? '');

/** The bytes of a block behind those read already. */
async function collect(
  block: LimitReader,
  chunks: Uint8Array[],
  maxBytes: number,
): Promise<Result<Uint8Array, Failure>> {
  let size = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  for await (const chunk of block) {
    size += chunk.length;
    if (size > maxBytes) return failed(failure('input/too-large', `(the limit is ${maxBytes / 2 ** 20} MiB)`));
    chunks.push(chunk);
  }
  return block.limit > 0
    ? failed(failure('input/unreadable', '(the file ends inside the record)'))
    : success(Buffer.concat(chunks));
}

/** Zero bytes stand in no text but UTF-16, which a byte order mark announces. */
function isBinary(bytes: Uint8Array): boolean {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !isWide && bytes.subarray(0, 4096).includes(0);
}

/** A WARC-Date as an instant in UTC; undefined where it is none. It may have up to nine decimals (WARC 1.1, section 5.4). */
function instantOf(date: string | null): string | undefined {
  const ms = Date.parse(date ?? '');
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString().replace('.000Z', 'Z');
}
