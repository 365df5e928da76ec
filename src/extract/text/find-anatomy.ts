import { briefing } from '../anatomies/briefing.ts';
import { digest } from '../anatomies/digest.ts';
import { plain } from '../anatomies/plain.ts';
import { river } from '../anatomies/river.ts';
import { rollingPage } from '../anatomies/rolling-page.ts';
import type { Anatomy, AnatomyReading, Page } from './page.ts';

/**
 * The anatomies in the order of how much furniture each must find, most first: between equal confidences the earlier one wins. A river repeats several
 * sorts of furniture, a digest one closing link an item, a rolling page its headings, a briefing one heading.
 */
const ANATOMIES: readonly Anatomy[] = [river, digest, rollingPage, briefing];

/** What a page was read as. */
export interface FoundAnatomy extends AnatomyReading {
  readonly name: string;
}

/** More lines than this are not looked through for anatomies; a page of 400 shared stories has fewer. */
const MAX_LINES = 100_000;

/** The anatomy that a page has, with the articles found in it; undefined where the page is no more than an ordinary article. */
export function findAnatomy(page: Page): FoundAnatomy | undefined {
  if (page.lines.length > MAX_LINES) return undefined;
  let best: FoundAnatomy | undefined;
  for (const anatomy of ANATOMIES) {
    const reading = anatomy.read(page);
    if (reading !== undefined && reading.articles.length > 0 && reading.confidence > (best?.confidence ?? 0))
      best = { name: anatomy.name, ...reading };
  }
  return best;
}

/** The articles of a page of plain text: those of its anatomy, or the page as one ordinary article. Undefined where it holds no text. */
export function readPage(page: Page): FoundAnatomy | undefined {
  const found = findAnatomy(page);
  if (found !== undefined) return found;
  const reading = plain.read(page);
  return reading && { name: plain.name, ...reading };
}
