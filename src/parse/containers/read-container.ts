import { FailureError, failure } from '../../model/failures.ts';
import { collectBytes, openBytes } from './byte-stream.ts';
import { type ContainerItem, type ContainerKind, type ContainerSource, MAX_WHOLE_BYTES } from './container.ts';
import { detectContainer } from './detect-container.ts';
import { readMail } from './mail/read-mail.ts';
import { readMbox } from './mail/read-mbox.ts';
import { readMhtml } from './saved/read-mhtml.ts';
import { readSavedPage } from './saved/read-saved-page.ts';
import { readWarc } from './warc/read-warc.ts';

/**
 * The documents in a container, in its order, one at a time and with bounded memory. Never throws for what is wrong with the bytes: that is an item of
 * kind 'failed', after which the rest goes on where it can be found.
 *
 *     const head = first 4096 bytes of the file
 *     if (detectContainer(head, { name }) !== undefined)
 *       for await (const item of readContainer({ bytes: createReadStream(path), name: path, fetchedAt }))
 *         item.kind === 'document' ? take(item.document) : item.kind === 'failed' ? report(item.name, item.failure) : count(item.count)
 */
export async function* readContainer(source: ContainerSource): AsyncGenerator<ContainerItem> {
  const { name } = source;
  try {
    const { head, bytes } = await openBytes(source.bytes);
    const kind = source.kind ?? detectContainer(head, source);
    if (kind === undefined) throw new FailureError(failure('input/unsupported', `(${name} holds no documents)`));
    yield* READERS[kind](bytes, source);
  } catch (error) {
    yield { kind: 'failed', name, failure: asFailure(error, name) };
  }
}

type Reader = (bytes: AsyncIterable<Uint8Array>, source: ContainerSource) => AsyncIterable<ContainerItem>;

const READERS: Readonly<Record<ContainerKind, Reader>> = {
  warc: readWarc,
  mbox: readMbox,
  mail: whole(readMail),
  mhtml: whole(readMhtml),
  'saved-page': whole(readSavedPage),
};

/** A reader of a stream from one that needs the whole: mails and pages are small. */
function whole(read: (bytes: Uint8Array, source: ContainerSource) => AsyncIterable<ContainerItem>): Reader {
  return async function* (stream, source) {
    yield* read(await collectBytes(stream, MAX_WHOLE_BYTES, source.name), source);
  };
}

function asFailure(error: unknown, name: string) {
  if (error instanceof FailureError) return error.failure;
  const { code, message } = error as NodeJS.ErrnoException;
  // Streams of files and of zlib say what failed by a code; anything else is a mistake of ours.
  const known = typeof code === 'string' && /^(E[A-Z]|Z_)/.test(code) && !code.startsWith('ERR_INVALID');
  return failure(known ? 'input/unreadable' : 'internal/unexpected', `(${name}: ${message})`, { cause: error });
}
