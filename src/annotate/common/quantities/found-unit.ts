import type { Span } from '../../../lib/span.ts';

/** The unit of a number, with the whole stretch that it covers. */
export interface FoundUnit extends Span {
  readonly unit: string;
  readonly rule: string;
  readonly counted?: Span;
  /** By how much the value is multiplied to be in the unit (cents). */
  readonly factor?: number;
}
