import type { Fetch } from '../model/fetch-answer.ts';
import type { ServeInbox } from './inbox.ts';
import type { ServeFolder } from './serve-command.ts';

/** A {@link Fetch} that holds connections; `close` ends them, and what is under way fails. */
export type ClosableFetch = Fetch & { readonly close: () => Promise<void> };

/** What a way out to the network is made with. */
export interface FetchSettings {
  /** Private networks (CIDR), addresses and host names that may be reached all the same. */
  readonly allowNetworks?: readonly string[];
  /** How whoever runs the program can be reached. */
  readonly contact?: string;
}

/** What commands need of the outside; `main.ts` brings it. */
export interface Faces {
  readonly serveFolder: ServeFolder;
  readonly serveInbox: ServeInbox;
  /** Throws a RangeError for a network that cannot be read. */
  readonly createFetch: (settings: FetchSettings) => Promise<ClosableFetch>;
}
