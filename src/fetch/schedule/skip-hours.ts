import type { Polling } from '../../model/feed.ts';
import { MAX_SKIP_MS } from './limits.ts';

const HOUR = 3_600_000;

/**
 * The first moment at or after `at` (milliseconds since 1970) that is not in an hour or on a day that the feed asks to leave out (RSS 2.0,
 * skipHours and skipDays, UTC). It moves by whole hours, so that feeds keep their distance. Where all is left out for longer than
 * {@link MAX_SKIP_MS}, the wish is not heard.
 */
export function skipHours(at: number, polling: Polling | undefined): number {
  const [hours, days] = [new Set(polling?.skipHours), new Set(polling?.skipDays)];
  if (hours.size === 0 && days.size === 0) return at;
  for (let moved = at; moved <= at + MAX_SKIP_MS; moved += HOUR) {
    const date = new Date(moved);
    if (!hours.has(date.getUTCHours()) && !days.has(date.getUTCDay())) return moved;
  }
  return at;
}
