import type { StatementAnnotation } from '../../../model/annotation.ts';
import type { ReadingWithNames } from '../../reading.ts';

/** Who said what in a text, in text order of the contents. */
export function annotateStatements(_reading: ReadingWithNames): StatementAnnotation[] {
  return [];
}
