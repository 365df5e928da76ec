import { FailureError, failure } from '../../../model/failures.ts';
import { type ContainerItem, type ContainerSource, documentOf, MAX_ITEM_BYTES } from '../container.ts';
import { readPage, targetOf } from './read-page.ts';
import { readRecords, type WarcRecord } from './read-records.ts';

/** Gaps that are named; more would be the same message again and again. */
const MAX_GAPS = 20;

/**
 * The pages in a WARC file (ISO 28500), in its order: the answers with status 200 and the resources that are text. The time of capture is the document's `fetchedAt`.
 * Requests, metadata, other statuses, pictures and records that only say "as before" (revisit: the page itself is another record) are counted as skipped. Behind a
 * broken record the next is looked for.
 */
export async function* readWarc(
  stream: AsyncIterable<Uint8Array>,
  { name }: ContainerSource,
): AsyncGenerator<ContainerItem> {
  let skipped = 0;
  let gaps = 0;
  try {
    for await (const piece of readRecords(stream)) {
      if (piece === 'cut-off') yield failedItem(name, '(the file ends inside a record)');
      else if (piece !== 'gap') {
        const item = await readOne(piece, name);
        if (item === undefined) skipped++;
        else yield item;
      } else if (++gaps <= MAX_GAPS) yield failedItem(name, '(a record whose length is wrong)');
    }
  } catch (error) {
    if (error instanceof FailureError) yield { kind: 'failed', name, failure: error.failure };
    else yield failedItem(name, `(${(error as Error).message})`, error);
  }
  if (skipped > 0) yield { kind: 'skipped', name, count: skipped };
}

async function readOne(record: WarcRecord, container: string): Promise<ContainerItem | undefined> {
  const found = await readPage(record, MAX_ITEM_BYTES);
  if (found === undefined) return undefined;
  const name = `${container}#${targetOf(record)}`;
  return found.ok
    ? { kind: 'document', name, document: documentOf(found.value.bytes, found.value) }
    : { kind: 'failed', name, failure: found.failure };
}

const failedItem = (name: string, detail: string, cause?: unknown): ContainerItem => ({
  kind: 'failed',
  name,
  failure: failure('input/unreadable', detail, { cause }),
});
