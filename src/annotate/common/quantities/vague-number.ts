import { type FoundNumber, readNumber, wordAt } from './read-number.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words between a plural and the scale that it multiplies ("dozens OF thousands"). */
const LINK = /^(?: (?:of|de|d[’']|av))? /u;

/** "half a million", "полтора миллиона": a half with its scale word; undefined without a scale or points. */
export function readHalf(text: string, at: number, vocabulary: Vocabulary): FoundNumber | undefined {
  const { halves, scales, roundNumbers, isPoint, frameOf } = vocabulary;
  const opening = wordAt(text, at)?.word ?? '';
  for (const [phrase, value] of halves.get(opening) ?? []) {
    const end = at + phrase.length;
    if (text.slice(at, end).toLowerCase() !== phrase || !/[ \u00a0-]/.test(text.charAt(end))) continue;
    const word = wordAt(text, end + 1);
    const scale = word === undefined ? undefined : (scales.get(word.word) ?? roundNumbers.get(word.word));
    if (word && scale)
      return withHalf(text, { start: at, end: word.end, value: value * scale, isSpelledOut: true }, vocabulary);
    if (word && value < 1 && (isPoint(word.word) || frameOf(word.word) === 'percentage-points'))
      return { start: at, end, value, isSpelledOut: true };
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

/** "une trentaine", "un centenar": a noun for a rough count, a scale word behind it included. */
export function readRoundNumber(text: string, at: number, vocabulary: Vocabulary): FoundNumber | undefined {
  const article = wordAt(text, at);
  const isArticle = article !== undefined && vocabulary.articles.has(article.word) && text[article.end] === ' ';
  const first = isArticle ? wordAt(text, article.end + 1) : article;
  const value = first === undefined ? undefined : vocabulary.roundNumbers.get(first.word);
  if (first === undefined || value === undefined) return undefined;
  const link = LINK.exec(text.slice(first.end, first.end + 5))?.[0].length ?? 0;
  const next = link === 0 ? undefined : wordAt(text, first.end + link);
  const scale = next === undefined ? undefined : vocabulary.scales.get(next.word);
  const end = next === undefined || scale === undefined ? first.end : next.end;
  return { start: at, end, value: value * (scale ?? 1), isSpelledOut: true, isRound: true };
}

/** "un millón Y MEDIO", "5 С ПОЛОВИНОЙ миллионов": half of the last scale word more. */
export function withHalf(text: string, number: FoundNumber, { andHalf, scales }: Vocabulary): FoundNumber {
  if (andHalf === undefined) return number;
  andHalf.lastIndex = number.end;
  if (!andHalf.test(text)) return number;
  const end = andHalf.lastIndex;
  const last = wordAt(text, number.start + text.slice(number.start, number.end).search(/\p{L}+$/u));
  const unit = scales.get(last?.word ?? '') ?? 1;
  const next = unit > 1 ? undefined : wordAt(text, end + 1);
  const scale = next === undefined ? undefined : scales.get(next.word);
  if (next && scale) return { ...number, end: next.end, value: (number.value + 0.5) * scale, isSpelledOut: true };
  return { ...number, end, value: number.value + unit / 2, isSpelledOut: true };
}

/** The number in words or digits that begins here, halves and rough counts included. */
export function readAnyNumber(text: string, at: number, vocabulary: Vocabulary): FoundNumber | undefined {
  const known = readRoundNumber(text, at, vocabulary) ?? readHalf(text, at, vocabulary);
  if (known) return known;
  const number = readNumber(text, at, vocabulary);
  if (number === undefined) return undefined;
  const { roughSuffix } = vocabulary;
  if (roughSuffix !== undefined && !number.isSpelledOut) {
    roughSuffix.lastIndex = number.end;
    if (roughSuffix.test(text)) return { ...number, end: roughSuffix.lastIndex, isSpelledOut: true, isRound: true };
  }
  return withSurplus(text, withHalf(text, number, vocabulary), vocabulary);
}

/** "сто С ЛИШНИМ", "40 Y PICO": at least the number. */
function withSurplus(text: string, number: FoundNumber, { surplus }: Vocabulary): FoundNumber {
  if (surplus === undefined) return number;
  surplus.lastIndex = number.end;
  return surplus.test(text) ? { ...number, end: surplus.lastIndex, isSpelledOut: true, isSurpassed: true } : number;
}
