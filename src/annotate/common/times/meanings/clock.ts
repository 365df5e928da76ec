import { addDays } from '../../../../lib/calendar.ts';
import { type Meaning, type Resolved, recentDay } from '../context.ts';
import { tenseAround } from '../tense.ts';
import { numberSlot, slot } from './slots.ts';

/** "in the evening", "this morning", "overnight": the part of the day that the text last spoke of, else of the day of publication. */
export const partOfDayMeaning: Meaning = (match, context): Resolved | undefined => {
  const part = slot(match, 'P');
  const base = numberSlot(match, 'REL') === 0 ? undefined : recentDay(context, context.tokens[match.start]?.start ?? 0);
  const day = base ?? context.anchor;
  if (part === undefined || day === undefined) return undefined;
  const value = `${addDays(day, numberSlot(match, 'A') ?? 0)}T${part}`;
  return { type: 'TIME', value, ...(numberSlot(match, 'REL') !== 0 && { isImplied: true }) };
};

/** "6 p.m.", "18:30", "kl 18", "halb neun": a time of day, on the day beside it. */
export const clockMeaning: Meaning = (match, context) => {
  const written = slot(match, 'CLOCK') ?? slot(match, 'DOTCLOCK');
  const [stated, number] = [numberSlot(match, 'HOUR'), numberSlot(match, 'NUM')];
  const ordinal = numberSlot(match, 'ORD');
  const said = stated === undefined ? [number ?? ordinal, 0] : [stated, number ?? 0];
  const [hour, minute] = written === undefined ? said : String(written).split(':').map(Number);
  if (hour === undefined || minute === undefined || hour > 24 || minute > 59) return undefined;
  const shifted = inMeridiem(hour, slot(match, 'MERIDIEM') ?? slot(match, 'P')) + (numberSlot(match, 'HOURS') ?? 0);
  const past = minute + (numberSlot(match, 'MINUTES') ?? 0);
  const value = `T${String(shifted).padStart(2, '0')}:${String(past).padStart(2, '0')}`;
  return { type: 'TIME', value, isDayOpen: true, ...(tenseAround(match, context) < 0 && { isPast: true }) };
};

function inMeridiem(hour: number, part: unknown): number {
  if (part === 'am') return hour === 12 ? 0 : hour;
  const isLate = part === 'pm' || part === 'AF' || part === 'EV' || (part === 'NI' && hour > 6);
  return isLate && hour < 12 ? hour + 12 : hour;
}
