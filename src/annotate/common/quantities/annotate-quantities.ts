import { rememberWords } from '../../../lib/remember-words.ts';
import { isOverlapping } from '../../../lib/span.ts';
import type { QuantityAnnotation, QuantityModality, TimeAnnotation } from '../../../model/annotation.ts';
import type { Reading } from '../../reading.ts';
import { annotateTimes } from '../times/annotate-times.ts';
import { ageOf, isAgeForSure } from './age.ts';
import type { QuantityData } from './data.ts';
import type { FoundUnit } from './found-unit.ts';
import { type FoundRange, findModality, findMovedModality, findRange, isOpenedRange } from './number-context.ts';
import type { FoundNumber } from './read-number.ts';
import { isGrowing, sharedUnit, tollUnit, unitOfWhole } from './shared-unit.ts';
import { findUnit } from './unit.ts';
import { readAnyNumber, readVaguePlural } from './vague-number.ts';
import { buildVocabulary, type Vocabulary } from './vocabulary.ts';

/** What a language is read with. */
interface Reader {
  readonly vocabulary: Vocabulary;
  readonly startsNumber: (raw: string) => boolean;
}

const readers = new WeakMap<QuantityData, Reader>();

/**
 * Where a number may begin: a digit that no letter, digit or sign ties to what stands before, or a word. What stands there is asked first, because looking back
 * costs more.
 */
