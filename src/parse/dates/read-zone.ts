import { ZONES } from './zones.data.ts';

/** How far a zone may be from UTC, in minutes (no place is farther than 14 hours, some feeds write more and mean it); one beyond is taken as none. */
const MAX_OFFSET = 18 * 60;

const ZONE = /^[\s,]*\(?(?:([a-zа-я]{1,5})(?![a-zа-я])\)?)?\s*([+\u2212-]\d{1,2}(?::?\d\d){0,2})?(?!\d)/i;

/** A zone as read: minutes east of UTC, 0 where it is unknown, and the characters that it took. */
export interface ReadZone {
  readonly offset: number;
  readonly length: number;
}

/**
 * The zone that the text behind a clock opens with: "+0200", "-5:00", "EDT", "GMT+0000 (Coordinated …)", "(CET)". A number counts before a name. Undefined where
 * it opens with none.
 */
export function readZone(text: string): ReadZone | undefined {
  const match = ZONE.exec(text);
  const [taken = '', name, digits] = match ?? [];
  const named = name === undefined ? undefined : ZONES[name.toLowerCase()];
  if (digits !== undefined) return { offset: offsetOfDigits(digits), length: taken.length };
  return named === undefined ? undefined : { offset: named, length: taken.length };
}

function offsetOfDigits(digits: string): number {
  const [, hours = '0', minutes = '0'] = /^.(\d{1,2}):?(\d\d)?/.exec(spread(digits)) ?? [];
  const offset = Number(hours) * 60 + Number(minutes);
  if (offset > MAX_OFFSET) return 0;
  return digits.startsWith('+') ? offset : -offset;
}

/** "+530" is five hours and a half, not 53. */
const spread = (digits: string): string => (/^.\d{3}$/.test(digits) ? `${digits[0]}0${digits.slice(1)}` : digits);
