import type { Context, Meaning, Resolved } from '../context.ts';
import type { ClassValue } from '../lexeme.ts';
import type { Match } from '../pattern.ts';
import { counts, slot } from './slots.ts';

/** How TIMEX3 writes each unit of a duration; those of a day come after "T". */
const LETTERS: Readonly<Record<string, string>> = {
  D: 'D',
  W: 'W',
  WE: 'WE',
  M: 'M',
  Q: 'Q',
  H: 'H',
  Y: 'Y',
  DE: 'DE',
  CE: 'CE',
  MIL: 'ML',
  h: 'H',
  min: 'M',
  s: 'S',
  SP: 'SP',
  SU: 'SU',
  FA: 'FA',
  WI: 'WI',
};
const isClock = (unit: string): boolean => unit === 'h' || unit === 'min' || unit === 's';

/** "P3D", "P2Y6M", "PT4H": counts of units, longest first as written; "X" stands for a count that is not said. */
export function durationValue(steps: readonly ClassValue[], units: readonly ClassValue[]): string | undefined {
  let [days, clock] = ['', ''];
  for (const [i, unit] of units.entries()) {
    const letter = LETTERS[String(unit)];
    if (letter === undefined) return undefined;
    const piece = writePiece(steps[i] ?? 'X', letter, String(unit));
    if (isClock(String(unit))) clock += piece;
    else days += piece;
  }
  return `P${days}${clock === '' ? '' : `T${clock}`}`;
}

/** Halves as months of a year, minutes of an hour; as a decimal otherwise. */
function writePiece(step: ClassValue, letter: string, unit: string): string {
  if (typeof step !== 'number' || Number.isInteger(step)) return `${step}${letter}`;
  const whole = Math.floor(step) === 0 ? '' : `${Math.floor(step)}${letter}`;
  const rest = step - Math.floor(step);
  if (unit === 'Y' && Number.isInteger(rest * 12)) return `${whole}${rest * 12}M`;
  if (unit === 'h' && Number.isInteger(rest * 60)) return `${whole}${rest * 60}M`;
  return `${step}${letter}`;
}

const duration = (value: string | undefined): Resolved | undefined =>
  value === undefined ? undefined : { type: 'DURATION', value };

/** "three days", "2 1/2 years", "the past two months", "several weeks". */
export const durationMeaning: Meaning = (match, context) => {
  if (isElided(match, context)) return undefined;
  const long = String(slot(match, 'LONG') ?? '');
  if (/^P.+/.test(long)) return { type: 'DURATION', value: long };
  const units = match.slots.UNIT ??
    match.slots.LENGTH ??
    match.slots.S ??
    match.slots.LONG ??
    match.slots.PL?.slice(0, 1) ?? [slot(match, 'UNIT') ?? ''];
  if (units.length === 2 && units[0] === units[1]) return undefined;
  const fraction = Number(match.slots.FRACTION?.[0] ?? slot(match, 'HALF') ?? 0);
  const steps = counts(match).map(step => (typeof step === 'number' ? step + fraction : step));
  if (units.includes('Y') && steps.some(isCalendarYear)) return undefined;
  return duration(durationValue(steps.length === 0 && fraction > 0 ? [fraction] : steps, units));
};

/** "L'article 5 s'applique": one letter before an apostrophe is no unit. */
function isElided({ end }: Match, { tokens }: Context): boolean {
  const [last, next] = [tokens[end - 1], tokens[end]];
  return last?.text.length === 1 && next !== undefined && /^['’]$/.test(next.text) && next.start === last.end;
}

/** "2014 году" is a year, not as many years. */
const isCalendarYear = (step: ClassValue): boolean => typeof step === 'number' && step >= 1900 && step < 2100;

/** "daily", "every two weeks", "each Thursday", "on Mondays". */
export const setMeaning: Meaning = (match, context) => {
  const stated = slot(match, 'SET');
  if (stated !== undefined && isTitle(match, context)) return undefined;
  if (stated !== undefined) return { type: 'SET', value: String(stated) };
  const weekday = slot(match, 'W') ?? slot(match, 'WD');
  if (weekday !== undefined) return { type: 'SET', value: `XXXX-WXX-${weekday}${partOf(slot(match, 'P'))}` };
  const part = slot(match, 'P');
  if (part !== undefined) return { type: 'SET', value: `XXXX-XX-XX${partOf(part)}` };
  const month = slot(match, 'M');
  if (month !== undefined) return { type: 'SET', value: `XXXX-${String(month).padStart(2, '0')}` };
  const steps = counts(match);
  const value = durationValue(steps.length === 0 ? [1] : steps, match.slots.UNIT ?? match.slots.S ?? []);
  return value === undefined || value === 'P' ? undefined : { type: 'SET', value };
};

/** "The daily Ostra Dagen": what a name follows is a newspaper. */
function isTitle({ start, end }: Match, { tokens, text, lexicon }: Context): boolean {
  const [last, next] = [tokens[end - 1], tokens[end]];
  if (last === undefined || next === undefined || end - start > 1 || lexicon.data.areNounsCapital) return false;
  return text.slice(last.end, next.start) === ' ' && /^\p{Lu}/u.test(text.slice(next.start, next.end));
}

const partOf = (part: ClassValue | undefined): string => (part === undefined ? '' : `T${part}`);

/** "now", "recently", "the future". */
export const referenceMeaning: Meaning = match => {
  const reference = slot(match, 'REF');
  return reference === undefined ? undefined : { type: 'DATE', value: String(reference) };
};
