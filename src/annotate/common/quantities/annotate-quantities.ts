import { isOverlapping } from '../../../lib/span.ts';
import type { QuantityAnnotation, TimeAnnotation } from '../../../model/annotation.ts';
import type { Reading } from '../../reading.ts';
import { annotateTimes } from '../times/annotate-times.ts';
import type { QuantityData } from './data.ts';
import { findModality, findMovedModality, findRange } from './number-context.ts';
import type { FoundNumber } from './read-number.ts';
import { isGrowing, sharedUnit, tollUnit } from './shared-unit.ts';
import { type FoundUnit, findUnit } from './unit.ts';
import { readAnyNumber, readVaguePlural } from './vague-number.ts';
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
    if (!startsNumber(match[0], vocabulary)) continue;
    const vague = vaguePluralAt(text, match.index, vocabulary);
    const number = vague ?? readAnyNumber(text, match.index, vocabulary);
    if (number === undefined) continue;
    while ((times[nextTime]?.end ?? Number.POSITIVE_INFINITY) <= number.start) nextTime++;
    const quantity = isTime(number, times[nextTime])
      ? undefined
      : vague
        ? vagueQuantity(text, vague, vocabulary)
        : readQuantity({ text, first: number, vocabulary, last: found.at(-1) });
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

function startsNumber(raw: string, { numbers, openings }: Vocabulary): boolean {
  if (raw.charCodeAt(0) <= 57) return true;
  const word = NEEDS_FOLDING.test(raw) ? raw.toLowerCase().replace(/[’ʼ]/g, "'") : raw;
  return numbers.has(word) || openings.has(word);
}

/** A plural that says no count; after a softening word it is one ("около тысячи": about a thousand). */
const vaguePluralAt = (text: string, at: number, vocabulary: Vocabulary): FoundNumber | undefined =>
  findModality(text, at, vocabulary) === 'exact' ? readVaguePlural(text, at, vocabulary) : undefined;

/** "dozens of miners": at least so many, of frames only ("dozens of times" counts nothing). */
function vagueQuantity(text: string, number: FoundNumber, vocabulary: Vocabulary): QuantityAnnotation | undefined {
  const unit = findUnit(text, number, vocabulary);
  if (unit === undefined || unit.rule === 'noun') return undefined;
  return { ...annotationBase(unit, vocabulary), value: number.value, modality: 'at-least' };
}

const annotationBase = ({ start, end, unit, rule, counted }: FoundUnit, { data }: Vocabulary) => ({
  kind: 'quantity' as const,
  start,
  end,
  unit,
  rule: `${data.language}/${rule}`,
  ...(counted && { counted }),
});

const isTime = (number: FoundNumber, time: TimeAnnotation | undefined): boolean =>
  time !== undefined && isOverlapping(number, time);

/** "one", "ein", "un": mostly an article or pronoun. */
const isSpelledOne = ({ value, isSpelledOut }: FoundNumber): boolean => isSpelledOut && value <= 1;

interface Candidate {
  readonly text: string;
  readonly first: FoundNumber;
  readonly vocabulary: Vocabulary;
  /** The quantity found before. */
  readonly last: QuantityAnnotation | undefined;
}

function readQuantity({ text, first, vocabulary, last }: Candidate): QuantityAnnotation | undefined {
  const isMoved = isGrowing(text, first.start, vocabulary);
  const pair = findRange(text, first, vocabulary);
  const range = isMoved && pair?.isJoined ? undefined : pair;
  const number = range ?? first;
  const own =
    findUnit(text, number, vocabulary) ?? (range || !pair ? undefined : unitOfPair(text, pair, first, vocabulary));
  const unit = own ?? sharedUnit(text, number, { last, vocabulary });
  if (unit === undefined || (isSpelledOne(number) && unit.rule === 'noun')) return undefined;
  const fate = isMoved && unit.unit === 'people' ? tollUnit(text, first.start, vocabulary) : undefined;
  const base = annotationBase({ ...unit, unit: fate ?? unit.unit }, vocabulary);
  if (range) return { ...base, value: range.value, upper: range.upper, modality: 'range' };
  const modality = (isMoved ? findMovedModality : findModality)(text, unit.start, vocabulary);
  return { ...base, value: first.value, modality };
}

/** "rose from 12 to 17 ships": the first of two numbers counts what the second does. */
function unitOfPair(
  text: string,
  pair: FoundNumber,
  first: FoundNumber,
  vocabulary: Vocabulary,
): FoundUnit | undefined {
  const unit = findUnit(text, pair, vocabulary);
  return unit === undefined ? undefined : { start: first.start, end: first.end, unit: unit.unit, rule: 'comparison' };
}
