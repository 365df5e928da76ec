import type { QuantityModality } from '../../../model/annotation.ts';
import { type FoundNumber, readNumber, wordAt } from './read-number.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Two numbers that bound one quantity. */
export interface FoundRange extends FoundNumber {
  readonly upper: number;
  /** Bound by a word ("from 5 to 7"), not by a dash. */
  readonly isJoined: boolean;
}

/** How far before a number its softening words stand, in characters: the longest phrase of the data fits. */
const MODALITY_REACH = 28;

/** What the words right before a number say about it ("close to", "mindestens"); "exact" where they say nothing. */
export const findModality = (text: string, start: number, vocabulary: Vocabulary): QuantityModality =>
  softeningOf(text, start, vocabulary)?.[1] ?? 'exact';

/** The same behind a verb of growth, where "to" alone leads to the new number and is no upper bound ("выросло до 23"). */
export function findMovedModality(text: string, start: number, vocabulary: Vocabulary): QuantityModality {
  const [phrase = '', modality = 'exact'] = softeningOf(text, start, vocabulary) ?? [];
  return modality === 'up-to' && vocabulary.comparisons.includes(phrase) ? 'exact' : modality;
}

function softeningOf(
  text: string,
  start: number,
  { modalities }: Vocabulary,
): Vocabulary['modalities'][number] | undefined {
  const before = ` ${text
    .slice(Math.max(0, start - MODALITY_REACH), start)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trimEnd()}`;
  return modalities.find(([phrase]) => before.endsWith(phrase) && /[^\p{L}]$/u.test(before.slice(0, -phrase.length)));
}

const DASH = /\s?[–—-]\s?(?=\d)/y;

/** "5 to 7", "between 5 and 7", "5–7 million": the range that a number opens, a shared scale word counted for both. */
export function findRange(text: string, first: FoundNumber, vocabulary: Vocabulary): FoundRange | undefined {
  const at = rangeEndAt(text, first, vocabulary);
  const second = at === undefined ? undefined : readNumber(text, at, vocabulary);
  if (second === undefined) return undefined;
  const factor = scaleBetween(text, second, vocabulary);
  const value = first.isSpelledOut || second.value / factor < first.value ? first.value : first.value * factor;
  if (value >= second.value) return undefined;
  return {
    start: first.start,
    end: second.end,
    value,
    upper: second.value,
    isJoined: !/[–—-]/.test(text.slice(first.end, at)),
    isSpelledOut: first.isSpelledOut || second.isSpelledOut,
  };
}

function rangeEndAt(text: string, first: FoundNumber, { rangeJoiners, between }: Vocabulary): number | undefined {
  DASH.lastIndex = first.end;
  if (DASH.test(text)) return DASH.lastIndex;
  if (!/\s/.test(text.charAt(first.end))) return undefined;
  const joiner = wordAt(text, first.end + 1);
  if (joiner === undefined || text.charAt(joiner.end) !== ' ') return undefined;
  const opening = /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, first.start - 16), first.start))?.[1]?.toLowerCase();
  const isOpened = opening !== undefined && between.has(opening);
  return isOpened || rangeJoiners.has(joiner.word) ? joiner.end + 1 : undefined;
}

/** By how much the words after the digits of a number multiply it: 1 where there are none. */
function scaleBetween(text: string, number: FoundNumber, vocabulary: Vocabulary): number {
  const digits = /^\d[\d.,' \u00a0\u202f]*/.exec(text.slice(number.start, number.end))?.[0]?.trim();
  if (digits === undefined || digits.length === number.end - number.start) return 1;
  const bare = readNumber(digits, 0, vocabulary);
  return bare === undefined || bare.value === 0 ? 1 : number.value / bare.value;
}
