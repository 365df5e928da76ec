import type { NameAnnotation } from '../../../model/annotation.ts';
import type { Reading } from '../../reading.ts';

/** The names of a text, in text order. */
export function annotateNames(_reading: Reading): NameAnnotation[] {
  return [];
}
