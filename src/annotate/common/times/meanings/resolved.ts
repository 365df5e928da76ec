import type { Resolved } from '../context.ts';

/** A DATE of this value; undefined where there is none. */
export const date = (value: string | undefined): Resolved | undefined =>
  value === undefined ? undefined : { type: 'DATE', value };

/** The same, known only from what stands around it. */
export const implied = (resolved: Resolved | undefined): Resolved | undefined =>
  resolved && { ...resolved, isImplied: true };

/** A day with a part of it ("2022-03-05TEV"), as TIME; a DATE where the value is no day or no part is named. */
export const withPart = (value: string | undefined, part: unknown): Resolved | undefined =>
  value?.length === 10 && part !== undefined && part !== 'DT'
    ? { type: 'TIME', value: `${value}T${part}` }
    : date(value);