const START =
  /(?=\d)(?<![\p{L}\p{M}\p{N}.,:/_+#№§-]|(?<!(?<!\d)(?:19|20)\d)\d[ \u00a0–—])\d|(?=\p{L})(?<![\p{L}\p{M}\p{N}’'-])\p{L}[\p{L}\p{M}]*(?:(?=['’])(?<=\p{Script=Cyrillic})['’]\p{Script=Cyrillic}+)?/gu;

/** The quantities of a text, in text order, none overlapping another or a time. Numbers without a unit are none. */
export function annotateQuantities(reading: Reading): QuantityAnnotation[] {
  const { vocabulary, startsNumber } = readerOf(reading.pack.quantities);
  const times = annotateTimes(reading);
  const { text } = reading;
  const found: QuantityAnnotation[] = [];
  const pattern = new RegExp(START);
  let nextTime = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (!startsNumber(match[0])) continue;
    const vague = vaguePluralAt(text, match.index, vocabulary);
    const number = vague ?? readAnyNumber(text, match.index, vocabulary);
    if (number === undefined) continue;
    while ((times[nextTime]?.end ?? Number.POSITIVE_INFINITY) <= number.start) nextTime++;
    const quantity = isTime(number, times[nextTime])
      ? ageInTime(text, number, vocabulary)
      : vague
        ? vagueQuantity(text, vague, vocabulary)
        : readQuantity({ text, first: number, vocabulary, last: found.at(-1) });
    if (quantity) found.push(quantity);
    pattern.lastIndex = Math.max(pattern.lastIndex, quantity === undefined ? number.end : quantity.end);
  }
  return found;
}

function readerOf(data: QuantityData): Reader {
  const known = readers.get(data);
  if (known) return known;
  const vocabulary = buildVocabulary(data);
  const reader = { vocabulary, startsNumber: startTest(vocabulary) };
  readers.set(data, reader);
  return reader;
}

/** Tells of a word, or of the digit that opens a number, whether a number may begin there. */
function startTest({ numbers, openings }: Vocabulary): (raw: string) => boolean {
  return rememberWords(raw => {
    if (raw.charCodeAt(0) <= 57) return true;
    const word = /^\p{Lu}|['’]/u.test(raw) ? raw.toLowerCase().replace(/[’ʼ]/g, "'") : raw;
    return numbers.has(word) || openings.has(word);
  });
}

/** A plural that says no count; after a softening word it is one ("около тысячи": about a thousand). */
function vaguePluralAt(text: string, at: number, vocabulary: Vocabulary): FoundNumber | undefined {
  const plural = readVaguePlural(text, at, vocabulary);
  return plural !== undefined && findModality(text, at, vocabulary) === 'exact' ? plural : undefined;
}

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

/** "aged 63 years" is an age, whatever else reads a duration there. */
function ageInTime(text: string, number: FoundNumber, vocabulary: Vocabulary): QuantityAnnotation | undefined {
  const age = isAgeForSure(text, number, vocabulary) ? ageOf(text, number, vocabulary) : undefined;
  return age ? { ...annotationBase(age, vocabulary), value: number.value, modality: 'exact' } : undefined;
}

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
  if (isNamePart(text, first, vocabulary) || isOrdinal(text, first)) return undefined;
  const isMoved = isGrowing(text, first.start, vocabulary);
  const pair = findRange(text, first, vocabulary);
  const isTwo = pair?.isFalling || (isMoved && pair?.isJoined && !isOpenedRange(text, first.start, vocabulary));
  const range = isTwo ? undefined : pair;
  const number = range ?? first;
  const unit = unitOf({ text, first, vocabulary, last }, { range, pair });
  if (unit === undefined || (isSpelledOne(number) && COUNTS.has(unit.rule))) return undefined;
  const fate = isMoved && unit.unit === 'people' ? tollUnit(text, first.start, vocabulary) : undefined;
  const base = annotationBase({ ...unit, unit: fate ?? unit.unit }, vocabulary);
  const factor = unit.factor ?? 1;
  if (range)
    return { ...base, value: scaled(range.value, factor), upper: scaled(range.upper, factor), modality: 'range' };
  const minus = minusBefore(text, unit);
  const modality = modalityOf(text, first, { unit, vocabulary, last });
  const value = unit.rule === 'comparison' && pair?.isJoined ? pair.value : first.value;
  if (minus === undefined) return { ...base, value: scaled(value, factor), modality };
  return { ...base, start: minus, value: -first.value, modality };
}

/** Rules under which "one" is an article or pronoun. */
const COUNTS: ReadonlySet<string> = new Set(['noun', 'part', 'again', 'count', 'comparison']);

const scaled = (value: number, factor: number): number =>
  factor === 1 ? value : Number((value * factor).toPrecision(12));

function unitOf(
  { text, first, vocabulary, last }: Candidate,
  { range, pair }: Record<'range' | 'pair', FoundRange | undefined>,
): FoundUnit | undefined {
  const number = range ?? first;
  const shared = { last, vocabulary };
  return (
    (range ? undefined : unitOfWhole(text, number, shared)) ??
    findUnit(text, number, vocabulary) ??
    (range || !pair?.isJoined ? undefined : unitOfPair(text, pair, first, vocabulary)) ??
    sharedUnit(text, number, shared)
  );
}

/** Words before a temperature below zero, and the sign; "15 Minusgrade" says it behind. */
const MINUS = /(?:(?:minus|moins|menos|минус|мінус) |−)$/iu;

const BELOW_ZERO = /^ (?:below zero|under noll|unter null|sous zéro|bajo cero|ниже нуля|нижче нуля)/iu;

/** Where a temperature below zero begins; undefined for all other quantities. */
function minusBefore(text: string, { start, end, unit }: FoundUnit): number | undefined {
  if (unit !== 'celsius' && unit !== 'fahrenheit') return undefined;
  const sign = MINUS.exec(text.slice(Math.max(0, start - 8), start))?.[0].length;
  if (sign !== undefined) return start - sign;
  return /\sminus/iu.test(text.slice(start, end)) || BELOW_ZERO.test(text.slice(end, end + 14)) ? start : undefined;
}

/** How far before a number the verb stands that moves it there, with the measure of its change between ("fell by 31%, to 214 million"). */
const MOVE_REACH = 80;

function modalityOf(
  text: string,
  first: FoundNumber,
  { unit, vocabulary, last }: { unit: FoundUnit; vocabulary: Vocabulary; last: QuantityAnnotation | undefined },
): QuantityModality {
  const isMoved =
    isGrowing(text, first.start, vocabulary, MOVE_REACH) ||
    (last !== undefined && /^\s?[,–—]\s?\p{L}+\s$/u.test(text.slice(last.end, unit.start)));
  const modality = (isMoved ? findMovedModality : findModality)(text, unit.start, vocabulary);
  if (modality === 'exact') return first.isRound ? 'about' : first.isSurpassed ? 'at-least' : 'exact';
  return isDoubtful(text, first, { unit, vocabulary }) ? 'exact' : modality;
}

/** Up to here a number of things in words is rarely rough. */
const MAX_SURE = 12;

/** "a novel about three sisters": the preposition, not the softening word. */
function isDoubtful(
  text: string,
  { start, value, isSpelledOut }: FoundNumber,
  { unit, vocabulary }: { unit: FoundUnit; vocabulary: Vocabulary },
): boolean {
  if (!isSpelledOut || value > MAX_SURE || unit.rule !== 'noun') return false;
  const word = /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, start - 16), start))?.[1];
  return word !== undefined && vocabulary.doubtful.has(word.toLowerCase());
}

/** "29-е место": digits with the ending of an ordinal. */
const isOrdinal = (text: string, { end, isSpelledOut }: FoundNumber): boolean =>
  !isSpelledOut && /^-[а-яіїє]{1,3}(?![\p{L}-])/u.test(text.slice(end, end + 5));

/** "the Three Valleys": a number in words with a capital in mid-sentence, before another capital. */
function isNamePart(text: string, { start, end, isSpelledOut }: FoundNumber, { data }: Vocabulary): boolean {
  if (!isSpelledOut || data.hasCapitalNouns || !/\p{Lu}/u.test(text.charAt(start))) return false;
  return /[\p{L},]\s$/u.test(text.slice(Math.max(0, start - 2), start)) && /^\s\p{Lu}/u.test(text.slice(end, end + 2));
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
