import type { FoundUnit } from './found-unit.ts';
import { type FoundNumber, wordAt } from './read-number.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Characters before and after points among which percents make them percentage points: two or three sentences, and one. */
const REACH = { before: 280, after: 110 };

/** "five points behind", "half a point", "six tenths": percentage points where percents stand near. */
export function pointsOf(text: string, number: FoundNumber, vocabulary: Vocabulary): FoundUnit | undefined {
  const { isPoint, isTenth, frameOf } = vocabulary;
  const { start, end } = number;
  const first = /[ \u00a0]/.test(text.charAt(end)) ? wordAt(text, end + 1) : undefined;
  if (first === undefined) return undefined;
  const hasTenths = isTenth(first.word);
  const behind = hasTenths ? nextNoun(text, first.end) : first;
  const isNamed = behind !== undefined && frameOf(behind.word) === 'percentage-points';
  const isPoints = behind !== undefined && isPoint(behind.word);
  if (!hasTenths && (isNamed || !isPoints)) return undefined;
  const isNear = PERCENT.test(
    text.slice(Math.max(0, start - REACH.before), start) + text.slice(end, end + REACH.after),
  );
  if (!isNamed && !isNear && !(hasTenths && isPoints)) return undefined;
  if (isPoints && isBasis(text, behind.end)) return undefined;
  const factor = hasTenths ? 0.1 : 1;
  const stop = isNamed || isPoints ? behind.end : first.end;
  return { start, end: stop, unit: 'percentage-points', rule: 'points', factor };
}

/** How our languages begin the word for percent. */
const PERCENT = /%|per ?cent|procent|prozent|pour cent|por ciento|процент(?!н)|відсотк(?!ов)/iu;

/** The word behind tenths, a preposition aside ("dixièmes DE point"). */
function nextNoun(text: string, end: number): ReturnType<typeof wordAt> {
  const link = /^ (?:of a |of |de |d['’])?/u.exec(text.slice(end, end + 6))?.[0].length ?? 0;
  return link === 0 ? undefined : wordAt(text, end + link);
}

/** "puntos base": hundredths of points, which are counted as they are called. */
const isBasis = (text: string, end: number): boolean =>
  /^ (?:base|básicos|de base)(?!\p{L})/u.test(text.slice(end, end + 10));
