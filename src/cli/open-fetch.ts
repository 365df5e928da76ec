import type { ClosableFetch, Faces } from './faces.ts';
import { usageError } from './usage-error.ts';

/** The way out to the network that the options of a command ask for. Throws an InvalidArgumentError for a network that cannot be read. */
export async function openFetch(
  { createFetch }: Pick<Faces, 'createFetch'>,
  { allowNetwork, contact }: { readonly allowNetwork?: readonly string[]; readonly contact?: string },
): Promise<ClosableFetch> {
  try {
    return await createFetch({
      ...(allowNetwork && { allowNetworks: allowNetwork }),
      ...(contact && { contact }),
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw usageError(`option '--allow-network': ${error.message}`);
  }
}
