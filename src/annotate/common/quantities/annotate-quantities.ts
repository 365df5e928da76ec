import { isOverlapping } from '../../../lib/span.ts';
import type { QuantityAnnotation, TimeAnnotation } from '../../../model/annotation.ts';
import type { Reading } from '../../reading.ts';
import { annotateTimes } from '../times/annotate-times.ts';
import type { QuantityData } from './data.ts';
import { findModality, findRange } from './number-context.ts';
import { type FoundNumber, readNumber } from './read-number.ts';
import { findUnit } from './unit.ts';
import { buildVocabulary, type Vocabulary } from './vocabulary.ts';

const vocabularies = new WeakMap<QuantityData, Vocabulary>();

/** Where a number may begin: a digit that no letter, digit or sign ties to what stands before, or a word. */
const START =
  /(?<![\p{L}\p{M}\p{N}.,:/_+#№§-]|\d[ \u00a0])\d|(?<![\p{L}\p{M}\p{N}’'-])\p{L}[\p{L}\p{M}]*(?:(?<=\p{Script=Cyrillic})['’]\p{Script=Cyrillic}+)?/gu;

/** The quantities of a text, in text order, none overlapping another or a time. Numbers without a unit are none. */
export function annotateQuantities(reading: Reading): QuantityAnnotation[] {
  const vocabulary = vocabularyOf(reading.pack.quantities);
  const times = annotateTimes(reading);
  const { text } = reading;
  const found: QuantityAnnotation[] = [];
  const pattern = new RegExp(START);
  let nextTime = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const number = startsNumber(match[0], vocabulary) ? readNumber(text, match.index, vocabulary) : undefined;
    if (number === undefined) continue;
    while ((times[nextTime]?.end ?? Number.POSITIVE_INFINITY) <= number.start) nextTime++;
    const quantity = isTime(number, times[nextTime]) ? undefined : readQuantity(text, number, vocabulary);
    if (quantity) found.push(quantity);
    pattern.lastIndex = Math.max(pattern.lastIndex, quantity === undefined ? number.end : quantity.end);
  }
  return found;
}

function vocabularyOf(data: QuantityData): Vocabulary {
  const known = vocabularies.get(data);
  if (known) return known;
  const vocabulary = buildVocabulary(data);
  vocabularies.set(data, vocabulary);
  return vocabulary;
}

/** Most words are lower case without apostrophe: they are looked up as they stand. */
const NEEDS_FOLDING = /^\p{Lu}|['’]/u;

const startsNumber = (raw: string, { numbers }: Vocabulary): boolean =>
  raw.charCodeAt(0) <= 57 || numbers.has(NEEDS_FOLDING.test(raw) ? raw.toLowerCase().replace(/[’ʼ]/g, "'") : raw);

const isTime = (number: FoundNumber, time: TimeAnnotation | undefined): boolean =>
  time !== undefined && isOverlapping(number, time);

/** "one", "ein", "un": mostly an article or pronoun. */
const isSpelledOne = ({ value, isSpelledOut }: FoundNumber): boolean => isSpelledOut && value <= 1;

function readQuantity(text: string, first: FoundNumber, vocabulary: Vocabulary): QuantityAnnotation | undefined {
  const range = findRange(text, first, vocabulary);
  const number = range ?? first;
  const unit = findUnit(text, number, vocabulary);
  if (unit === undefined || (isSpelledOne(number) && unit.rule === 'noun')) return undefined;
  const { language } = vocabulary.data;
  const base = {
    kind: 'quantity' as const,
    start: unit.start,
    end: unit.end,
    unit: unit.unit,
    rule: `${language}/${unit.rule}`,
  };
  const counted = unit.counted && { counted: unit.counted };
  if (range) return { ...base, value: range.value, upper: range.upper, modality: 'range', ...counted };
  return { ...base, value: first.value, modality: findModality(text, unit.start, vocabulary), ...counted };
}
