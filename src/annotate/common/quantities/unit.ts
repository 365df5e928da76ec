import type { Span } from '../../../lib/span.ts';
import { stemOf } from '../../../lib/stem.ts';
import { ageOf, MAX_AGE } from './age.ts';
import { currencyOfSymbol } from './currency-symbols.ts';
import type { FoundUnit } from './found-unit.ts';
import { pointsOf } from './points.ts';
import type { FoundNumber } from './read-number.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word after a number. */
interface NextWord extends Span {
  readonly word: string;
  readonly isCapital: boolean;
  /** Joined to the number by a hyphen ("three-party"). */
  readonly isHyphened: boolean;
}

/** Words after a number among which its noun is looked for. */
const MAX_WORDS = 5;

/** Characters after a number that can hold them. */
const REACH = 80;

/** What a number counts: its currency, percent sign, age, frame or noun; undefined where it counts nothing. */
export function findUnit(text: string, number: FoundNumber, vocabulary: Vocabulary): FoundUnit | undefined {
  return (
    moneyBefore(text, number) ??
    signAfter(text, number) ??
    percentInWords(text, number, vocabulary) ??
    compoundUnit(text, number, vocabulary) ??
    ageOf(text, number, vocabulary) ??
    pointsOf(text, number, vocabulary) ??
    (isLabelled(text, number, vocabulary) ? undefined : nounAfter(text, number, vocabulary))
  );
}

function moneyBefore(text: string, { start, end }: FoundNumber): FoundUnit | undefined {
  const match = /(\p{Lu}{0,2})(\p{Sc}) ?$/u.exec(text.slice(Math.max(0, start - 5), start));
  const code = match ? currencyOfSymbol(match[2] ?? '', match[1] ?? '') : undefined;
  return code === undefined || !match ? undefined : { start: start - match[0].length, end, unit: code, rule: 'money' };
}

const SIGN = /[ \u00a0\u202f]?(%|‰|°\s?[CF]?|\p{Sc})/uy;

function signAfter(text: string, { start, end }: FoundNumber): FoundUnit | undefined {
  SIGN.lastIndex = end;
  const sign = SIGN.exec(text)?.[1];
  if (sign === undefined) return undefined;
  const span = { start, end: SIGN.lastIndex };
  if (sign === '%') return { ...span, unit: 'percent', rule: 'percent' };
  if (sign.startsWith('°'))
    return { ...span, unit: sign.endsWith('F') ? 'fahrenheit' : 'celsius', rule: 'temperature' };
  const code = currencyOfSymbol(sign, '');
  return code === undefined ? undefined : { ...span, unit: code, rule: 'money' };
}

function percentInWords(text: string, { start, end }: FoundNumber, { data }: Vocabulary): FoundUnit | undefined {
  const phrase = data.percentPhrase;
  if (phrase === undefined || !text.startsWith(phrase, end + 1)) return undefined;
  return { start, end: end + 1 + phrase.length, unit: 'percent', rule: 'percent' };
}

/** "cubic metres a second", "km/h": tried only where a letter follows. */
function compoundUnit(text: string, { start, end }: FoundNumber, { compoundUnits }: Vocabulary): FoundUnit | undefined {
  for (const [unit, pattern] of compoundUnits) {
    pattern.lastIndex = end;
    if (pattern.test(text)) return { start, end: pattern.lastIndex, unit, rule: 'compound-unit' };
  }
  return undefined;
}

/** "Article 5": a bare number after a word that numbers things. */
function isLabelled(text: string, { start, isSpelledOut }: FoundNumber, { labels }: Vocabulary): boolean {
  const word = isSpelledOut ? undefined : wordBefore(text, start);
  return word !== undefined && labels.has(word.toLowerCase());
}

/** "Boeing 737", "the Orva Four": in mid-sentence after a name, a number belongs to the name unless its noun is of a frame. */
function isPartOfName(text: string, { start }: FoundNumber, { data }: Vocabulary): boolean {
  const word = data.hasCapitalNouns ? undefined : wordBefore(text, start);
  if (word === undefined || !/^\p{Lu}\p{L}*\p{Ll}$/u.test(word)) return false;
  return /[\p{L},]\s$/u.test(text.slice(Math.max(0, start - word.length - 3), start - word.length - 1));
}

