import { failure } from '../../../model/failures.ts';
import { type ContainerItem, type ContainerSource, MAX_WHOLE_BYTES } from '../container.ts';
import { readMail } from './read-mail.ts';
import { splitMbox } from './split-mbox.ts';

/** The mails of a mailbox file, in its order, one in memory at a time; each is named by its number. A mail above the limit fails alone. */
export async function* readMbox(
  stream: AsyncIterable<Uint8Array>,
  source: ContainerSource,
): AsyncGenerator<ContainerItem> {
  let number = 0;
  for await (const message of splitMbox(stream, MAX_WHOLE_BYTES)) {
    const name = `${source.name}#${++number}`;
    if (message === 'too-large') {
      const detail = `(${name}; the limit is ${MAX_WHOLE_BYTES / 2 ** 20} MiB)`;
      yield { kind: 'failed', name, failure: failure('input/too-large', detail) };
    } else {
      yield* readMail(message, { ...source, name });
    }
  }
}
