import { open, stat } from 'node:fs/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Document } from '../model/document.ts';
import { FailureError, failure } from '../model/failures.ts';

/** 64 MiB, before and after unpacking: far above any news page or feed (feeds of whole archives stay below 20 MiB). */
export const MAX_DOCUMENT_BYTES = 64 * 2 ** 20;

/** A document as the stage contract's input lines name it. */
export interface DocumentLine {
  readonly id: string;
  readonly url?: string;
  readonly contentType?: string;
  readonly fetchedAt?: string;
  readonly path?: string;
  readonly body?: string;
  readonly bodyBase64?: string;
}

const FIELDS = ['url', 'contentType', 'fetchedAt', 'path', 'body', 'bodyBase64'] as const;

/** The document of an input line. Throws a {@link FailureError} where a field is of the wrong type, it has no body or its file cannot be read. */
export async function readDocument(line: DocumentLine): Promise<Document> {
  const given = checkFields(line);
  const { url, contentType, fetchedAt } = given;
  const bytes = await bytesOf(given);
  return {
    id: line.id,
    bytes,
    ...(url !== undefined && { url }),
    ...(contentType !== undefined && { contentType }),
    ...(fetchedAt !== undefined && { fetchedAt }),
  };
}

/** The fields that hold something; null means absent, as programs write it that know no undefined. */
function checkFields(line: DocumentLine): Partial<DocumentLine> {
  const given = FIELDS.filter(field => (line[field] ?? null) !== null);
  for (const field of given) {
    if (typeof line[field] !== 'string')
      throw new FailureError(failure('input/invalid-field', `("${field}" must be a string)`));
  }
  if (Number.isNaN(Date.parse(line.fetchedAt ?? '1970-01-01')))
    throw new FailureError(failure('input/invalid-field', '("fetchedAt" must be an ISO 8601 instant)'));
  return Object.fromEntries(given.map(field => [field, line[field]]));
}

async function bytesOf({ path, body, bodyBase64 }: Partial<DocumentLine>): Promise<Uint8Array> {
  if (body !== undefined) return new TextEncoder().encode(body);
  if (bodyBase64 !== undefined) return fromBase64(bodyBase64);
  if (path !== undefined) return readBytes(path);
  throw new FailureError(failure('input/invalid-field', 'A document needs one of "path", "body" and "bodyBase64".'));
}

/** Node leaves out what is no base64, so that a wrong field would be read as noise. */
function fromBase64(text: string): Uint8Array {
  if (/[^\w+/=\s-]/.test(text)) throw new FailureError(failure('input/invalid-field', '("bodyBase64" is not base64)'));
  return Buffer.from(text, 'base64');
}

/** The bytes of a file, unpacked where its name ends in .gz or .br. Throws a {@link FailureError} that names the path. */
export async function readBytes(path: string): Promise<Uint8Array> {
  let packed: Uint8Array;
  try {
    packed = await readWithin(path);
  } catch (cause) {
    if (cause instanceof FailureError) throw cause;
    const code = (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'input/not-found' : 'input/unreadable';
    throw new FailureError(failure(code, `(${path}: ${(cause as Error).message})`, { cause }));
  }
  try {
    if (path.endsWith('.gz')) return gunzipSync(packed, { maxOutputLength: MAX_DOCUMENT_BYTES });
    if (path.endsWith('.br')) return brotliDecompressSync(packed, { maxOutputLength: MAX_DOCUMENT_BYTES });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(path);
    throw new FailureError(
      failure('input/unreadable', `(${path} cannot be unpacked: ${(cause as Error).message})`, { cause }),
    );
  }
  return packed;
}

/** The bytes of a regular file. Devices and pipes may never end, and files such as those under /proc do not say how large they are, so what is read is counted. */
async function readWithin(path: string): Promise<Uint8Array> {
  const found = await stat(path);
  if (!found.isFile()) throw new Error(found.isDirectory() ? 'it is a folder' : 'it is no regular file');
  if (found.size > MAX_DOCUMENT_BYTES) throw tooLarge(path);
  const file = await open(path);
  try {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of file.createReadStream({
      autoClose: false,
      end: MAX_DOCUMENT_BYTES,
      highWaterMark: 2 ** 20,
    })) {
      chunks.push(chunk);
      size += chunk.length;
    }
    if (size > MAX_DOCUMENT_BYTES) throw tooLarge(path);
    return chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks);
  } finally {
    await file.close();
  }
}

const tooLarge = (path: string): FailureError =>
  new FailureError(failure('input/too-large', `(${path}; the limit is ${MAX_DOCUMENT_BYTES / 2 ** 20} MiB)`));
