import type { Receiver } from '../app/update/receive.ts';

/** Serves the routes for machines at a port; `close` stops it. */
export type ServeInbox = (services: Receiver, port: number) => Promise<{ close(): Promise<void> }>;