const wordBefore = (text: string, start: number): string | undefined =>
  /(?:^|[^\p{L}])(\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1];

function nounAfter(text: string, number: FoundNumber, vocabulary: Vocabulary): FoundUnit | undefined {
  const { start, end } = number;
  const strong = strongEnd(text, end, vocabulary);
  const words = wordsAfter(text, strong ?? end, vocabulary);
  if (words[0] !== undefined && vocabulary.isYear(words[0].word))
    return countedNoun(text, number, { words, vocabulary });
  const fate = fateNear(text, number, vocabulary);
  const money = vocabulary.currencyOf(words.map(({ word }) => word));
  const last = money === undefined ? undefined : words[money.length - 1];
  if (money && last) return { start, end: last.end, unit: money.code, rule: 'money' };
  const cent = words[0] === undefined ? undefined : vocabulary.centOf(words[0].word);
  if (cent !== undefined && words[0]) return { start, end: words[0].end, unit: cent, rule: 'cents', factor: 0.01 };
  if (isCollectiveAlone(text, number, { words, vocabulary }))
    return { start, end, unit: fate ?? 'people', rule: 'collective' };
  for (const [i, { word, end: wordEnd }] of words.entries()) {
    const frame = vocabulary.frameOf(word);
    if (frame === undefined) continue;
    const counted = { start: words[0]?.start ?? end, end: wordEnd };
    const unit = frame === 'people' && fate !== undefined ? fate : frame;
    return { start, end: wordEnd, unit, rule: i === 0 ? 'frame' : 'frame-behind', counted };
  }
  if (fate !== undefined) {
    const isNext = words.length > 0 && vocabulary.fateOf(words[0]?.word ?? '') !== undefined;
    const noun = isNext ? undefined : nounOf(words, vocabulary);
    const counted = noun && { start: words[0]?.start ?? noun.start, end: noun.end };
    if (!noun || !MAY_BE_THINGS.has(fate))
      return {
        start,
        end: isNext ? (words[0]?.end ?? end) : (noun?.end ?? end),
        unit: fate,
        rule: 'fate',
        ...(counted && { counted }),
      };
  }
  if (strong !== undefined) return { start, end: strong, unit: 'people', rule: 'strong' };
  return isPartOfName(text, number, vocabulary) ? undefined : countedNoun(text, number, { words, vocabulary });
}

function strongEnd(text: string, end: number, { strong }: Vocabulary): number | undefined {
  if (strong === undefined) return undefined;
  strong.lastIndex = end;
  return strong.test(text) ? strong.lastIndex : undefined;
}

/** What may have happened to things as well. */
const MAY_BE_THINGS: ReadonlySet<string> = new Set(['people-missing', 'people-displaced']);

/** "Schülerinnen UND SCHÜLER": the second noun of a pair that names men and women. */
const pairOf = (text: string, { word, end }: NextWord, ending: string | undefined): RegExpExecArray | null =>
  ending === undefined || !word.endsWith(ending) ? null : /^ und (\p{Lu}\p{L}+)/u.exec(text.slice(end, end + REACH));

/** Endings of verbs, which never count: "двоє отруїлися". */
const VERB_ENDINGS = /(?:л[иоа]|л[иоа]с[ья]|[юуая]т|ть|[юуаяе]тся|ться)$/u;

/** "Трое остаются в больнице": a numeral for people with no noun behind it. */
function isCollectiveAlone(
  text: string,
  { start, end }: FoundNumber,
  { words: [next], vocabulary }: { words: readonly NextWord[]; vocabulary: Vocabulary },
): boolean {
  const word = text.slice(start, end).toLowerCase().replaceAll('’', "'");
  return vocabulary.collectives.has(word) && (next === undefined || VERB_ENDINGS.test(next.word));
}

