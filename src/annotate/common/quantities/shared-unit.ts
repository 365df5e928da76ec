import type { QuantityAnnotation } from '../../../model/annotation.ts';
import type { FoundUnit } from './found-unit.ts';
import { findModality } from './number-context.ts';
import { type FoundNumber, wordAt } from './read-number.ts';
import { findUnit } from './unit.ts';
import { readAnyNumber } from './vague-number.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How far before a bare number the head of its count stands ("the number of missing … rose to 23"), in characters: about a clause. */
const TOLL_REACH = 110;

/** How far before a bare number the quantity stands that it is compared with, in characters. */
const COMPARISON_REACH = 90;

/** How far before a number the verb stands that leads to it ("rose from 17 TO 23"), in characters. */
const GROWTH_REACH = 45;

/** How far before a bare number of another counter the first count stands, in characters: two or three sentences. */
const COUNT_REACH = 320;

/** How far before a bare number its verb of counting stands, in characters. */
const VERB_REACH = 26;

/** Two numbers of one measure that are compared are rarely further apart than this (a factor). */
const MAX_RATIO = 10;

/** Units that a bare number does not take over: "rose 5 percent to 30". */
const UNSHARED: ReadonlySet<string> = new Set(['age', 'percent', 'percentage-points']);

const WORDS = /\p{L}[\p{L}\p{M}]*/gu;

/** The words of the sentence before `at`, within `reach` characters, lower case, nearest last. */
function wordsBefore(text: string, at: number, reach: number): string[] {
  let start = at;
  while (start > 0 && start > at - reach && !endsSentence(text, start - 1, at)) start--;
  return text.slice(start, at).toLowerCase().match(WORDS) ?? [];
}

/** Whether a sentence ends with the sign at a place; a stop ends one only before a blank that stands before `at` too. */
function endsSentence(text: string, place: number, at: number): boolean {
  const sign = text.charAt(place);
  return sign === '.' ? place + 1 < at && text.charAt(place + 1) === ' ' : SENTENCE_ENDS.includes(sign);
}

const SENTENCE_ENDS = '!?;\n';

/** Whether a verb of growth or counting leads to the number at `at` ("stieg auf 21"): it is then no upper bound and opens no range. */
export const isGrowing = (text: string, at: number, { isGrowth }: Vocabulary, reach = GROWTH_REACH): boolean =>
  wordsBefore(text, at, reach).some(isGrowth);

/** What the count before a number is of ("the death toll", "число погибших"); undefined where no count heads its clause. */
export function tollUnit(text: string, at: number, vocabulary: Vocabulary): string | undefined {
  const words = wordsBefore(text, at, TOLL_REACH);
  if (!words.some(vocabulary.isToll)) return undefined;
  const units = words
    .map(word => vocabulary.frameOf(word) ?? vocabulary.fateOf(word))
    .filter(unit => unit !== undefined);
  return units.find(unit => unit.startsWith('people-')) ?? units[0];
}

/**
 * The unit of a number that names none: of the count that a verb of growth moves ("the toll rose to 23"), or of the quantity before it
 * in the same sentence that it is compared with ("52,000 troops, up from 40,000").
 */
export function sharedUnit(
  text: string,
  number: FoundNumber,
  { last, vocabulary }: { last: QuantityAnnotation | undefined; vocabulary: Vocabulary },
): FoundUnit | undefined {
  const { start, end } = number;
  if (!isBare(text, number)) return undefined;
  const money = moneyAgain(text, number, last, vocabulary);
  if (money !== undefined) return { start, end, unit: money, rule: 'money-again' };
  const isMoved = isGrowing(text, start, vocabulary);
  const toll = isMoved ? tollUnit(text, start, vocabulary) : undefined;
  if (toll !== undefined) return { start, end, unit: toll, rule: 'toll' };
  if (last === undefined || start - last.end > COUNT_REACH || UNSHARED.has(last.unit)) return undefined;
  if (!text.slice(last.end, start).includes('\n') && isCountedAgain(text, end, vocabulary))
    return { start, end, unit: last.unit, rule: 'again' };
  if (!isComparable(number, last)) return undefined;
  const between = text.slice(last.end, start);
  const isCompared =
    between.length <= COMPARISON_REACH && !/[!?;\n]|\. /.test(between) && endsInComparison(between, vocabulary);
  if (isCompared) return { start, end, unit: last.unit, rule: 'comparison' };
  if (between.includes('\n')) return undefined;
  if (isCounted(text, start, vocabulary)) return { start, end, unit: last.unit, rule: 'count' };
  return findModality(text, start, vocabulary) === 'exact'
    ? undefined
    : { start, end, unit: last.unit, rule: 'softened' };
}

