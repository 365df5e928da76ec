import { dateOrderOf } from '../dates/date-order.ts';
import type { DateOrder } from '../dates/numeric-day.ts';
import { parseFeedDate } from '../dates/parse-feed-date.ts';

/** What all fields of one document are read with. */
export interface Reading {
  /** The address that relative addresses refer to. */
  readonly url: string | undefined;
  /** {@link parseFeedDate} with what this document tells about its dates. */
  readonly parseDate: (text: string) => string | undefined;
}

/** How far ahead of the time of fetching an entry may be dated, in milliseconds: a day for wrong zones and a day for editors who date ahead. */
const MAX_AHEAD_MS = 2 * 86_400_000;

/** The {@link Reading} of a document; `fetchedAt` is an ISO instant, `source` its text. */
export function createReading(
  source: string,
  { url, fetchedAt }: { readonly url?: string | undefined; readonly fetchedAt?: string | undefined },
): Reading {
  let order: { readonly found: DateOrder | undefined } | undefined;
  const hints = {
    order: (): DateOrder | undefined => {
      order ??= { found: dateOrderOf(source, url) };
      return order.found;
    },
    ...(fetchedAt !== undefined && { latest: Date.parse(fetchedAt) + MAX_AHEAD_MS }),
  };
  return { url, parseDate: text => parseFeedDate(text, hints) };
}
