import type { Span } from '../../../lib/span.ts';
import { addNumberWord, type NumberSum } from '../numbers/number-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A number where it stands in a text. */
export interface FoundNumber extends Span {
  readonly value: number;
  /** Written in words or with a scale word or grouped digits: never a label or a serial number. */
  readonly isSpelledOut: boolean;
  /** A noun for a rough count ("trentaine"). */
  readonly isRound?: true;
  /** A little is to be added that is not said ("сто с лишним"). */
  readonly isSurpassed?: true;
}

/** Groups of three after a blank, point, comma or apostrophe; else digits with at most one fraction. */
const DIGITS = /\d{1,3}(?:[.,' \u00a0\u202f’]\d{3}(?!\d))+(?:[.,]\d+(?!\d))?|\d+(?:[.,]\d+)?/y;
const WORD = /\p{L}[\p{L}\p{M}]*(?:(?<=\p{Script=Cyrillic})['’]\p{Script=Cyrillic}+)?/uy;

/** Digits longer than this are serial numbers. */
const MAX_DIGITS = 15;

/** The number that starts at `at` (a digit or a letter), with its scale word; undefined where none does. Ordinals are none. */
export function readNumber(text: string, at: number, vocabulary: Vocabulary): FoundNumber | undefined {
  const code = text.charCodeAt(at);
  const number = code >= 48 && code <= 57 ? readDigits(text, at, vocabulary) : readWords(text, at, vocabulary);
  return number === undefined ? undefined : withScale(text, number, vocabulary);
}

function readDigits(text: string, at: number, { data }: Vocabulary): FoundNumber | undefined {
  DIGITS.lastIndex = at;
  const raw = DIGITS.exec(text)?.[0];
  if (raw === undefined || raw.length > MAX_DIGITS) return undefined;
  return {
    start: at,
    end: at + raw.length,
    value: parseDigits(raw, data.decimalSign),
    isSpelledOut: /\d[.,' \u00a0\u202f’]\d{3}/.test(raw),
  };
}

/** The value of digits with signs: the language's decimal sign before other than three digits, or after groups, is a point; all else groups. */
export function parseDigits(raw: string, decimalSign: ',' | '.'): number {
  const plain = raw.replace(/[' \u00a0\u202f’]/g, '');
  const signs = plain.match(/[.,]/g) ?? [];
  const last = signs.at(-1);
  if (last === undefined) return Number(plain);
  const at = plain.lastIndexOf(last);
  const isRepeated = signs.filter(sign => sign === last).length > 1;
  const isFraction =
    !isRepeated && (plain.length - at - 1 !== 3 || last === decimalSign || signs.length > 1 || plain.startsWith('0'));
  const whole = (isFraction ? plain.slice(0, at) : plain).replace(/[.,]/g, '');
  return Number(isFraction ? `${whole}.${plain.slice(at + 1)}` : whole);
}

function readWords(text: string, at: number, { numbers, data }: Vocabulary): FoundNumber | undefined {
  const first = wordAt(text, at);
  const word = first === undefined ? undefined : numbers.get(first.word);
  if (first === undefined || word === undefined || word.isOrdinal) return undefined;
  let sum: NumberSum = word.value >= 1000 ? { total: word.value, group: 0 } : { total: 0, group: word.value };
  let end = first.end;
  for (;;) {
    const next = nextPart(text, end, data.numbers.joiners);
    const part = next === undefined ? undefined : numbers.get(next.word);
    if (next === undefined || part === undefined) break;
    if (part.isOrdinal) return undefined;
    const longer = addNumberWord(sum, part);
    if (longer === undefined) break;
    sum = longer;
    end = next.end;
  }
  return { start: at, end, value: sum.total + sum.group, isSpelledOut: true };
}

interface Word {
  readonly word: string;
  readonly end: number;
}

/** The word at a place, lower case. */
export function wordAt(text: string, at: number): Word | undefined {
  WORD.lastIndex = at;
  const raw = WORD.exec(text)?.[0];
  return raw === undefined ? undefined : { word: raw.toLowerCase().replace(/[’ʼ]/g, "'"), end: at + raw.length };
}

function nextPart(text: string, end: number, joiners: string): Word | undefined {
  if (!/[ \u00a0-]/.test(text.charAt(end))) return undefined;
  const next = wordAt(text, end + 1);
  if (next === undefined || !joiners.split(' ').includes(next.word)) return next;
  return text.charAt(next.end) === ' ' ? wordAt(text, next.end + 1) : undefined;
}

/** "100" + "тысяч", "2.5" + "million", "$6" + "m", "5" + "Mrd.": also two in a row ("mil millones"). */
function withScale(text: string, number: FoundNumber, { scales }: Vocabulary): FoundNumber {
  let result = number;
  for (let count = 0; count < 2; count++) {
    const gap = /[ \u00a0\u202f-]/.test(text.charAt(result.end)) ? 1 : 0;
    const word = wordAt(text, result.end + gap);
    const scale = word === undefined ? undefined : scales.get(word.word);
    if (word === undefined || scale === undefined || (gap === 0 && count > 0)) break;
    const end =
      text.charAt(word.end) === '.' && word.word.length <= 4 && gap === 1 && /[\p{L} ]/u.test(text.charAt(word.end + 1))
        ? word.end + 1
        : word.end;
    result = { ...result, end, value: Number((result.value * scale).toPrecision(12)), isSpelledOut: true };
  }
  return result;
}
