import { foldSpaces } from '../src/lib/text.ts';

/** Figures by name, each between 0 and 1. */
export type Figures = Readonly<Record<string, number>>;

/** a of b; 0 where there is nothing to be part of. */
export const ratio = (a: number, b: number): number => (b === 0 ? 0 : a / b);

/** The harmonic mean of precision and recall. */
export const harmonic = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

/** The share of a list for which something holds; 0 for an empty list. */
export const shareOf = <T>(items: readonly T[], holds: (item: T) => boolean): number =>
  ratio(items.filter(holds).length, items.length);

/** Letters and digits only: quotation marks, spaces and punctuation do not count. */
export const bareWords = (text: string): string =>
  foldSpaces(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
