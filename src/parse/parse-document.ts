import { failed, type Result } from '../lib/result.ts';
import type { Document } from '../model/document.ts';
import { type Failure, failure } from '../model/failures.ts';
import type { ParsedFeed } from '../model/feed.ts';

/** The feed that a document is, or why it is none. */
export function parseDocument(_document: Document): Result<ParsedFeed, Failure> {
  return failed(failure('parse/not-a-feed'));
}