/** The first noun: with a capital where nouns have one, else what ends like a plural or is no adjective. */
function nounOf(words: readonly NextWord[], vocabulary: Vocabulary): NextWord | undefined {
  const { adjectives, isAgain, adjectiveEnding, nounEnding, data } = vocabulary;
  const phrase = words.slice(0, 3);
  if (data.hasCapitalNouns) return phrase.find(({ isCapital }) => isCapital);
  const isAdjective = ({ word }: NextWord, i: number): boolean =>
    adjectives(word) || isAgain(word) || (i < words.length - 1 && adjectiveEnding?.test(word) === true);
  const nouns = phrase.filter((word, i) => !isAdjective(word, i));
  return nouns.find(({ word }) => nounEnding?.test(word)) ?? nouns[0];
}

/** The noun itself, as its stem. Units of time count nothing, save years that no duration has taken: ages. */
function countedNoun(
  text: string,
  { start, value }: FoundNumber,
  { words, vocabulary }: { words: readonly NextWord[]; vocabulary: Vocabulary },
): FoundUnit | undefined {
  const noun = nounOf(words, vocabulary);
  const first = words[0];
  if (noun === undefined || first === undefined || noun.word.length < 3) return undefined;
  if (vocabulary.isYear(first.word))
    return value <= MAX_AGE ? { start, end: first.end, unit: 'age', rule: 'age' } : undefined;
  if (vocabulary.isDuration(first.word) || vocabulary.isDuration(noun.word)) return undefined;
  if (first.isHyphened && /\p{L}/u.test(text.charAt(start))) return undefined;
  const pair = pairOf(text, noun, vocabulary.data.pairEnding);
  const end = noun.end + (pair?.[0].length ?? 0);
  const unit = stemOf(pair?.[1]?.toLowerCase() ?? noun.word, vocabulary.data.language);
  return { start, end, unit, rule: 'noun', counted: { start: first.start, end } };
}

/** The words of the noun phrase after a number: up to a stop word, a sign or another number. */
function wordsAfter(text: string, end: number, { stops, verbEnding }: Vocabulary): NextWord[] {
  const words: NextWord[] = [];
  const pattern =
    /[ \u00a0\u202f-]?(of |de |d['’] ?)?(\p{Lu}\p{L}{0,4}-?\d{1,4}(?![\p{L}\d])|\p{L}[\p{L}\p{M}]*(?:[-’'](?!s\b)\p{L}+)*)/uy;
  pattern.lastIndex = end;
  while (words.length < MAX_WORDS) {
    const at = pattern.lastIndex;
    const match = pattern.exec(text);
    if (match === null || at - end > REACH) break;
    const raw = match[2] ?? '';
    if (/\d/.test(raw)) continue;
    const word = raw.toLowerCase();
    if (stops.has(word) || verbEnding?.test(word) || (match[1] !== undefined && words.length > 0)) break;
    const start = pattern.lastIndex - raw.length;
    words.push({
      word,
      start,
      end: start + raw.length,
      isCapital: raw[0] !== raw[0]?.toLowerCase(),
      isHyphened: start === end + 1 && text[end] === '-',
    });
  }
  return words;
}

/** Characters on either side of a number in which people are said to have died. */
const FATE_REACH = { before: 30, after: 48 };

/** What happened to those counted: a word of its clause right after them, or right before the number ("killing at least 30"). */
function fateNear(text: string, { start, end }: FoundNumber, { fateOf, numbers }: Vocabulary): string | undefined {
  const reach = text[end] === ',' ? 0 : FATE_REACH.after;
  const after = /^[^.;:!?\d"“”«»]*/.exec(text.slice(end, end + reach))?.[0] ?? '';
  for (const [word] of after.matchAll(/\p{L}+/gu)) {
    if ((numbers.get(word.toLowerCase())?.value ?? 0) > 1) break;
    const fate = fateOf(word.toLowerCase());
    if (fate) return fate;
  }
  const before = /[^.;:!?,\d"“”«»]*$/.exec(text.slice(Math.max(0, start - FATE_REACH.before), start))?.[0] ?? '';
  const words = [...before.matchAll(/\p{L}+/gu)].slice(-4);
  return words.map(([word]) => fateOf(word.toLowerCase())).find(fate => fate !== undefined);
}
