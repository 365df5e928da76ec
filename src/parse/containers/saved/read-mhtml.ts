import PostalMime, { type Email } from 'postal-mime';
import { FailureError, failure } from '../../../model/failures.ts';
import { tooLarge } from '../byte-stream.ts';
import { type ContainerItem, type ContainerSource, documentOf, MAX_ITEM_BYTES } from '../container.ts';
import { readMailDate } from '../mail-date.ts';

/** Headers of a part, or of the file, are no longer. */
const MAX_HEADER_BYTES = 65_536;
/** Parts in parts: browsers write one level, mail programs two. */
const MAX_DEPTH = 4;
/** A page and its frames, pictures and styles. */
const MAX_PARTS = 20_000;

/**
 * The page in an MHTML file (RFC 2557: multipart/related, as browsers save), with its address and the time of saving. Only the page itself is read: frames, pictures and
 * styles are left out. The bytes keep the page's own encoding.
 */
export async function* readMhtml(bytes: Uint8Array, source: ContainerSource): AsyncGenerator<ContainerItem> {
  const { name } = source;
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const outer = await parsePart(headersOf(file), name);
  const page = await findPage(file, name);
  if (page === undefined) throw new FailureError(failure('input/empty', `(${name} holds no page)`));
  if (page.bytes.length > MAX_ITEM_BYTES) throw tooLarge(name, MAX_ITEM_BYTES);
  const url = [headerOf(outer, 'snapshot-content-location'), page.location, headerOf(outer, 'content-location')].find(
    isAddress,
  );
  const sent = readMailDate(headerOf(outer, 'date'));
  const fetchedAt = sent === undefined ? source.fetchedAt : new Date(sent).toISOString().replace('.000Z', 'Z');
  yield { kind: 'document', name, document: documentOf(page.bytes, { url, contentType: page.contentType, fetchedAt }) };
}

interface PagePart {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly location: string | undefined;
}

/** The first part that is HTML; browsers write the page first. A file without parts is the page itself. */
async function findPage(file: Buffer, name: string, depth = 0): Promise<PagePart | undefined> {
  if (depth > MAX_DEPTH) return undefined;
  const boundary = /boundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s";]{1,200}))/i.exec(headersOf(file).toString('latin1'));
  const mark = boundary?.[1] ?? boundary?.[2];
  for (const part of mark === undefined ? [file] : partsOf(file, mark)) {
    const headers = headersOf(part).toString('latin1');
    const inner = /^content-type:\s*multipart\//im.test(headers) && part !== file;
    if (!inner && !/^content-type:\s*(?:text\/html|application\/xhtml\+xml)/im.test(headers)) continue;
    const found = inner ? await findPage(part, name, depth + 1) : await readPage(part, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function readPage(part: Buffer, name: string): Promise<PagePart | undefined> {
  // As an attachment its bytes are given as they are, so that the page's own <meta charset> decides where the header names none.
  const attached = Buffer.concat([Buffer.from('Content-Disposition: attachment\r\n'), part]);
  const email = await parsePart(attached, name);
  const content = email.attachments[0]?.content;
  if (content === undefined || typeof content === 'string' || content.byteLength === 0) return undefined;
  const contentType = headerOf(email, 'content-type') ?? 'text/html';
  return { bytes: new Uint8Array(content), contentType, location: headerOf(email, 'content-location') };
}

function* partsOf(file: Buffer, boundary: string): Generator<Buffer> {
  const mark = Buffer.from(`\n--${boundary}`, 'latin1');
  let at = file.indexOf(mark);
  for (let count = 0; at !== -1 && count < MAX_PARTS; count++) {
    const start = file.indexOf(0x0a, at + mark.length);
    if (start === -1) return;
    const end = file.indexOf(mark, start);
    yield file.subarray(start + 1, end === -1 ? file.length : end);
    at = end;
  }
}

/** Everything up to the first empty line. */
function headersOf(part: Buffer): Buffer {
  const head = part.subarray(0, MAX_HEADER_BYTES);
  const ends = [head.indexOf('\r\n\r\n'), head.indexOf('\n\n')].filter(end => end !== -1);
  return head.subarray(0, ends.length === 0 ? head.length : Math.min(...ends) + 1);
}

async function parsePart(bytes: Buffer, name: string): Promise<Email> {
  try {
    return await PostalMime.parse(bytes);
  } catch (cause) {
    throw new FailureError(failure('input/unreadable', `(${name}: ${(cause as Error).message})`, { cause }));
  }
}

const headerOf = (email: Email, name: string): string | undefined =>
  email.headers.find(({ key }) => key === name)?.value;

const isAddress = (address: string | undefined): boolean => /^https?:\/\/\S+$/i.test(address ?? '');
