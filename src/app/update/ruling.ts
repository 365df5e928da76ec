import type { Failure } from '../../model/failures.ts';

/** What a site's robots.txt says about a page: it may be fetched, it may not, or nobody knows yet. */
export type Ruling =
  | { readonly kind: 'allowed'; readonly delayMs?: number }
  | { readonly kind: 'refused'; readonly failure: Failure }
  | { readonly kind: 'later'; readonly until: number }
  | { readonly kind: 'aborted' };

/** Asks whether a page may be fetched. */
export type AskRobots = (url: string) => Promise<Ruling>;
