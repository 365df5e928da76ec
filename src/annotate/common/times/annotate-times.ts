import type { TimeAnnotation } from '../../../model/annotation.ts';
import type { Reading } from '../../reading.ts';

/** The times of a text, in text order. */
export function annotateTimes(_reading: Reading): TimeAnnotation[] {
  return [];
}
