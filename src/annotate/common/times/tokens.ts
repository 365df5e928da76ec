import { addNumberWord, type NumberSum } from '../numbers/number-words.ts';
import type { ClassValue, Lexicon, Token } from './lexeme.ts';
import { readNumeral } from './numerals.ts';

/** Digits with inner separators; words, with inner apostrophes where the letters are Cyrillic; any other sign. */
const TOKEN =
  /\d+(?:[.,:/-]\d+)*|\p{L}[\p{L}\p{M}]*(?:(?=['’])(?<=\p{Script=Cyrillic})['’]\p{Script=Cyrillic}+)?|[^\s\p{L}\p{N}]/gu;

/** Longer runs of digits are serial numbers, never a date or a count. */
const MAX_DIGITS = 30;

/** A text without capitals is a phrase someone typed; longer texts are written with care for them (characters). */
const MAX_CASELESS = 200;

/** The tokens of a text, in order. Unknown words are kept: they keep others apart. */
export function tokenize(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  const isCaseless = text.length <= MAX_CASELESS && text === text.toLowerCase();
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const raw = match[0];
    const code = raw.charCodeAt(0);
    if (code >= 48 && code <= 57) pushNumeral(tokens, { text, start: match.index, raw }, lexicon);
    else tokens.push(wordToken({ text, start: match.index, raw, isCaseless }, lexicon));
    pattern.lastIndex = tokens.at(-1)?.end ?? pattern.lastIndex;
  }
  return joinNumberWords(tokens);
}

interface Found {
  readonly text: string;
  readonly start: number;
  readonly raw: string;
  readonly isCaseless?: boolean;
}

function wordToken({ text, start, raw, isCaseless }: Found, lexicon: Lexicon): Token {
  const lexeme = lexicon.find(raw, isCaseless);
  const end = start + raw.length;
  if (lexeme === undefined) return { start, end, text: raw, lexeme, numeral: undefined };
  const withDot = lexeme.isAbbreviation && text.charCodeAt(end) === 46 ? end + 1 : end;
  return { start, end: withDot, text: raw.toLowerCase().replace(/[’ʼ]/g, "'"), lexeme, numeral: undefined };
}

/** A numeral that is one thing ("27/01/2022", "18:30", "5th"), or its parts where it is none. */
function pushNumeral(tokens: Token[], found: Found, lexicon: Lexicon): void {
  const { start, raw } = found;
  const whole = raw.length <= MAX_DIGITS ? readNumeral(raw) : undefined;
  if (whole !== undefined) {
    tokens.push(
      ordinalToken(found, lexicon) ?? { start, end: start + raw.length, text: raw, lexeme: undefined, numeral: whole },
    );
    return;
  }
  for (const part of raw.matchAll(/\d+|\D/g)) {
    const piece = { text: found.text, start: start + part.index, raw: part[0] };
    if (/\d/.test(part[0])) tokens.push(ordinalToken(piece, lexicon) ?? numberToken(piece));
    else tokens.push(wordToken(piece, lexicon));
  }
}

const numberToken = ({ start, raw }: Found): Token => ({
  start,
  end: start + raw.length,
  text: raw,
  lexeme: undefined,
  numeral: raw.length <= MAX_DIGITS ? readNumeral(raw) : undefined,
});

/** One or two digits with what makes them ordinal in the language ("5th"), or undefined. */
function ordinalToken({ text, start, raw }: Found, { ordinalSuffix }: Lexicon): Token | undefined {
  if (ordinalSuffix === undefined || raw.length > 2) return undefined;
  ordinalSuffix.lastIndex = start + raw.length;
  const suffix = ordinalSuffix.exec(text);
  if (!suffix) return undefined;
  return {
    start,
    end: start + raw.length + suffix[0].length,
    text: raw,
    lexeme: undefined,
    numeral: { ...ordinalNumeral(Number(raw)), DORD: Number(raw) },
  };
}

const ordinalNumeral = (value: number): Record<string, ClassValue> => ({
  ORD: value,
  ...(value >= 1 && value <= 31 && { DAY: value }),
});

const cardinalNumeral = (value: number): Record<string, ClassValue> => ({
  NUM: value,
  ...(value >= 1 && value <= 31 && { WDAY: value }),
  ...(value <= 24 && { HOUR: value }),
  ...(value > 1000 && value < 2200 && { YEAR: value }),
});

/** Makes one token of each run of number words ("twenty-two", "двадцать четвёртого"); an ordinal ends its number. */
function joinNumberWords(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const number = token.lexeme?.number;
    if (number === undefined) {
      joined.push(token);
      i++;
      continue;
    }
    const run = readRun(tokens, i);
    const last = tokens[run.end - 1] as Token;
    const value = run.sum.total + run.sum.group;
    const numeral = run.isOrdinal ? ordinalNumeral(value) : cardinalNumeral(value);
    const lexeme = run.end === i + 1 ? token.lexeme : undefined;
    joined.push({ start: token.start, end: last.end, text: run.end === i + 1 ? token.text : '#', lexeme, numeral });
    i = run.end;
  }
  return joined;
}

interface Run {
  readonly sum: NumberSum;
  readonly end: number;
  readonly isOrdinal: boolean;
}

function readRun(tokens: readonly Token[], start: number): Run {
  const first = tokens[start]?.lexeme?.number;
  let run: Run = { sum: { total: 0, group: first?.value ?? 0 }, end: start + 1, isOrdinal: first?.isOrdinal ?? false };
  if ((first?.value ?? 0) >= 1000) run = { ...run, sum: { total: first?.value ?? 0, group: 0 } };
  while (!run.isOrdinal) {
    const next = tokens[run.end];
    const isLink = next !== undefined && (next.text === '-' || next.lexeme?.isJoiner === true);
    const at = isLink && next?.lexeme?.number === undefined ? run.end + 1 : run.end;
    const word = tokens[at]?.lexeme?.number;
    const sum = word === undefined ? undefined : addNumberWord(run.sum, word);
    if (word === undefined || sum === undefined) break;
    run = { sum, end: at + 1, isOrdinal: word.isOrdinal };
  }
  return run;
}
