import type { FoundUnit } from './found-unit.ts';
import type { FoundNumber } from './read-number.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Nobody in the news is older: the longest life on record lasted 122 years. */
export const MAX_AGE = 122;

/** Characters before a number among which the words for an age stand. */
const REACH = 24;

/** A number that is an age: by the words around it, as an apposition to a name ("Whitlock, 62, said"), or beside one ("6 and 9 years old"). */
export function ageOf(text: string, number: FoundNumber, vocabulary: Vocabulary): FoundUnit | undefined {
  const { start, end, value } = number;
  if (value > MAX_AGE) return undefined;
  const after = endOfAge(text, number, vocabulary);
  if (after !== undefined) return { start, end: after, unit: 'age', rule: 'age' };
  if (isApposition(text, number, vocabulary))
    return { start, end: yearsEnd(text, end, vocabulary), unit: 'age', rule: 'age-apposition' };
  return isListed(text, number, vocabulary) ? { start, end, unit: 'age', rule: 'age-list' } : undefined;
}

/** Whether words before a number make it an age even where a duration is read ("à l'âge de 63 ans"). */
export const isAgeForSure = (text: string, number: FoundNumber, vocabulary: Vocabulary): boolean =>
  number.value <= MAX_AGE &&
  ((vocabulary.ageBefore?.test(text.slice(Math.max(0, number.start - REACH), number.start)) &&
    yearsEnd(text, number.end, vocabulary) > number.end) ||
    isApposition(text, number, vocabulary));

/** The end of an age told by words after the number, or before it with years or nothing behind. */
function endOfAge(text: string, { start, end }: FoundNumber, vocabulary: Vocabulary): number | undefined {
  const { ageAfter, ageBefore, isYear, stops } = vocabulary;
  ageAfter.lastIndex = end;
  if (ageAfter.test(text)) return ageAfter.lastIndex;
  if (!ageBefore?.test(text.slice(Math.max(0, start - REACH), start))) return undefined;
  const next = /^[ \u00a0]([\p{L}]+)/u.exec(text.slice(end, end + REACH))?.[1]?.toLowerCase();
  if (next === undefined) return end;
  if (isYear(next)) return end + 1 + next.length;
  return stops.has(next) ? end : undefined;
}

/** Younger people are rarely named with their age alone; smaller numbers after a name are goals, pages, parts. */
const MIN_APPOSITION = 14;

/** "Hobbs, 49, lives here", "said Dale Whitlock, 62.", "Anna Berg (62)". */
function isApposition(text: string, { start, end, value, isSpelledOut }: FoundNumber, vocabulary: Vocabulary): boolean {
  const last = yearsEnd(text, end, vocabulary);
  if (isSpelledOut || (value < MIN_APPOSITION && last === end) || !Number.isInteger(value)) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(last, last + 3);
  if (/^\)/.test(after)) return /\p{Lu}\p{L}+ \p{Lu}[\p{L}’'-]*\p{Ll} \($/u.test(before);
  if (!/^(?:,(?:\s|$)|\.(?:\s+\p{Lu}|\s*$))/u.test(after)) return false;
  return vocabulary.data.hasCapitalNouns
    ? /\p{Lu}[\p{L}’'-]*\p{Ll} (?:v[oa]n |de )?\p{Lu}[\p{L}’'-]*\p{Ll}(?: \(\p{L}{2,6}\))?, $/u.test(before)
    : /(?:\p{Lu}[\p{L}’'-]*\p{Ll}| \(\p{Lu}{1,4}\)), $/u.test(before);
}

/** The end of "years" behind a number (", 26 ans,"), or of the number. */
function yearsEnd(text: string, end: number, { isYear }: Vocabulary): number {
  const word = /^[ \u00a0](\p{L}+)/u.exec(text.slice(end, end + 10))?.[1];
  return word !== undefined && isYear(word) ? end + 1 + word.length : end;
}

/** "6 and 9 years old": the first of two ages. */
function isListed(text: string, { end }: FoundNumber, vocabulary: Vocabulary): boolean {
  const { listed, ageAfter, isYear } = vocabulary;
  listed.lastIndex = end;
  if (!listed.test(text)) return false;
  const digits = /\d+/y;
  digits.lastIndex = listed.lastIndex;
  if (!digits.test(text)) return false;
  ageAfter.lastIndex = digits.lastIndex;
  if (ageAfter.test(text)) return true;
  const next = /^ (\p{L}+)/u.exec(text.slice(digits.lastIndex, digits.lastIndex + REACH))?.[1]?.toLowerCase();
  return next !== undefined && isYear(next) && vocabulary.ageBefore !== undefined;
}
