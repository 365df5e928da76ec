import { failed, type Result } from '../lib/result.ts';
import type { Article } from '../model/article.ts';
import type { Document } from '../model/document.ts';
import { type Failure, failure } from '../model/failures.ts';

/** The articles of a page or text, in page order. */
export function extractDocument(_document: Document): Result<readonly Article[], Failure> {
  return failed(failure('extract/no-article'));
}
