import type { QuantityAnnotation } from '../../../model/annotation.ts';
import type { Reading } from '../../reading.ts';

/** The quantities of a text, in text order. */
export function annotateQuantities(_reading: Reading): QuantityAnnotation[] {
  return [];
}
