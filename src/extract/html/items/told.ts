import { isProse } from '../score-block.ts';
import { alphabeticLength } from '../script-density.ts';

/**
 * Text that can stand alone: a news item in brief has 80 to 100 words. Excerpts on section pages stay below (publishing systems cut at 55 words), and so do most notes of
 * minute-by-minute commentary (on eight live pages: medians of 130 to 470 characters for matches, shows and local tickers, 510 to 740 for rolling news).
 */
const MIN_TOLD_CHARS = 500;
const ELISION = /\[\s?(?:…|\.\.\.)\s?\]/;
/** Share of the items of a page that must hold text to speak of. */
const MIN_TOLD_SHARE = 0.5;

/** True where blocks hold text to speak of: some length, or a passage that an editor has chosen and marked ("[…]"). */
export function isTold(blocks: readonly { readonly kind: string; readonly text: string }[]): boolean {
  const told = blocks.filter(({ kind, text }) => kind !== 'heading' && kind !== 'caption' && isProse(text));
  const chars = told.reduce((sum, { text }) => sum + alphabeticLength(text), 0);
  return chars >= MIN_TOLD_CHARS || told.some(({ text }) => ELISION.test(text));
}

/**
 * True where at least half of the items of a page, and two of them, hold text to speak of. Else the page is one text in small pieces (the commentary on a
 * match), or a list of headlines, and its items would be stubs.
 */
export const areTold = (told: readonly boolean[]): boolean => {
  const count = told.filter(isOne => isOne).length;
  return count > 1 && count >= MIN_TOLD_SHARE * told.length;
};
