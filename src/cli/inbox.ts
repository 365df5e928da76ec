import type { Receiver } from '../app/update/receive.ts';

/** Where the routes for machines are served: a host name or address of this machine, and a port. */
export interface ListenPlace {
  readonly host: string;
  readonly port: number;
}

/** Serves the routes for machines; `close` stops it. Rejects where the port is taken or may not be used. */
export type ServeInbox = (services: Receiver, place: ListenPlace) => Promise<{ close(): Promise<void> }>;
