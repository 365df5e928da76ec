import type { QuantityAnnotation } from '../../../model/annotation.ts';
import type { FoundNumber } from './read-number.ts';
import type { FoundUnit } from './unit.ts';
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
  const before = text.slice(Math.max(0, at - reach), at);
  const sentence = before.slice(
    Math.max(...[...'!?;\n'].map(sign => before.lastIndexOf(sign)), before.lastIndexOf('. ')) + 1,
  );
  return sentence.toLowerCase().match(WORDS) ?? [];
}

/** Whether a verb of growth or counting leads to the number at `at` ("stieg auf 21"): it is then no upper bound and opens no range. */
export const isGrowing = (text: string, at: number, { isGrowth }: Vocabulary): boolean =>
  wordsBefore(text, at, GROWTH_REACH).some(isGrowth);

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
  const isMoved = isGrowing(text, start, vocabulary);
  const toll = isMoved ? tollUnit(text, start, vocabulary) : undefined;
  if (toll !== undefined) return { start, end, unit: toll, rule: 'toll' };
  if (last === undefined || start - last.end > COUNT_REACH || !isComparable(number, last)) return undefined;
  const between = text.slice(last.end, start);
  const isCompared =
    between.length <= COMPARISON_REACH && !/[!?;\n]|\. /.test(between) && endsInComparison(between, vocabulary);
  if (isCompared) return { start, end, unit: last.unit, rule: 'comparison' };
  return !between.includes('\n') && isCounted(text, start, vocabulary)
    ? { start, end, unit: last.unit, rule: 'count' }
    : undefined;
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
  const softening = modalities.find(([words]) => phrase.endsWith(` ${words}`))?.[0];
  if (softening !== undefined && !comparisons.includes(softening)) phrase = phrase.slice(0, -softening.length - 1);
  return comparisons.some(words => phrase.endsWith(` ${words}`));
}
