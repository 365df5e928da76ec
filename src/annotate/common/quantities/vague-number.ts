import { type FoundNumber, readNumber, wordAt } from './read-number.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words between a plural and the scale that it multiplies ("dozens OF thousands"). */
const LINK = /^(?: (?:of|de|d[’']|av))? /u;

/** "half a million", "полтора миллиона": a half with its scale word; undefined without a scale. */
export function readHalf(text: string, at: number, { halves, scales }: Vocabulary): FoundNumber | undefined {
  for (const [phrase, value] of halves) {
    const end = at + phrase.length;
    if (text.slice(at, end).toLowerCase() !== phrase || !/[ \u00a0-]/.test(text.charAt(end))) continue;
    const word = wordAt(text, end + 1);
    const scale = word === undefined ? undefined : scales.get(word.word);
    if (word && scale) return { start: at, end: word.end, value: value * scale, isSpelledOut: true };
  }
  return undefined;
}

/** "dozens", "hundreds of thousands", "десятки тысяч": the least that a plural can mean; undefined where none begins here. */
export function readVaguePlural(text: string, at: number, vocabulary: Vocabulary): FoundNumber | undefined {
  const first = wordAt(text, at);
  const least = first === undefined ? undefined : vocabulary.vaguePlurals.get(first.word);
  if (first === undefined || least === undefined) return undefined;
  const link = LINK.exec(text.slice(first.end, first.end + 5))?.[0].length ?? 0;
  const next = link === 0 ? undefined : wordAt(text, first.end + link);
  const scale =
    next === undefined ? undefined : (vocabulary.scales.get(next.word) ?? pluralScale(next.word, vocabulary));
  const end = next === undefined || scale === undefined ? first.end : next.end;
  return { start: at, end, value: least * (scale ?? 1), isSpelledOut: true };
}

/** "hundreds of THOUSANDS": half of what the plural means alone. */
function pluralScale(word: string, { vaguePlurals }: Vocabulary): number | undefined {
  const least = vaguePlurals.get(word);
  return least === undefined || least < 2000 ? undefined : least / 2;
}

/** The number in words or digits that begins here, halves included. */
export const readAnyNumber = (text: string, at: number, vocabulary: Vocabulary): FoundNumber | undefined =>
  readHalf(text, at, vocabulary) ?? readNumber(text, at, vocabulary);
