import type { Span } from '../../../lib/span.ts';
import type { Token } from './read-tokens.ts';

/** A sentence of fewer words says nothing by its capitals. */
const MIN_WORDS = 4;

/** The share of words of four letters or more with a capital from which on a sentence is a heading in title case. */
const MIN_SHARE = 0.7;

/** The same for one that ends like a sentence: some outlets put a full stop after headings. */
const MIN_STOPPED_WORDS = 6;
const MIN_STOPPED_SHARE = 0.85;

/** Ends of full sentences. */
const SENTENCE_END = /[.!?…]["”»’)\]]*$/;

/** Marks all tokens of headings in title case or capitals as starts: their capitals prove nothing. */
export function markHeadings(text: string, tokens: readonly Token[], sentences: readonly Span[]): void {
  let i = 0;
  for (const { end } of sentences) {
    const from = i;
    let words = 0;
    let capitals = 0;
    for (; i < tokens.length && (tokens[i]?.start ?? 0) < end; i++) {
      const token = tokens[i];
      if (token === undefined || token.text.length < 4) continue;
      words++;
      if (token.isCapital) capitals++;
    }
    const isStopped = SENTENCE_END.test(text.slice(end - 3, end));
    const [minWords, minShare] = isStopped ? [MIN_STOPPED_WORDS, MIN_STOPPED_SHARE] : [MIN_WORDS, MIN_SHARE];
    if (words < minWords || capitals < words * minShare) continue;
    for (const token of tokens.slice(from, i)) token.isStart = true;
  }
}
