import type { PageBlock } from './render-blocks.ts';
import { alphabeticLength } from './script-density.ts';

/** A block that is linked for more than this share is navigation. Papers on boilerplate put the limit at a third (Kohlschütter 2010) to a half. */
const MAX_LINK_SHARE = 0.5;
/** Characters of a line that reads as a sentence: about a dozen words. */
const PROSE_CHARS = 70;
/** Weight of a block whose surroundings look like side matter. */
const DOUBTFUL_WEIGHT = 0.5;
/** Headlines of news are shorter. */
const MAX_HEADING_CHARS = 160;
/** Characters above which one block says no more. */
const MAX_CHARS = 1500;

const SENTENCE_END = /[.!?…。！？।؟۔។။:][\s"'”’»›)\]]*$/u;
const DIVIDED = /[.!?…,;。！？，、।،؛؟۔]/u;
/** True where a text reads like running prose: long enough, and ended or divided like sentences. */
export function isProse(text: string): boolean {
  const length = alphabeticLength(text);
  if (length >= 2 * PROSE_CHARS) return true;
  return (length >= PROSE_CHARS && DIVIDED.test(text)) || (length >= 30 && SENTENCE_END.test(text));
}

/** An address written out, with its number in a list of them: print pages close with those of their links. */
const BARE_ADDRESS = /^(?:[[(]?\d{1,3}[\]).:]{0,2} ?)?(?:https?:\/\/|www\.)\S+$/i;

/** The share of a block's characters that point elsewhere, 0 to 1: those in links, and all of an address that is written out. */
const linkShareOf = ({ text, linkChars }: PageBlock): number => (BARE_ADDRESS.test(text) ? 1 : linkChars / text.length);

/**
 * How much a block speaks for the element that holds it: about its length in characters for prose, a small loss for what is short, a larger one for links.
 * Furniture counts nothing, since it is left out wherever it stands.
 */
export function scoreBlock(block: PageBlock): number {
  if (block.standing === 'furniture') return 0;
  const linkShare = linkShareOf(block);
  if (linkShare > MAX_LINK_SHARE) return -10 - 0.2 * Math.min(linkShare * block.text.length, 100);
  // A whole paragraph in a heading element is set large, not a heading.
  const isHeading = block.kind === 'heading' && block.text.length < MAX_HEADING_CHARS;
  if (isHeading) return linkShare > 0.2 ? -15 : -2;
  if (block.kind === 'caption') return 0;
  const length = alphabeticLength(block.text);
  const score = isProse(block.text) ? Math.min(length, MAX_CHARS) * (1 - linkShare) : length > 25 ? 0.2 * length : -8;
  return block.standing === 'doubtful' && score > 0 ? score * DOUBTFUL_WEIGHT : score;
}
