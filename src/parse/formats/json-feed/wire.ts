import { failed, type Result, success } from '../../../lib/result.ts';
import { type Failure, failure } from '../../../model/failures.ts';

/** JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1) as received: any field may be absent or of another type. */
export interface JsonFeedWire {
  readonly [field: string]: unknown;
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

/** Reads a JSON Feed; 'parse/not-a-feed' where the JSON is no feed, 'parse/damaged' where it is no JSON. */
export function readJsonFeed(text: string): Result<JsonFeedWire, Failure> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    return failed(failure('parse/damaged', `(the JSON cannot be read: ${(cause as Error).message})`, { cause }));
  }
  const feed = value as Record<string, unknown>;
  if (!Array.isArray(feed.items)) return failed(failure('parse/not-a-feed', '(JSON without "items")'));
  const items = feed.items.filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null);
  return success({ ...feed, items });
}