/** "19 MORE than last week", "80,000 WERE printed": the number counts what was counted before. */
function isCountedAgain(text: string, end: number, { isAgain }: Vocabulary): boolean {
  const next = /^ (\p{L}+)/u.exec(text.slice(end, end + 24))?.[1]?.toLowerCase();
  return next !== undefined && isAgain(next);
}

/** "210 million kronor, far below the 300 million expected": a large round number behind money, in its sentence or the next. */
function moneyAgain(
  text: string,
  { start, end, value }: FoundNumber,
  last: QuantityAnnotation | undefined,
  { scales }: Vocabulary,
): string | undefined {
  if (last === undefined || !/^[A-Z]{3}$/.test(last.unit) || value < 100_000 || start - last.end > COUNT_REACH)
    return undefined;
  const scale = /\p{L}+\.?$/u
    .exec(text.slice(Math.max(start, end - 24), end))?.[0]
    .toLowerCase()
    .replace('.', '');
  return scale !== undefined && (scales.get(scale) ?? 0) >= 100_000 ? last.unit : undefined;
}

/** "six of its 38 singers", "16 of them": the unit of the whole. */
export function unitOfWhole(
  text: string,
  number: FoundNumber,
  { last, vocabulary }: { last: QuantityAnnotation | undefined; vocabulary: Vocabulary },
): FoundUnit | undefined {
  const { partOf, isWhole } = vocabulary;
  const { start, end } = number;
  if (number.value >= 1000 && !number.isSpelledOut) return undefined;
  partOf.lastIndex = end;
  if (!partOf.test(text)) return undefined;
  const at = partOf.lastIndex;
  const whole = readAnyNumber(text, at, vocabulary);
  const unit = whole === undefined || whole.value < number.value ? undefined : findUnit(text, whole, vocabulary);
  if (unit !== undefined)
    return UNSHARED.has(unit.unit)
      ? undefined
      : { start, end, unit: unit.unit, rule: 'part', ...(unit.counted && { counted: unit.counted }) };
  const next = wordAt(text, at)?.word ?? '';
  if (!isWhole(next) || last === undefined || start - last.end > COUNT_REACH || !isComparable(number, last))
    return undefined;
  return { start, end, unit: last.unit, rule: 'part' };
}

function isComparable({ value }: FoundNumber, last: QuantityAnnotation): boolean {
  const ratio = value / last.value;
  return ratio <= MAX_RATIO && ratio >= 1 / MAX_RATIO && !UNSHARED.has(last.unit);
}

/** "The harbour office counted 160": in the paragraph that counted the same before. */
const isCounted = (text: string, start: number, { isCounting }: Vocabulary): boolean =>
  wordsBefore(text, start, VERB_REACH).some(isCounting);

/** Followed by a blank, a sign or the end of the clause: part of no score, serial number or ordinal ("als 38. kam"). */
const isBare = (text: string, { end }: FoundNumber): boolean =>
  /^(?:[,;)»”"]?(?:\s|$)|\.(?:\s+[^\p{Ll}\s]|\s*$|["”»]))/u.test(text.slice(end, end + 4));

/** Ends with a phrase of comparison, softening words aside ("up from about"). */
function endsInComparison(between: string, { comparisons, modalities }: Vocabulary): boolean {
  let phrase = ` ${between.toLowerCase().replace(/\s+/g, ' ').trim()}`;
  const softening = modalities
    .get(/[\p{L}'.]+$/u.exec(phrase)?.[0] ?? '')
    ?.find(([words]) => phrase.endsWith(` ${words}`))?.[0];
  if (softening !== undefined && !comparisons.includes(softening)) phrase = phrase.slice(0, -softening.length - 1);
  return comparisons.some(words => phrase.endsWith(` ${words}`));
}
