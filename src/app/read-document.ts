import { readFile, stat } from 'node:fs/promises';
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

/** The document of an input line. Throws a {@link FailureError} where it has no body or its file cannot be read. */
export async function readDocument(line: DocumentLine): Promise<Document> {
  const { id, url, contentType, fetchedAt } = line;
  const bytes = await bytesOf(line);
  return {
    id,
    bytes,
    ...(url !== undefined && { url }),
    ...(contentType !== undefined && { contentType }),
    ...(fetchedAt !== undefined && { fetchedAt }),
  };
}

async function bytesOf({ path, body, bodyBase64 }: DocumentLine): Promise<Uint8Array> {
  if (body !== undefined) return new TextEncoder().encode(body);
  if (bodyBase64 !== undefined) return Buffer.from(bodyBase64, 'base64');
  if (path !== undefined) return readBytes(path);
  throw new FailureError(failure('input/invalid-field', 'A document needs one of "path", "body" and "bodyBase64".'));
}

/** The bytes of a file, unpacked where its name ends in .gz or .br. Throws a {@link FailureError} that names the path. */
export async function readBytes(path: string): Promise<Uint8Array> {
  let packed: Uint8Array;
  try {
    const { size } = await stat(path);
    if (size > MAX_DOCUMENT_BYTES) throw tooLarge(path);
    packed = await readFile(path);
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

const tooLarge = (path: string): FailureError =>
  new FailureError(failure('input/too-large', `(${path}; the limit is ${MAX_DOCUMENT_BYTES / 2 ** 20} MiB)`));
