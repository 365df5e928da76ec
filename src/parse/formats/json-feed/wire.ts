import { repairJson } from './repair-json.ts';

/** JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1) as received: any field may be absent or of another type. */
export interface JsonFeedWire {
  readonly [field: string]: unknown;
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

/** What was read of a JSON text. `fault`: the offset in UTF-16 code units of the first fault that was read over, or that ended the reading. */
export type ReadJson =
  | { readonly kind: 'feed'; readonly feed: JsonFeedWire; readonly fault?: number }
  | { readonly kind: 'other' }
  | { readonly kind: 'damaged'; readonly fault: number; readonly cause: unknown };

/** Reads a JSON Feed, mended where it breaks the rules of JSON; 'other' where the JSON is no feed, 'damaged' where it is beyond mending. */
export function readJsonFeed(text: string): ReadJson {
  try {
    return adaptValue(JSON.parse(text));
  } catch (cause) {
    const repaired = repairJson(text);
    try {
      if (repaired) return adaptValue(JSON.parse(repaired.text), repaired.index);
    } catch {
      // The first message tells more.
    }
    return { kind: 'damaged', fault: placeOf(cause as Error, text), cause };
  }
}

function adaptValue(value: unknown, fault?: number): ReadJson {
  const feed = value as Record<string, unknown> | null;
  if (!Array.isArray(feed?.items)) return { kind: 'other' };
  const items = feed.items.filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null);
  return { kind: 'feed', feed: { ...feed, items }, ...(fault !== undefined && { fault }) };
}

/** V8 tells the place, or shows what stands there; a text that only ends too early fails at its end. */
function placeOf({ message }: Error, text: string): number {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const token = /^Unexpected token '(.)', (?:\.\.\.)?"([\s\S]*?)(?:"\.\.\.)? is not valid JSON/u.exec(message);
  const shown = token ? text.indexOf((token[2] ?? '').replace(/"$/, '')) : -1;
  return shown === -1 ? text.length : text.indexOf(token?.[1] ?? '', shown);
}
