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

/** Every count of a match: numbers, vague words ("X") and articles (1), in text order of their classes; else the one that its rule adds. */
export function counts({ slots, pattern }: Match): readonly ClassValue[] {
  const ordinals = pattern.rule.with?.IN_A_ROW === undefined ? [] : (slots.ORD ?? []);
  const stated = [...(slots.NUM ?? []), ...(slots.VAGUE ?? []), ...(slots.ONE ?? []), ...ordinals];
  const added = pattern.rule.with?.NUM;
  return stated.length === 0 && added !== undefined ? [added] : stated;
}

/** With rule value LAST, the last one: the night from Monday to Tuesday is that of Tuesday. */
export function lastOf({ slots, pattern }: Match, name: string): number | undefined {
  const last = pattern.rule.with?.LAST === undefined ? undefined : slots[name]?.at(-1);
  return typeof last === 'number' ? last : undefined;
}

/** A direction as a number of units: what is to come ("c") is the next one. */
export const toSteps = (relative: unknown): number => (relative === 'c' ? 1 : Number(relative));
