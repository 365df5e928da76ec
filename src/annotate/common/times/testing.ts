import type { LanguagePack } from '../../language-pack.ts';
import type { Reading } from '../../reading.ts';
import { annotateQuantities } from '../quantities/annotate-quantities.ts';
import { annotateTimes } from './annotate-times.ts';

/** Friday, the day on which the examples of tests are published. */
export const PUBLISHED = '2024-05-17';

/** A reading of a text alone, for tests. */
export function readingOf(text: string, pack: LanguagePack, published: string | undefined = PUBLISHED): Reading {
  return { text, byline: [], pack, blocks: [], paragraphs: [], sentences: [], ...(published !== '' && { published }) };
}

/** The times of a text as "words = value", for tests. */
export const timesIn = (text: string, pack: LanguagePack, published?: string): string[] =>
  annotateTimes(readingOf(text, pack, published)).map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value}`,
  );

/** The quantities of a text as "value unit modality", ranges as "5..7", for tests. */
export const quantitiesIn = (text: string, pack: LanguagePack): string[] =>
  annotateQuantities(readingOf(text, pack)).map(
    ({ value, upper, unit, modality }) => `${value}${upper === undefined ? '' : `..${upper}`} ${unit} ${modality}`,
  );
