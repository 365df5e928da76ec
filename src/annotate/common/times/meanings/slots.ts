import type { ClassValue } from '../lexeme.ts';
import type { Match } from '../pattern.ts';

/** The first value of a class in a match, from its words or from what its rule adds. */
export const slot = ({ slots, pattern }: Match, name: string): ClassValue | undefined =>
  slots[name]?.[0] ?? pattern.rule.with?.[name];

/** The same, where it is a number. */
export function numberSlot(match: Match, name: string): number | undefined {
  const value = slot(match, name);
  return typeof value === 'number' ? value : undefined;
}

/** Every count of a match: numbers, vague words ("X") and articles (1), in text order of their classes. */
export const counts = ({ slots }: Match): readonly ClassValue[] => [
  ...(slots.NUM ?? []),
  ...(slots.VAGUE ?? []),
  ...(slots.ONE ?? []),
];
