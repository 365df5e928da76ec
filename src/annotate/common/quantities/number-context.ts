import type { QuantityModality } from '../../../model/annotation.ts';
import { type FoundNumber, readNumber, wordAt } from './read-number.ts';
import type { Softening, Vocabulary } from './vocabulary.ts';

/** Two numbers that bound one quantity. */
export interface FoundRange extends FoundNumber {
  readonly upper: number;
  /** Bound by a word ("from 5 to 7"), not by a dash. */
  readonly isJoined: boolean;
  /** The second is the smaller one ("from 3.1 to 2.8 percent"): no range, but two numbers of one unit. */
  readonly isFalling: boolean;
}

/** How far before a number its softening words stand, in characters: the longest phrase of the data fits. */
const MODALITY_REACH = 28;

/** What the words right before a number say about it ("close to", "mindestens"); "exact" where they say nothing. */
export const findModality = (text: string, start: number, vocabulary: Vocabulary): QuantityModality =>
  softeningOf(text, start, vocabulary)?.[1] ?? 'exact';

/** The same behind a verb of growth, where "to" alone leads to the new number and is no upper bound ("выросло до 23"). */
export function findMovedModality(text: string, start: number, vocabulary: Vocabulary): QuantityModality {
  const [phrase = '', modality = 'exact'] = softeningOf(text, start, vocabulary) ?? [];
  const isLed = vocabulary.comparisons.some(words => phrase === words || phrase.startsWith(`${words} `));
  return modality === 'up-to' && isLed ? 'exact' : modality;
}

/** The last word of a phrase, by which phrases are looked up. */
const LAST_WORD = /[\p{L}'’.]+$/u;

function softeningOf(text: string, start: number, { modalities }: Vocabulary): Softening | undefined {
  const spelt = text.slice(Math.max(0, start - MODALITY_REACH), start).trimEnd();
  const last = LAST_WORD.exec(spelt)?.[0] ?? '';
  const softenings = modalities.get(last.toLowerCase().replaceAll('’', "'"));
  if (softenings === undefined) return undefined;
  const before = ` ${spelt.toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'")}`;
  return softenings.find(([phrase]) => before.endsWith(phrase) && /[^\p{L}]$/u.test(before.slice(0, -phrase.length)));
}

const DASH = /\s?[–—-]\s?(?=\p{Sc}?\d)/uy;
const HYPHEN = /-(?=\p{Ll})/uy;

/** "5 to 7", "between 5 and 7", "5–7 million": the range that a number opens, a shared scale word counted for both. */
export function findRange(text: string, first: FoundNumber, vocabulary: Vocabulary): FoundRange | undefined {
  const at = rangeEndAt(text, first, vocabulary);
  const second = at === undefined ? undefined : readNumber(text, at, vocabulary);
  if (second === undefined) return undefined;
  const factor = scaleBetween(text, second, vocabulary);
  const isScaled = first.value >= 1000 || second.value / factor < first.value;
  const value = isScaled ? first.value : first.value * factor;
  const isJoined = !/[–—-]/.test(text.slice(first.end, at));
  const isFraction = isJoined && factor === 1 && !Number.isInteger(first.value) && Number.isInteger(second.value);
  if (value === second.value || isFraction) return undefined;
  return {
    start: first.start,
    end: second.end,
    value,
    upper: second.value,
    isJoined,
    isFalling: value > second.value,
    isSpelledOut: first.isSpelledOut || second.isSpelledOut,
  };
}

function rangeEndAt(text: string, first: FoundNumber, vocabulary: Vocabulary): number | undefined {
  const { rangeJoiners, between, betweenAnd } = vocabulary;
  DASH.lastIndex = first.end;
  if (DASH.test(text)) return afterSymbol(text, DASH.lastIndex);
  HYPHEN.lastIndex = first.end;
  if (first.isSpelledOut && first.value < 20 && HYPHEN.test(text)) return HYPHEN.lastIndex;
  if (!/\s/.test(text.charAt(first.end))) return undefined;
  const joiner = wordAt(text, first.end + 1);
  if (joiner === undefined || text.charAt(joiner.end) !== ' ') return undefined;
  const opening = /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, first.start - 16), first.start))?.[1]?.toLowerCase();
  const isOpened = opening !== undefined && between.has(opening) && betweenAnd.has(opening);
  return isOpened || rangeJoiners.has(joiner.word) ? afterSymbol(text, joiner.end + 1) : undefined;
}

/** "£210m to £230m": the digits behind the symbol. */
const afterSymbol = (text: string, at: number): number => (/\p{Sc}/u.test(text.charAt(at)) ? at + 1 : at);

/** Whether a range is opened for sure, whatever grows: by the measure of a change ("grew BY 6 to 8 percent"), or by what opens ranges only. */
export function isOpenedRange(text: string, start: number, { changes, between, comparisons }: Vocabulary): boolean {
  const word = /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, start - 12), start))?.[1]?.toLowerCase();
  return word !== undefined && (changes.has(word) || (between.has(word) && !comparisons.includes(word)));
}

/** By how much the scale words behind a number multiply it: 1 where there are none. */
function scaleBetween(text: string, { start, end }: FoundNumber, { scales }: Vocabulary): number {
  let factor = 1;
  for (const word of text
    .slice(start, end)
    .toLowerCase()
    .split(/[ \u00a0\u202f-]|(?<=\d)(?=\p{L})/u)
    .reverse()) {
    const scale = scales.get(word.replace(/\.$/, ''));
    if (scale === undefined) break;
    factor *= scale;
  }
  return factor;
}
