import type { Failure } from '../model/failures.ts';
import type { Store } from './open-store.ts';

/** Keeps what failed at a source (a path or address), as its only state; no failure clears it. */
export async function keepFailure(store: Store, source: string, failure?: Failure): Promise<void> {
  await store.deleteFrom('failures').where('source', '=', source).execute();
  if (failure) {
    await store.insertInto('failures').values({ source, code: failure.code, message: failure.message }).execute();
  }
}
